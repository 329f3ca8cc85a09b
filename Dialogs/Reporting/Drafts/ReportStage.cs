using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Dialogs.Reporting.Drafts;

/// <summary>What a report asks, in this order.</summary>
internal enum ReportStage
{
    Danger, DangerNow, What, Who, Offence, BoardNow, When, Facts, People, Material, ImageStop, Evidence, Done, Age, Parents, Wish, About, Review,
}

/// <summary>Which stages a report has, and which comes next.</summary>
internal static class ReportStages
{
    /// <summary>The stages of this report as it stands, the review last.</summary>
    public static IReadOnlyList<ReportStage> Of(ReportDraft draft) => [.. Enum.GetValues<ReportStage>().Where(stage => Asks(draft, stage))];

    /// <summary>With the first stage that is not answered yet as the one to ask, else the review.</summary>
    public static ReportDraft Onward(ReportDraft draft) => draft with
    {
        Stage = Of(draft).FirstOrDefault(stage => !draft.Answered.Contains(stage), ReportStage.Review),
    };

    /// <summary>With the stage before this one.</summary>
    public static ReportDraft Back(ReportDraft draft) => draft with { Stage = Of(draft).LastOrDefault(stage => stage < draft.Stage, draft.Stage) };

    /// <summary>Whether evidence may be sent: something can be shown, and it may be kept.</summary>
    public static bool TakesFiles(ReportDraft draft) =>
        draft.Answered.Contains(ReportStage.Material) && draft.Material is MaterialShows.Texts or MaterialShows.Images or MaterialShows.Sound;

    /// <summary>Whether staff is involved, so that an offence towards a pupil is asked for.</summary>
    public static bool IsStaff(Towards? towards) => towards is Towards.PupilStaff or Towards.Colleague or Towards.Mt;

    /// <summary>The relation by which the school's procedure is chosen.</summary>
    public static Relation RelationOf(Towards? towards) => towards switch
    {
        Towards.Pupils => Relation.PupilPupil,
        Towards.PupilStaff => Relation.PupilStaff,
        Towards.Parent => Relation.Parent,
        Towards.Colleague or Towards.Mt => Relation.Staff,
        Towards.Outsider => Relation.External,
        Towards.Unknown or null => Relation.Anyone,
        _ => throw new ArgumentOutOfRangeException(nameof(towards), towards, "Every answer chooses a procedure."),
    };

    private static bool Asks(ReportDraft draft, ReportStage stage) => stage switch
    {
        ReportStage.DangerNow => draft.Danger,
        ReportStage.Offence => IsStaff(draft.Towards),
        ReportStage.BoardNow => draft.Offence,
        ReportStage.ImageStop => draft.Material == MaterialShows.SexualImageOfMinor,
        ReportStage.Evidence => TakesFiles(draft),
        ReportStage.Age or ReportStage.Parents or ReportStage.Wish => draft.IsAboutPupil,
        _ => true,
    };
}
