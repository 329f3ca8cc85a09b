using PolicyBot.Packs.Flowcharts;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Packs.Paper;

/// <summary>A question with its number on the ladder.</summary>
internal sealed record Rung(int Number, Fact Question, IReadOnlyList<Branch> Branches);

/// <summary>Answers that lead to one place: a further question, or an end.</summary>
/// <param name="OnTheWay">Rules that count from here on.</param>
/// <param name="GoTo">The number of the further question.</param>
/// <param name="Reasons">For an end: the rules it rests on.</param>
internal sealed record Branch(IReadOnlyList<Answer> Answers, IReadOnlyList<RuleId> OnTheWay, int? GoTo, VerdictKind? End, IReadOnlyList<RuleId> Reasons);

/// <summary>A flowchart in a row of numbered questions, for paper: one is always sent further down, never back.</summary>
internal static class Ladder
{
    public static IReadOnlyList<Rung> Of(IReadOnlyList<Place> places)
    {
        var questions = InOrder([.. places.Where(place => place.Question is not null)]);
        var numbers = questions.Select((place, index) => (place, Number: index + 1)).ToDictionary(pair => pair.place.Number, pair => pair.Number);
        return [.. questions.Select(place => new Rung(numbers[place.Number], place.Question!, Branches(place, numbers)))];
    }

    /// <summary>Each question after all that lead to it; where there is a choice, in the order of the chart.</summary>
    private static List<Place> InOrder(List<Place> left)
    {
        var ordered = new List<Place>();
        while (left.Count > 0)
        {
            var next = left.First(place => !left.Exists(other => other.Ways.Exists(way => way.To.Number == place.Number)));
            ordered.Add(next);
            left.Remove(next);
        }
        return ordered;
    }

    private static List<Branch> Branches(Place place, Dictionary<int, int> numbers) =>
    [
        .. place.Ways
            .Select(way => (way.Answer, Branch: BranchOf(place, way, numbers)))
            .GroupBy(way => (way.Branch.GoTo, way.Branch.End, string.Join(' ', way.Branch.OnTheWay), string.Join(' ', way.Branch.Reasons)))
            .Select(same => same.First().Branch with { Answers = [.. same.Select(way => way.Answer)] }),
    ];

    private static Branch BranchOf(Place place, Way way, Dictionary<int, int> numbers) => way.To.End is { } end
        ? new Branch([], [], null, end, [.. way.To.Reasons(place, way)])
        : new Branch([], way.Named(place), numbers[way.To.Number], null, []);
}
