using System.Globalization;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Wording;

/// <summary>What the words of the format are called by people, and how the drawings, papers and reports write the small things.</summary>
internal sealed class Terms(Language language)
{
    private readonly Phrases phrases = new(typeof(Terms), language);

    /// <summary>The language of these words.</summary>
    public Language Language => language;

    /// <summary>What a member of one of the format's closed sets is called.</summary>
    public string Of<T>(T member)
        where T : struct, Enum => phrases[$"{typeof(T).Name}.{member}"];

    /// <summary>Several of them, with commas between.</summary>
    public string Of<T>(IEnumerable<T> members)
        where T : struct, Enum => string.Join(", ", members.Select(Of));

    /// <summary>What a sort of item of the files is called, by its English word there ("plan item").</summary>
    public string Item(string sort) => phrases[$"Item.{sort}"];

    /// <summary>Yes or no.</summary>
    public string Of(bool truth) => phrases[truth ? "Yes" : "No"];

    /// <summary>Whether a step waits for the one before.</summary>
    public string Order(bool inOrder) => phrases[inOrder ? "Fixed" : "Free"];

    /// <summary>A day in words.</summary>
    public string Date(DateOnly day) => day.ToString("d MMMM yyyy", phrases.Culture);

    /// <summary>"de mentor, het MT", as this school calls them.</summary>
    public string Roles(Pack pack, IEnumerable<RoleId> roles) =>
        string.Join(", ", roles.Select(role => pack.Roles.TryGetValue(role, out var name) ? name.In(language) : role.Value));

    /// <summary>Conditions as "Toestemming: ‘Nee’ of ‘Weet ik niet’; In beeld: ‘Leerlingen’".</summary>
    public string When(IEnumerable<Condition> conditions, IReadOnlyList<Fact> facts) => string.Join("; ", conditions.Select(condition =>
    {
        var fact = facts.First(fact => fact.Id == condition.Fact);
        return $"{fact.Label.In(language)}: {Either(condition.Answers.Select(answer => $"‘{fact[answer].Label.In(language)}’"))}";
    }));

    /// <summary>"a, b of c".</summary>
    public string Either(IEnumerable<string> choices) =>
        choices.ToList() is { Count: > 1 } many ? $"{string.Join(", ", many[..^1])} {phrases["Or"]} {many[^1]}" : string.Concat(choices);

    /// <summary>Where something stands: the heading and the line in the school's text, or the national text.</summary>
    public string Where(Source source) => source.Line is { } line
        ? $"{source.Section.In(language)}, {phrases["Line"]} {line.ToString(CultureInfo.InvariantCulture)}"
        : $"{source.Document}, {source.Section.In(language)}";

    /// <summary>The same, said of a rule: a national one names its date.</summary>
    public string Where(Rule rule) =>
        rule.Since is { } since ? $"{Where(rule.Source)}, {phrases.With("National", Date(since))}" : Where(rule.Source);
}
