using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Endings;

/// <summary>A conversation runs out of hand: stop writing, a sentence to hold with, and one tap to the MT.</summary>
internal sealed class DerailingEnding(IPackSource packs, Way way) : IEnding
{
    public IReadOnlyList<TopicKind> Kinds => [TopicKind.Derailing];

    public async Task ShowAsync(ITurnContext context, GuidanceState state, CancellationToken cancellationToken)
    {
        var (turn, language, pack, answer, verdict, draft) = Judged.Of(packs, context, state);
        List<string> steps = [.. Say.Lines(Line.DerailingSteps, language), .. verdict.Reasons.Where(rule => rule.Do is not null).Select(rule => rule.Do!.In(language))];
        var card = GuideCard.Draw(
            new Guide(
                answer.Rules.Topic.Title.In(language),
                Say.It(Line.DerailingTitle, language),
                answer.Short?.In(language) ?? Told.Short(verdict, pack, language),
                GuideTone.Pressing,
                [
                    new GuidePart(Say.It(Line.DoNow, language), GuidePartKind.Steps, steps),
                    new GuidePart(Say.It(Line.DerailingWords, language), GuidePartKind.Copy, [Say.It(Line.DerailingHolding, language)]),
                ],
                [.. Told.Reasons(verdict.Reasons, language), .. Told.Advice(verdict.Advice, language)],
                way.On(draft, state, verdict, turn),
                [
                    new Button(Say.It(Line.ButtonAlarm, language), draft.Key(Verb.Alarm), ButtonStyle.Primary),
                    new Button(Say.It(Line.ButtonAskMt, language), draft.Key(Verb.AskMt)),
                ],
                Told.Related(answer, pack, turn.Now, language)),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }
}
