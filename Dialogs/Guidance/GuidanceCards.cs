using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Dialogs.Guidance;

/// <summary>Draws where guidance stands: the next question, or the verdict.</summary>
internal sealed class GuidanceCards(IPackSource packs)
{
    /// <summary>The next question, below the short answer so far.</summary>
    public async Task ShowQuestionAsync(ITurnContext context, GuidanceState state, Fact fact, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var language = turn.Language;
        var answer = AnswerOf(turn, state);
        var verdict = answer.Rules.Judge(state.Facts);
        var draft = turn.Draft(state.ToText());
        var card = QuestionCard.Draw(
            new Question(
                answer.Rules.Topic.Title.In(language),
                answer.Short?.In(language) ?? Say.It(Line.DependsOn, language),
                verdict.Kind,
                Trail(draft, state, answer.Rules, language, onlyHeard: true),
                fact.Question.In(language),
                fact.Hint?.In(language),
                [.. fact.Answers.Select(choice => draft.Button(choice.Label.In(language), Verb.Answer, fact.Id.Value, choice.Id.Value))],
                state.Known.Count - state.Heard.Count + 1,
                state.LastAsked is null ? null : draft.Key(Verb.Back),
                draft.Key(Verb.Stop)),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    /// <summary>The verdict with what it rests on. Each answer can be changed on it.</summary>
    public async Task ShowVerdictAsync(ITurnContext context, GuidanceState state, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var language = turn.Language;
        var pack = packs.For(turn.Person.School!.Value);
        var answer = pack[state.TopicId];
        var verdict = answer.Rules.Judge(state.Facts);
        var draft = turn.Draft(state.ToText());
        var card = VerdictCard.Draw(
            new PolicyBot.Cards.Answer(
                answer.Rules.Topic.Title.In(language),
                verdict.Kind,
                ShortAnswer(verdict, pack, language),
                Reasons(verdict.Reasons, language),
                Advice(verdict.Advice, language),
                [.. verdict.Reasons.Where(rule => rule.Do is not null).Select(rule => rule.Do!.In(language)).Distinct()],
                AskWhom(verdict, pack, language),
                Trail(draft, state, answer.Rules, language, onlyHeard: false),
                new AnswerSteps(draft.Key(Verb.AskMt), CheckKey(draft, state), draft.Key(Verb.Again), []),
                pack.Name.In(language),
                pack.Revision),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    /// <summary>The verdict in one line.</summary>
    public static string ShortAnswer(Verdict verdict, Pack pack, Language language) => Say.It(
        verdict.Kind switch
        {
            VerdictKind.Allowed => Line.SettledAllowed,
            VerdictKind.AllowedIf => verdict.Settled ? Line.SettledAllowedIf : Line.DependsOn,
            VerdictKind.NotAllowed => Line.SettledNotAllowed,
            VerdictKind.AskMt => Line.SettledAskMt,
            VerdictKind.NotCovered => Line.NotCoveredShort,
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict.Kind, "No line for this verdict."),
        },
        language,
        verdict.Kind is VerdictKind.AskMt ? AskWhom(verdict, pack, language)[0] : pack.Name.In(language));

    /// <summary>The rules as people read them, each with where it stands.</summary>
    public static IReadOnlyList<Reason> Reasons(IEnumerable<Rule> rules, Language language) =>
        [.. rules.Select(rule => new Reason(
            rule.Says.In(language), rule.Strength, $"{rule.Source.Document} · {rule.Source.Section.In(language)} · {rule.Id}", rule.Since))];

    /// <summary>What is worth knowing besides, each with what to do about it: apart from what follows from the verdict.</summary>
    private static List<Reason> Advice(IReadOnlyList<Rule> rules, Language language) =>
        [.. Reasons(rules, language).Zip(rules, (reason, rule) => rule.Do is { } todo ? reason with { Text = reason.Text + " " + todo.In(language) } : reason)];

    private static List<string> AskWhom(Verdict verdict, Pack pack, Language language)
    {
        var roles = verdict.Ask.ToList();
        if (roles.Count == 0 && verdict.Kind is VerdictKind.NotCovered or VerdictKind.AskMt)
            roles.Add(pack.InDoubt);
        return [.. roles.Select(role => pack.Roles[role].In(language))];
    }

    /// <summary>What is known, in words, each fact with its way to change it.</summary>
    public static IReadOnlyList<TrailItem> Trail(CardDraft? draft, GuidanceState state, TopicRules rules, Language language, bool onlyHeard)
    {
        var trail = new List<TrailItem>();
        foreach (var (id, given) in state.Facts.Answers)
            if (rules.Facts.FirstOrDefault(known => known.Id == id) is { Role: null } fact && (!onlyHeard || state.Heard.Contains(id.Value)))
                trail.Add(new TrailItem(fact.Label.In(language), fact[given].Label.In(language), draft?.Button(fact.Label.In(language), Verb.Change, id.Value).Key));
        return trail;
    }

    /// <summary>After guidance about something else, the message itself can still be checked.</summary>
    private string? CheckKey(CardDraft draft, GuidanceState state) =>
        packs.PostingCheck != state.TopicId ? draft.Key(Verb.Topic, packs.PostingCheck.Value) : null;

    private TopicAnswer AnswerOf(Turn turn, GuidanceState state) => packs.For(turn.Person.School!.Value)[state.TopicId];
}
