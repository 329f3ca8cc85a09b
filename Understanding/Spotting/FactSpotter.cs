using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Spotting;

/// <summary>Hears the facts a sentence already gives. A fact wrongly heard is worse than one not heard: in doubt it hears nothing.</summary>
internal sealed class FactSpotter
{
    /// <summary>A text with more phrases than this is a story in which anything may be said of anybody.</summary>
    private const int MostHits = 64;

    private static readonly AnswerId yes = new("yes");
    private static readonly AnswerId no = new("no");

    private readonly Dictionary<int, List<Phrase>> phrases = [];
    private readonly CautionWords words = new();
    private readonly bool[] common;

    public FactSpotter(IEnumerable<Fact> facts, Vocabulary vocabulary, bool[] common)
    {
        this.common = common;
        var kinds = new PhraseKinds();
        foreach (var fact in facts.Where(fact => fact.Role is null))
            foreach (var answer in fact.Answers)
                foreach (var heard in answer.Heard)
                {
                    var text = new NumberedSentence(Sentence.Of(heard), vocabulary);
                    if (text.Count == 0)
                        continue;
                    var phrase = new Phrase(fact, answer, text, common, kinds);
                    if (!phrases.TryGetValue(phrase.Anchor, out var list))
                        phrases.Add(phrase.Anchor, list = []);
                    list.Add(phrase);
                }
    }

    /// <summary>The facts in this sentence; those that contradict themselves are left out.</summary>
    public Known Hear(NumberedSentence sentence, bool dutch)
    {
        Clauses? clauses = null;
        List<Hit>? hits = null;
        for (var word = 0; word < sentence.Count; word++)
            if (phrases.TryGetValue(sentence.Numbers[word], out var anchored))
            {
                clauses ??= new Clauses(sentence, words, common);
                foreach (var phrase in anchored)
                    if (phrase.At(sentence, word, clauses, dutch) is { } hit)
                        (hits ??= []).Add(hit);
            }
        return hits is null || hits.Count > MostHits ? Known.Nothing : Weigh(hits, clauses!);
    }

    private Known Weigh(List<Hit> hits, Clauses clauses)
    {
        var known = Known.Nothing;
        List<FactId>? unclear = null;
        foreach (var hit in hits)
        {
            var fact = hit.Phrase.Fact;
            if (unclear?.Contains(fact.Id) == true || hits.Exists(other => other.Phrase.Fact == fact && clauses.Outweighs(other, hit)))
                continue;
            var said = Said(hit, hits, clauses);
            if (said is not { } answer || known[fact.Id] is { } earlier && earlier != answer)
            {
                (unclear ??= []).Add(fact.Id);
                known = known.Without(fact.Id);
            }
            else
                known = known.With(fact.Id, answer);
        }
        return known;
    }

    private AnswerId? Said(Hit hit, List<Hit> hits, Clauses clauses)
    {
        if (clauses.IsShifted(hit) || clauses.Has(words.Doubts, hit) || clauses.Has(words.Partial, hit)
            || !hit.Phrase.IsCircumstance && clauses.Has(words.Askings, hit)
            || hit.Phrase.IsOwn && clauses.IsOfAnother(hit))
            return null;
        var answer = hit.Phrase.Answer.Id;
        var negations = clauses.NegationsOf(hit, hits);
        if (negations.Count == 0)
            return answer;
        var answers = hit.Phrase.Fact.Answers;
        var isYesOrNo = answers.Count == 2 && answers.Any(one => one.Id == yes) && answers.Any(one => one.Id == no);
        return isYesOrNo && answer == yes && negations.Count == 1 && clauses.TurnsRound(negations[0], hit) ? no : null;
    }
}
