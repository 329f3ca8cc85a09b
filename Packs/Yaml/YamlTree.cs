using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Parsed = YamlDotNet.Core.Events;

namespace PolicyBot.Packs.Yaml;

/// <summary>
/// Reads one YAML document into nodes with lines. The parser's own document model stops at the first duplicate key;
/// this one keeps both, so that every problem of a file can be told at once.
/// Anchors, aliases and tags are refused: what stands on a line is what holds there.
/// </summary>
internal static class YamlTree
{
    /// <exception cref="YamlException">The text is not YAML, or more than one plain document.</exception>
    public static Node Parse(string text)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out var end))
            throw new YamlException(end.Start, end.End, "The file is empty.");
        parser.Consume<DocumentStart>();
        var root = ReadNode(parser);
        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return root;
    }

    private static Node ReadNode(Parser parser)
    {
        var read = parser.Consume<ParsingEvent>();
        var line = (int)read.Start.Line;
        if (read is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
            throw new YamlException(read.Start, read.End, "Anchors, aliases and tags are not part of the format.");
        switch (read)
        {
            case Parsed.Scalar scalar:
                return new Scalar(scalar.Value, line);
            case SequenceStart:
                var items = new List<Node>();
                while (!parser.TryConsume<SequenceEnd>(out _))
                    items.Add(ReadNode(parser));
                return new Sequence(items, line);
            case MappingStart:
                return new Mapping(ReadPairs(parser), line);
            default:
                throw new YamlException(read.Start, read.End, $"{read.GetType().Name} is not part of the format.");
        }
    }

    private static List<(Scalar, Node)> ReadPairs(Parser parser)
    {
        var pairs = new List<(Scalar, Node)>();
        while (!parser.TryConsume<MappingEnd>(out var end))
        {
            var key = ReadNode(parser) as Scalar
                ?? throw new YamlException(parser.Current!.Start, parser.Current.End, "A key is one plain word.");
            pairs.Add((key, ReadNode(parser)));
        }
        return pairs;
    }
}
