using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Hearing;

namespace PolicyBot.Tests.UnderstandingRoom.Hearing;

/// <summary>What phrases and an ear come down to when they do not say the same.</summary>
public sealed class JudgementTests
{
    private static readonly Fact wet = new(new("wet"), new("Nat?", "Wet?"), new("Nat", "Wet"), null,
        [new Answer(new("yes"), new("Ja", "Yes"), [], []), new Answer(new("no"), new("Nee", "No"), [], [])]);

    private static readonly FactEar ear = new(wet, [], []);

    [Theory]
    [InlineData(null, 0.1f, "yes")]
    [InlineData(null, 0.6f, null)]
    [InlineData("yes", 0.6f, "yes")]
    [InlineData("yes", 0.95f, null)]
    [InlineData("no", 0.1f, "yes")]
    public void An_ear_that_is_certain_decides_else_a_phrase_holds_unless_it_is_all_but_ruled_out(string? phrase, float nothing, string? heard) =>
        Assert.Equal(heard, Heard(phrase, [nothing, 1 - nothing, 0]));

    private static string? Heard(string? phrase, float[] chances)
    {
        var known = phrase is null ? Known.Nothing : Known.Nothing.With(wet.Id, new(phrase));
        return Judgement.Usual.Of(ear, chances, known)?.Value;
    }
}
