using System.Text.Json;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.HardStops;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Dialogs.Reporting.Drafts;

/// <summary>What a report begins from: a question that led to it, files that were sent, or nothing.</summary>
internal sealed record ReportSeed(GuidanceState? About, IReadOnlyList<SentFile> Files)
{
    public static readonly ReportSeed Nothing = new(null, []);

    public string ToText() => JsonSerializer.Serialize(this, ReportJson.Default.ReportSeed);

    /// <summary>What the card that offered to report is about; nothing where it is about something else.</summary>
    public static ReportSeed Of(string subject)
    {
        if (GuidanceState.TryRead(subject) is { } about)
            return new ReportSeed(about, []);
        try
        {
            return subject.StartsWith('{') && JsonSerializer.Deserialize(subject, ReportJson.Default.ReportSeed) is { Files: not null } seed ? seed : Nothing;
        }
        catch (JsonException)
        {
            return Nothing;
        }
    }

    /// <summary>The draft with all that is known from it, each to be changed in the review.</summary>
    public ReportDraft Fill(ReportDraft draft, IPackSource packs)
    {
        draft = draft with { Waiting = [.. draft.Waiting, .. Files] };
        if (About is not { } about)
            return draft;
        draft = draft with { Facts = about.Asked };
        if (packs.Topic(about.TopicId) is { Kind: TopicKind.Report } topic && TowardsOf(Relations.Of(topic, about.Facts)) is { } towards)
            draft = (draft with { Towards = towards }).With(ReportStage.Who);
        return Stops.In(about.Facts).Aggregate(draft, Fill);
    }

    private static ReportDraft Fill(ReportDraft draft, HardStop stop) => stop switch
    {
        HardStop.AcuteDanger => (draft with { Danger = true, IsUrgent = true }).With(ReportStage.Danger),
        HardStop.SexualImage => (draft with { Material = MaterialShows.SexualImageOfMinor, Waiting = [] }).With(ReportStage.Material),
        HardStop.StaffOffence => (draft with { Towards = Towards.PupilStaff, Offence = true }).With(ReportStage.Who).With(ReportStage.Offence).With(ReportStage.BoardNow),
        HardStop.AboutMt => (draft with { Towards = Towards.Mt }).With(ReportStage.Who),
        _ => throw new ArgumentOutOfRangeException(nameof(stop), stop, "Every stop can be reported."),
    };

    private static Towards? TowardsOf(Relation relation) => relation switch
    {
        Relation.PupilPupil => Towards.Pupils,
        Relation.PupilStaff => Towards.PupilStaff,
        Relation.Staff => Towards.Colleague,
        Relation.Parent => Towards.Parent,
        Relation.External => Towards.Outsider,
        _ => null,
    };
}
