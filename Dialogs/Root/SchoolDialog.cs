using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Understanding;

namespace PolicyBot.Dialogs.Root;

/// <summary>Asks which school somebody works at, where the settings do not say; then goes on with what they had typed.</summary>
internal sealed class SchoolDialog : ComponentDialog
{
    private const int MostCharacters = 4000;

    private readonly IPackSource packs;
    private readonly IUnderstanding understanding;
    private readonly CommandReader commands;
    private readonly Greeter greeter;

    public SchoolDialog(IPackSource packs, IUnderstanding understanding, CommandReader commands, Greeter greeter)
        : base(nameof(SchoolDialog))
    {
        (this.packs, this.understanding, this.commands, this.greeter) = (packs, understanding, commands, greeter);
        AddDialog(new WaterfallDialog("steps", [ChooseAsync, WaitAsync]));
        InitialDialogId = "steps";
    }

    /// <summary>Asks. When it is being asked already and a school is named, that becomes a press of its button, for the root to do.</summary>
    public async Task AskAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var typed = turn.Input is Typed { Text: { Length: <= MostCharacters } text } ? text : "";
        var open = dialogs.ActiveDialog?.Id == nameof(SchoolDialog) ? await turn.Memory.RecallAsync(cancellationToken) : null;
        if (open is not null && Named(open, typed) is { } button)
        {
            await turn.SettleAsync(
                dialogs.Context, open.MessageId, NoticeCard.Draw(new Notice(button.Title, Say.It(Line.Settled, turn.Language), []), turn.Language), cancellationToken);
            turn.Input = new Pressed(open.Id, null, open.Subject, button, new Dictionary<string, string>());
            return;
        }
        var command = commands.Read(typed);
        if (command is PlainCommand { Kind: CommandKind.Help })
        {
            await greeter.HelpAsync(dialogs.Context, cancellationToken);
            return;
        }
        if (command is SpeakLanguage speak)
            await greeter.SpeakAsync(dialogs.Context, speak.Language, cancellationToken);
        await dialogs.ReplaceAllAsync(nameof(SchoolDialog), Question(open?.Subject ?? "", command is null ? typed : ""), cancellationToken);
    }

    /// <summary>What is answered once the school is known: the newest sentence that may be a question.</summary>
    private string Question(string before, string typed) =>
        before is "" || understanding.Read(typed).Topic is { } topic && packs.Topic(topic).Kind != TopicKind.Word ? typed : before;

    private async Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var draft = turn.Draft((string)step.Options);
        var buttons = packs.Packs.Where(pack => turn.Person.Schools.Count == 0 || turn.Person.Schools.Contains(pack.School)).Select(pack => draft.Button(pack.Name.In(turn.Language), Verb.School, pack.School.Value)).ToList();
        await turn.ShowAsync(step.Context, draft, SchoolCard.Draw(new SchoolChoice(buttons), turn.Language), cancellationToken);
        return EndOfTurn;
    }

    private static Task<DialogTurnResult> WaitAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(null, cancellationToken);

    /// <summary>The one school that is meant: by its place in the list, or by a word that no other school has in its name.</summary>
    private static CardButton? Named(RememberedCard card, string typed)
    {
        var words = Words(typed);
        if (words is [var only] && int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return card.Buttons.ElementAtOrDefault(number - 1);
        var named = card.Buttons.Where(button => Words(button.Title).Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase)
            && card.Buttons.Count(other => Words(other.Title).Contains(word, StringComparer.OrdinalIgnoreCase)) == 1)).ToList();
        return named is [var button] ? button : null;
    }

    private static List<string> Words(string text) =>
        [.. text.Split(' ').Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).Where(word => word.Length > 3 || word.Any(char.IsDigit))];
}
