using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs in one turn, and what can be done with it.</summary>
public partial class DialogContext
{
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context, state)
    {
        Parent = parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext));
    }

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        ArgumentNullException.ThrowIfNull(state);
        Stack = state.DialogStack ??= [];
    }

    public DialogSet Dialogs { get; private set; }

    public ITurnContext Context { get; private set; }

    /// <summary>The active dialog stands first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    public DialogContext Parent { get; set; }

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The context inside the active dialog, when that is a container.</summary>
    public DialogContext Child
    {
        get
        {
            var active = ActiveDialog;
            return active != null && FindDialog(active.Id) is DialogContainer container
                ? container.CreateChildContext(this)
                : null;
        }
    }

    /// <summary>Looks in this set, then in those of the parents.</summary>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>The locale of the activity, or else that of the thread.</summary>
    public string GetLocale()
    {
        try
        {
            var locale = Context.Activity.Locale;
            return string.IsNullOrEmpty(locale)
                ? CultureInfo.CurrentCulture.Name
                : CultureInfo.GetCultureInfo(locale).Name;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.CurrentCulture.Name;
        }
    }

    private Dialog Known(string dialogId)
    {
        return FindDialog(dialogId) ?? throw new ArgumentException(
            $"No dialog '{dialogId}' in this dialog context or its parents. They have: {string.Join(", ", KnownIds())}. "
            + "Add it to the DialogSet, or with AddDialog in the constructor of the component.",
            nameof(dialogId));
    }

    private IEnumerable<string> KnownIds()
    {
        for (var dc = this; dc != null; dc = dc.Parent)
        {
            foreach (var dialog in dc.Dialogs.GetDialogs())
            {
                yield return dialog.Id;
            }
        }
    }
}
