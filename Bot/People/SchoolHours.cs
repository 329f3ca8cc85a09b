using System.ComponentModel.DataAnnotations;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Times;

namespace PolicyBot.Bot.People;

/// <summary>When somebody is at school by the clock on its wall, and by when a case of misuse goes on, in school time.</summary>
public sealed class SchoolHours
{
    private static readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The hour at which somebody is there. Default: 8.</summary>
    [Range(0, 22)]
    public int Opens { get; init; } = 8;

    /// <summary>The hour from which nobody is there any more. Default: 17.</summary>
    [Range(1, 23)]
    public int Closes { get; init; } = 17;

    /// <summary>Days on which nobody is there, as <c>2027-04-26</c>.</summary>
    public List<DateOnly> Holidays { get; init; } = [];

    /// <summary>School hours within which an urgent case is taken on. Default: 2.</summary>
    [Range(1, 40)]
    public int TakenOnUrgentHours { get; init; } = 2;

    /// <summary>School days within which any other case is taken on. Default: 1.</summary>
    [Range(1, 20)]
    public int TakenOnDays { get; init; } = 1;

    /// <summary>School days within which an urgent case in hand goes a step on. Default: 1.</summary>
    [Range(1, 20)]
    public int StepUrgentDays { get; init; } = 1;

    /// <summary>School days within which any other case in hand goes a step on. Default: 5.</summary>
    [Range(1, 40)]
    public int StepDays { get; init; } = 5;

    /// <summary>As cases reckon with it.</summary>
    public Deadlines ToDeadlines() => new(
        new SchoolCalendar(zone, new TimeOnly(Opens, 0), new TimeOnly(Closes, 0), Holidays),
        TimeSpan.FromHours(TakenOnUrgentHours), TakenOnDays, StepUrgentDays, StepDays);
}
