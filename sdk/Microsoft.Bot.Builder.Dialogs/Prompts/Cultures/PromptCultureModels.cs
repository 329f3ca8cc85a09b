using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts know.</summary>
public static class PromptCultureModels
{
    private static readonly string[] supportedLocales = [.. All().Select(model => model.Locale)];

    public static PromptCultureModel Bulgarian => Model(Culture.Bulgarian, " или ", ", или ", "да", "не");

    public static PromptCultureModel Chinese => Model(Culture.Chinese, " 要么 ", "， 要么 ", "是的", "不", "， ");

    public static PromptCultureModel Dutch => Model(Culture.Dutch, " of ", ", of ", "Ja", "Nee");

    public static PromptCultureModel English => Model(Culture.English, " or ", ", or ", "Yes", "No");

    public static PromptCultureModel French => Model(Culture.French, " ou ", ", ou ", "Oui", "Non");

    public static PromptCultureModel German => Model(Culture.German, " oder ", ", oder ", "Ja", "Nein");

    public static PromptCultureModel Hindi => Model(Culture.Hindi, " या ", ", या ", "हां", "नहीं");

    public static PromptCultureModel Italian => Model(Culture.Italian, " o ", ", o ", "Si", "No");

    public static PromptCultureModel Japanese => Model(Culture.Japanese, " または ", "、 または ", "はい", "いいえ", "、 ");

    public static PromptCultureModel Korean => Model(Culture.Korean, " 또는 ", ", 또는 ", "예", "아니");

    public static PromptCultureModel Portuguese => Model(Culture.Portuguese, " ou ", ", ou ", "Sim", "Não");

    public static PromptCultureModel Spanish => Model(Culture.Spanish, " o ", ", o ", "Sí", "No");

    public static PromptCultureModel Swedish => Model(Culture.Swedish, " eller ", ", eller ", "Ja", "Nej");

    public static PromptCultureModel Turkish => Model(Culture.Turkish, " veya ", ", veya ", "Evet", "Hayır");

    /// <summary>
    /// The known locale of the same language, <c>nl-nl</c> for <c>nl-BE</c> or <c>NL</c>; an unknown one in small letters; null for null.
    /// </summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (cultureCode == null)
        {
            return null;
        }

        var code = cultureCode.ToLowerInvariant();
        if (Array.IndexOf(supportedLocales, code) >= 0)
        {
            return code;
        }

        var language = code.AsSpan(0, code.IndexOf('-') is var dash and >= 0 ? dash : code.Length);
        foreach (var locale in supportedLocales)
        {
            if (locale.AsSpan(0, locale.IndexOf('-')).SequenceEqual(language))
            {
                return locale;
            }
        }

        return code;
    }

    public static PromptCultureModel[] GetSupportedCultures() => All();

    private static PromptCultureModel[] All() =>
    [
        Bulgarian,
        Chinese,
        Dutch,
        English,
        French,
        German,
        Hindi,
        Italian,
        Japanese,
        Korean,
        Portuguese,
        Spanish,
        Swedish,
        Turkish,
    ];

    private static PromptCultureModel Model(
        string locale, string or, string orMore, string yes, string no, string separator = ", ")
    {
        return new PromptCultureModel
        {
            Locale = locale,
            Separator = separator,
            InlineOr = or,
            InlineOrMore = orMore,
            YesInLanguage = yes,
            NoInLanguage = no,
        };
    }
}
