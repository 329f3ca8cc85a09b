using PolicyBot.Policy;

namespace PolicyBot.Understanding.Reading;

/// <summary>The examples of all topics, as sentences.</summary>
internal sealed class Examples
{
    private Examples(Sentence[] sentences, int[] topics, bool[] dutch) => (Sentences, Topics, Dutch) = (sentences, topics, dutch);

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Per sentence the place of its topic.</summary>
    public int[] Topics { get; }

    /// <summary>Per sentence whether it is Dutch.</summary>
    public IReadOnlyList<bool> Dutch { get; }

    public static Examples Of(IReadOnlyList<Topic> topics)
    {
        var all = topics.SelectMany((topic, index) => topic.DutchExamples.Select(text => (text, index, dutch: true))
            .Concat(topic.EnglishExamples.Select(text => (text, index, dutch: false)))).ToArray();
        var sentences = new Sentence[all.Length];
        Parallel.For(0, all.Length, index => sentences[index] = Sentence.Of(all[index].text));
        return new Examples(sentences, [.. all.Select(one => one.index)], [.. all.Select(one => one.dutch)]);
    }

    /// <summary>The sentences with the numbers of their words.</summary>
    public NumberedSentence[] Numbered(Vocabulary vocabulary)
    {
        var numbered = new NumberedSentence[Sentences.Count];
        Parallel.For(0, numbered.Length, index => numbered[index] = new NumberedSentence(Sentences[index], vocabulary));
        return numbered;
    }
}
