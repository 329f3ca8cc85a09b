using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Guidance;

/// <summary>Facts the bot knows by itself, because the school's settings say what somebody is.</summary>
internal static class RoleFacts
{
    private static readonly AnswerId Yes = new("yes");
    private static readonly AnswerId No = new("no");

    /// <summary>Adds them to what is known. They count as heard, so that "back" does not stop at them.</summary>
    public static GuidanceState Fill(GuidanceState state, Pack pack, Person person)
    {
        foreach (var fact in pack[state.TopicId].Rules.Facts)
            if (fact.Role is { } role && state.Facts[fact.Id] is null)
                state = state.With(fact.Id, person.Roles.Contains(role) ? Yes : No) with
                {
                    Heard = [.. state.Heard, fact.Id.Value],
                    AskNext = state.AskNext,
                };
        return state;
    }
}
