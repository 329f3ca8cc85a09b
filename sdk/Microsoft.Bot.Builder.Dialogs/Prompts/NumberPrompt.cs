using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognizers;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number: int, long, float, double or decimal, in digits or words.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <exception cref="NotSupportedException">T is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (Type.GetTypeCode(typeof(T)) is not
            (TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal))
        {
            throw new NotSupportedException(
                $"NumberPrompt cannot ask for a '{typeof(T)}'. It can for: int, long, float, double, decimal.");
        }

        DefaultLocale = defaultLocale;
    }

    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        return PromptState.SendAsync(turnContext, options, isRetry, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var locale = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? DefaultLocale ?? Culture.English);
            var found = NumberText.Find(activity.Text, locale);
            if (found.Count > 0 && TryConvert(found[0].Value, out var value))
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }

    /// <summary>A number that does not fit, or has a fraction where none can be, is no answer.</summary>
    private static bool TryConvert(decimal number, out T value)
    {
        value = default;
        var whole = number == decimal.Truncate(number);
        switch (Type.GetTypeCode(typeof(T)))
        {
            case TypeCode.Int32 when !whole || number is < int.MinValue or > int.MaxValue:
            case TypeCode.Int64 when !whole || number is < long.MinValue or > long.MaxValue:
                return false;
            default:
                value = (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
                return true;
        }
    }
}
