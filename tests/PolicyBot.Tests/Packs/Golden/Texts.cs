using PolicyBot.Policy;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>Every text of a school that somebody can be shown, with the place it comes from.</summary>
internal static class Texts
{
    public static IEnumerable<(string Where, Words Words)> Of(Pack pack) =>
        [.. Shorts(pack), .. OwnRules(pack), .. Handling(pack), .. Life(pack), .. Explained(pack)];

    /// <summary>The short answers.</summary>
    public static IEnumerable<(string Where, Words Words)> Shorts(Pack pack) =>
        pack.Answers.Where(answer => answer.Value.Short is not null).Select(answer => ($"{answer.Key} in short", answer.Value.Short!));

    /// <summary>What the school's rules say and ask to do, each rule once.</summary>
    public static IEnumerable<(string Where, Words Words)> OwnRules(Pack pack) =>
        pack.Answers.Values.SelectMany(answer => answer.Rules.Rules).Where(rule => !rule.IsFloor).DistinctBy(rule => rule.Id)
            .SelectMany(rule => new[] { ($"{rule.Id} says", rule.Says), ($"{rule.Id} do", rule.Do!) })
            .Where(text => text.Item2 is not null);

    private static IEnumerable<(string, Words)> Handling(Pack pack) =>
    [
        .. pack.Handling.Misuse.Select(misuse => ($"misuse {misuse.Id}", misuse.Says)),
        .. pack.Handling.Procedures.Select(procedure => ($"procedure {procedure.Id}", procedure.Title)),
        .. pack.Handling.Procedures.SelectMany(procedure => procedure.Steps)
            .SelectMany(step => new[] { ($"step {step.Id}", step.Says), ($"record of step {step.Id}", step.Record) }),
        .. pack.Handling.Measures.Select(measure => ($"measure {measure.Id}", measure.Says)),
        .. pack.Handling.Routes.Select(route => ($"route {route.Id}", route.Says)),
    ];

    private static IEnumerable<(string, Words)> Life(Pack pack) =>
    [
        .. pack.Life.Contacts.Select(item => ($"contact {item.Id}", item.Says)),
        .. pack.Life.Consent.Select(item => ($"consent {item.Id}", item.Says)),
        .. pack.Life.Duties.Select(item => ($"duty {item.Id}", item.Says)),
        .. pack.Life.Plans.SelectMany(plan => plan.Items).Select(item => ($"plan {item.Id}", item.Says)),
        .. pack.Life.Definitions.Select(item => ($"definition {item.Id}", item.Says)),
        .. pack.Life.Documents.Select(item => ($"document {item.Id}", item.Says)),
        .. pack.Life.Scopes.Select(item => ($"audience {item.Id}", item.Says)),
        .. pack.Life.PupilRules.Select(item => ($"pupil rule {item.Id}", item.Says)),
        .. pack.Life.PupilCheck is { } check
            ? check.Rules.Facts.Select(fact => ($"pupil question {fact.Id}", fact.Question)).Prepend(($"pupil check {check.Id}", check.Says))
            : [],
    ];

    private static IEnumerable<(string, Words)> Explained(Pack pack) =>
        pack.Explained.Where(entry => !entry.Key.Value.StartsWith('F'))
            .SelectMany(entry => new[] { ($"{entry.Key} for pupils", entry.Value.Says), ($"example of {entry.Key}", entry.Value.Example) });
}
