using System.Globalization;

namespace PolicyBot.Policy.Cases;

/// <summary>The number people call a case by, such as <c>2026-0042</c>: the year it was opened in and its serial within that year.</summary>
public readonly record struct CaseNumber(int Year, int Serial) : IComparable<CaseNumber>
{
    /// <summary>Orders by year, then by serial: the order in which numbers were given out.</summary>
    public int CompareTo(CaseNumber other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : Serial.CompareTo(other.Serial);

    /// <summary>Reads <c>2026-0042</c>; leading zeros may be missing, nothing else may differ.</summary>
    public static bool TryParse(string? text, out CaseNumber number)
    {
        number = default;
        var dash = text?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        if (dash != 4
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            || serial == 0)
            return false;
        number = new CaseNumber(year, serial);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Serial:0000}");
}
