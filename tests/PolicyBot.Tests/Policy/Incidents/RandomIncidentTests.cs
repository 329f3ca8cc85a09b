using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>Whatever people try, in whatever order, a case stays one that the school can stand for.</summary>
public sealed class RandomIncidentTests
{
    private const int Cases = 400;
    private const int Commands = 120;

    private static readonly Actor[] people = [Mentor, Onlooker, Anna, Ben, Anna with { Id = new("t/cas") }, Board, SecondOfBoard, Elsewhere];

    [Fact]
    public void No_order_of_commands_breaks_a_case()
    {
        var (closed, kept, signed, moved, taken) = (0, 0, 0, 0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var file = Reported(
                Report with { AboutMt = random.Next(4) == 0, ForSomebodyElse = random.Next(4) == 0 }, secondSignature: random.Next(2) == 0,
                by: random.Next(5) == 0 ? Anna.Id : Mentor.Id);
            for (var turn = 0; turn < Commands; turn++)
            {
                var by = people[random.Next(people.Length)];
                if (random.Next(3) > 0 && people.FirstOrDefault(person => person.Id == file.Handler) is { } handler)
                    by = handler;
                var decision = Any(random, file, by, At.AddMinutes(turn));
                Assert.True(decision.Event is null != decision.Refusal is null);
                if (decision.Event is not { } happened)
                    continue;
                var before = file;
                file = file.With(happened);
                Holds(before, happened, file, seed);
                closed += happened is IncidentClosed ? 1 : 0;
                kept += happened is Recused ? 1 : 0;
                signed += happened is MeasureSigned ? 1 : 0;
                moved += happened is MovedToBoard ? 1 : 0;
                taken++;
            }
            Same(file, IncidentFile.From(file.Events));
        }
        Assert.True(closed > 50 && kept > 50 && signed > 20 && moved > 20 && taken > 5000, $"{closed} closed, {kept} kept out, {signed} signed, {moved} moved, {taken} taken");
    }

    private static void Holds(IncidentFile before, CaseEvent happened, IncidentFile after, int seed)
    {
        var story = $"seed {seed}, {happened}";
        Assert.True(after.Version == before.Version + 1 && after.Events[^1] == happened, story);
        Assert.False(before.KeptOut.Contains(happened.By), story);
        Assert.True(happened.By != Onlooker.Id && happened.By != Elsewhere.Id, story);
        Assert.False(after.Handler is { } handler && after.KeptOut.Contains(handler), story);
        Assert.True(after.State != IncidentState.InHand || after.Handler is not null, story);
        Assert.True(after.State != IncidentState.Open || after.Handler is null, story);
        Assert.True((after.State == IncidentState.Closed) == (after.Closed is not null), story);
        Assert.False(before.Owner == Owner.Board && after.Owner == Owner.Mt, story);
        Assert.False(before.Owner == Owner.Board && people.Any(person => person.Id == happened.By && person is { IsMt: true } && before.RoleOf(person) != IncidentRole.Reporter), story);
        Assert.False(after.Handler is { } hand && hand == after.Opened.By && !after.Opened.Report.ForSomebodyElse, story);
        if (after.State == IncidentState.Closed)
            Assert.All(after.Steps, step => Assert.True(
                step.State != StepState.AwaitsSignature && (!step.Step.IsRequired || step.State == StepState.Done || step is { State: StepState.NotNeeded, NotNeededBecause.Length: > 0 }), story));
        if (before.State is IncidentState.Closed or IncidentState.Withdrawn)
            Assert.True(Stand(after).SequenceEqual(Stand(before)), story);
        Assert.All(after.Steps.Where(step => step.SignedBy is not null), step => Assert.True(step.SignedBy != step.Records[^1].By, story));
        Assert.All(before.Steps, step => Assert.True(after.Find(step.Step.Id)!.Records.Count >= step.Records.Count, story));
    }

    private static IEnumerable<(StepId, StepState, int)> Stand(IncidentFile file) => file.Steps.Select(step => (step.Step.Id, step.State, step.Records.Count));

    private static void Same(IncidentFile one, IncidentFile other)
    {
        Assert.Equal((one.State, one.Owner, one.Handler, one.Urgency, one.Version, one.WaitsSince), (other.State, other.Owner, other.Handler, other.Urgency, other.Version, other.WaitsSince));
        Assert.Equal(one.Steps.Select(step => (step.Step.Id, step.State, step.MayBeDone)), other.Steps.Select(step => (step.Step.Id, step.State, step.MayBeDone)));
        Assert.Equal((one.People.Count, one.Evidence.Count, one.Questions.Count, one.KeptOut.Count), (other.People.Count, other.Evidence.Count, other.Questions.Count, other.KeptOut.Count));
    }

    private static Decision Any(Random random, IncidentFile file, Actor by, DateTimeOffset at)
    {
        var next = random.Next(3) > 0 ? file.Unsettled.FirstOrDefault(open => open.MayBeDone) : null;
        var step = (next ?? file.Steps[random.Next(file.Steps.Count)]).Step;
        var other = people[random.Next(people.Length)];
        var reason = random.Next(8) == 0 ? "" : "omdat";
        var evidence = new EvidenceId($"e{random.Next(4)}");
        return random.Next(48) switch
        {
            0 => random.Next(3) == 0 ? file.HandBack(by, at) : file.AlertAgain(AlertRoute.Board, at),
            1 => file.HandOver(by, other, reason, at),
            2 => random.Next(6) == 0 ? file.Recuse(by, other.Id, reason, at) : file.Note(by, NoteLevel.Mt, reason, at),
            3 => random.Next(8) == 0 ? file.MoveToBoard(by, reason, at) : file.Note(by, NoteLevel.OnlyMe, reason, at),
            4 => file.AlertAgain(AlertRoute.Members, at),
            5 => file.RaiseUrgency(by, reason, at),
            6 => random.Next(4) == 0 ? file.AddStep(by, (StepKind)random.Next(15), at) : file.AlertAgain(AlertRoute.Members, at),
            7 => file.Add(by, reason, at),
            8 => file.AddPerson(by, new InvolvedPerson(InvolvedAs.Other, PersonGroup.Pupil, $"{random.Next(5)}"), at),
            9 => file.Ask(by, reason, at),
            10 => file.Answer(by, random.Next(4), reason, at),
            11 => file.Note(by, NoteLevel.ReporterSees, reason, at),
            12 => file.AddEvidence(by, new EvidenceAdded(at, by.Id, evidence, EvidenceKind.Picture, "a.png", 1, "00", EvidenceSource.Chat), (MaterialShows)random.Next(5)),
            13 => file.Seal(by, evidence, reason, at),
            14 => file.Look(by, (LookedAt)random.Next(3), at, evidence),
            15 => file.OpenNames(by, reason, at),
            16 => file.Reopen(by, reason, at),
            17 => random.Next(8) == 0 ? file.Withdraw(by, null, at) : file.Withdraw(Elsewhere, null, at),
            18 or 19 or 29 => file.Close(by, IncidentOutcome.Settled, reason, "", Kept, at),
            20 or 21 => file.TakeOn(by, at),
            22 or 23 or 24 => file.Skip(by, step.Id, reason, at),
            25 or 26 or 27 or 28 => file.Sign(by, (file.Steps.FirstOrDefault(open => open.State == StepState.AwaitsSignature)?.Step ?? step).Id, at),
            _ => file.Do(by, step.Id, random.Next(10) == 0 ? [] : FilledIn(step.Kind), at),
        };
    }
}
