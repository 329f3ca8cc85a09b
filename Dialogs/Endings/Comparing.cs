using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Dialogs.Endings;

/// <summary>"And what do they say at …?": the same question at two schools side by side, for somebody who works at both.</summary>
internal sealed class Comparing(IPackSource packs)
{
    /// <summary>The schools somebody works at besides their own.</summary>
    public IReadOnlyList<Pack> Others(Person person) =>
        [.. packs.Packs.Where(pack => pack.School != person.School && person.Schools.Contains(pack.School))];

    /// <summary>Shows both answers; refuses kindly where they do not work at the other school.</summary>
    public async Task ShowAsync(ITurnContext context, GuidanceState state, SchoolId other, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var language = turn.Language;
        var own = packs.For(turn.Person.School!.Value);
        if (Others(turn.Person).FirstOrDefault(pack => pack.School == other) is not { } theirs)
        {
            await turn.SayAsync(context, Say.It(Line.NotYourSchool, language), cancellationToken);
            return;
        }
        var draft = turn.DraftBelow(state.ToText());
        List<Button> foot = [new Button(Say.It(Line.ButtonAskMt, language), draft.Key(Verb.AskMt))];
        if (Way.Explain(draft, own[state.TopicId].Rules.Judge(state.Facts), language) is { } explain)
            foot.Add(explain);
        var card = CompareCard.Draw(
            new Comparison(
                packs.Topic(state.TopicId).Title.In(language), Answer(own, state, language), Answer(theirs, state, language), foot), language);
        await turn.ShowBesideAsync(context, draft, card, cancellationToken);
    }

    private static SchoolAnswer Answer(Pack pack, GuidanceState state, Language language)
    {
        var answer = pack[state.TopicId];
        var verdict = answer.Rules.Judge(state.Facts);
        IEnumerable<Rule> rules = verdict.Settled ? verdict.Reasons : answer.Rules.Rules.Where(rule => rule.Effect < Effect.Advise && !rule.IsFloor);
        return new SchoolAnswer(
            pack.Name.In(language),
            verdict.Kind,
            !verdict.Settled,
            verdict.Settled ? Told.Short(verdict, pack, answer, language) : answer.Short?.In(language) ?? Told.Short(verdict, pack, language),
            Told.Reasons(rules, language),
            Told.AskWhom(verdict, pack, language),
            pack.Missing(verdict)?.In(language));
    }
}
