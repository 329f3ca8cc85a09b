using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>A form as somebody has it before them now.</summary>
internal sealed record FormSight(Turn Turn, IncidentFile File, FormState State)
{
    public Actor Reader => Turn.Person.Actor;

    public Language Language => Turn.Language;

    /// <summary>What is filled in in this field.</summary>
    public string this[string field] => State[field];

    /// <summary>The step it is about; null when it is about none that is still there.</summary>
    public IncidentStep? Step => File.Find(new StepId(State.Target));
}

/// <summary>What a form asks, given what is filled in so far.</summary>
/// <param name="Help">What to know or to think of.</param>
internal sealed record FormPlan(string Title, string? Text, IReadOnlyList<string> Help, IReadOnlyList<FormField> Fields)
{
    /// <summary>Whether more may be asked once these are answered.</summary>
    public bool AsksOn { get; init; }

    /// <summary>A form whose title and text go by its kind.</summary>
    public static FormPlan Of(FormSight sight, IReadOnlyList<FormField> fields, params ReadOnlySpan<object?> gaps) => new(
        Say.It(Line(sight, "Title"), sight.Language, gaps), Say.It(Line(sight, "Text"), sight.Language, gaps), [], fields);

    private static HandlingLine Line(FormSight sight, string what) => Enum.Parse<HandlingLine>(sight.State.Kind + what);
}

/// <summary>One form about a case.</summary>
/// <param name="Action">The right it takes.</param>
/// <param name="After">Where its reader is led afterwards, or by going back.</param>
/// <param name="PlanAsync">What it asks.</param>
/// <param name="Decide">The command it comes down to.</param>
internal sealed record CaseForm(
    FormKind Kind, IncidentAction Action, Section After, Func<FormSight, CancellationToken, ValueTask<FormPlan>> PlanAsync, Func<FormSight, Decision> Decide)
{
    /// <summary>What else is kept with the turn once the command is taken.</summary>
    public Action<FormSight>? Also { get; init; }

    /// <summary>For a form whose answer is no case: shows it, and everything else itself.</summary>
    public Func<ITurnContext, FormSight, CancellationToken, Task>? ActAsync { get; init; }

    /// <summary>A form that needs nothing but the case to be drawn.</summary>
    public static CaseForm Of(FormKind kind, IncidentAction action, Section after, Func<FormSight, FormPlan> plan, Func<FormSight, Decision> decide) =>
        new(kind, action, after, (sight, _) => ValueTask.FromResult(plan(sight)), decide);
}

/// <summary>Forms that belong together.</summary>
internal interface ICaseForms
{
    IEnumerable<CaseForm> Forms { get; }
}
