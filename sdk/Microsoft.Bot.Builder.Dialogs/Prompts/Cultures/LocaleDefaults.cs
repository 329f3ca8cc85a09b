using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words per locale of choice and confirm prompts that were given none of their own. English where a locale is unknown.</summary>
internal static class LocaleDefaults
{
    public static readonly Dictionary<string, ChoiceFactoryOptions> Choices =
        PromptCultureModels.GetSupportedCultures().ToDictionary(model => model.Locale, Words);

    public static readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> Confirmations =
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            model => model.Locale,
            model => (new Choice(model.YesInLanguage), new Choice(model.NoInLanguage), Words(model)));

    public static string Key<T>(Dictionary<string, T> defaults, string locale)
    {
        var key = PromptCultureModels.MapToNearestLanguage(locale);
        return key != null && defaults.ContainsKey(key) ? key : Culture.English;
    }

    public static T For<T>(Dictionary<string, T> defaults, string locale)
    {
        var key = Key(defaults, locale);
        return defaults.TryGetValue(key, out var words)
            ? words
            : throw new ArgumentException(
                $"No words for '{locale}', nor for '{Culture.English}' to fall back on. There are: {string.Join(", ", defaults.Keys)}.",
                nameof(locale));
    }

    private static ChoiceFactoryOptions Words(PromptCultureModel model)
    {
        return new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true);
    }
}
