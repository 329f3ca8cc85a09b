namespace PolicyBot.Understanding.Reading;

/// <summary>A sentence with the number of each of its words; misspelt words have the number of the word that was meant.</summary>
internal sealed class NumberedSentence
{
    public NumberedSentence(Sentence sentence, Vocabulary vocabulary)
    {
        Sentence = sentence;
        Numbers = new int[sentence.Count];
        Slipped = new bool[sentence.Count];
        for (var word = 0; word < Numbers.Length; word++)
        {
            Numbers[word] = vocabulary.Find(sentence[word]);
            if (Numbers[word] < 0 && (Numbers[word] = vocabulary.Near(sentence[word])) >= 0)
                Slipped[word] = true;
        }
    }

    public Sentence Sentence { get; }

    /// <summary>Per word its number in the vocabulary, -1 when it is not known.</summary>
    public int[] Numbers { get; }

    /// <summary>Per word whether it was read through a slip of the hand.</summary>
    public bool[] Slipped { get; }

    public int Count => Numbers.Length;
}
