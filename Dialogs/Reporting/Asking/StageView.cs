using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Reporting.Asking;

/// <summary>One question of a report on its way to a card: the draft, the card's buttons, and what all questions share.</summary>
/// <param name="Remark">What to say above the question, if anything.</param>
internal sealed record StageView(ReportDraft Draft, CardDraft Card, Language Language, string? Remark)
{
    /// <summary>How far it is.</summary>
    public string Topic
    {
        get
        {
            var stages = ReportStages.Of(Draft);
            var at = stages.TakeWhile(stage => stage != Draft.Stage).Count() + 1;
            return Say.It(ReportLine.Topic, Language, Math.Min(at, stages.Count), stages.Count);
        }
    }

    public string It(ReportLine line, params ReadOnlySpan<object?> gaps) => Say.It(line, Language, gaps);

    /// <summary>A button that answers by itself.</summary>
    public Button Choice(string title, string answer, ButtonStyle style = ButtonStyle.Plain) => Card.Button(title, Verb.ReportNext, style, answer);

    public Button Choice(ReportLine title, string answer, ButtonStyle style = ButtonStyle.Plain) => Choice(It(title), answer, style);

    /// <summary>The button that sends the form; typed words go into this field.</summary>
    public Button Fill(ReportLine title, string wordsField, ButtonStyle style = ButtonStyle.Primary) => new(It(title), Card.FormKey(Verb.ReportFill, wordsField), style);

    /// <summary>A stage back, and a way to stop.</summary>
    public IReadOnlyList<Button> WaysOut() =>
    [
        .. Draft.Stage == ReportStages.Of(Draft)[0] ? Array.Empty<Button>() : [Card.Button(It(ReportLine.ButtonBack), Verb.ReportBack)],
        Card.Button(It(ReportLine.ButtonStop), Verb.Stop),
    ];

    /// <summary>A card that asks something.</summary>
    public AdaptiveCard Ask(
        ReportLine title, string? text, IReadOnlyList<string>? help = null, IReadOnlyList<FormField>? fields = null, IReadOnlyList<Button>? choices = null,
        IReadOnlyList<Button>? foot = null, GuideTone tone = GuideTone.Calm) => FormCard.Draw(
        new Form(Topic, It(title), text, Remark, help ?? [], fields ?? [], choices ?? [], foot ?? [], WaysOut()) { Tone = tone }, Language);
}
