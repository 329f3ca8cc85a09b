using PolicyBot.Policy;

namespace PolicyBot.Packs.Flowcharts;

/// <summary>A pack as Markdown with one Mermaid flowchart a topic, derived from its rules.</summary>
public static class Drawing
{
    /// <summary>The drawing of this pack in this language; ends with a line break.</summary>
    public static string Of(Pack pack, Language language) => throw new NotImplementedException();
}
