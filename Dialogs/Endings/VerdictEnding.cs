using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Verdicts;

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
                verdict.Kind == VerdictKind.NotCovered ? pack.ParentMissing?.In(language) : null,
                Related(answer, turn.Now, language)),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    private static List<Related> Related(TopicAnswer answer, DateTimeOffset now, Language language)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var related = new List<Related>();
        Add(Line.RelatedYear, answer.Related.OfType<Duty>().Select(duty => Dated(duty.Says, duty.Until)));
        Add(Line.RelatedConsent, answer.Related.OfType<ConsentRegime>().Select(consent => consent.Says.In(language)));
        Add(Line.RelatedPupils, answer.Related.OfType<PupilRule>().Select(rule => rule.Says.In(language)));
        Add(Line.RelatedFor, answer.Related.OfType<Scope>().Select(scope => scope.Says.In(language)));
        Add(Line.RelatedWords, answer.Related.OfType<Definition>().Select(word => $"{word.Term.In(language)}: {word.Says.In(language)}"));
        foreach (var plan in answer.Plans)
            related.Add(new Related(plan.Title.In(language), [.. plan.Items.Select(item => Dated(item.Says, item.Until))]));
        Add(Line.RelatedDocuments, answer.Related.OfType<LinkedDocument>().Select(document =>
            $"{document.Title.In(language)}{(document.IsPresent ? "" : $" ({Say.It(Line.DocumentMissing, language)})")}: {document.Says.In(language)}"));
        return related;

        void Add(Line heading, IEnumerable<string> lines)
        {
            if (lines.ToList() is { Count: > 0 } all)
                related.Add(new Related(Say.It(heading, language), all));
        }

        string Dated(PolicyBot.Policy.Words says, DateOnly? until) =>
            until is { } day && day < today ? $"{says.In(language)} ({Say.It(Line.Expired, language)})" : says.In(language);
    }
}
