using System.Text;

namespace PolicyBot.Packs.Flowcharts;

/// <summary>Markdown being written, with Mermaid charts in it; line breaks are those of the repository on every machine.</summary>
internal sealed class MarkdownText(StringBuilder text)
{
    public void Line(string line = "") => text.Append(line).Append('\n');

    /// <summary>A line with an empty one before it.</summary>
    public void Paragraph(string line)
    {
        Line();
        Line(line);
    }

    /// <summary>Begins a flowchart from top to bottom that carries this mark, wherever it is copied to.</summary>
    public void BeginChart(string mark)
    {
        Paragraph("```mermaid");
        Line("---");
        Line($"title: {mark}");
        Line("---");
        Line("flowchart TD");
    }

    public void EndChart() => Line("```");

    /// <summary>A quote would end a label.</summary>
    public static string Safe(string label) => label.Replace('"', '\'');

    public override string ToString() => text.ToString();
}
