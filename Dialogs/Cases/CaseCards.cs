using System.Globalization;
using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Endings;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Cases;

/// <summary>Draws a case for whoever looks: the MT, the colleague who asked, or the channel.</summary>
internal sealed class CaseCards(IPackSource packs, IPeople people, SchoolTime clock)
{
    /// <summary>The topic whose advice is about posting rather than doing.</summary>
    private static readonly TopicId Posting = new("posting-check");

    /// <summary>What a card about a case is about: its number.</summary>
    public static string Subject(CaseNumber number) => number.ToString();

    /// <summary>The number a card is about.</summary>
    public static CaseNumber NumberOf(string subject) =>
        CaseNumber.TryParse(subject, out var number) ? number : throw new ArgumentException($"'{subject}' is no case number.", nameof(subject));

    public AdaptiveCard Alert(CaseFile file, CardDraft draft, Language language) => AlertCard.Draw(
        new Alert(file.Opened.Number, file.Opened.Urgency, file.State, draft.Key(Verb.OpenCase, file.Opened.Number.ToString())), language);

    public AdaptiveCard Receipt(CaseFile file, CardDraft draft, Language language) => ReceiptCard.Draw(
        new Receipt(
            file.Opened.Number, file.State, clock.Local(file.Opened.At), null, draft.Key(Verb.MyQuestions),
            file.State is CaseState.Open or CaseState.InHand ? draft.Key(Verb.Withdraw, file.Opened.Number.ToString()) : null),
        language);

    /// <summary>A colleague's own question: the advice once it is there, until then where it stands.</summary>
    public AdaptiveCard OwnQuestion(CaseFile file, CardDraft draft, Language language) =>
        file.Advised is null ? Receipt(file, draft, language) : Advice(file, draft, language);

    public AdaptiveCard Advice(CaseFile file, CardDraft draft, Language language)
    {
        var advised = file.Advised!;
        return AdviceCard.Draw(
            new GivenAdvice(
                file.Opened.Number, advised.Advice, IsPosting(file), advised.Explanation, Say.It(Line.TheMt, language),
                clock.Local(advised.At), Asked(file, language), null),
            language);
    }

    /// <summary>The whole case, for a member of the MT in the private chat.</summary>
    public async ValueTask<AdaptiveCard> CaseAsync(
        Turn turn, CaseFile file, CardDraft draft, PersonId reader, Language language, CancellationToken cancellationToken)
    {
        var opened = file.Opened;
        var pack = packs.For(opened.School);
        var rules = opened.Question.Topic is { } topic ? pack[topic].Rules : null;
        var about = About(opened);
        var verdict = about is null || opened.Question.Verdict is null ? null : rules?.Judge(about.Facts);
        var number = opened.Number.ToString();
        var mine = file.Handler == reader;
        return CaseCard.Draw(
            new CaseView(
                opened.Number, opened.Urgency, file.State, clock.Local(opened.At),
                await NameAsync(opened.By, language, cancellationToken),
                Asked(file, language),
                opened.Question.Verdict,
                verdict is null ? null : Told.Short(verdict, pack, language),
                rules is null ? [] : Told.Reasons(rules.Rules.Where(rule => opened.Question.Rules.Contains(rule.Id.Value)), language),
                rules is null ? [] : Told.Trail(null, about!, rules, language, onlyHeard: false),
                opened.Question.Remark is "" ? null : opened.Question.Remark,
                file.Handler is { } handler ? await NameAsync(handler, language, cancellationToken) : null,
                mine,
                file.Advised?.Explanation,
                new CaseKeys(
                    file.State == CaseState.Open ? draft.Key(Verb.TakeOn, number) : null,
                    file.State == CaseState.InHand && mine ? draft.Key(Verb.Advise, number) : null,
                    file.State == CaseState.InHand && mine ? draft.Key(Verb.HandBack, number) : null,
                    []),
                file.Advised?.Advice,
                IsPosting(file)),
            language);
    }

    public AdaptiveCard AdviceForm(CaseFile file, AdviceState state, CardDraft draft, Line? problem, Language language) => AdviceFormCard.Draw(
        new AdviceForm(
            file.Opened.Number, Asked(file, language), IsPosting(file), state.Advice, state.Explanation is "" ? null : state.Explanation,
            problem is { } line ? Say.It(line, language, CardInputs.MaxWords) : null,
            draft.FormKey(Verb.SendAdvice, CardInputs.Explanation),
            draft.Key(Verb.OpenCase, file.Opened.Number.ToString(), "here")),
        language);

    /// <summary>Why nothing happened, in a kind word.</summary>
    public async ValueTask<string> RefusalAsync(Turn turn, CaseFile file, Refusal refusal, CancellationToken cancellationToken) => refusal switch
    {
        Refusal.TakenByAnother => Say.It(Line.TakenByAnother, turn.Language,
            await NameAsync(file.Handler ?? file.Opened.By, turn.Language, cancellationToken)),
        Refusal.Finished => Say.It(Line.Finished, turn.Language),
        Refusal.NotTakenOn => Say.It(Line.NotTakenOn, turn.Language),
        Refusal.NotYours => Say.It(Line.NotYours, turn.Language),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "Every refusal has its word."),
    };

    public CaseLine LineOf(CaseSummary summary, CardDraft draft, Language language) => new(
        summary.Number,
        summary.Topic is { } id && packs.Topics.FirstOrDefault(topic => topic.Id == id) is { } known
            ? known.Title.In(language) : Say.It(Line.UnknownQuestion, language),
        summary.State,
        summary.Urgency,
        DateOnly.FromDateTime(clock.Local(summary.OpenedAt).DateTime),
        draft.Button(summary.Number.ToString(), Verb.OpenCase, summary.Number.ToString()).Key);

    private bool IsPosting(CaseFile file) => file.Opened.Question.Topic == Posting;

    private string Asked(CaseFile file, Language language) =>
        file.Opened.Question.Asked is { Length: > 0 } asked ? asked
        : file.Opened.Question.Topic is { } id && packs.Topics.FirstOrDefault(topic => topic.Id == id) is { } topic ? topic.Title.In(language)
        : Say.It(Line.UnknownQuestion, language);

    private static GuidanceState? About(QuestionOpened opened) => opened.Question.Topic is { } topic
        ? new GuidanceState(topic.Value, opened.Question.Asked, [.. opened.Question.Known.Select(pair => new[] { pair.Key, pair.Value })], [])
        : null;

    private async ValueTask<string> NameAsync(PersonId person, Language language, CancellationToken cancellationToken) =>
        await people.NameOfAsync(person, cancellationToken) ?? Say.It(Line.AColleague, language);
}
