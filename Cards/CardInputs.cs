namespace PolicyBot.Cards;

/// <summary>The verb and the names under which a press and its inputs come back; values are the enum names.</summary>
public static class CardInputs
{
    /// <summary>The one verb that every button has.</summary>
    public const string Verb = "press";

    /// <summary>In the data of a press: the opaque key. Not named "key": the Microsoft 365 Agents Playground drops such a press without a word.</summary>
    public const string Key = "button";

    /// <summary>What the colleague adds to a question, at most <see cref="MaxWords"/> characters, may be empty.</summary>
    public const string Words = "words";

    /// <summary>The name of an <see cref="PolicyBot.Policy.Cases.Urgency"/>.</summary>
    public const string Urgency = "urgency";

    /// <summary>The name of an <see cref="PolicyBot.Policy.Cases.Advice"/>.</summary>
    public const string Advice = "advice";

    /// <summary>The MT's explanation of an advice, at most <see cref="MaxWords"/> characters, required.</summary>
    public const string Explanation = "explanation";

    /// <summary>Characters.</summary>
    public const int MaxWords = 1000;
}
