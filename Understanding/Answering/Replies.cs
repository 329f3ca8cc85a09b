using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;

namespace PolicyBot.Understanding.Answering;

/// <summary>The many ways to say yes, no and "I do not know"; both languages together, they do not contradict each other.</summary>
internal sealed class Replies
{
    private readonly PhraseSet[] said = [PhraseSet.Of("yes"), PhraseSet.Of("no"), PhraseSet.Of("unsure")];
    private readonly PhraseSet polite = PhraseSet.Of("polite");

    /// <summary>Which of the three the whole text says, or nothing when it says something else or two of them.</summary>
    public Reply? Read(Sentence sentence)
    {
        Reply? found = null;
        for (var reply = 0; reply < said.Length; reply++)
            if (IsAll(sentence, said[reply]))
            {
                if (found is not null)
                    return null;
                found = (Reply)reply;
            }
        return found;
    }

    /// <summary>The yes or no that the first clause is, and the word after it; nothing when all is one clause.</summary>
    public (Reply Reply, int Next)? ReadFirst(Sentence sentence)
    {
        for (var next = 1; next < sentence.Count; next++)
            if (sentence.Words[next].OpensClause)
                for (var reply = Reply.Yes; reply <= Reply.No; reply++)
                    if (said[(int)reply].IsAllOf(sentence, 0, next))
                        return (reply, next);
        return null;
    }

    private bool IsAll(Sentence sentence, PhraseSet phrases)
    {
        var to = sentence.Count;
        while (to > 1 && polite.Contains(sentence[to - 1]))
            to--;
        return to > 0 && (phrases.IsAllOf(sentence, 0, to) || phrases.IsAllOf(sentence, 0, sentence.Count));
    }
}

/// <summary>What a short reply comes down to.</summary>
internal enum Reply { Yes, No, Unsure }
