namespace PolicyBot.Packs.Yaml;

/// <summary>A piece of a YAML file that knows its line.</summary>
internal abstract record Node(int Line);

internal sealed record Scalar(string Text, int Line) : Node(Line);

internal sealed record Sequence(IReadOnlyList<Node> Items, int Line) : Node(Line);

/// <summary>A mapping with its pairs as written: a key that stands twice is here twice.</summary>
internal sealed record Mapping(IReadOnlyList<(Scalar Key, Node Value)> Pairs, int Line) : Node(Line);
