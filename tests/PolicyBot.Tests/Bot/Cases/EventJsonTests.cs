using PolicyBot.Bot.Cases;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Verdicts;
using PolicyBot.Records;
using PolicyBot.Tests.PolicyRoom;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.BotRoom;

/// <summary>Case events as the register keeps them.</summary>
public sealed class EventJsonTests
{
    private static readonly PersonId anna = Anna.Id;
    private static readonly StepId step = new("NH-62");

    /// <summary>One event of each kind, under the name that stands in registers already: neither may change.</summary>
    private static readonly (string Kind, CaseEvent Event)[] samples =
    [
        ("question-opened", new QuestionOpened(At, anna, new CaseNumber(2026, 1), Noordhoek, Urgency.Urgent,
            new DoubtfulQuestion(new TopicId("friend-pupil"), "mag dit?", [KeyValuePair.Create("known", "no")], VerdictKind.AskMt, ["NH-20.2"], "graag snel"), "abc")),
        ("taken-on", new TakenOn(At, anna)),
        ("handed-back", new HandedBack(At, anna)),
        ("advised", new Advised(At, anna, Advice.ChangeFirst, "haal de namen weg")),
        ("withdrawn", new Withdrawn(At, anna, "vergist")),
        ("incident-opened", Reported(Report with { AboutMt = true, WantsAnonymity = true, Material = MaterialShows.Images, Pupil = new(PupilAge.Under16, ParentsKnow.No, "dat het stopt") }, secondSignature: true).Opened),
        ("report-added", new ReportAdded(At, anna, "ook \"vandaag\" – ëen")),
        ("person-added", new PersonAdded(At, anna, new InvolvedPerson(InvolvedAs.Witness, PersonGroup.Parent, "1"))),
        ("urgency-raised", new UrgencyRaised(At, anna, "het gaat door")),
        ("evidence-added", new EvidenceAdded(At, anna, new EvidenceId("e1"), EvidenceKind.Message, "bericht.txt", 25_000_000_000, "00ff", EvidenceSource.MessageMenu, "een link")),
        ("evidence-sealed", new EvidenceSealed(At, anna, new EvidenceId("e1"), "per ongeluk")),
        ("names-opened", new NamesOpened(At, anna, "ouders bellen")),
        ("looked", new Looked(At, anna, LookedAt.Evidence, new EvidenceId("e1"))),
        ("handed-over", new HandedOver(At, anna, Ben.Id, "vakantie")),
        ("recused", new Recused(At, anna, Ben.Id, "wordt genoemd")),
        ("moved-to-board", new MovedToBoard(At, anna, "het MT is erbij")),
        ("alerted-again", new AlertedAgain(At, PersonId.System, AlertRoute.Board)),
        ("step-done", new StepDone(At, anna, step, [new FieldValue("who", "pupil-A"), new FieldValue("on", "2026-03-02")])),
        ("step-not-needed", new StepNotNeeded(At, anna, step, "al bekend")),
        ("step-added", new StepAdded(At, anna, new StepId("added-1"), StepKind.Aftercare)),
        ("measure-signed", new MeasureSigned(At, anna, step)),
        ("reporter-asked", new ReporterAsked(At, anna, 1, "wanneer?")),
        ("reporter-answered", new ReporterAnswered(At, anna, 1, "gisteren")),
        ("note-added", new NoteAdded(At, anna, NoteLevel.OnlyMe, "bel terug")),
        ("incident-closed", new IncidentClosed(At, anna, IncidentOutcome.PassedOn, "naar de politie", "eerder bellen", new Retention(RetentionTerm.Other, "tot de zitting"))),
        ("reopened", new Reopened(At, anna, "er is meer")),
    ];

    public static TheoryData<string> Kinds => new(samples.Select(sample => sample.Kind));

    [Fact]
    public void Every_event_has_a_kind_and_every_kind_is_tried_here()
    {
        Assert.Equal(
            typeof(CaseEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent))).Select(type => type.Name).Order(),
            samples.Select(sample => sample.Event.GetType().Name).Order());
        Assert.Equal(EventJson.Kinds.Order(), samples.Select(sample => sample.Kind).Order());
    }

    [Theory, MemberData(nameof(Kinds))]
    public void An_event_comes_back_as_it_went(string kind)
    {
        var happened = samples.Single(sample => sample.Kind == kind).Event;
        var entry = EventJson.Entry(happened);
        Assert.Equal((kind, happened.At, happened.By.Value), (entry.Kind, entry.At, entry.Actor));

        var back = EventJson.Event(new StoredEntry(1, entry, ""));
        Assert.IsType(happened.GetType(), back);
        Assert.Equal((happened.At, happened.By), (back.At, back.By));
        Assert.Equivalent(happened, back, strict: true);
        Assert.Equal(entry, EventJson.Entry(back));
    }

    [Theory]
    [InlineData("taken-on", "{}")]
    [InlineData("withdrawn", "{}")]
    [InlineData("advised", """{"Advice":"DoNot","Explanation":"nee","At":"2026-03-02T10:00:00+00:00","By":{"Value":"t/anna"}}""")]
    [InlineData("step-not-needed", """{"Step":{"Value":"NH-62"},"Reason":"al bekend","At":"2026-03-02T10:00:00+00:00","By":{"Value":"t/anna"}}""")]
    [InlineData("note-added", """{"Level":"ReporterSees","Text":"morgen","At":"2026-03-02T10:00:00+00:00","By":{"Value":"t/anna"}}""")]
    [InlineData("incident-closed", """{"Outcome":"Settled","Summary":"uitgepraat","Lessons":"","At":"2026-03-02T10:00:00+00:00","By":{"Value":"t/anna"}}""")]
    [InlineData("incident-opened", """{"Number":{"Year":2026,"Serial":7},"School":{"Value":"noordhoek"},"Revision":"abc","Report":{"Danger":false,"Category":"Bully","CategoryWords":"","Relation":"PupilPupil","AboutMt":false,"StaffOffence":false,"When":"","Where":"","Platform":"","Facts":"nare berichten","People":[],"Material":"Texts","DoneAlready":"","Urgency":"Normal","ForSomebodyElse":false,"WantsAnonymity":false},"Procedure":null,"Steps":[],"Owner":"Mt","SecondSignature":false,"At":"2026-03-02T10:00:00+00:00","By":{"Value":"t/anna"}}""")]
    [InlineData("recused", """{"Person":{"Value":"t/ben"},"Reason":"","At":"2026-03-02T10:00:00+00:00","By":{"Value":"t/anna"}}""")]
    public void What_was_written_before_is_read_still(string kind, string json)
    {
        var read = EventJson.Event(new StoredEntry(3, new CaseEntry(At, "t/anna", kind, json), ""));
        Assert.Equal((At, anna, kind), (read.At, read.By, EventJson.Entry(read).Kind));
    }

    [Fact]
    public void A_kind_that_is_not_known_is_refused_by_name()
    {
        var refused = Assert.Throws<UnknownNameException>(() => EventJson.Event(new StoredEntry(1, new CaseEntry(At, "t/a", "step-undone", "{}"), "")));
        Assert.Contains("'step-undone'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("step-done", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => EventJson.Entry(new Unheard(At, anna)));
    }

    [Fact]
    public void Only_what_was_told_is_kept_and_nothing_that_can_be_worked_out()
    {
        var json = EventJson.Entry(Reported().Opened).Json;
        Assert.DoesNotContain("EffectiveUrgency", json, StringComparison.Ordinal);
        Assert.DoesNotContain("HoldsBack", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Alias", json, StringComparison.Ordinal);
    }

    private sealed record Unheard(DateTimeOffset At, PersonId By) : CaseEvent(At, By);
}
