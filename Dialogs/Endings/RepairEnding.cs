using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Dialogs.Endings;

/// <summary>
/// Putting one's own mistake right: correct it, say that you did, give the reason, apologise, tell whom the school asks in doubt when it did harm, and look again the next day.
/// What the school itself says about it stands below, apart.
/// </summary>
internal sealed class RepairEnding(IPackSource packs, Way way) : IEnding
{
    private static readonly AnswerId No = new("no");

    public IReadOnlyList<TopicKind> Kinds => [TopicKind.Repair];

    public async Task ShowAsync(ITurnContext context, GuidanceState state, CancellationToken cancellationToken)
    {
        var (turn, language, pack, answer, verdict, draft) = Judged.Of(packs, context, state);
        var harmless = state.Facts.Answers.Count > 0 && state.Facts.Answers.All(known => known.Answer == No);
        List<string> steps = [.. Say.Lines(Line.RepairSteps, language)];
        if (!harmless)
            steps.Insert(1, Say.It(Line.RepairTell, language, pack.Roles[pack.InDoubt].In(language)));
        Button askMt = new(Say.It(Line.ButtonAskMt, language), draft.Key(Verb.AskMt), harmless ? ButtonStyle.Plain : ButtonStyle.Primary);
        var card = GuideCard.Draw(
            new Guide(
                answer.Rules.Topic.Title.In(language),
                Say.It(Line.RepairTitle, language),
                Say.It(Line.RepairText, language),
                harmless ? GuideTone.Calm : GuideTone.Careful,
                [
                    new GuidePart(Say.It(Line.RepairHeading, language), GuidePartKind.Steps, steps),
                    new GuidePart(Say.It(Line.RepairWords, language), GuidePartKind.Copy, [Say.It(Line.RepairApology, language)]),
                    new GuidePart(Say.It(Line.RepairSource, language), GuidePartKind.Points,
                        verdict.Reasons.Concat(verdict.Advice).Any(rule => !rule.IsFloor) ? [] : [Say.It(Line.RepairNoSource, language, pack.Name.In(language)), .. Told.ParentMissing(pack, language)]),
                ],
                Told.Reasons(verdict.Reasons.Concat(verdict.Advice), language),
                way.On(draft, state, verdict, turn),
                [askMt, new Button(Say.It(Line.ButtonRepaired, language), draft.Key(Verb.Done))],
                Told.Related(answer, pack, turn.Now, language)),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }
}
