using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Spotting;

/// <summary>Which clause each word of a sentence is in, and which words there make what it says less than certain.</summary>
internal sealed class Clauses
{
    private readonly NumberedSentence sentence;
    private readonly CautionWords words;
    private readonly bool[] common;
    private readonly int[] clauses;

    public Clauses(NumberedSentence sentence, CautionWords words, bool[] common)
    {
        (this.sentence, this.words, this.common) = (sentence, words, common);
        clauses = new int[sentence.Count];
        for (var word = 1; word < clauses.Length; word++)
            clauses[word] = clauses[word - 1]
                + (sentence.Sentence.Words[word].OpensClause || words.ClauseWords.Contains(sentence.Sentence[word]) ? 1 : 0);
    }

    public int this[int word] => clauses[word];

    /// <summary>A small word that changes nothing.</summary>
    public bool IsFiller(int word) =>
        sentence.Numbers[word] is >= 0 and var number && common[number] && !IsNegation(word) && !words.Shifters.Contains(sentence.Sentence[word]);

    public bool IsNegation(int word) => words.Negations.Contains(sentence.Sentence[word]);

    /// <summary>Whether such a phrase stands in the clause of this hit and outside the hit.</summary>
    public bool Has(PhraseSet phrases, Hit hit)
    {
        for (var word = FirstOf(hit); word < clauses.Length && clauses[word] == clauses[hit.First]; word++)
            if (!hit.Holds(word) && phrases.LengthAt(sentence.Sentence, word) is > 0 and var length && !hit.Holds(word + length - 1))
                return true;
        return false;
    }

    /// <summary>Whether what stands before the hit makes something else of it: "former", "fake".</summary>
    public bool IsShifted(Hit hit)
    {
        for (var word = hit.First - 1; word >= 0 && hit.First - word <= 2 && clauses[word] == clauses[hit.First]; word--)
            if (words.Shifters.Contains(sentence.Sentence[word]))
                return true;
        return false;
    }

    /// <summary>Whether what was found may belong to another than the one asked about: "a friend of my niece", "my son and his classmate".</summary>
    public bool IsOfAnother(Hit hit)
    {
        for (var word = 0; word < clauses.Length; word++)
            if (words.Others.LengthAt(sentence.Sentence, word) is > 0 and var length && !hit.Holds(word) && !hit.Holds(word + length - 1))
                return true;
        var before = hit.First - 1;
        while (before >= 0 && clauses[before] == clauses[hit.First] && words.Between.Contains(sentence.Sentence[before]))
            before--;
        return before >= 0 && clauses[before] == clauses[hit.First] && words.Of.Contains(sentence.Sentence[before])
            && !(before > 0 && words.Requests.Contains(sentence.Sentence[before - 1]));
    }

    /// <summary>The negations in the clause of this hit that are not words of any phrase found.</summary>
    public List<int> NegationsOf(Hit hit, List<Hit> hits)
    {
        var found = new List<int>();
        for (var word = FirstOf(hit); word < clauses.Length && clauses[word] == clauses[hit.First]; word++)
            if (IsNegation(word) && !hits.Exists(other => other.Holds(word)))
                found.Add(word);
        return found;
    }

    /// <summary>Whether this hit says more than the other in the same place: it is longer round it, or has its negation in it.</summary>
    public bool Outweighs(Hit hit, Hit other) =>
        hit.Covers(other) || hit.Overlaps(other) && HoldsNegation(hit) && !HoldsNegation(other);

    /// <summary>Whether this one negation turns the hit round and nothing else: "zonder toestemming", "toestemming is er niet".</summary>
    public bool TurnsRound(int negation, Hit hit)
    {
        if (Has(words.Everyone, hit))
            return false;
        if (words.Determiners.Contains(sentence.Sentence[negation]))
        {
            for (var word = negation + 1; word < hit.First; word++)
                if (!words.Between.Contains(sentence.Sentence[word]))
                    return false;
            return negation < hit.First;
        }
        return words.Flipping.Contains(sentence.Sentence[negation])
            && !Has(words.Permissions, hit)
            && (negation < hit.First ? hit.First - negation <= 3 : negation - hit.Last <= 2);
    }

    private bool HoldsNegation(Hit hit)
    {
        for (var word = hit.First; word <= hit.Last; word++)
            if (IsNegation(word))
                return true;
        return false;
    }

    private int FirstOf(Hit hit)
    {
        var first = hit.First;
        while (first > 0 && clauses[first - 1] == clauses[hit.First])
            first--;
        return first;
    }
}
