using PolicyBot.Policy.Cases;

namespace PolicyBot.Policy.Incidents;

/// <summary>Where a case of misuse stands.</summary>
public enum IncidentState { Open, InHand, Closed, Withdrawn }

/// <summary>
/// A case of misuse, rebuilt from its events. Commands return the event to keep and change nothing themselves; each asks
/// <see cref="IncidentRights"/> first.
/// </summary>
public sealed partial class IncidentFile
{
    private readonly List<CaseEvent> events = [];
    private readonly List<InvolvedPerson> people = [];
    private readonly List<PieceOfEvidence> evidence = [];
    private readonly List<ReporterQuestion> questions = [];
    private readonly HashSet<PersonId> recused = [];

    private IncidentFile(IncidentOpened opened)
    {
        Opened = opened;
        Owner = opened.Owner;
        Urgency = opened.Report.EffectiveUrgency;
        Steps = StepBook.Start(opened.Steps);
        people.AddRange(opened.Report.People);
    }

    /// <summary>The event it began with.</summary>
    public IncidentOpened Opened { get; }

    public IncidentState State { get; private set; }

    /// <summary>To whom it belongs now.</summary>
    public Owner Owner { get; private set; }

    public Urgency Urgency { get; private set; }

    /// <summary>Who has it in hand, or had it last.</summary>
    public PersonId? Handler { get; private set; }

    /// <summary>The steps of the procedure it was opened under, and those that were added, with what became of each.</summary>
    public IReadOnlyList<IncidentStep> Steps { get; private set; }

    /// <summary>Everybody involved, by role and mark.</summary>
    public IReadOnlyList<InvolvedPerson> People => people;

    /// <summary>What was taken in as evidence.</summary>
    public IReadOnlyList<PieceOfEvidence> Evidence => evidence;

    /// <summary>What the reporter was asked, with the answers.</summary>
    public IReadOnlyList<ReporterQuestion> Questions => questions;

    /// <summary>Who is kept out of it.</summary>
    public IReadOnlySet<PersonId> KeptOut => recused;

    /// <summary>How it was closed; nothing while it is not.</summary>
    public IncidentClosed? Closed { get; private set; }

    /// <summary>All that happened, in order.</summary>
    public IReadOnlyList<CaseEvent> Events => events;

    /// <summary>Since when it waits for what comes next: somebody who takes it on, or a step of its handler.</summary>
    public DateTimeOffset WaitsSince { get; private set; }

    /// <summary>How many events made it: rises by one with each.</summary>
    public int Version => events.Count;

    /// <summary>The case as its events made it.</summary>
    /// <exception cref="ArgumentException">There is no event, or the first did not open it.</exception>
    public static IncidentFile From(IEnumerable<CaseEvent> history)
    {
        IncidentFile? file = null;
        foreach (var happened in history)
        {
            file ??= new IncidentFile(happened as IncidentOpened
                ?? throw new ArgumentException($"A case of misuse begins with being opened, not with {happened.GetType().Name}.", nameof(history)));
            file.Apply(happened);
        }
        return file ?? throw new ArgumentException("A case has at least one event.", nameof(history));
    }

    /// <summary>The case with one more event.</summary>
    public IncidentFile With(CaseEvent happened) => From([.. events, happened]);

    private void Apply(CaseEvent happened)
    {
        events.Add(happened);
        if (MovesOn(happened))
            WaitsSince = happened.At;
        switch (happened)
        {
            case IncidentOpened opened when ReferenceEquals(opened, Opened):
            case ReportAdded or NoteAdded or NamesOpened or Looked or AlertedAgain:
                break;
            case PersonAdded added:
                people.Add(added.Person);
                break;
            case EvidenceAdded added:
                evidence.Add(new PieceOfEvidence(added, null));
                break;
            case EvidenceSealed gone:
                evidence[evidence.FindIndex(piece => piece.Added.Id == gone.Id)] = new PieceOfEvidence(Find(gone.Id)!.Added, gone.Reason);
                break;
            case UrgencyRaised:
                Urgency = Urgency.Urgent;
                break;
            case ReporterAsked asked:
                questions.Add(new ReporterQuestion(asked, null));
                break;
            case ReporterAnswered answered:
                questions[answered.Asked - 1] = questions[answered.Asked - 1] with { Answered = answered };
                break;
            case StepDone or StepNotNeeded or StepAdded or MeasureSigned:
                Steps = ApplyToSteps(happened);
                break;
            default:
                ApplyToHands(happened);
                break;
        }
    }

    /// <summary>Whether the handling went on with it: what the reporter adds, what is looked at and who else is kept out does not count.</summary>
    private bool MovesOn(CaseEvent happened) => happened switch
    {
        ReportAdded or PersonAdded or EvidenceAdded or EvidenceSealed or ReporterAnswered or NoteAdded or NamesOpened or Looked => false,
        Recused kept => Handler == kept.Person,
        _ => true,
    };

    private IReadOnlyList<IncidentStep> ApplyToSteps(CaseEvent happened) => happened switch
    {
        StepDone done => StepBook.With(Steps, done, Opened.SecondSignature),
        StepNotNeeded skipped => StepBook.With(Steps, skipped),
        StepAdded added => StepBook.With(Steps, added),
        MeasureSigned signed => StepBook.With(Steps, signed),
        _ => Steps,
    };

    private void ApplyToHands(CaseEvent happened)
    {
        switch (happened)
        {
            case TakenOn:
                (State, Handler) = (IncidentState.InHand, happened.By);
                break;
            case HandedOver over:
                (State, Handler) = (IncidentState.InHand, over.To);
                break;
            case HandedBack:
                (State, Handler) = (IncidentState.Open, null);
                break;
            case Recused kept:
                recused.Add(kept.Person);
                if (Handler == kept.Person)
                    (State, Handler) = (State == IncidentState.InHand ? IncidentState.Open : State, null);
                break;
            case MovedToBoard:
                (Owner, State, Handler, Closed) = (Owner.Board, IncidentState.Open, null, null);
                break;
            case IncidentClosed closed:
                (State, Closed) = (IncidentState.Closed, closed);
                break;
            case Withdrawn:
                State = IncidentState.Withdrawn;
                break;
            case Reopened:
                (State, Handler, Closed) = (IncidentState.InHand, happened.By, null);
                break;
            default:
                throw new ArgumentException($"A case of misuse knows no event {happened.GetType().Name}.", nameof(happened));
        }
    }
}

/// <summary>What the handler asked the reporter, with the answer once it is there.</summary>
public sealed record ReporterQuestion(ReporterAsked Asked, ReporterAnswered? Answered);
