using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using PolicyBot.Tests.PacksRoom;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>Every school and every relation, from the report to the closing, by the school's own procedure.</summary>
public sealed class WalkTests
{
    /// <summary>Noordhoek, relation, and the procedure that the school's pack has for it; a dash where it has none.</summary>
    private const string Procedures = """
        albero          PupilPupil  report-and-help
        albero          PupilStaff  report-and-help
        albero          Staff       report-and-help
        albero          Parent      report-and-help
        albero          External    report-and-help
        albero          Anyone      report-and-help
        borger-odoorn   PupilPupil  -
        borger-odoorn   PupilStaff  -
        borger-odoorn   Staff       -
        borger-odoorn   Parent      -
        borger-odoorn   External    -
        borger-odoorn   Anyone      -
        komleren        PupilPupil  unwanted-conduct
        komleren        PupilStaff  unwanted-conduct
        komleren        Staff       unwanted-conduct
        komleren        Parent      unwanted-conduct
        komleren        External    unwanted-conduct
        komleren        Anyone      unwanted-conduct
        leemstee        PupilPupil  -
        leemstee        PupilStaff  -
        leemstee        Staff       -
        leemstee        Parent      -
        leemstee        External    -
        leemstee        Anyone      -
        noordhoek       PupilPupil  pupils-among-themselves
        noordhoek       PupilStaff  pupil-and-staff
        noordhoek       Staff       -
        noordhoek       Parent      -
        noordhoek       External    -
        noordhoek       Anyone      -
        """;

    public static TheoryData<string, Relation, string> Rows
    {
        get
        {
            var data = new TheoryData<string, Relation, string>();
            foreach (var row in Procedures.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                data.Add(row[0], Enum.Parse<Relation>(row[1]), row[2]);
            return data;
        }
    }

    [Fact]
    public void Every_shipped_school_and_every_relation_is_walked_and_every_procedure_with_them()
    {
        var rows = Rows.ToList();
        Assert.Equal(
            Shipped.Shelf.Packs.SelectMany(pack => Enum.GetValues<Relation>().Select(relation => $"{pack.School} {relation}")).Order(),
            rows.Select(row => $"{row[0]} {row[1]}").Order());
        Assert.Equal(
            Shipped.Shelf.Packs.SelectMany(pack => pack.Handling.Procedures.Select(procedure => $"{pack.School} {procedure.Id}")).Order(),
            rows.Where(row => (string)row[2] != "-").Select(row => $"{row[0]} {row[2]}").Distinct().Order());
    }

    [Theory, MemberData(nameof(Rows))]
    public void By_the_procedure_of_the_school_with_every_step_done(string school, Relation relation, string procedure)
    {
        var (file, handler, _) = Opened(school, relation, Owner.Mt, secondSignature: false);
        Assert.Equal(procedure, file.Opened.Procedure ?? "-");
        foreach (var step in file.Steps.Select(step => step.Step))
        {
            Assert.True(file.Find(step.Id)!.MayBeDone, $"{step.Id} waits");
            file = file.Then(now => now.Do(handler, step.Id, FilledIn(step.Kind), At));
        }
        var closed = file.Then(now => Close(now, handler));
        Assert.All(closed.Steps, step => Assert.Equal(StepState.Done, step.State));
        Assert.Equal(IncidentState.Closed, closed.State);
    }

    [Theory, MemberData(nameof(Rows))]
    public void With_only_what_is_required_and_each_of_it_not_needed_for_a_reason(string school, Relation relation, string procedure)
    {
        var (file, handler, _) = Opened(school, relation, Owner.Mt, secondSignature: true);
        var required = file.Unsettled.Select(step => step.Step.Id).ToList();
        Assert.Equal(required.Count > 0 ? Refusal.StepsOpen : null, Close(file, handler).Refusal);
        foreach (var step in required)
            file = file.Then(now => now.Skip(handler, step, "niet nodig gebleken", At));
        Assert.Equal(IncidentState.Closed, file.Then(now => Close(now, handler)).State);
        Assert.True(procedure != "-" || required.Count == 0);
    }

    [Theory, MemberData(nameof(Rows))]
    public void By_the_board_with_a_second_signature_under_the_measure(string school, Relation relation, string procedure)
    {
        var (file, handler, second) = Opened(school, relation, Owner.Board, secondSignature: true);
        if (procedure == "-")
            file = file.Then(now => now.AddStep(handler, StepKind.DecideMeasure, At));
        foreach (var step in file.Steps.Select(step => step.Step))
        {
            file = file.Then(now => now.Do(handler, step.Id, FilledIn(step.Kind), At));
            if (step.Kind != StepKind.DecideMeasure)
                continue;
            Assert.Equal(Refusal.SignatureMissing, Close(file, handler).Refusal);
            file = file.Then(now => now.Sign(second, step.Id, At));
        }
        Assert.Equal(IncidentState.Closed, file.Then(now => Close(now, handler)).State);
    }

    private static Decision Close(IncidentFile file, Actor by) => file.Close(by, IncidentOutcome.Settled, "uitgepraat", "", Kept, At);

    private static (IncidentFile File, Actor Handler, Actor Second) Opened(string school, Relation relation, Owner owner, bool secondSignature)
    {
        var id = new SchoolId(school);
        var report = Report with { Relation = relation, AboutMt = owner == Owner.Board };
        var opened = IncidentOpened.Under(Shipped.Shelf.For(id), new CaseNumber(2026, 1), report, secondSignature, Mentor.Id, At);
        var (handler, second) = owner == Owner.Board ? (Board, SecondOfBoard) : (Anna, Ben);
        (handler, second) = (handler with { School = id }, second with { School = id });
        return (IncidentFile.From([opened]).Then(file => file.TakeOn(handler, At)), handler, second);
    }
}
