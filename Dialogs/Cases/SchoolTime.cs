using PolicyBot.Policy.Times;

namespace PolicyBot.Dialogs.Cases;

/// <summary>The clock on the wall of the school: Europe/Amsterdam. Data is in UTC, people read this.</summary>
/// <param name="holidays">Days on which nobody is at school.</param>
public sealed class SchoolTime(IEnumerable<DateOnly> holidays)
{
    /// <summary>When somebody is at school: on a school day between eight and five.</summary>
    public SchoolCalendar Calendar { get; } = new(
        TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"), new TimeOnly(8, 0), new TimeOnly(17, 0), holidays);

    /// <summary>Whether somebody is likely at school.</summary>
    public bool IsSchoolHours(DateTimeOffset moment) => Calendar.IsOpen(moment);

    /// <summary>The next school day at this hour by the school's clock.</summary>
    public DateTimeOffset NextSchoolDay(DateTimeOffset moment, int hour) => Calendar.NextDayAt(moment, new TimeOnly(hour, 0));

    /// <summary>This moment as the school's clock shows it.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => Calendar.Local(moment);
}
