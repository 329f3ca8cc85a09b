using PolicyBot.Policy;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Spotting.Phrases;

namespace PolicyBot.Understanding.Answering;

/// <summary>Compares a reply with an answer word by word, and sees when a reply says more than an answer does.</summary>
internal sealed class AnswerWords
{
    private readonly CautionWords cautions = new();
    private readonly PhraseSet common = PhraseSet.Of("common");
    private readonly PhraseSet unsureIds = PhraseSet.Of("unsureIds");
    private readonly PhraseSet takesBack = PhraseSet.Of("takesBack");
    private readonly PhraseSet[] first = [PhraseSet.Of("yes"), PhraseSet.Of("no")];

    /// <summary>Whether the reply doubts, limits or goes on with "but": then it is not one answer.</summary>
    public bool SaysMore(Sentence typed)
    {
        for (var word = 0; word < typed.Count; word++)
            if (cautions.Doubts.LengthAt(typed, word) > 0 || cautions.Askings.LengthAt(typed, word) > 0
                || cautions.Partial.LengthAt(typed, word) > 0 || cautions.ClauseWords.Contains(typed[word]))
                return true;
        return false;
    }

    /// <summary>Whether an answer of this name is what the reply comes down to.</summary>
    public bool Names(Reply reply, AnswerId answer) => reply switch
    {
        Reply.Yes => answer.Value is "yes",
        Reply.No => answer.Value is "no",
        _ => unsureIds.Contains(Sentence.Of(answer.Value).Text),
    };

    /// <summary>Whether a label begins with such a reply: "Ja, van buiten school".</summary>
    public bool Begins(Reply reply, Sentence label) => label.Count > 0 && first[(int)reply].Contains(label[0]);

    /// <summary>Whether nothing from this word on takes the reply back: no denial after a yes, no "wel" after a no.</summary>
    public bool Stands(Reply reply, Sentence typed, int from)
    {
        for (var word = from; word < typed.Count; word++)
            if (reply == Reply.Yes && Denies(typed, word) || reply == Reply.No && takesBack.LengthAt(typed, word) > 0)
                return false;
        return true;
    }

    /// <summary>Whether all content of the reply stands in this text, and neither denies anything.</summary>
    public bool IsPartOf(Sentence typed, Sentence own)
    {
        var content = 0;
        for (var word = 0; word < typed.Count; word++)
        {
            if (Denies(typed, word))
                return false;
            if (!char.IsDigit(typed[word][0]) && (common.Contains(typed[word]) || typed[word].Length < 3))
                continue;
            content++;
            if (!Has(own, typed[word]))
                return false;
        }
        return content > 0;
    }

    /// <summary>The words of the longest text of this answer that stands in the reply without a denial round it; 0 when none does.</summary>
    /// <param name="hits">The phrases of its fact that stand in the reply.</param>
    public int LongestIn(Sentence typed, Option option, List<Hit> hits)
    {
        var longest = AnswerPhrases.Longest(hits, option.Id, hit => StandsAlone(typed, hit.First, hit.Last - hit.First + 1, hit.Holds));
        foreach (var own in option.Texts)
            for (var start = 0; start + own.Count <= typed.Count && own.Count > longest && !IsReply(own); start++)
                if (typed.Run(start, own.Count).SequenceEqual(own.Text) && StandsAlone(typed, start, own.Count, word => word >= start && word < start + own.Count))
                    longest = own.Count;
        return longest;
    }

    private bool StandsAlone(Sentence typed, int start, int count, Func<int, bool> holds)
    {
        var end = start + count;
        if (typed.Words[start].Joined || end < typed.Count && typed.Words[end].Joined)
            return false;
        for (var word = 0; word < typed.Count; word++)
            if (!holds(word) && (Denies(typed, word) || cautions.Shifters.Contains(typed[word])))
                return false;
        return true;
    }

    /// <summary>A bare "ja" somewhere in a sentence answers nothing.</summary>
    private bool IsReply(Sentence own) => own.Count == 1 && (Begins(Reply.Yes, own) || Begins(Reply.No, own));

    private bool Denies(Sentence sentence, int word) => cautions.Negations.Contains(sentence[word]);

    private static bool Has(Sentence sentence, ReadOnlySpan<char> wanted)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (sentence[word].SequenceEqual(wanted))
                return true;
        return false;
    }
}
