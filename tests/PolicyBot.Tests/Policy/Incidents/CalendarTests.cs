using System.Globalization;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Times;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>School time and what is due in it. Moments are written as the clock on the wall shows them.</summary>
public sealed class CalendarTests
{
    private static readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Good Friday and Easter Monday of 2026, King's Day on a Monday, and a week in autumn.</summary>
    private static readonly SchoolCalendar calendar = new(
        zone, new TimeOnly(8, 0), new TimeOnly(17, 0),
        [new(2026, 4, 3), new(2026, 4, 6), new(2026, 4, 27), .. Enumerable.Range(12, 5).Select(day => new DateOnly(2026, 10, day))]);

    private static readonly Deadlines deadlines = Deadlines.Usual(calendar);

    [Theory]
    [InlineData("2026-03-02 07:59", false)]
    [InlineData("2026-03-02 08:00", true)]
    [InlineData("2026-03-02 16:59", true)]
    [InlineData("2026-03-02 17:00", false)]
    [InlineData("2026-03-07 11:00", false)]
    [InlineData("2026-03-08 11:00", false)]
    [InlineData("2026-04-27 11:00", false)]
    [InlineData("2026-10-14 11:00", false)]
    public void Somebody_is_at_school_on_weekdays_by_day_and_not_on_holidays(string moment, bool isOpen) =>
        Assert.Equal(isOpen, calendar.IsOpen(Wall(moment)));

    [Theory]
    [InlineData("2026-03-02 10:00", 2, "2026-03-02 12:00")]
    [InlineData("2026-03-02 06:00", 2, "2026-03-02 10:00")]
    [InlineData("2026-03-02 15:00", 2, "2026-03-02 17:00")]
    [InlineData("2026-03-02 16:00", 2, "2026-03-03 09:00")]
    [InlineData("2026-03-02 17:00", 2, "2026-03-03 10:00")]
    [InlineData("2026-03-06 16:30", 2, "2026-03-09 09:30")]
    [InlineData("2026-03-07 12:00", 2, "2026-03-09 10:00")]
    [InlineData("2026-04-02 16:00", 2, "2026-04-07 09:00")]
    [InlineData("2026-04-26 09:00", 2, "2026-04-28 10:00")]
    [InlineData("2026-10-09 16:59", 2, "2026-10-19 09:59")]
    public void School_hours_pass_over_nights_weekends_and_holidays(string from, int hours, string due) =>
        Assert.Equal(Wall(due), calendar.Add(Wall(from), TimeSpan.FromHours(hours)));

    [Theory]
    [InlineData("2026-03-27 16:00", "2026-03-30 09:00")]
    [InlineData("2026-10-23 16:00", "2026-10-26 09:00")]
    [InlineData("2026-03-29 02:30", "2026-03-30 10:00")]
    public void The_clock_going_forward_or_back_in_a_weekend_changes_nothing_at_school(string from, string due)
    {
        Assert.Equal(Wall(due), calendar.Add(Wall(from), TimeSpan.FromHours(2)));
        Assert.Equal(TimeSpan.Zero, calendar.Add(Wall(from), TimeSpan.FromHours(2)).Offset);
    }

    [Fact]
    public void In_summer_and_in_winter_the_school_opens_by_its_own_clock()
    {
        Assert.Equal(new DateTimeOffset(2026, 3, 27, 7, 0, 0, TimeSpan.Zero), calendar.NextOpen(Wall("2026-03-27 05:00")));
        Assert.Equal(new DateTimeOffset(2026, 3, 30, 6, 0, 0, TimeSpan.Zero), calendar.NextOpen(Wall("2026-03-27 18:00")));
        Assert.Equal(new DateTimeOffset(2026, 10, 26, 7, 0, 0, TimeSpan.Zero), calendar.NextOpen(Wall("2026-10-23 18:00")));
    }

    [Theory]
    [InlineData("2026-03-02 10:00", 1, "2026-03-03 10:00")]
    [InlineData("2026-03-06 10:00", 1, "2026-03-09 10:00")]
    [InlineData("2026-03-07 10:00", 1, "2026-03-09 17:00")]
    [InlineData("2026-04-02 10:00", 1, "2026-04-07 10:00")]
    [InlineData("2026-03-27 10:00", 1, "2026-03-30 10:00")]
    [InlineData("2026-10-08 10:00", 5, "2026-10-22 10:00")]
    [InlineData("2026-03-02 10:00", 0, "2026-03-02 10:00")]
    public void A_school_day_later_is_the_same_time_on_the_next_school_day(string from, int days, string due) =>
        Assert.Equal(Wall(due), calendar.AddDays(Wall(from), days));

    [Fact]
    public void Whatever_offset_a_moment_comes_with_it_is_the_same_moment()
    {
        var moment = Wall("2026-03-02 16:00");
        Assert.Equal(calendar.Add(moment, TimeSpan.FromHours(2)), calendar.Add(moment.ToOffset(TimeSpan.FromHours(-9)), TimeSpan.FromHours(2)));
    }

    [Fact]
    public void More_school_time_is_never_due_earlier_and_always_on_a_school_day()
    {
        var random = new Random(11);
        for (var i = 0; i < 2000; i++)
        {
            var from = Wall("2026-01-01 00:00").AddMinutes(random.Next(365 * 24 * 60));
            var time = TimeSpan.FromMinutes(random.Next(1, 6000));
            var due = calendar.Add(from, time);
            Assert.True(due > from && calendar.Add(from, time + TimeSpan.FromMinutes(1)) > due);
            Assert.True(calendar.IsOpen(due.AddMinutes(-1)), $"{from:O} + {time} = {due:O}");
            Assert.Equal(due, calendar.Add(calendar.Add(from, time / 2), time - time / 2));
        }
    }

    [Fact]
    public void A_school_closes_after_it_opens() =>
        Assert.Throws<ArgumentException>(() => new SchoolCalendar(zone, new TimeOnly(17, 0), new TimeOnly(8, 0), []));

    [Theory]
    [InlineData(Urgency.Urgent, "2026-03-06 16:00", "2026-03-09 09:00")]
    [InlineData(Urgency.Normal, "2026-03-06 16:00", "2026-03-09 16:00")]
    public void A_case_is_taken_on_in_two_school_hours_when_urgent_and_in_a_school_day_otherwise(Urgency urgency, string reported, string due)
    {
        var file = ReportedAt(reported, urgency);
        Assert.Equal(Wall(due), deadlines.DueAt(file));
        Assert.False(deadlines.IsOverdue(file, Wall(due)));
        Assert.True(deadlines.IsOverdue(file, Wall(due).AddSeconds(1)));
    }

    [Fact]
    public void Who_has_it_in_hand_goes_a_step_on_in_time_and_each_step_counts_anew()
    {
        var file = ReportedAt("2026-03-02 10:00", Urgency.Normal).Then(now => now.TakeOn(Anna, Wall("2026-03-02 11:00")));
        Assert.Equal(Wall("2026-03-09 11:00"), deadlines.DueAt(file));

        var talked = file.Then(now => now.Add(Mentor, "nog iets", Wall("2026-03-04 09:00"))).Then(now => now.Look(Anna, LookedAt.Case, Wall("2026-03-04 10:00")))
            .Then(now => now.Recuse(Anna, Ben.Id, "wordt genoemd", Wall("2026-03-04 10:00")));
        Assert.Equal(Wall("2026-03-09 11:00"), deadlines.DueAt(talked));

        var further = talked.Then(now => now.Do(Anna, new StepId("names"), FilledIn(PolicyBot.Policy.Procedures.StepKind.TraceNames), Wall("2026-03-05 15:00")));
        Assert.Equal(Wall("2026-03-12 15:00"), deadlines.DueAt(further));
    }

    [Fact]
    public void What_was_given_back_or_alerted_again_waits_anew_and_what_is_over_waits_for_nothing()
    {
        var back = ReportedAt("2026-03-02 10:00", Urgency.Urgent).Then(now => now.TakeOn(Anna, Wall("2026-03-02 10:30"))).Then(now => now.HandBack(Anna, Wall("2026-03-02 14:00")));
        Assert.Equal(Wall("2026-03-02 16:00"), deadlines.DueAt(back));
        var again = back.Then(now => now.AlertAgain(AlertRoute.Members, Wall("2026-03-02 16:00")));
        Assert.Equal(Wall("2026-03-03 09:00"), deadlines.DueAt(again));
        Assert.Equal(PersonId.System, again.Events[^1].By);
        Assert.Null(deadlines.DueAt(Closed()));
        Assert.False(deadlines.IsOverdue(Closed(), Wall("2030-01-01 00:00")));
    }

    private static IncidentFile ReportedAt(string moment, Urgency urgency) => IncidentFile.From(
        [Reported(Report with { Urgency = urgency }).Opened with { At = Wall(moment) }]);

    private static DateTimeOffset Wall(string time)
    {
        var local = DateTime.ParseExact(time, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
