using System.Globalization;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Reporting.Messages;

/// <summary>A chosen message as a file of text: who wrote it, when, where it stands, and its words. The same message makes the same file.</summary>
internal sealed class MessageFile(IPeople people)
{
    public async ValueTask<TakenPiece> TakeAsync(Turn turn, CaseNumber number, ChosenMessage message, CancellationToken cancellationToken)
    {
        var school = turn.Person.School!.Value;
        var language = people.LanguageOf(school);
        var at = message.At is { } written ? people.DeadlinesOf(school).Calendar.Local(written) : (DateTimeOffset?)null;
        string Known(string? text) => string.IsNullOrWhiteSpace(text) ? Say.It(MessageLine.NotKnown, language) : text;
        var head = Say.It(
            MessageLine.FileHead, language, Known(message.Author), Known(at?.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture)), Known(message.Link));
        var words = message.Text is "" ? Say.It(MessageLine.FileEmpty, language) : message.Text;
        var name = Say.It(MessageLine.FileName, language, (at ?? turn.Now).ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture));
        return await turn.Evidence.TakeTextAsync(number, name, head + "\n\n" + words + "\n", cancellationToken);
    }
}
