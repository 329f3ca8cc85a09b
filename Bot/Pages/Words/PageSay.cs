using System.Globalization;
using System.Resources;
using PolicyBot.Policy;

namespace PolicyBot.Bot.Pages;

/// <summary>The words of the bot's pages: <c>PageLine</c> in PageWords.resx (Dutch) and PageWords.en.resx, <c>DossierLine</c> in DossierWords.resx.</summary>
internal static class PageSay
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The words of this name, with their gaps filled.</summary>
    public static string It<TLine>(TLine line, Language language, params ReadOnlySpan<object?> gaps)
        where TLine : struct, Enum
    {
        var culture = CultureOf(language);
        var text = Of<TLine>.Texts.GetString(line.ToString(), culture) ?? throw new UnknownNameException("words", line.ToString(), Enum.GetNames<TLine>());
        return gaps.IsEmpty ? text : string.Format(culture, text, gaps);
    }

    /// <summary>The words for something of a closed set, as in <c>StateOpen</c> for a state.</summary>
    public static string Named<TLine>(string name, Language language)
        where TLine : struct, Enum => It(Enum.TryParse<TLine>(name, out var line) ? line : throw new UnknownNameException("words", name, Enum.GetNames<TLine>()), language);

    /// <summary>A moment by the clock on the wall, as in "3 november 2026, 14:05:09".</summary>
    public static string Moment(DateTimeOffset local, Language language) => local.ToString("d MMMM yyyy, HH:mm:ss", CultureOf(language));

    private static CultureInfo CultureOf(Language language) => language == Language.Dutch ? Dutch : English;

    private static class Of<TLine>
        where TLine : struct, Enum
    {
        public static readonly ResourceManager Texts = new($"PolicyBot.Bot.Pages.Words.{typeof(TLine).Name[..^"Line".Length]}Words", typeof(PageSay).Assembly);
    }
}

/// <summary>What the pages say around what they show.</summary>
internal enum PageLine
{
    AskTitle, AskText, AskButton, GoneTitle, GoneText, NotYoursTitle, NotYoursText, SealedTitle, SealedText, DamagedTitle, DamagedText, LaterTitle, LaterText,
}
