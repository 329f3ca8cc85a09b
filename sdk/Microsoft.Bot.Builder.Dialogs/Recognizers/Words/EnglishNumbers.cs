using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Recognizers.Words;

/// <summary>English, up to the hundreds of millions; ordinals to the twentieth.</summary>
internal sealed class EnglishNumbers : NumberLanguage
{
    private static readonly string[] small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] places =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private readonly FrozenDictionary<string, long> counts = small.Select((word, value) => KeyValuePair.Create(word, (long)value))
        .Concat(tens.Select((word, place) => KeyValuePair.Create(word, (place + 2) * 10L)))
        .ToFrozenDictionary();

    private readonly FrozenDictionary<string, long> ordinals =
        places.Select((word, place) => KeyValuePair.Create(word, place + 1L)).ToFrozenDictionary();

    public override string And => "and";

    public override bool TensBeforeUnits => true;

    public override string[] OrdinalEndings { get; } = ["st", "nd", "rd", "th"];

    public override long? Count(string word) => counts.TryGetValue(word, out var value) ? value : null;

    public override long? Ordinal(string word) => ordinals.TryGetValue(word, out var place) ? place : null;

    public override long? Scale(string word) => word switch
    {
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        _ => null,
    };
}
