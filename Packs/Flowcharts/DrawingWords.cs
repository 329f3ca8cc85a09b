using System.Globalization;
using System.Resources;
using PolicyBot.Policy;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Packs.Flowcharts;

/// <summary>The few words of a drawing that no pack holds.</summary>
internal sealed class DrawingWords(Language language)
{
    private static readonly ResourceManager resources = new(typeof(DrawingWords));

    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(language == Language.Dutch ? "nl" : "en");

    public string Note => Of(nameof(Note));

    public string Silent => Of(nameof(Silent));

    public string National => Of(nameof(National));

    public string Line => Of(nameof(Line));

    public string Of(VerdictKind kind) => Of(kind.ToString());

    private string Of(string name) =>
        resources.GetString(name, culture) ?? throw new UnknownNameException("word of a drawing", name, []);
}
