using System.Globalization;

namespace PolicyBot.Packs.Yaml;

/// <summary>Collects what is wrong in one file.</summary>
internal sealed class Findings(string file, List<Problem> all)
{
    public void Add(int line, string message) => all.Add(new Problem(file, line, message));

    /// <summary>A date such as 2024-06-13; reported where it is none.</summary>
    public DateOnly? Date(Scalar text)
    {
        if (DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        if (text.Text != "?")
            Add(text.Line, $"'{text.Text}' is not a date such as 2024-06-13.");
        return null;
    }

    /// <summary>A line of the protocol; reported where it is none.</summary>
    public int? LineOfText(Scalar text)
    {
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0)
            return line;
        if (text.Text != "?")
            Add(text.Line, $"'{text.Text}' is not a line of the protocol.");
        return null;
    }

    public void Unknown(int line, string kind, string asked, IEnumerable<string> known) =>
        Add(line, $"No {kind} '{asked}'. There is: {string.Join(", ", known)}.");
}
