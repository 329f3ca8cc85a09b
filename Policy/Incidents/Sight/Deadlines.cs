using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Times;

namespace PolicyBot.Policy.Incidents;

/// <summary>By when something has to happen in a case of misuse, in school time.</summary>
/// <param name="TakenOnUrgent">School time within which an urgent case is taken on.</param>
/// <param name="TakenOnDays">School days within which any other case is taken on.</param>
/// <param name="StepUrgentDays">School days within which an urgent case in hand goes a step on.</param>
/// <param name="StepDays">School days within which any other case in hand goes a step on.</param>
public sealed record Deadlines(SchoolCalendar Calendar, TimeSpan TakenOnUrgent, int TakenOnDays, int StepUrgentDays, int StepDays)
{
    /// <summary>What holds where a school set nothing: taken on in two hours or one day, a step in one day or five.</summary>
    public static Deadlines Usual(SchoolCalendar calendar) => new(calendar, TimeSpan.FromHours(2), TakenOnDays: 1, StepUrgentDays: 1, StepDays: 5);

    /// <summary>By when the case has to go on: somebody takes it on, or its handler does a step. Nothing once it is over.</summary>
    public DateTimeOffset? DueAt(IncidentFile file) => file.State switch
    {
        IncidentState.Open => file.Urgency == Urgency.Urgent
            ? Calendar.Add(file.WaitsSince, TakenOnUrgent)
            : Calendar.AddDays(file.WaitsSince, TakenOnDays),
        IncidentState.InHand => Calendar.AddDays(file.WaitsSince, file.Urgency == Urgency.Urgent ? StepUrgentDays : StepDays),
        _ => null,
    };

    /// <summary>Whether the case should have gone on before now.</summary>
    public bool IsOverdue(IncidentFile file, DateTimeOffset now) => DueAt(file) < now;
}
