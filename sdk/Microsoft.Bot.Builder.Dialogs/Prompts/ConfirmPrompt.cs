using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognizers;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no, in the language of the activity.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Words)> choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, LocaleDefaults.Confirmations, validator, defaultLocale)
    {
    }

    /// <summary>With yes, no and the words between them for each locale, in small letters: <c>nl-nl</c>.</summary>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        this.choiceDefaults = choiceDefaults ?? throw new ArgumentNullException(nameof(choiceDefaults));
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
    }

    public ListStyle Style { get; set; }

    public string DefaultLocale { get; set; }

    /// <summary>Goes before the words of the locale.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no, before those of the locale.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var (choices, words) = Shown(activity);
        var question = AppendChoices(
            PromptState.Wording(options, isRetry),
            activity.ChannelId,
            choices,
            options.Style ?? Style,
            words,
            activity.Conversation?.ConversationType,
            cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var answer = activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text)
            ? Understood(activity, options?.RecognizeLanguage)
            : null;
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer != null, Value = answer ?? false });
    }

    private bool? Understood(Activity activity, string language)
    {
        var locale = LocaleDefaults.Key(choiceDefaults, language ?? activity.Locale ?? DefaultLocale);
        if (BooleanText.Find(activity.Text, locale) is { } answer)
        {
            return answer;
        }

        // Choices shown with numbers may be answered with one.
        var (choices, words) = Shown(activity);
        if (words.IncludeNumbers == false)
        {
            return null;
        }

        var found = ChoiceRecognizers.RecognizeChoices(activity.Text, choices, new FindChoicesOptions { Locale = locale });
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Words) Shown(Activity activity)
    {
        var defaults = LocaleDefaults.For(choiceDefaults, activity.Locale ?? DefaultLocale);
        List<Choice> choices = ConfirmChoices == null
            ? [defaults.Yes, defaults.No]
            : [ConfirmChoices.Item1, ConfirmChoices.Item2];
        return (choices, ChoiceOptions ?? defaults.Words);
    }
}
