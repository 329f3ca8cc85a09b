using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Endings;
using PolicyBot.Dialogs.Escalation;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Handling;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Reporting;
using PolicyBot.Dialogs.Reporting.Asking;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Reporting.Messages;
using PolicyBot.Dialogs.Reporting.Own;
using PolicyBot.Dialogs.Root;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Understanding;

namespace PolicyBot.Dialogs;

/// <summary>How the dialogs are put together. They keep nothing between turns, so one of each serves everybody.</summary>
public static class DialogsRoom
{
    /// <summary>Adds <see cref="RootDialog"/> and all it needs, except for the ports, which the host brings.</summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services) => services
        .AddSingleton(new SchoolTime([]))
        .AddSingleton<AnswerReader>()
        .AddSingleton<CommandReader>()
        .AddSingleton<TypedPress>()
        .AddSingleton<Way>()
        .AddSingleton<IEnding, VerdictEnding>()
        .AddSingleton<IEnding, ContactsEnding>()
        .AddSingleton<IEnding, RepairEnding>()
        .AddSingleton<IEnding, DerailingEnding>()
        .AddSingleton<IEnding, ReportEnding>()
        .AddSingleton<StopCards>()
        .AddSingleton<PupilCards>()
        .AddSingleton<Comparing>()
        .AddSingleton<Repairing>()
        .AddSingleton<IWoken>(parts => parts.GetRequiredService<Repairing>())
        .AddSingleton<IncidentNotices>()
        .AddSingleton<IncidentNews>()
        .AddSingleton<IncidentDesk>()
        .AddSingleton<IncidentOpening>()
        .AddSingleton<IWoken, IncidentWatch>()
        .AddSingleton<ProgressCards>()
        .AddReporting()
        .AddHandling()
        .AddSingleton<GuidanceCards>()
        .AddSingleton<GuidanceDialog>()
        .AddSingleton<EscalationCards>()
        .AddSingleton<EscalationDialog>()
        .AddSingleton<Escalating>()
        .AddSingleton<CaseCards>()
        .AddSingleton<CaseNews>()
        .AddSingleton<CaseDesk>()
        .AddSingleton<AdviceDesk>()
        .AddSingleton<Lists>()
        .AddSingleton<IPressed>(parts => parts.GetRequiredService<Lists>())
        .AddSingleton<Greeter>()
        .AddSingleton<Obeying>()
        .AddSingleton<OtherSchool>()
        .AddSingleton<NewQuestion>()
        .AddSingleton<Presses>()
        .AddSingleton<Hearing>()
        .AddSingleton<SchoolDialog>()
        .AddSingleton(parts => new RootDialog(
            parts.GetRequiredService<Hearing>(),
            parts.GetRequiredService<Presses>(),
            parts.GetRequiredService<SchoolDialog>(),
            parts.GetRequiredService<GuidanceDialog>(),
            parts.GetRequiredService<EscalationDialog>(),
            parts.GetRequiredService<ReportDialog>(),
            parts.GetServices<IWoken>()));

    /// <summary>What somebody who reports misuse goes through, and their own side of it later.</summary>
    private static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddSingleton<DraftShelf>()
        .AddSingleton<IWoken, DraftWatch>()
        .AddSingleton<PeopleMoves>()
        .AddSingleton<EvidenceMoves>()
        .AddSingleton<StageMoves>()
        .AddSingleton<ChoiceStages>()
        .AddSingleton<PupilStages>()
        .AddSingleton<ReportCards>()
        .AddSingleton<Submitting>()
        .AddSingleton<ReportDialog>()
        .AddSingleton<ReportDesk>()
        .AddSingleton<IPressed>(parts => parts.GetRequiredService<ReportDesk>())
        .AddSingleton<OwnFiles>()
        .AddSingleton<OwnForms>()
        .AddSingleton<OwnReports>()
        .AddSingleton<IPressed>(parts => parts.GetRequiredService<OwnReports>())
        .AddSingleton<FilesSent>()
        .AddSingleton<MessageForm>()
        .AddSingleton<MessageFile>()
        .AddSingleton<MessageKeeping>()
        .AddSingleton(parts => new ChosenMessages(parts.GetRequiredService<MessageForm>(), parts.GetRequiredService<MessageKeeping>()))
        .AddSingleton<IPressed>(parts => parts.GetRequiredService<ChosenMessages>());
}
