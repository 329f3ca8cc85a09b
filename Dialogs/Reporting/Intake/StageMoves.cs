using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>Takes an answer into the draft. What was typed into a form is never cut: what is too long is asked again with the words still in it.</summary>
internal sealed class StageMoves(IPackSource packs, PeopleMoves people, EvidenceMoves evidence)
{
    /// <summary>Characters the account may have.</summary>
    public const int MostFacts = 3000;

    /// <summary>Characters any other answer may have.</summary>
    public const int MostWords = 1000;

    /// <summary>A button that answers by itself. What was filled in beside it is not lost.</summary>
    public async ValueTask<Moved> ChooseAsync(Turn turn, ReportDraft draft, Pressed press, string answer, CancellationToken cancellationToken) => draft.Stage switch
    {
        ReportStage.Danger => Done(draft with { Danger = answer == StepAnswers.Yes, IsUrgent = draft.IsUrgent || answer == StepAnswers.Yes }),
        ReportStage.What => Done(WithKind(draft, answer, turn.Language)),
        ReportStage.Who when Enum.TryParse<Towards>(answer, out var towards) => Done(WithTowards(draft, towards)),
        ReportStage.Offence => Done((draft with { Offence = answer == StepAnswers.Yes }).Without(ReportStage.BoardNow)),
        ReportStage.When => WhenUnknown(turn, draft, press),
        ReportStage.Facts => Kept(turn, draft, press),
        ReportStage.People when PeopleMoves.IsFilledIn(press) => await people.ChangeAsync(turn, draft, press, cancellationToken) is var added && added.Remark is null
            ? Done(added.Draft) : added,
        ReportStage.Material when Enum.TryParse<MaterialShows>(answer, out var shows) => await evidence.ShowsAsync(turn, draft, shows, cancellationToken),
        ReportStage.Done when press.Field(Field.Words) is { Length: > 0 } words => DoneAlready(turn, draft, words),
        ReportStage.Done => Done(draft with { DoneAlready = Say.It(ReportLine.ButtonNothing, turn.Language) }),
        ReportStage.Age when Enum.TryParse<PupilAge>(answer, out var age) => Done(draft with { Pupil = draft.KnownOfPupil with { Age = age } }),
        ReportStage.Parents when Enum.TryParse<ParentsKnow>(answer, out var know) => Done(draft with { Pupil = draft.KnownOfPupil with { Parents = know } }),
        ReportStage.Wish => Wish(turn, draft, press.Field(Field.Words)),
        ReportStage.About => About(draft, answer),
        _ => Done(draft),
    };

    /// <summary>What was filled in, or taken out of a list.</summary>
    public async ValueTask<Moved> FillAsync(Turn turn, ReportDraft draft, Pressed press, CancellationToken cancellationToken) => draft.Stage switch
    {
        ReportStage.What => Named(turn, draft, press.Field(Field.Words)),
        ReportStage.When => When(turn, draft, press),
        ReportStage.Facts => Facts(turn, draft, press.Fields.ContainsKey(Field.Words) ? press.Field(Field.Words) : draft.Facts),
        ReportStage.People => await people.ChangeAsync(turn, draft, press, cancellationToken),
        ReportStage.Evidence when press.Button.Arguments is [var piece] => EvidenceMoves.Remove(turn, draft, piece),
        ReportStage.Done => DoneAlready(turn, draft, press.Field(Field.Words)),
        ReportStage.Wish => Wish(turn, draft, press.Field(Field.Words)),
        _ => new Moved(draft),
    };

    /// <summary>The stage is answered, and the next open one is asked.</summary>
    public static Moved Done(ReportDraft draft) => new(ReportStages.Onward(draft.With(draft.Stage)));

    private ReportDraft WithKind(ReportDraft draft, string answer, Language language)
    {
        var listed = packs.For(new SchoolId(draft.School)).Handling.Misuse.FirstOrDefault(misuse => misuse.Id.Value == answer);
        return listed is not null ? draft with { Category = listed.Category, CategoryWords = listed.Says.In(language) }
            : Enum.TryParse<MisuseCategory>(answer, out var kind) ? draft with { Category = kind, CategoryWords = Say.Named<ReportLine>("Kind" + kind, language) }
            : draft;
    }

    private static Moved Named(Turn turn, ReportDraft draft, string words) =>
        words is "" ? new Moved(draft, Say.It(ReportLine.ErrorWhat, turn.Language))
        : words.Length > MostWords ? new Moved(draft, Say.It(ReportLine.TextTooLong, turn.Language, MostWords))
        : Done(draft with { Category = null, CategoryWords = words });

    private static ReportDraft WithTowards(ReportDraft draft, Towards towards)
    {
        var changed = draft with { Towards = towards };
        return towards == draft.Towards ? changed
            : (changed with { Offence = false }).Without(ReportStage.Offence).Without(ReportStage.BoardNow);
    }

    /// <summary>By button all is left open; when typing, what is asked now is not known, and the next is asked.</summary>
    private static Moved WhenUnknown(Turn turn, ReportDraft draft, Pressed press) => press.MessageId is null
        ? NextWhen(Field.With(draft, Field.OfWhen(draft), Say.It(ReportLine.ButtonUnknown, turn.Language)))
        : When(turn, draft, press);

    private static Moved When(Turn turn, ReportDraft draft, Pressed press)
    {
        if (Field.WhenFields.Any(field => press.Field(field).Length > MostWords))
            return new Moved(draft, Say.It(ReportLine.TextTooLong, turn.Language, MostWords));
        var filled = press.Fields.Where(field => Field.WhenFields.Contains(field.Key))
            .Aggregate(draft, (now, field) => Field.With(now, field.Key, press.Field(field.Key)));
        return press.MessageId is null && press.Fields.Count > 0 ? NextWhen(filled) : Done(filled);
    }

    private static Moved NextWhen(ReportDraft draft) => Field.IsWhenFull(draft) ? Done(draft) : new Moved(draft);

    private static Moved Facts(Turn turn, ReportDraft draft, string words)
    {
        var written = draft with { Facts = words };
        if (words is "")
            return new Moved(written, Say.It(ReportLine.FactsEmpty, turn.Language));
        if (words.Length > MostFacts)
            return new Moved(written, Say.It(ReportLine.FactsTooLong, turn.Language, words.Length, MostFacts));
        var opinion = OpinionWords.In(words);
        return opinion is "" || opinion == draft.Opinion ? Done(written)
            : new Moved(written with { Opinion = opinion }, Say.It(ReportLine.FactsOpinion, turn.Language, opinion));
    }

    /// <summary>The account stays as it is, or as it was changed meanwhile.</summary>
    private static Moved Kept(Turn turn, ReportDraft draft, Pressed press)
    {
        var words = press.Field(Field.Words) is { Length: > 0 } changed ? changed : draft.Facts;
        return words.Length > MostFacts ? Facts(turn, draft, words) : Done(draft with { Facts = words });
    }

    private static Moved DoneAlready(Turn turn, ReportDraft draft, string words) =>
        words.Length > MostWords ? new Moved(draft with { DoneAlready = words }, Say.It(ReportLine.TextTooLong, turn.Language, MostWords))
        : Done(draft with { DoneAlready = words is "" ? draft.DoneAlready : words });

    private static Moved Wish(Turn turn, ReportDraft draft, string words)
    {
        var wished = draft with { Pupil = draft.KnownOfPupil with { Wish = words } };
        return words.Length > MostWords ? new Moved(wished, Say.It(ReportLine.TextTooLong, turn.Language, MostWords)) : Done(wished);
    }

    private static Moved About(ReportDraft draft, string answer) => answer switch
    {
        StepAnswers.Urgent => new Moved(draft with { IsUrgent = !draft.IsUrgent }),
        StepAnswers.Else => new Moved(draft with { ForSomebodyElse = !draft.ForSomebodyElse }),
        StepAnswers.Unnamed => new Moved(draft with { WantsAnonymity = !draft.WantsAnonymity }),
        _ => Done(draft),
    };
}
