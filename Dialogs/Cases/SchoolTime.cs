namespace PolicyBot.Dialogs.Cases;

/// <summary>The clock on the wall of the school: Europe/Amsterdam. Data is in UTC, people read this.</summary>
public sealed class SchoolTime
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>This moment as the school's clock shows it.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);
}
