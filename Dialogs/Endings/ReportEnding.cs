using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Dialogs.Endings;

/// <summary>Misuse to report: danger first, then whom to tell and the steps the school itself laid down.</summary>
internal sealed class ReportEnding(IPackSource packs, Way way) : IEnding
{
    public IReadOnlyList<TopicKind> Kinds => [TopicKind.Report];

    public async Task ShowAsync(ITurnContext context, GuidanceState state, CancellationToken cancellationToken)
    {
        var (turn, language, pack, answer, verdict, draft) = Judged.Of(packs, context, state);
        var procedure = pack.Handling.For(Relations.Of(answer.Rules.Topic, state.Facts));
        var own = verdict.Reasons.Concat(verdict.Advice).Where(rule => !rule.IsFloor).ToList();
        var card = GuideCard.Draw(
            new Guide(
                answer.Rules.Topic.Title.In(language),
                Say.It(Line.ReportTitle, language),
                Say.It(Line.ReportDanger, language),
                GuideTone.Careful,
                [
                    new GuidePart(Say.It(Line.ReportWhom, language), GuidePartKind.Points,
                        pack.Handling.Routes.Count > 0
                            ? [.. pack.Handling.Routes.Select(route => route.Says.In(language))]
                            : [Say.It(Line.ReportNoRoute, language, pack.Name.In(language), pack.Roles[pack.InDoubt].In(language)), .. Told.ParentMissing(pack, language)]),
                    new GuidePart(
                        Say.It(procedure is null ? Line.DoNow : Line.ReportSteps, language),
                        GuidePartKind.Steps,
                        procedure is null ? Say.Lines(Line.ReportFirst, language) : [.. procedure.Steps.Select(step => OfStep(step, language))]),
                ],
                [.. Told.Reasons(own, language), .. Told.Advice([.. verdict.Advice.Where(rule => rule.IsFloor)], language)],
                way.On(draft, state, verdict, turn),
                [
                    draft.Button(Say.It(ReportLine.ButtonReport, language), Verb.Report, ButtonStyle.Primary),
                    new Button(Say.It(Line.ButtonAskMt, language), draft.Key(Verb.AskMt)),
                ],
                Told.Related(answer, pack, turn.Now, language)),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    private static string OfStep(ProcedureStep step, Language language) =>
        step.IsRequired ? step.Says.In(language) : Say.It(Line.IfNeeded, language, step.Says.In(language));
}
