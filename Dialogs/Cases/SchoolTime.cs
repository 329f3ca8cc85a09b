namespace PolicyBot.Dialogs.Cases;

/// <summary>The clock on the wall of the school: Europe/Amsterdam. Data is in UTC, people read this.</summary>
public sealed class SchoolTime
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private const int Opens = 8, Closes = 17;

    /// <summary>Whether somebody is likely at school: on a weekday between eight and five.</summary>
    public bool IsSchoolHours(DateTimeOffset moment)
    {
        var local = Local(moment);
        return local.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && local.Hour is >= Opens and < Closes;
    }

    /// <summary>The next weekday at this hour by the school's clock.</summary>
    public DateTimeOffset NextSchoolDay(DateTimeOffset moment, int hour)
    {
        var day = DateOnly.FromDateTime(Local(moment).DateTime).AddDays(1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(1);
        var local = day.ToDateTime(new TimeOnly(hour, 0));
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>This moment as the school's clock shows it.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);
}
