using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Reporting.Asking;

/// <summary>Where files are sent: what is kept so far, and how to secure what is still online.</summary>
internal static class EvidenceStage
{
    private static readonly ReportLine[] apps =
        [ReportLine.SecureWhatsApp, ReportLine.SecureSnapchat, ReportLine.SecureInstagram, ReportLine.SecureTikTok, ReportLine.SecureTeams];

    public static AdaptiveCard Draw(StageView view, IReadOnlyList<KeptPiece> pieces) => view.Ask(
        ReportLine.TitleEvidence, view.It(ReportLine.TextEvidence),
        help:
        [
            view.It(ReportLine.EvidenceCount, pieces.Count),
            .. pieces.Select((piece, at) => view.It(ReportLine.EvidenceLine, at + 1, piece.Name, Math.Max(1, piece.Bytes / 1024))),
            view.It(ReportLine.SecureHeading) + ":",
            .. Say.Lines(ReportLine.Secure, view.Language),
            .. Apps(view.Draft.Platform, view.Language),
        ],
        choices: [.. pieces.Select((piece, at) => view.Card.Button(view.It(ReportLine.ButtonRemoveFile, at + 1), Verb.ReportFill, piece.Id.Value))],
        foot: [view.Choice(ReportLine.ButtonNext, StepAnswers.On, ButtonStyle.Primary)]);

    /// <summary>The line about the app that was named; about each where none was.</summary>
    private static IEnumerable<string> Apps(string platform, Language language)
    {
        var lines = apps.Select(app => Say.It(app, language)).ToList();
        var named = lines.Where(line => platform.Contains(line[..line.IndexOf(':', StringComparison.Ordinal)], StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count > 0 ? named : lines;
    }
}
