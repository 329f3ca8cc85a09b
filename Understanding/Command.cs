using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Understanding;

/// <summary>Something typed that steers the bot instead of asking it something: one of the three below, and no other.</summary>
public abstract record Command
{
    private protected Command()
    {
    }
}

/// <summary>A command that is complete in itself.</summary>
public sealed record PlainCommand(CommandKind Kind) : Command;

/// <summary>Show the case of this number.</summary>
public sealed record ShowCase(CaseNumber Number) : Command;

/// <summary>Speak this language from now on.</summary>
public sealed record SpeakLanguage(Language Language) : Command;

/// <summary>The commands that are complete in themselves.</summary>
public enum CommandKind
{
    /// <summary>End what is going on.</summary>
    Stop,
    /// <summary>Say what the bot can do.</summary>
    Help,
    /// <summary>Begin anew.</summary>
    Again,
    /// <summary>Undo the last answer.</summary>
    Back,
    /// <summary>Put the question before the management team.</summary>
    AskMt,
    /// <summary>Show the questions this person put before the MT.</summary>
    MyQuestions,
    /// <summary>Show what this person has in hand.</summary>
    MyCases,
    /// <summary>Show the MT what waits for it.</summary>
    OpenCases,
    /// <summary>Good morning.</summary>
    Greeting,
    /// <summary>Begin to report misuse.</summary>
    Report,
    /// <summary>Go on with the report that was begun.</summary>
    ResumeReport,
    /// <summary>Show what this person reported.</summary>
    MyReports,
}
