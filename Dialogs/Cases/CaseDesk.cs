using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Escalation;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Cases;

/// <summary>
/// Does what people ask of a case: open it, take it on, give it back, advise, withdraw. Checks who may, keeps what happened,
/// and leaves the telling to <see cref="CaseNews"/>.
/// </summary>
internal sealed class CaseDesk(IPackSource packs, CaseCards cards, CaseNews news, SchoolTime clock)
{
    /// <summary>A doubt becomes a case: numbered, on record, and before the MT.</summary>
    public async Task OpenAsync(ITurnContext context, EscalationState state, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var pack = packs.For(turn.Person.School!.Value);
        var number = await turn.Cases.NewNumberAsync(clock.Local(turn.Now).Year, cancellationToken);
        var opened = new QuestionOpened(turn.Now, turn.Person.Id, number, pack.School, state.Urgency, Doubt(state, pack), pack.Revision);
        var file = await turn.Cases.AddAsync(number, opened, cancellationToken);
        var receipt = turn.Draft(CaseCards.Subject(number));
        await turn.ShowAsync(context, receipt, cards.Receipt(file, receipt, turn.Language), cancellationToken);
        await turn.Cases.AddPostAsync(number, new CasePost(Audience.Of(turn.Person.Id), receipt.MessageId, PostKind.Receipt), cancellationToken);
        await news.AlertAsync(turn, file, cancellationToken);
    }

    /// <summary>Shows the case to somebody of the MT, or to who asked; to anybody else it does not exist.</summary>
    public async Task ShowAsync(ITurnContext context, CaseNumber number, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (await turn.Cases.FindAsync(number, cancellationToken) is not { } file || !MaySee(turn.Person, file))
        {
            await turn.SayAsync(context, Say.It(Line.NoSuchCase, turn.Language, number), cancellationToken);
            return;
        }
        if (file.Opened.By == turn.Person.Id)
        {
            await news.ShowOwnPrivatelyAsync(context, file, cancellationToken);
            return;
        }
        await news.ShowPrivatelyAsync(context, file, cancellationToken);
    }

    /// <summary>The handler takes it on, gives it back, advises, or the colleague withdraws it.</summary>
    public async Task ActAsync(ITurnContext context, CaseNumber number, Func<CaseFile, Turn, Decision> command, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (await turn.Cases.FindAsync(number, cancellationToken) is not { } file || !MaySee(turn.Person, file))
        {
            await turn.SayAsync(context, Say.It(Line.NoSuchCase, turn.Language, number), cancellationToken);
            return;
        }
        var decision = file.Opened.By == turn.Person.Id || turn.Person.IsMt ? command(file, turn) : Refusal.NotYours;
        if (decision.Event is { } happened)
        {
            file = await turn.Cases.AddAsync(number, happened, cancellationToken);
            await news.TellAsync(turn, file, happened, cancellationToken);
        }
        else
        {
            await turn.SayAsync(context, await cards.RefusalAsync(turn, file, decision.Refusal!.Value, cancellationToken), cancellationToken);
        }
        var draft = turn.Draft(CaseCards.Subject(number));
        var own = file.Opened.By == turn.Person.Id;
        var card = own
            ? cards.OwnQuestion(file, draft, turn.Language)
            : await cards.CaseAsync(turn, file, draft, turn.Person.Id, turn.Language, cancellationToken);
        await turn.ShowAsync(context, draft, card, cancellationToken);
        var post = new CasePost(Audience.Of(turn.Person.Id), draft.MessageId, own ? PostKind.Receipt : PostKind.Case);
        await turn.Cases.AddPostAsync(number, post, cancellationToken);
    }

    /// <summary>A case is visible to its school's MT and to who asked.</summary>
    public static bool MaySee(Person person, CaseFile file) =>
        file.Opened.By == person.Id || person.IsMt && person.School == file.Opened.School;

    private static DoubtfulQuestion Doubt(EscalationState state, Pack pack)
    {
        // A verdict that is not settled is no answer yet: the MT sees what was known, and decides.
        var verdict = state.Guidance is { } about && pack[about.TopicId].Rules.Judge(about.Facts) is { Settled: true } settled ? settled : null;
        return new DoubtfulQuestion(
            state.Guidance?.TopicId,
            state.Asked,
            [.. (state.Guidance?.Known ?? []).Select(pair => KeyValuePair.Create(pair[0], pair[1]))],
            verdict?.Kind,
            [.. (verdict?.Reasons ?? []).Select(rule => rule.Id.Value)],
            state.Words);
    }
}
