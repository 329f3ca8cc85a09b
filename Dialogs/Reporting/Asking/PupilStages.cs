using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Dialogs.Reporting.Asking;

/// <summary>The questions about the pupil a report is about. Not knowing is an answer.</summary>
internal sealed class PupilStages(IPackSource packs)
{
    public static AdaptiveCard Age(StageView view) => view.Ask(
        ReportLine.TitleAge, view.It(ReportLine.TextAge),
        choices: [.. Enum.GetValues<PupilAge>().Select(age => view.Choice(AgeOf(age, view.Language), age.ToString()))]);

    public AdaptiveCard Parents(StageView view) => view.Ask(
        ReportLine.TitleParents, view.It(ReportLine.TextParents), help: Advice(view),
        choices: [.. Enum.GetValues<ParentsKnow>().Select(know => view.Choice(ParentsOf(know, view.Language), know.ToString()))]);

    public static AdaptiveCard Wish(StageView view) => view.Ask(
        ReportLine.TitleWish, view.It(ReportLine.TextWish),
        fields:
        [
            new FormField(
                Field.Words, FieldLook.Text, view.It(ReportLine.FieldWish), view.It(ReportLine.ErrorWhat), IsRequired: false,
                view.Draft.KnownOfPupil.Wish is { Length: > 0 } wish ? wish : null, MaxLength: StageMoves.MostWords),
        ],
        foot: [view.Fill(ReportLine.ButtonNext, Field.Words), view.Choice(ReportLine.ButtonUnknown, StepAnswers.Unknown)]);

    /// <summary>What holds everywhere about telling parents, as the floor says it.</summary>
    public IReadOnlyList<string> Advice(StageView view) =>
    [
        .. packs.For(new SchoolId(view.Draft.School)).Handling.NationalFor(StepKind.InformParents).Select(rule => view.It(
            ReportLine.AdviceLine, rule.Source.Document, rule.Says.In(view.Language), rule.Do?.In(view.Language) ?? "")),
    ];

    public static string AgeOf(PupilAge age, Language language) => Say.Named<ReportLine>("Age" + age, language);

    public static string ParentsOf(ParentsKnow know, Language language) => Say.Named<ReportLine>("Button" + know, language);

    /// <summary>What the pupil wants; that it is not known where nothing was written down.</summary>
    public static string WishOf(PupilConcerned pupil, Language language) => pupil.Wish is "" ? Say.It(ReportLine.ButtonUnknown, language) : pupil.Wish;
}
