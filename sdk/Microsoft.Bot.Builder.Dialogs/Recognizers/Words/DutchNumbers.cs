using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Recognizers.Words;

/// <summary>Dutch, up to the hundreds of millions, written as one word or more; ordinals to the twentieth.</summary>
internal sealed class DutchNumbers : NumberLanguage
{
    private static readonly string[] small =
    [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
        "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ];

    private static readonly string[] tens =
        ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

    private static readonly string[] places =
    [
        "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde",
        "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste",
    ];

    /// <summary>After these, "een" is a number.</summary>
    private static readonly FrozenSet<string> announcing =
        FrozenSet.Create("optie", "nummer", "nr", "keuze", "antwoord", "mogelijkheid", "stap");

    private readonly FrozenDictionary<string, long> counts = Below100().ToFrozenDictionary();

    private readonly FrozenDictionary<string, long> ordinals =
        places.Select((word, place) => KeyValuePair.Create(word, place + 1L)).ToFrozenDictionary();

    public override string And => "en";

    public override bool TensBeforeUnits => false;

    public override string[] OrdinalEndings { get; } = ["e", "de", "ste"];

    public override long? Ordinal(string word) => ordinals.TryGetValue(word, out var place) ? place : null;

    public override long? Scale(string word) => word switch
    {
        "honderd" => 100,
        "duizend" => 1_000,
        "miljoen" => 1_000_000,
        _ => null,
    };

    public override long? Count(string word)
    {
        var plain = word.Replace('é', 'e').Replace('ë', 'e');
        return counts.TryGetValue(plain, out var value)
            ? value
            : Parts(plain, "duizend", 1_000) ?? Parts(plain, "honderd", 100);
    }

    /// <summary>"Een" is mostly an article: "ik heb een vraag". It counts by itself, with accents, or after "optie" and the like.</summary>
    public override bool MayCount(List<WordInText> words, int at)
    {
        return words[at].Word != "een" || words.Count == 1 || (at > 0 && announcing.Contains(words[at - 1].Word));
    }

    private long? Parts(string word, string scale, long factor)
    {
        var at = word.IndexOf(scale, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var before = at == 0 ? 1 : Count(word[..at]);
        var rest = word[(at + scale.Length)..];
        var after = rest.Length == 0 ? 0 : Count(rest) ?? (rest.StartsWith("en", StringComparison.Ordinal) ? Count(rest[2..]) : null);
        return before is > 0 and < 1_000 && after >= 0 && after < factor ? (before * factor) + after : null;
    }

    private static IEnumerable<KeyValuePair<string, long>> Below100()
    {
        for (var value = 0; value < small.Length; value++)
        {
            yield return KeyValuePair.Create(small[value], (long)value);
        }

        for (var place = 0; place < tens.Length; place++)
        {
            var ten = (place + 2) * 10L;
            yield return KeyValuePair.Create(tens[place], ten);
            for (var unit = 1; unit <= 9; unit++)
            {
                yield return KeyValuePair.Create($"{small[unit]}en{tens[place]}", ten + unit);
            }
        }
    }
}
