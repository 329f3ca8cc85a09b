using System.Globalization;
using System.Resources;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Wording;

/// <summary>Words for people that no pack holds, in one language: the <c>.resx</c> beside a type.</summary>
/// <param name="owner">The type the resource is called after.</param>
internal sealed class Phrases(Type owner, Language language)
{
    private readonly ResourceManager resources = new(owner);

    /// <summary>The language of these words.</summary>
    public Language Language { get; } = language;

    /// <summary>How numbers and dates are written in it.</summary>
    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(language == Language.Dutch ? "nl" : "en");

    /// <summary>The text of that name.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public string this[string name] =>
        resources.GetString(name, Culture) ?? throw new UnknownNameException($"text in {owner.Name}", name, []);

    /// <summary>The text of that name with its places filled in.</summary>
    public string With(string name, params ReadOnlySpan<object?> values) => string.Format(Culture, this[name], values);
}
