using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Words;

/// <summary>What the host says by itself, where no dialog is concerned.</summary>
public static class HostWords
{
    public static string HelloGroup(Language language) => Say.It(Line.HelloGroup, language);

    public static string GoesOnBelow(Language language) => Say.It(Line.GoesOnBelow, language);

    public static string StalePress(Language language) => Say.It(Line.StalePress, language);

    public static string NotYourPress(Language language) => Say.It(Line.NotYourPress, language);

    public static string Busy(Language language) => Say.It(Line.Busy, language);

    public static string WentWrong(Language language) => Say.It(Line.WentWrong, language);
}
