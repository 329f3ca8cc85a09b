using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What every prompt keeps between turns: its options, and a dictionary with the count of attempts.</summary>
internal static class PromptState
{
    private const string AttemptCount = "AttemptCount";
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    public static (IDictionary<string, object> State, PromptOptions Options) Begin(DialogContext dc, object options)
    {
        ArgumentNullException.ThrowIfNull(dc);
        NoToken.In(options, nameof(options));
        if (options is not PromptOptions prompt)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt needs PromptOptions.");
        }

        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);
        var state = new Dictionary<string, object> { [AttemptCount] = 0 };
        dc.ActiveDialog.State[PersistedOptions] = prompt;
        dc.ActiveDialog.State[PersistedState] = state;
        return (state, prompt);
    }

    public static (IDictionary<string, object> State, PromptOptions Options) Of(DialogInstance instance)
    {
        return (StateReader.Values(instance.State, PersistedState), StateReader.As<PromptOptions>(instance.State, PersistedOptions));
    }

    public static int Attempts(IDictionary<string, object> state)
    {
        return state == null ? 0 : StateReader.Int32(state, AttemptCount);
    }

    public static void CountAttempt(IDictionary<string, object> state) => state[AttemptCount] = Attempts(state) + 1;

    /// <summary>The question, or the other one that stands in for it from the second time on.</summary>
    public static Activity Wording(PromptOptions options, bool isRetry)
    {
        return isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
    }

    public static Task SendAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var wording = Wording(options, isRetry);
        return wording == null ? Task.CompletedTask : turnContext.SendActivityAsync(wording, cancellationToken);
    }

    public static void GuardId(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }
    }

    private static void ExpectInput(Activity activity)
    {
        if (activity != null && string.IsNullOrEmpty(activity.InputHint))
        {
            activity.InputHint = InputHints.ExpectingInput;
        }
    }
}
