using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Dialogs.Endings;

/// <summary>The rules of an answer in words for a pupil, each with one example.</summary>
internal sealed class PupilCards(IPackSource packs)
{
    private const int Most = 3;

    public async Task ShowAsync(ITurnContext context, GuidanceState state, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var language = turn.Language;
        var pack = packs.For(turn.Person.School!.Value);
        var answer = pack[state.TopicId];
        var verdict = answer.Rules.Judge(state.Facts);
        IEnumerable<Rule> rules = verdict.Reasons.Count > 0 ? verdict.Reasons : verdict.Advice;
        var explained = rules.DistinctBy(rule => pack.Explain(rule.Id)).Take(Most).Select(rule => (rule.Id, Words: pack.Explain(rule.Id)));
        var draft = turn.DraftBelow(state.ToText());
        var card = GuideCard.Draw(
            new Guide(
                answer.Rules.Topic.Title.In(language),
                Say.It(Line.PupilTitle, language),
                Say.It(Line.PupilText, language),
                GuideTone.Calm,
                [
                    .. explained.Select(rule => new GuidePart(
                        rule.Id.Value, GuidePartKind.Copy, [rule.Words.Says.In(language), Say.It(Line.PupilExample, language, rule.Words.Example.In(language))])),
                ],
                [], [], []),
            language);
        await turn.ShowBesideAsync(context, draft, card, cancellationToken);
    }
}
