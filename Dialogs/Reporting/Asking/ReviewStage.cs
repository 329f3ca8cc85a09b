using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Asking;

/// <summary>The report before it is sent: every answer, each with its own way to change it.</summary>
internal static class ReviewStage
{
    public static AdaptiveCard Draw(StageView view, int files, IReadOnlyList<string> advice)
    {
        var (draft, language) = (view.Draft, view.Language);
        var goes = view.It(draft.Owner == Owner.Board ? ReportLine.ToBoard : ReportLine.ToMt);
        var standing = view.It(ReportLine.TextReview, goes);
        return PageCard.Draw(
            new Page(
                view.It(ReportLine.TopicPlain), view.It(ReportLine.TitleReview), view.Remark is { } remark ? remark + " " + standing : standing, view.It(ReportLine.Short), GuideTone.Calm,
                [
                    Part(view, ReportStage.Danger, ReportLine.LabelDanger, YesNo(view, draft.Danger)),
                    Part(view, ReportStage.What, ReportLine.LabelKind, draft.CategoryWords),
                    Part(view, ReportStage.Who, ReportLine.LabelWho, draft.Towards is { } towards ? ChoiceStages.WhoOf(towards, language) : ""),
                    .. ReportStages.IsStaff(draft.Towards) ? [Part(view, ReportStage.Offence, ReportLine.LabelOffence, YesNo(view, draft.Offence))] : Array.Empty<PagePart>(),
                    Part(view, ReportStage.When, ReportLine.TitleWhen, string.Join(" · ", new[] { draft.When, draft.Where, draft.Platform }.Where(words => words is not ""))),
                    Part(view, ReportStage.Facts, ReportLine.FieldFacts, view.It(ReportLine.InYourWords), new PageRow(draft.Facts) { IsQuote = true }),
                    Part(view, ReportStage.People, ReportLine.TitlePeople,
                        draft.People.Count == 0 ? view.It(ReportLine.NoPeople) : string.Join("; ", draft.People.Select(person => FormStages.PersonOf(draft, person, language)))),
                    Part(view, ReportStage.Material, ReportLine.TitleMaterial, ChoiceStages.MaterialOf(draft.Material, language)),
                    .. ReportStages.TakesFiles(draft) ? [Part(view, ReportStage.Evidence, ReportLine.LabelEvidence, view.It(ReportLine.FilesCount, files))] : Array.Empty<PagePart>(),
                    Part(view, ReportStage.Done, ReportLine.TitleDone, draft.DoneAlready),
                    .. draft.IsAboutPupil ? Pupil(view, advice) : [],
                    Part(view, ReportStage.About, ReportLine.TitleAbout, string.Join(" ", ChoiceStages.AboutOf(draft, language))),
                ],
                [],
                [
                    view.Card.Button(view.It(ReportLine.ButtonSend), Verb.ReportSend, ButtonStyle.Primary),
                    .. view.WaysOut(),
                    view.Card.Button(view.It(ReportLine.ButtonDrop), Verb.Report, ButtonStyle.Destructive),
                ]),
            language);
    }

    /// <summary>What is known of the pupil, and what holds everywhere about telling the parents.</summary>
    private static PagePart[] Pupil(StageView view, IReadOnlyList<string> advice)
    {
        var pupil = view.Draft.KnownOfPupil;
        return
        [
            Part(view, ReportStage.Age, ReportLine.LabelAge, PupilStages.AgeOf(pupil.Age, view.Language)),
            Part(view, ReportStage.Parents, ReportLine.LabelParents, PupilStages.ParentsOf(pupil.Parents, view.Language), [.. advice.Select(line => new PageRow(line))]),
            Part(view, ReportStage.Wish, ReportLine.FieldWish, PupilStages.WishOf(pupil, view.Language)),
        ];
    }

    /// <summary>Typing "wijzig verslag" is pressing the button beside the account, though every such button says the same.</summary>
    private static PagePart Part(StageView view, ReportStage stage, ReportLine label, string answer, params PageRow[] more)
    {
        var name = Say.Named<ReportLine>("Stage" + stage, view.Language);
        var key = view.Card.Button(view.It(ReportLine.ChangeIt, name), Verb.ReportChange, stage.ToString()).Key;
        return new PagePart(view.It(label), [new PageRow(answer is "" ? view.It(ReportLine.NotFilled) : answer, null, new Button(view.It(ReportLine.ButtonChange), key)), .. more]);
    }

    private static string YesNo(StageView view, bool yes) => view.It(yes ? ReportLine.ButtonYes : ReportLine.ButtonNo);
}
