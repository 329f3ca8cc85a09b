using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Dialogs.Reporting.Asking;

/// <summary>The questions that a button answers.</summary>
internal sealed class ChoiceStages(IPackSource packs)
{
    public static AdaptiveCard Danger(StageView view) => view.Ask(
        ReportLine.TitleDanger, view.It(ReportLine.TextDanger), tone: GuideTone.Careful,
        choices: [view.Choice(ReportLine.ButtonYes, StepAnswers.Yes), view.Choice(ReportLine.ButtonNo, StepAnswers.No)]);

    /// <summary>The kinds in the school's own words; the bot's where the school names none.</summary>
    public AdaptiveCard What(StageView view)
    {
        var language = view.Language;
        var own = packs.For(new SchoolId(view.Draft.School)).Handling.Misuse;
        IReadOnlyList<Button> kinds = own.Count > 0
            ? [.. own.Select(misuse => view.Choice(misuse.Says.In(language).TrimEnd('.'), misuse.Id.Value))]
            : [.. Enum.GetValues<MisuseCategory>().Select(kind => view.Choice(Say.Named<ReportLine>("Kind" + kind, language), kind.ToString()))];
        var words = view.Draft is { Category: null, CategoryWords: { Length: > 0 } typed } ? typed : null;
        return view.Ask(
            ReportLine.TitleWhat, view.It(ReportLine.TextWhat), choices: kinds,
            fields: [new FormField(Field.Words, FieldLook.Line, view.It(ReportLine.FieldWhat), view.It(ReportLine.ErrorWhat), IsRequired: false, words, MaxLength: 200)],
            foot: [view.Fill(ReportLine.ButtonOther, Field.Words, ButtonStyle.Plain)]);
    }

    public static AdaptiveCard Who(StageView view) => view.Ask(
        ReportLine.TitleWho, view.It(ReportLine.TextWho),
        choices: [.. Enum.GetValues<Towards>().Select(towards => view.Choice(WhoOf(towards, view.Language), towards.ToString()))]);

    public static string WhoOf(Towards towards, Language language) => Say.Named<ReportLine>("Who" + towards, language);

    public static AdaptiveCard Offence(StageView view) => view.Ask(
        ReportLine.TitleOffence, view.It(ReportLine.TextOffence), tone: GuideTone.Careful,
        choices: [view.Choice(ReportLine.ButtonYes, StepAnswers.Yes), view.Choice(ReportLine.ButtonNo, StepAnswers.No)]);

    public static AdaptiveCard Material(StageView view) => view.Ask(
        ReportLine.TitleMaterial, view.It(ReportLine.TextMaterial), tone: GuideTone.Careful,
        choices: [.. Enum.GetValues<MaterialShows>().Select(shows => view.Choice(MaterialOf(shows, view.Language), shows.ToString()))]);

    public static string MaterialOf(MaterialShows shows, Language language) => Say.Named<ReportLine>("Material" + shows, language);

    /// <summary>Three things that hold or not; each button turns one over.</summary>
    public static AdaptiveCard About(StageView view)
    {
        var draft = view.Draft;
        return view.Ask(
            ReportLine.TitleAbout, view.It(ReportLine.TextAbout), help: AboutOf(draft, view.Language),
            choices:
            [
                view.Choice(draft.IsUrgent ? ReportLine.ButtonUrgentOff : ReportLine.ButtonUrgentOn, StepAnswers.Urgent),
                view.Choice(draft.ForSomebodyElse ? ReportLine.ButtonElseOff : ReportLine.ButtonElseOn, StepAnswers.Else),
                view.Choice(draft.WantsAnonymity ? ReportLine.ButtonUnnamedOff : ReportLine.ButtonUnnamedOn, StepAnswers.Unnamed),
            ],
            foot: [view.Choice(ReportLine.ButtonNext, StepAnswers.On, ButtonStyle.Primary)]);
    }

    /// <summary>How those three stand.</summary>
    public static IReadOnlyList<string> AboutOf(ReportDraft draft, Language language) =>
    [
        Say.It(draft.IsUrgent ? ReportLine.AboutUrgentYes : ReportLine.AboutUrgentNo, language),
        Say.It(draft.ForSomebodyElse ? ReportLine.AboutElseYes : ReportLine.AboutElseNo, language),
        Say.It(draft.WantsAnonymity ? ReportLine.AboutUnnamedYes : ReportLine.AboutUnnamedNo, language),
    ];
}
