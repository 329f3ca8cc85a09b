using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;

namespace PolicyBot.Understanding.Answering;

/// <summary>One of the answers somebody may be typing, with all its words made ready to compare.</summary>
internal sealed class Option
{
    private readonly Sentence dutch;
    private readonly Sentence english;

    public Option(Answer answer)
    {
        Id = answer.Id;
        dutch = Sentence.Of(answer.Label.Dutch);
        english = Sentence.Of(answer.Label.English);
        Texts = [dutch, english, .. answer.Synonyms.Select(Sentence.Of), Sentence.Of(answer.Id.Value)];
    }

    public AnswerId Id { get; }

    /// <summary>What counts as the answer by itself.</summary>
    public Sentence[] Texts { get; }

    public Sentence Label(Language language) => language == Language.Dutch ? dutch : english;
}
