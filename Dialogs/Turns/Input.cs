using PolicyBot.Dialogs.Ports;

namespace PolicyBot.Dialogs.Turns;

/// <summary>What somebody did: they typed something or pressed a button.</summary>
public abstract record Input;

/// <summary>Something typed, without the mention of the bot.</summary>
/// <param name="Files">What was sent along.</param>
public sealed record Typed(string Text, IReadOnlyList<SentFile> Files) : Input
{
    public Typed(string text)
        : this(text, [])
    {
    }
}

/// <summary>An action chosen from the menu of a message, in whatever conversation that stands.</summary>
/// <param name="Action">The action's name in the app's manifest.</param>
/// <param name="Answer">What was filled in in its dialog; nothing before anything was asked.</param>
public sealed record MessageChosen(string Action, ChosenMessage Message, Pressed? Answer = null) : Input;

/// <summary>A message of a chat or channel as somebody chose it: its words, never its files.</summary>
/// <param name="Author">What the channel calls who wrote it; empty when it does not say.</param>
/// <param name="At">When it was written; nothing when the channel does not say.</param>
/// <param name="Link">Where it stands; empty when the channel does not say.</param>
public sealed record ChosenMessage(string Text, string Author, DateTimeOffset? At, string Link);

/// <summary>Nothing yet: somebody has the bot for the first time.</summary>
public sealed record Arrived : Input;

/// <summary>The time has come that the bot wanted to look at something again.</summary>
public sealed record Woken(string What, string Subject) : Input;

/// <summary>A button pressed on a card the bot showed, or its words typed, with what the card knew when it was shown.</summary>
/// <param name="CardId">The card as remembered.</param>
/// <param name="MessageId">Our id of the message the card stands in, which the answer may take the place of; null when the press was typed.</param>
/// <param name="Subject">What the card was about, in the words of the dialog that drew it.</param>
/// <param name="Fields">The card's inputs as filled in, by id.</param>
public sealed record Pressed(
    string CardId, string? MessageId, string Subject, CardButton Button, IReadOnlyDictionary<string, string> Fields) : Input
{
    public Verb Verb => Button.Verb;

    /// <summary>What was filled in, without white space around it; empty when nothing was.</summary>
    public string Field(string id) => Fields.TryGetValue(id, out var value) ? value.Trim() : "";
}

/// <summary>What a button means. The button itself carries an opaque key and nothing else.</summary>
/// <param name="Arguments">What the verb needs besides the card's subject.</param>
/// <param name="Title">The words on it: typing them is pressing it.</param>
/// <param name="WordsField">Where set, whatever else is typed is a press of this button with the text in this field.</param>
public sealed record CardButton(Verb Verb, IReadOnlyList<string> Arguments, string Title, string? WordsField = null);

/// <summary>A card as remembered: enough to treat a typed word or a press as meant for it.</summary>
public sealed record RememberedCard(string Id, string MessageId, string Subject, IReadOnlyList<CardButton> Buttons);

/// <summary>Everything a button can ask for.</summary>
public enum Verb
{
    Answer, Change, Back, Stop, Again, Ask, Topic,
    AskMt, Review, Edit, Send,
    OpenCase, TakeOn, HandBack, Advise, SendAdvice, Withdraw,
    MyQuestions, OpenCases, Help, School,
    Explain, Resume, NotThis, Compare, Alarm, Done,
    Report, ReportNext, ReportFill, ReportBack, ReportChange, ReportSend, ReportDrop,
    MyReports, OpenReport, ReportForm, ReportDo,
    Incident, IncidentTakeOn, IncidentForm, IncidentDo, MyCases, IncidentLink,
    CasesOver, CasesOverDo,
    MessageSend,
}

/// <summary>Which buttons change something. Their card is used up by the press; a repeat of the press gets the same card again.</summary>
public static class Verbs
{
    /// <summary>Whether a press of this verb uses up its card.</summary>
    public static bool UsesUp(Verb verb) => verb switch
    {
        Verb.Answer or Verb.Change or Verb.Back or Verb.Stop or Verb.Again
            or Verb.Review or Verb.Edit or Verb.Send
            or Verb.TakeOn or Verb.HandBack or Verb.Advise or Verb.SendAdvice or Verb.Withdraw or Verb.School
            or Verb.Alarm or Verb.Done
            or Verb.ReportNext or Verb.ReportFill or Verb.ReportBack or Verb.ReportChange or Verb.ReportSend or Verb.ReportDrop
            or Verb.ReportDo or Verb.IncidentTakeOn or Verb.IncidentForm or Verb.IncidentDo or Verb.CasesOverDo
            or Verb.MessageSend => true,
        Verb.Ask or Verb.Topic or Verb.AskMt or Verb.OpenCase
            or Verb.MyQuestions or Verb.OpenCases or Verb.Help
            or Verb.Explain or Verb.Resume or Verb.NotThis or Verb.Compare
            or Verb.Report or Verb.MyReports or Verb.OpenReport or Verb.ReportForm or Verb.Incident or Verb.MyCases or Verb.IncidentLink or Verb.CasesOver => false,
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "Every verb says whether it uses up its card."),
    };
}
