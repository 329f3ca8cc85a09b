namespace PolicyBot.Policy.Cases;

/// <summary>Where a question stands.</summary>
public enum CaseState { Open, InHand, Answered, Withdrawn }

/// <summary>
/// A doubt put before the MT, rebuilt from its events. Commands return the event to keep and change nothing themselves.
/// Who may act as MT is decided before a command is given.
/// </summary>
public sealed class CaseFile
{
    private readonly List<CaseEvent> events = [];

    private CaseFile(QuestionOpened opened) => Opened = opened;

    /// <summary>The event it began with.</summary>
    public QuestionOpened Opened { get; }

    public CaseState State { get; private set; }

    /// <summary>The member of the MT who has it in hand, or had it last.</summary>
    public PersonId? Handler { get; private set; }

    /// <summary>What was advised, once it is answered.</summary>
    public Advised? Advised { get; private set; }

    /// <summary>All that happened, in order.</summary>
    public IReadOnlyList<CaseEvent> Events => events;

    /// <summary>The case as its events made it.</summary>
    /// <exception cref="ArgumentException">There is no event, or the first did not open it.</exception>
    public static CaseFile From(IEnumerable<CaseEvent> history)
    {
        CaseFile? file = null;
        foreach (var happened in history)
        {
            file ??= new CaseFile(happened as QuestionOpened
                ?? throw new ArgumentException($"A case begins with being opened, not with {happened.GetType().Name}.", nameof(history)));
            file.Apply(happened);
        }
        return file ?? throw new ArgumentException("A case has at least one event.", nameof(history));
    }

    /// <summary>The case with one more event.</summary>
    public CaseFile With(CaseEvent happened) => From([.. events, happened]);

    /// <summary>An MT member takes it on. Taking on what is already in one's own hands is refused as taken.</summary>
    public Decision TakeOn(PersonId by, DateTimeOffset at) => State switch
    {
        CaseState.Open => by == Opened.By ? Refusal.NotYours : new TakenOn(at, by),
        CaseState.InHand => Refusal.TakenByAnother,
        _ => Refusal.Finished,
    };

    /// <summary>The handler gives it back to the MT.</summary>
    public Decision HandBack(PersonId by, DateTimeOffset at) =>
        InHandsOf(by) is { } refusal ? refusal : new HandedBack(at, by);

    /// <summary>The handler advises; that answers the question.</summary>
    public Decision Advise(PersonId by, Advice advice, string explanation, DateTimeOffset at) =>
        InHandsOf(by) is { } refusal ? refusal : new Advised(at, by, advice, explanation);

    /// <summary>The colleague who asked takes the question back.</summary>
    public Decision Withdraw(PersonId by, DateTimeOffset at) =>
        by != Opened.By ? Refusal.NotYours
        : State is CaseState.Answered or CaseState.Withdrawn ? Refusal.Finished
        : new Withdrawn(at, by);

    private Refusal? InHandsOf(PersonId by) => State switch
    {
        CaseState.Open => Refusal.NotTakenOn,
        CaseState.InHand => Handler == by ? null : Refusal.TakenByAnother,
        _ => Refusal.Finished,
    };

    private void Apply(CaseEvent happened)
    {
        events.Add(happened);
        switch (happened)
        {
            case QuestionOpened:
                State = CaseState.Open;
                break;
            case TakenOn taken:
                (State, Handler) = (CaseState.InHand, taken.By);
                break;
            case HandedBack:
                (State, Handler) = (CaseState.Open, null);
                break;
            case Advised advised:
                (State, Advised) = (CaseState.Answered, advised);
                break;
            case Withdrawn:
                State = CaseState.Withdrawn;
                break;
            default:
                throw new ArgumentException($"A case knows no event {happened.GetType().Name}.", nameof(happened));
        }
    }
}
