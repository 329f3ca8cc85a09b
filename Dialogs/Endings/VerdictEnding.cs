using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Endings;

/// <summary>Whether it may, or how it is arranged: the verdict with what it rests on. Each answer can be changed on it.</summary>
internal sealed class VerdictEnding(IPackSource packs, Way way) : IEnding
{
    public IReadOnlyList<TopicKind> Kinds => [TopicKind.Check, TopicKind.Told];

    public async Task ShowAsync(ITurnContext context, GuidanceState state, CancellationToken cancellationToken)
    {
        var (turn, language, pack, answer, verdict, draft) = Judged.Of(packs, context, state);
        var card = VerdictCard.Draw(
            new PolicyBot.Cards.Answer(
                answer.Rules.Topic.Title.In(language),
                verdict.Kind,
                Told.Short(verdict, pack, answer, language),
                Told.Reasons(verdict.Reasons, language),
                Told.Advice(verdict.Advice, language),
                [.. verdict.Reasons.Where(rule => rule.Do is not null).Select(rule => rule.Do!.In(language)).Distinct()],
                Told.AskWhom(verdict, pack, language),
                Told.Trail(draft, state, answer.Rules, language, onlyHeard: false),
                new AnswerSteps(draft.Key(Verb.AskMt), draft.Key(Verb.Again), way.On(draft, state, verdict, turn)),
                pack.Name.In(language),
                pack.Revision,
                pack.Missing(verdict)?.In(language),
                Told.Related(answer, pack, turn.Now, language)),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }
}
