using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>Who may do what with a case of misuse, cell by cell.</summary>
public sealed class RightsTests
{
    /// <summary>
    /// R reporter, H handler, M management team, B board, C colleague, X kept out, O of another school; first for a case that belongs to
    /// the MT, then for one that belongs to the board. An x is a yes.
    /// </summary>
    private const string Table = """
                          of the MT        of the board
                          R H M B C X O    R H M B C X O
        SeeLine           x x x x . . .    x x . x . . .
        SeeProgress       x x x . . . .    x x . x . . .
        Read              . x x . . . .    . x . x . . .
        TakeOn            . x x . . . .    . x . x . . .
        HandBack          . x . . . . .    . x . . . . .
        HandOver          . x x . . . .    . x . x . . .
        RecuseSelf        . x x . . . .    . x . x . . .
        RecuseOther       . x x . . . .    . x . x . . .
        DoStep            . x . . . . .    . x . . . . .
        SkipStep          . x . . . . .    . x . . . . .
        AddStep           . x . . . . .    . x . . . . .
        SignMeasure       . . x . . . .    . . . x . . .
        AskReporter       . x . . . . .    . x . . . . .
        AnswerHandler     x . . . . . .    x . . . . . .
        AddReport         x x . . . . .    x x . . . . .
        AddPerson         x x . . . . .    x x . . . . .
        AddEvidence       x x . . . . .    x x . . . . .
        ReadEvidence      . x x . . . .    . x . x . . .
        SealEvidence      x x x . . . .    x x . x . . .
        NoteForReporter   . x . . . . .    . x . . . . .
        NoteForMt         . x x . . . .    . x . x . . .
        NoteForMyself     . x x . . . .    . x . x . . .
        OpenNames         . x . . . . .    . x . . . . .
        Export            . x . . . . .    . x . . . . .
        RaiseUrgency      x x x . . . .    x x . x . . .
        MoveToBoard       x x x x . . .    . . . . . . .
        Close             . x . . . . .    . x . . . . .
        Reopen            . x x . . . .    . x . x . . .
        Withdraw          x . . . . . .    x . . . . . .
        """;

    private static readonly IncidentRole[] columns =
    [
        IncidentRole.Reporter, IncidentRole.Handler, IncidentRole.Mt, IncidentRole.Board, IncidentRole.Colleague, IncidentRole.Recused, IncidentRole.OtherSchool,
    ];

    public static TheoryData<IncidentAction> Actions => new(Enum.GetValues<IncidentAction>());

    [Fact]
    public void Every_action_is_in_the_table_once_and_every_role_is_a_column()
    {
        Assert.Equal(Enum.GetValues<IncidentAction>().Select(action => action.ToString()), Rows().Select(row => row[0]));
        Assert.Equal(Enum.GetValues<IncidentRole>(), columns);
        Assert.All(Rows(), row => Assert.Equal(1 + 2 * columns.Length, row.Length));
        Assert.True(Rows().Sum(row => row.Length - 1) >= 200);
    }

    [Theory, MemberData(nameof(Actions))]
    public void The_rights_are_as_the_table_says(IncidentAction action)
    {
        foreach (var owner in Enum.GetValues<Owner>())
            foreach (var role in columns)
                Assert.True(Expected(action, role, owner) == IncidentRights.May(action, role, owner), $"{action}, {role}, {owner}");
    }

    [Theory, MemberData(nameof(Actions))]
    public void Every_command_asks_the_table_first(IncidentAction action)
    {
        if (action is IncidentAction.SeeLine or IncidentAction.SeeProgress)
            return;
        foreach (var owner in Enum.GetValues<Owner>())
            foreach (var role in columns)
            {
                var (file, actor) = With(role, owner, over: action is IncidentAction.Reopen, open: action is IncidentAction.TakeOn && role is not IncidentRole.Handler);
                var decision = Command(action, file, actor);
                Assert.Equal(role, file.RoleOf(actor));
                if (Expected(action, role, owner) && !(action == IncidentAction.TakeOn && role == IncidentRole.Handler))
                    Assert.True(decision.Event is not null, $"{action}, {role}, {owner}: {decision.Refusal}");
                else
                    Assert.True(decision.Event is null, $"{action}, {role}, {owner}");
                if (!Expected(IncidentAction.SeeLine, role, owner))
                    Assert.Equal(Refusal.NoAccess, decision.Refusal);
            }
    }

    [Fact]
    public void Who_of_the_MT_writes_down_what_another_told_handles_it_like_any_other()
    {
        Assert.Equal(IncidentRole.Reporter, Reported(by: Anna.Id).RoleOf(Anna));
        Assert.Equal(IncidentRole.Mt, Reported(Report with { ForSomebodyElse = true }, by: Anna.Id).RoleOf(Anna));
        Assert.Equal(IncidentRole.Reporter, Reported(Report with { ForSomebodyElse = true }).RoleOf(Mentor));
    }

    [Fact]
    public void A_handler_who_left_the_MT_handles_no_more()
    {
        var file = InHand();
        Assert.Equal(IncidentRole.Colleague, file.RoleOf(Anna with { IsMt = false }));
        Assert.Equal(IncidentRole.OtherSchool, file.RoleOf(Anna with { School = new("albero") }));
        Assert.Equal(Refusal.NoAccess, file.Close(Anna with { IsMt = false }, IncidentOutcome.Settled, "klaar", "", Kept, At).Refusal);
    }

    [Fact]
    public void A_reporter_stays_a_reporter_after_moving_to_another_school() =>
        Assert.Equal(IncidentRole.Reporter, Reported().RoleOf(Mentor with { School = new("albero") }));

    private static bool Expected(IncidentAction action, IncidentRole role, Owner owner)
    {
        var row = Rows().Single(cells => cells[0] == action.ToString());
        return row[1 + (int)owner * columns.Length + Array.IndexOf(columns, role)] == "x";
    }

    private static IEnumerable<string[]> Rows() => Table.Split('\n').Skip(2).Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A case with everything in it that a command may need, and somebody in this role.</summary>
    private static (IncidentFile File, Actor Actor) With(IncidentRole role, Owner owner, bool over, bool open)
    {
        var handler = owner == Owner.Board ? Board : Anna;
        var kept = owner == Owner.Board ? SecondOfBoard with { Id = new("t/kept-out") } : Ben with { Id = new("t/kept-out") };
        var file = InHand(Report with { AboutMt = owner == Owner.Board }, [Step("names", StepKind.TraceNames), Step("measure", StepKind.DecideMeasure, inOrder: false, isRequired: false)], secondSignature: true)
            .Done("measure", handler)
            .Then(now => now.AddEvidence(Mentor, Piece(new EvidenceId("one")), MaterialShows.Texts))
            .Then(now => now.Ask(handler, "wanneer was dat?", At))
            .Then(now => now.Recuse(handler, kept.Id, "wordt genoemd", At));
        if (open)
            file = file.Then(now => now.HandBack(handler, At));
        if (over)
            file = file.Then(now => now.Withdraw(Mentor, null, At));
        return (file, role switch
        {
            IncidentRole.Reporter => Mentor,
            IncidentRole.Handler => handler,
            IncidentRole.Mt => Ben,
            IncidentRole.Board => SecondOfBoard,
            IncidentRole.Colleague => Onlooker,
            IncidentRole.Recused => kept,
            _ => Elsewhere,
        });
    }

    private static Decision Command(IncidentAction action, IncidentFile file, Actor by) => action switch
    {
        IncidentAction.Read => file.Look(by, LookedAt.Case, At),
        IncidentAction.TakeOn => file.TakeOn(by, At),
        IncidentAction.HandBack => file.HandBack(by, At),
        IncidentAction.HandOver => file.HandOver(by, file.Owner == Owner.Board ? SecondOfBoard : Ben, "vakantie", At),
        IncidentAction.RecuseSelf => file.Recuse(by, by.Id, "", At),
        IncidentAction.RecuseOther => file.Recuse(by, new PersonId("t/somebody"), "wordt genoemd", At),
        IncidentAction.DoStep => file.Do(by, new StepId("names"), FilledIn(StepKind.TraceNames), At),
        IncidentAction.SkipStep => file.Skip(by, new StepId("names"), "al bekend", At),
        IncidentAction.AddStep => file.AddStep(by, StepKind.Talk, At),
        IncidentAction.SignMeasure => file.Sign(by, new StepId("measure"), At),
        IncidentAction.AskReporter => file.Ask(by, "en daarna?", At),
        IncidentAction.AnswerHandler => file.Answer(by, 1, "maandag", At),
        IncidentAction.AddReport => file.Add(by, "nog iets", At),
        IncidentAction.AddPerson => file.AddPerson(by, new InvolvedPerson(InvolvedAs.Witness, PersonGroup.Pupil, "C"), At),
        IncidentAction.AddEvidence => file.AddEvidence(by, Piece(new EvidenceId("two")), MaterialShows.Images),
        IncidentAction.ReadEvidence => file.Look(by, LookedAt.Evidence, At, new EvidenceId("one")),
        IncidentAction.SealEvidence => file.Seal(by, new EvidenceId("one"), "per ongeluk", At),
        IncidentAction.NoteForReporter => file.Note(by, NoteLevel.ReporterSees, "we zijn bezig", At),
        IncidentAction.NoteForMt => file.Note(by, NoteLevel.Mt, "let op", At),
        IncidentAction.NoteForMyself => file.Note(by, NoteLevel.OnlyMe, "bellen", At),
        IncidentAction.OpenNames => file.OpenNames(by, "ouders bellen", At),
        IncidentAction.Export => file.Look(by, LookedAt.Dossier, At),
        IncidentAction.RaiseUrgency => file.RaiseUrgency(by, "het gaat door", At),
        IncidentAction.MoveToBoard => file.MoveToBoard(by, "het gaat over het MT", At),
        IncidentAction.Close => (file.RoleOf(by) == IncidentRole.Handler ? Settled(file, by) : file).Close(by, IncidentOutcome.Settled, "uitgepraat", "", Kept, At),
        IncidentAction.Reopen => file.Reopen(by, "er is meer", At),
        IncidentAction.Withdraw => file.Withdraw(by, null, At),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "No command."),
    };

    private static IncidentFile Settled(IncidentFile file, Actor handler) => file
        .Then(now => now.Skip(handler, new StepId("names"), "al bekend", At))
        .Then(now => now.Sign(handler.IsBoard ? SecondOfBoard : Ben, new StepId("measure"), At));

    private static EvidenceAdded Piece(EvidenceId id) => new(At, Mentor.Id, id, EvidenceKind.Picture, "scherm.png", 1000, "00", EvidenceSource.Chat);
}
