using System.Text.RegularExpressions;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>Finds words that sound like an opinion, so that the reporter can look again. A hint, never a refusal.</summary>
internal static class OpinionWords
{
    /// <summary>The first such word or words; empty where there are none.</summary>
    public static string In(string text) =>
        Enum.GetValues<Language>().SelectMany(language => Say.Spoken(ReportLine.SpokenOpinion, language))
            .FirstOrDefault(words => Regex.IsMatch(text, $@"\b{Regex.Escape(words)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), "");
}
