namespace PolicyBot.Policy.Times;

/// <summary>
/// When somebody is at school: Monday to Friday between opening and closing by the clock on its wall, holidays left out. Moments come in
/// with any offset and go out in UTC.
/// </summary>
public sealed class SchoolCalendar
{
    private readonly TimeZoneInfo zone;
    private readonly TimeOnly opens;
    private readonly TimeOnly closes;
    private readonly HashSet<DateOnly> holidays;

    /// <param name="zone">The zone of the clock on the wall.</param>
    /// <param name="holidays">Days on which nobody is there.</param>
    /// <exception cref="ArgumentException">It closes before it opens.</exception>
    public SchoolCalendar(TimeZoneInfo zone, TimeOnly opens, TimeOnly closes, IEnumerable<DateOnly> holidays)
    {
        if (closes <= opens)
            throw new ArgumentException($"A school that opens at {opens:HH:mm} does not close at {closes:HH:mm}.", nameof(closes));
        (this.zone, this.opens, this.closes, this.holidays) = (zone, opens, closes, [.. holidays]);
    }

    /// <summary>How long a school day lasts by the clock.</summary>
    public TimeSpan Day => closes - opens;

    /// <summary>This moment as the clock on the wall shows it.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>Whether somebody is at school on this day.</summary>
    public bool IsSchoolDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);

    /// <summary>Whether somebody is at school at this moment; at the hour of closing nobody is any more.</summary>
    public bool IsOpen(DateTimeOffset moment)
    {
        var local = Local(moment);
        var time = TimeOnly.FromDateTime(local.DateTime);
        return IsSchoolDay(DateOnly.FromDateTime(local.DateTime)) && time >= opens && time < closes;
    }

    /// <summary>The moment at which this much school time has passed; what is due at the hour of closing is due on that day.</summary>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan schoolTime)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(schoolTime.Ticks, nameof(schoolTime));
        var day = DateOnly.FromDateTime(Local(from).DateTime);
        var left = schoolTime;
        while (true)
        {
            if (IsSchoolDay(day))
            {
                var (start, end) = (At(day, opens), At(day, closes));
                if (start < from)
                    start = from.ToUniversalTime();
                if (start < end && start + left <= end)
                    return start + left;
                if (start < end)
                    left -= end - start;
            }
            day = day.AddDays(1);
        }
    }

    /// <summary>The same time of day so many school days later; from outside school hours it counts from the next opening.</summary>
    public DateTimeOffset AddDays(DateTimeOffset from, int schoolDays) => Add(from, schoolDays * Day);

    /// <summary>The first moment from here on at which somebody is at school.</summary>
    public DateTimeOffset NextOpen(DateTimeOffset from) => Add(from, TimeSpan.Zero);

    /// <summary>This time of day on the first school day after the day of this moment.</summary>
    public DateTimeOffset NextDayAt(DateTimeOffset from, TimeOnly time)
    {
        var day = DateOnly.FromDateTime(Local(from).DateTime).AddDays(1);
        while (!IsSchoolDay(day))
            day = day.AddDays(1);
        return At(day, time);
    }

    private DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
