using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Endings;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Dialogs.Guidance;

/// <summary>Draws where guidance stands: the next question, below the short answer so far, or the ending of its topic.</summary>
internal sealed class GuidanceCards(IPackSource packs, IEnumerable<IEnding> endings, Way way)
{
    private readonly Dictionary<TopicKind, IEnding> endings = endings.SelectMany(ending => ending.Kinds.Select(kind => (kind, ending))).ToDictionary();

    public async Task ShowQuestionAsync(ITurnContext context, GuidanceState state, Fact fact, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var language = turn.Language;
        var answer = packs.For(turn.Person.School!.Value)[state.TopicId];
        var verdict = answer.Rules.Judge(state.Facts);
        var draft = turn.Draft(state.ToText());
        var card = QuestionCard.Draw(
            new Question(
                answer.Rules.Topic.Title.In(language),
                answer.Short?.In(language) ?? (Asking.HasFlow(answer.Rules.Topic.Kind) ? null : Say.It(Line.DependsOn, language)),
                verdict.Kind,
                Told.Trail(draft, state, answer.Rules, language, onlyHeard: true),
                fact.Question.In(language),
                fact.Hint?.In(language),
                [.. fact.Answers.Select(choice => draft.Button(choice.Label.In(language), Verb.Answer, fact.Id.Value, choice.Id.Value))],
                state.Known.Count - state.Heard.Count + 1,
                state.LastAsked is null ? null : draft.Key(Verb.Back),
                draft.Key(Verb.Stop),
                way.Back(draft, state, language)),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    /// <summary>What the topic comes to.</summary>
    /// <exception cref="UnknownNameException">No ending is for its kind.</exception>
    public Task ShowEndingAsync(ITurnContext context, GuidanceState state, CancellationToken cancellationToken)
    {
        var kind = packs.Topic(state.TopicId).Kind;
        return endings.TryGetValue(kind, out var ending)
            ? ending.ShowAsync(context, state, cancellationToken)
            : throw new UnknownNameException("ending for topics of kind", kind.ToString(), endings.Keys.Select(known => known.ToString()));
    }
}
