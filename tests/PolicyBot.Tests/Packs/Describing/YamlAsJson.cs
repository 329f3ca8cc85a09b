using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PolicyBot.Tests.PacksRoom;

/// <summary>YAML as an editor's schema sees it: a plain word can be a number or a truth, everything else is text.</summary>
internal static partial class YamlAsJson
{
    public static string Of(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return Read(parser)!.ToJsonString();
    }

    private static JsonNode? Read(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            return scalar.Style != ScalarStyle.Plain ? JsonValue.Create(scalar.Value) : scalar.Value switch
            {
                "true" => JsonValue.Create(true),
                "false" => JsonValue.Create(false),
                "" or "null" or "~" => null,
                var number when Number().IsMatch(number) => JsonValue.Create(long.Parse(number, System.Globalization.CultureInfo.InvariantCulture)),
                var text => JsonValue.Create(text),
            };
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
                list.Add(Read(parser));
            return list;
        }
        parser.Consume<MappingStart>();
        var mapping = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
            mapping.Add(parser.Consume<Scalar>().Value, Read(parser));
        return mapping;
    }

    [GeneratedRegex("^-?[0-9]+$")]
    private static partial Regex Number();
}
