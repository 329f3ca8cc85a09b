using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id, and the place where their stack is kept.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> dialogs = [];
    private readonly List<Dialog> inOrder = [];
    private readonly IStatePropertyAccessor<DialogState> dialogState;
    private IBotTelemetryClient telemetryClient = NullBotTelemetryClient.Instance;
    private string version;

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        this.dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));
    }

    /// <summary>A set inside a container, whose stack the container keeps.</summary>
    public DialogSet()
    {
    }

    public IBotTelemetryClient TelemetryClient
    {
        get => telemetryClient;
        set
        {
            telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in inOrder)
            {
                // Containers may hold each other: going on only where something changes ends that circle.
                if (!ReferenceEquals(dialog.TelemetryClient, telemetryClient))
                {
                    dialog.TelemetryClient = telemetryClient;
                }
            }
        }
    }

    /// <summary>Changes when a dialog is added or its own version changes.</summary>
    public virtual string GetVersion()
    {
        if (version == null)
        {
            var text = new StringBuilder();
            foreach (var dialog in inOrder)
            {
                text.Append('|').Append(dialog.GetVersion());
            }

            version = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }

        return version;
    }

    /// <summary>
    /// Adds a dialog. Another dialog under an id that is taken gets a number behind its id, from 2 up;
    /// the same dialog twice is added once.
    /// </summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            dialog.Id = FreeId(dialog.Id);
        }

        version = null;
        if (!ReferenceEquals(dialog.TelemetryClient, telemetryClient))
        {
            dialog.TelemetryClient = telemetryClient;
        }

        dialogs.Add(dialog.Id, dialog);
        inOrder.Add(dialog);
        if (dialog is IDialogDependencies caller)
        {
            foreach (var dependency in caller.GetDependencies())
            {
                Add(dependency);
            }
        }

        return this;
    }

    public Dialog Find(string dialogId)
    {
        return string.IsNullOrWhiteSpace(dialogId)
            ? throw new ArgumentNullException(nameof(dialogId))
            : dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => inOrder;

    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (dialogState == null)
        {
            throw new InvalidOperationException(
                "This DialogSet was made without a state property, so it cannot make a context. "
                + "Give its constructor an IStatePropertyAccessor<DialogState>.");
        }

        ArgumentNullException.ThrowIfNull(turnContext);
        var state = await dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    private string FreeId(string taken)
    {
        for (var suffix = 2; ; suffix++)
        {
            var candidate = taken + suffix;
            if (!dialogs.ContainsKey(candidate))
            {
                return candidate;
            }
        }
    }
}
