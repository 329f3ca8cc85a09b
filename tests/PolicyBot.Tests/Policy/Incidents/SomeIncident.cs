using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>People and cases of misuse for tests; what does not matter has some value.</summary>
internal static class SomeIncident
{
    public static readonly SchoolId Noordhoek = new("noordhoek");
    public static readonly DateTimeOffset At = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public static readonly Actor Mentor = new(new PersonId("t/mentor"), Noordhoek, IsMt: false, IsBoard: false);
    public static readonly Actor Onlooker = new(new PersonId("t/colleague"), Noordhoek, IsMt: false, IsBoard: false);
    public static readonly Actor Anna = new(new PersonId("t/anna"), Noordhoek, IsMt: true, IsBoard: false);
    public static readonly Actor Ben = new(new PersonId("t/ben"), Noordhoek, IsMt: true, IsBoard: false);
    public static readonly Actor Board = new(new PersonId("t/board"), Noordhoek, IsMt: false, IsBoard: true);
    public static readonly Actor SecondOfBoard = new(new PersonId("t/board-2"), Noordhoek, IsMt: false, IsBoard: true);
    public static readonly Actor Elsewhere = new(new PersonId("t/elsewhere"), new SchoolId("albero"), IsMt: true, IsBoard: true);

    public static readonly IncidentReport Report = new(
        Danger: false, MisuseCategory.Bully, "", Relation.PupilPupil, AboutMt: false, StaffOffence: false, "gisteren", "online", "een groepsapp",
        "Leerling A stuurde leerling B elke avond berichten.",
        [new InvolvedPerson(InvolvedAs.Suspect, PersonGroup.Pupil, "A"), new InvolvedPerson(InvolvedAs.Victim, PersonGroup.Pupil, "B")],
        MaterialShows.Texts, "met leerling B gepraat", Urgency.Normal, ForSomebodyElse: false, WantsAnonymity: false);

    /// <summary>Evidence at any time, then one thing after another, with something optional in between.</summary>
    public static readonly IReadOnlyList<CaseStep> Steps =
    [
        Step("tell", StepKind.Report), Step("keep", StepKind.PreserveEvidence, inOrder: false), Step("pass", StepKind.PassOn),
        Step("names", StepKind.TraceNames), Step("hear", StepKind.Hear), Step("parents", StepKind.InformParents, isRequired: false),
        Step("experts", StepKind.InvolveExperts, isRequired: false, inOrder: false), Step("measure", StepKind.DecideMeasure),
        Step("talk", StepKind.Communicate),
    ];

    public static IncidentFile Reported(
        IncidentReport? report = null, IReadOnlyList<CaseStep>? steps = null, bool secondSignature = false, PersonId? by = null)
    {
        var told = report ?? Report;
        return IncidentFile.From([new IncidentOpened(
            At, by ?? Mentor.Id, new CaseNumber(2026, 42), Noordhoek, "abc123abc123", told, "pupils", steps ?? Steps, told.Owner, secondSignature)]);
    }

    public static IncidentFile InHand(IncidentReport? report = null, IReadOnlyList<CaseStep>? steps = null, bool secondSignature = false) =>
        Reported(report, steps, secondSignature).Then(file => file.TakeOn((report ?? Report).Owner == Owner.Board ? Board : Anna, At));

    public static Retention Kept { get; } = new(RetentionTerm.OneYear, "zolang ze samen in de klas zitten");

    public static IncidentFile Closed() =>
        InHand(steps: []).Then(file => file.Close(Anna, IncidentOutcome.Settled, "uitgepraat", "", Kept, At));

    /// <summary>The case after a command that has to be taken.</summary>
    public static IncidentFile Then(this IncidentFile file, Func<IncidentFile, Decision> command)
    {
        var decision = command(file);
        Assert.True(decision.Event is not null, $"Refused: {decision.Refusal}");
        return file.With(decision.Event);
    }

    /// <summary>The case after a step that is done with its form filled in.</summary>
    public static IncidentFile Done(this IncidentFile file, string step, Actor? by = null) =>
        file.Then(now => now.Do(by ?? Anna, new StepId(step), FilledIn(now.Find(new StepId(step))!.Step.Kind), At));

    public static IncidentStep Of(this IncidentFile file, string step) => file.Find(new StepId(step))!;

    public static CaseStep Step(string id, StepKind kind, bool isRequired = true, bool inOrder = true) => new(
        new StepId(id), kind, [new RoleId("mt")], isRequired, inOrder, new Words("doen", "do"), new Words("schrijf op", "write down"),
        new Source("protocol", new Words("misbruik", "misuse"), 1));

    /// <summary>A complete form: every field that is asked and required, with the first value that it takes.</summary>
    public static IReadOnlyList<FieldValue> FilledIn(StepKind kind, params FieldValue[] chosen)
    {
        var filled = chosen.ToList();
        var form = StepForms.Of(kind);
        while (form.Asked(filled).FirstOrDefault(field => field.IsRequired && filled.All(value => value.Field != field.Id)) is { } open)
            filled.Add(new FieldValue(open.Id, open.Type switch
            {
                FieldType.Choice => open.Choices[0],
                FieldType.YesNo or FieldType.Confirm => "yes",
                FieldType.Date => "2026-03-02",
                FieldType.Person => "pupil-A",
                FieldType.Measure => "NH-49",
                _ => "opgeschreven",
            }));
        return filled;
    }
}
