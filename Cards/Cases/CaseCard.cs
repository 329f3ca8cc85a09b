using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Cards;

/// <summary>A question as a member of the MT sees it, in the private chat.</summary>
/// <param name="Asked">In the school's own time.</param>
/// <param name="AskedBy">Role or name, as the school wants it.</param>
/// <param name="Question">As the colleague typed it.</param>
/// <param name="Kind">What the bot had answered, or nothing.</param>
/// <param name="Words">What the colleague adds.</param>
/// <param name="Handler">Who has it in hand; nothing while it waits.</param>
/// <param name="Mine">Whether that is the person who sees this card.</param>
/// <param name="Given">What the handler explained, once advice is given; <paramref name="Advice"/> is what it came to.</param>
/// <param name="Posting">Whether the question is about posting something.</param>
public sealed record CaseView(
    CaseNumber Number,
    Urgency Urgency,
    CaseState State,
    DateTimeOffset Asked,
    string AskedBy,
    string Question,
    VerdictKind? Kind,
    string? ShortAnswer,
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<TrailItem> Trail,
    string? Words,
    string? Handler,
    bool Mine,
    string? Given,
    CaseKeys Keys,
    Advice? Advice = null,
    bool Posting = false);

/// <summary>The keys of what this person may do with it; without a key it is not offered.</summary>
public sealed record CaseKeys(string? TakeOn, string? Advise, string? HandBack, IReadOnlyList<Button> More);

/// <summary>Draws a <see cref="CaseView"/>.</summary>
public static class CaseCard
{
    public static AdaptiveCard Draw(CaseView model, Language language) => Sheet.Draw(language, (sheet, words) =>
    {
        var urgent = model is { Urgency: Urgency.Urgent, State: CaseState.Open or CaseState.InHand };
        sheet.InShort(words.CaseTitle(model.Number))
            .On(urgent ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Emphasis, edgeToEdge: true, () => sheet
                .Title(words.CaseTitle(model.Number))
                .Line(words.Of(model.Urgency) + " · " + words.Of(model.State), spacing: AdaptiveSpacing.Small))
            .Facts((words.CaseBy, model.AskedBy), (words.Sent, words.Moment(model.Asked)));
        if (model.Handler is { } handler)
            sheet.Line(model.Mine ? words.TakenByYou : words.TakenBy(handler), Look.Strong);
        sheet.Quote(words.CaseQuestion, model.Question)
            .Quote(words.CaseWords, model.Words ?? "")
            .Given(words.CaseAnswer, model.Kind, model.ShortAnswer)
            .Reasons(words.Reasons, model.Reasons)
            .Trail(words.TrailOther, model.Trail)
            .Quote(model.Advice is { } advice ? words.AdviceTitle + ": " + words.Of(advice, model.Posting) : words.AdviceTitle, model.Given ?? "")
            .Choices(model.Keys.More)
            .Foot(
                Sheet.Key(words.TakeOn, model.Keys.TakeOn, ButtonStyle.Primary),
                Sheet.Key(words.GiveAdvice, model.Keys.Advise, ButtonStyle.Primary),
                Sheet.Key(words.HandBack, model.Keys.HandBack));
    });
}
