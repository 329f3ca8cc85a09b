using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Incidents;

/// <summary>The short messages about a case of misuse: alerts, and a word to whoever it concerns. None says what the case is about.</summary>
internal sealed class IncidentNotices(IPackSource packs, IPeople people)
{
    /// <summary>The alert as this audience may see it; in a private chat it can be taken on at once.</summary>
    public AdaptiveCard Alert(IncidentFile file, Audience audience, CardDraft draft, Language language)
    {
        var number = file.Opened.Number.ToString();
        var waits = file.State == IncidentState.Open;
        return IncidentAlertCard.Draw(
            new IncidentAlert(
                file.Opened.Number, packs.For(file.Opened.School).Name.In(language), file.Urgency, State(file, language), waits,
                draft.Key(Verb.Incident, number),
                waits && audience.Person is { } person && file.May(IncidentAction.TakeOn, people.ActorAt(file.Opened.School, person)) ? draft.Key(Verb.IncidentTakeOn, number) : null),
            language);
    }

    /// <summary>Where it stands, in words.</summary>
    public static string State(IncidentFile file, Language language) => Say.Named<IncidentLine>("State" + file.State, language);

    /// <summary>What the reporter is told of this event; nothing where it is not for them.</summary>
    public static IncidentLine? ForReporter(IncidentFile file, CaseEvent happened, Phase before) => happened switch
    {
        TakenOn => IncidentLine.TakenOnTitle,
        HandedOver => IncidentLine.HandedOverTitle,
        HandedBack => IncidentLine.HandedBackTitle,
        MovedToBoard => IncidentLine.ToBoardTitle,
        AlertedAgain => IncidentLine.AlertedAgainTitle,
        ReporterAsked => IncidentLine.AskedTitle,
        NoteAdded { Level: NoteLevel.ReporterSees } => IncidentLine.NotedTitle,
        IncidentClosed => IncidentLine.ClosedTitle,
        Reopened => IncidentLine.ReopenedTitle,
        StepDone or StepNotNeeded or MeasureSigned when Policy.Incidents.Progress.PhaseOf(file) != before => IncidentLine.PhaseTitle,
        _ => null,
    };

    /// <summary>What those who handle it are told of this event; nothing where it is their own or not for them.</summary>
    public static IncidentLine? ForHandlers(IncidentFile file, CaseEvent happened) => happened switch
    {
        ReporterAnswered => IncidentLine.ReporterReplied,
        ReportAdded or EvidenceAdded or PersonAdded when happened.By == file.Opened.By => IncidentLine.ReporterAdded,
        UrgencyRaised => IncidentLine.NowUrgent,
        HandedOver => IncidentLine.GivenToYou,
        Withdrawn => IncidentLine.ReporterWithdrew,
        MeasureSigned => IncidentLine.MeasureSigned,
        StepDone done when file.Find(done.Step)?.State == StepState.AwaitsSignature => IncidentLine.SignatureWanted,
        _ => null,
    };

    /// <summary>A word to the reporter: what happened, where it stands and by when they hear more.</summary>
    public AdaptiveCard Progress(IncidentFile file, IncidentLine title, CardDraft draft, Language language) => NoticeCard.Draw(
        new Notice(
            Say.It(title, language, file.Opened.Number), Where(file, language),
            [draft.Button(Say.It(IncidentLine.OpenIt, language), Verb.OpenReport, file.Opened.Number.ToString())]),
        language);

    /// <summary>Where it stands for its reporter, and by when they hear more.</summary>
    public string Where(IncidentFile file, Language language)
    {
        var deadlines = people.DeadlinesOf(file.Opened.School);
        var phase = Say.Named<IncidentLine>("Phase" + Policy.Incidents.Progress.PhaseOf(file), language);
        return deadlines.DueAt(file) is { } due
            ? phase + " " + Say.It(IncidentLine.PromisedBy, language, Say.Moment(deadlines.Calendar.Local(due), language))
            : phase;
    }

    /// <summary>A word to whoever handles it, with the way to it.</summary>
    public static AdaptiveCard ToHandler(IncidentFile file, IncidentLine title, CardDraft draft, Language language) => NoticeCard.Draw(
        new Notice(
            Say.It(title, language, file.Opened.Number), title == IncidentLine.Overdue ? Say.It(IncidentLine.OverdueText, language) : State(file, language),
            [draft.Button(Say.It(IncidentLine.OpenIt, language), Verb.Incident, file.Opened.Number.ToString())]),
        language);

    /// <summary>What is left of a card for somebody who may no longer see the case.</summary>
    public static AdaptiveCard Gone(IncidentFile file, Language language) => NoticeCard.Draw(
        new Notice(Say.It(IncidentLine.NoLongerYours, language, file.Opened.Number), Say.It(IncidentLine.NoLongerYoursText, language), []), language);
}
