using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Dialogs.Guidance;

/// <summary>What is asked next: where rules decide, the first fact that can still change the verdict; in a flow of its own, each fact that is open.</summary>
internal static class Asking
{
    public static Fact? Next(TopicRules rules, GuidanceState state) =>
        rules.Facts.FirstOrDefault(fact => fact.Id.Value == state.AskNext)
        ?? (HasFlow(rules.Topic.Kind)
            ? rules.Facts.FirstOrDefault(fact => fact is { Role: null, Otherwise: null } && state.Facts[fact.Id] is null)
            : rules.NextQuestion(state.Facts));

    /// <summary>Whether topics of this kind end in a way to go rather than in a verdict.</summary>
    public static bool HasFlow(TopicKind kind) => kind is TopicKind.Repair or TopicKind.Report or TopicKind.Derailing or TopicKind.Contacts;
}
