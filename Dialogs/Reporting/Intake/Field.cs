using PolicyBot.Dialogs.Reporting.Drafts;

namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>The fields of a report's forms.</summary>
internal static class Field
{
    public const string Words = "words";
    public const string When = "when";
    public const string Where = "where";
    public const string Platform = "platform";
    public const string As = "as";
    public const string Group = "group";
    public const string Name = "name";

    /// <summary>The fields of the stage that asks when, where and on what, in the order in which they are asked.</summary>
    public static readonly IReadOnlyList<string> WhenFields = [When, Where, Platform];

    /// <summary>The first of them that is still empty, which typed words go into; the first where none is.</summary>
    public static string OfWhen(ReportDraft draft) =>
        draft.When is "" ? When : draft.Where is "" ? Where : draft.Platform is "" ? Platform : When;

    public static bool IsWhenFull(ReportDraft draft) => draft is { When: not "", Where: not "", Platform: not "" };

    /// <summary>With this in one of them.</summary>
    public static ReportDraft With(ReportDraft draft, string field, string value) => field switch
    {
        When => draft with { When = value },
        Where => draft with { Where = value },
        Platform => draft with { Platform = value },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "The stage has three fields."),
    };
}
