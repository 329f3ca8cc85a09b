using System.Globalization;

namespace AdaptiveCards;

/// <summary>The version of the card schema, such as 1.5.</summary>
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion()
    {
    }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    public AdaptiveSchemaVersion(string versionString)
    {
        if (versionString is null)
            throw new ArgumentException(nameof(versionString));
        var parts = versionString.Split('.');
        var minor = 0;
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            || (parts.Length > 1 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out minor)))
            throw new AdaptiveSerializationException($"'{versionString}' is no schema version");
        Major = major;
        Minor = minor;
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) =>
        versionString is null ? null : new AdaptiveSchemaVersion(versionString);

    public static bool operator ==(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x is null ? y is null : x.Equals(y);

    public static bool operator !=(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => !(x == y);

    public static bool operator <(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) < 0;

    public static bool operator >(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) > 0;

    public static bool operator <=(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) <= 0;

    public static bool operator >=(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) >= 0;

    public int CompareTo(AdaptiveSchemaVersion other) =>
        other is null ? 1 : Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}

/// <summary>Thrown where a card or a part of it cannot be read.</summary>
public class AdaptiveSerializationException : Exception
{
    public AdaptiveSerializationException()
    {
    }

    public AdaptiveSerializationException(string message)
        : base(message)
    {
    }

    public AdaptiveSerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
