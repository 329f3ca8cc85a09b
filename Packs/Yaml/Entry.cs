using PolicyBot.Policy;

namespace PolicyBot.Packs.Yaml;

/// <summary>
/// One mapping being read key by key. What is missing or of the wrong shape is reported and replaced by a stand-in, so that
/// reading goes on; <see cref="Done"/> reports every key that nobody asked for.
/// </summary>
internal sealed class Entry
{
    /// <summary>Stands where words are missing; never leaves the reader, because a problem stops the shelf.</summary>
    private static readonly Words missing = new("?", "?");

    private readonly Dictionary<string, (Scalar Key, Node Value)> pairs = new(StringComparer.Ordinal);
    private readonly List<string> asked = [];
    private readonly string what;
    private readonly Findings findings;

    public Entry(Node? node, string what, Findings findings, int line = 1)
    {
        (this.what, this.findings) = (what, findings);
        Line = node?.Line ?? line;
        if (node is not Mapping mapping)
        {
            if (node is not null)
                findings.Add(node.Line, $"A mapping is wanted for {what}.");
            return;
        }
        foreach (var pair in mapping.Pairs)
            if (!pairs.TryAdd(pair.Key.Text, pair))
                findings.Add(pair.Key.Line, $"Key '{pair.Key.Text}' stands twice in {what}; first on line {pairs[pair.Key.Text].Key.Line}.");
    }

    public int Line { get; }

    public bool Has(string key)
    {
        asked.Add(key);
        return pairs.ContainsKey(key);
    }

    /// <summary>The <c>id</c> of a mapping, for naming it in messages before it is read.</summary>
    public static string NameOf(Node node) =>
        (node as Mapping)?.Pairs.FirstOrDefault(pair => pair.Key.Text == "id").Value is Scalar id ? id.Text : "?";

    /// <summary>Every pair, for a mapping whose keys are names rather than words of the format.</summary>
    public IEnumerable<(Scalar Key, Node Value)> Pairs => pairs.Values;

    public Scalar Text(string key) => OptionalText(key) ?? new Scalar("?", Absent(key));

    public Scalar? OptionalText(string key)
    {
        if (!Has(key))
            return null;
        var value = pairs[key].Value;
        if (value is Scalar { Text.Length: > 0 } text)
            return text;
        findings.Add(value.Line, $"Key '{key}' of {what} wants a text.");
        return new Scalar("?", value.Line);
    }

    public Words Words(string key) => OptionalWords(key) ?? Absent(key, missing);

    public Words? OptionalWords(string key) =>
        Has(key) ? WordsOf(pairs[key].Value, $"'{key}' of {what}") : null;

    public Words WordsOf(Node node, string name)
    {
        var both = new Entry(node, name, findings);
        var words = new Words(both.Text("nl").Text.Trim(), both.Text("en").Text.Trim());
        both.Done();
        return words;
    }

    /// <summary>One of the words for the members of an enumeration.</summary>
    public T OneOf<T>(string key)
        where T : struct, Enum => Member<T>(Text(key), key) ?? default;

    /// <inheritdoc cref="OneOf"/>
    public T? OptionalOneOf<T>(string key)
        where T : struct, Enum => OptionalText(key) is { } text ? Member<T>(text, key) : null;

    /// <summary>Some of them.</summary>
    public IReadOnlyList<T> ManyOf<T>(string key)
        where T : struct, Enum => [.. Texts(key).Select(text => Member<T>(text, key)).OfType<T>()];

    /// <summary>Yes or no, written <c>true</c> or <c>false</c>.</summary>
    public bool Truth(string key, bool otherwise)
    {
        var text = OptionalText(key);
        if (text is not (null or { Text: "true" or "false" or "?" }))
            findings.Unknown(text.Line, key, text.Text, ["true", "false"]);
        return text is null ? otherwise : text.Text == "true";
    }

    /// <summary>Each mapping of a list, with its <c>id</c> in the messages about it.</summary>
    public IEnumerable<Entry> Each(string key, string name) =>
        Items(key, required: false).Select(node => new Entry(node, $"{name} '{NameOf(node)}'", findings));

    public Entry Inner(string key, bool required = true)
    {
        if (Has(key))
            return new Entry(pairs[key].Value, $"'{key}' of {what}", findings);
        return new Entry(null, $"'{key}' of {what}", findings, required ? Absent(key) : Line);
    }

    public IReadOnlyList<Node> Items(string key, bool required = true)
    {
        if (!Has(key))
            return required ? Absent(key, Array.Empty<Node>()) : [];
        var value = pairs[key].Value;
        if (value is Sequence list)
            return list.Items;
        findings.Add(value.Line, $"Key '{key}' of {what} wants a list.");
        return [];
    }

    public IReadOnlyList<Scalar> Texts(string key, bool required = true)
    {
        var texts = new List<Scalar>();
        foreach (var item in Items(key, required))
            if (item is not Scalar { Text.Length: > 0 } text)
                findings.Add(item.Line, $"Key '{key}' of {what} wants a list of texts.");
            else if (texts.Any(known => known.Text == text.Text))
                findings.Add(item.Line, $"'{text.Text}' stands twice in '{key}' of {what}.");
            else
                texts.Add(text);
        return texts;
    }

    public void Done()
    {
        foreach (var (key, _) in pairs.Values.Where(pair => !asked.Contains(pair.Key.Text)))
            findings.Add(key.Line, $"No key '{key.Text}' in {what}. There is: {string.Join(", ", asked.Distinct())}.");
    }

    private T? Member<T>(Scalar text, string kind)
        where T : struct, Enum
    {
        if (Names<T>.All.TryGetValue(text.Text, out var value))
            return value;
        if (text.Text != "?")
            findings.Unknown(text.Line, kind, text.Text, Names<T>.All.Keys);
        return null;
    }

    private int Absent(string key) => Absent(key, Line);

    private T Absent<T>(string key, T standIn)
    {
        findings.Add(Line, $"Key '{key}' is missing in {what}.");
        return standIn;
    }
}
