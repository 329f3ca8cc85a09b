using System.Collections.Frozen;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Recognizers.Words;

/// <summary>How a language says yes and no.</summary>
internal sealed class YesNoWords
{
    private const string YesSigns = ",👍,👌";
    private const string NoSigns = ",👎,✋";

    private static readonly YesNoWords english = new(
        "yes,yep,yup,yeah,yea,y,sure,ok,okay,true,agree,agreed,correct,right,of course",
        "no,nope,nop,nah,n,false,disagree,not ok,not okay,not sure,not true,not correct,not right,not agree,don't agree");

    private static readonly FrozenDictionary<string, YesNoWords> byLanguage = new Dictionary<string, YesNoWords>
    {
        ["en"] = english,
        ["nl"] = new(
            "ja,jawel,jazeker,jep,jup,yes,j,klopt,oké,oke,ok,okay,zeker,juist,waar,correct,akkoord,natuurlijk,prima",
            "nee,neen,nope,no,n,onjuist,onwaar,klopt niet,niet ok,niet oké,niet oke,niet okay,niet juist,niet waar,niet correct,"
            + "niet akkoord,niet zeker,niet goed,oneens,zeker niet,juist niet,natuurlijk niet"),
        ["de"] = new("ja,jawohl,jo,klar,ok,okay,sicher,richtig,stimmt,wahr", "nein,nee,nö,falsch,stimmt nicht,nicht ok,nicht richtig"),
        ["es"] = new("sí,si,s,claro,vale,ok,correcto,verdadero,cierto,de acuerdo", "no,falso,mentira,incorrecto,no es cierto"),
        ["fr"] = new("oui,ouais,o,ok,d'accord,vrai,bien sûr,exact", "non,nan,n,faux,pas d'accord,pas vrai"),
        ["it"] = new("sì,si,certo,ok,vero,d'accordo,esatto", "no,falso,non va bene,non è vero"),
        ["pt"] = new("sim,s,claro,ok,verdade,certo,de acordo", "não,nao,n,falso,errado"),
        ["sv"] = new("ja,japp,jo,ok,okej,visst,sant,stämmer", "nej,nä,falskt,stämmer inte"),
        ["tr"] = new("evet,tamam,doğru,olur", "hayır,hayir,yok,yanlış,olmaz"),
        ["bg"] = new("да,добре,вярно,разбира се", "не,невярно,не е вярно"),
        ["hi"] = new("हां,हाँ,हा,जी,ठीक,सही", "नहीं,ना,मत,गलत"),
        ["ja"] = new("はい,うん,ええ,そうです", "いいえ,いや,違う,ちがう", withoutSpaces: true),
        ["ko"] = new("예,네,응,그래,맞아", "아니,아뇨,틀려", withoutSpaces: true),
        ["zh"] = new("是的,是,对,好,同意,可以,没错", "不,否,没有,错,别", withoutSpaces: true),
    }.ToFrozenDictionary();

    private YesNoWords(string yes, string no, bool withoutSpaces = false)
    {
        WithoutSpaces = withoutSpaces;
        Phrases = [.. Split(yes + YesSigns, true), .. Split(no + NoSigns, false)];
    }

    /// <summary>Words are not told apart by spaces in this language, so they are looked for anywhere.</summary>
    public bool WithoutSpaces { get; }

    public (string[] Words, bool Answer)[] Phrases { get; }

    /// <summary>English for a language that is not known.</summary>
    public static YesNoWords For(string locale)
    {
        var language = locale == null ? string.Empty : locale.Split('-', 2)[0].ToLowerInvariant();
        return byLanguage.GetValueOrDefault(language, english);
    }

    private IEnumerable<(string[] Words, bool Answer)> Split(string list, bool answer)
    {
        foreach (var phrase in list.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = WithoutSpaces
                ? [phrase]
                : [.. Tokenizer.DefaultTokenizer(phrase).Select(token => token.Normalized)];
            if (words.Length > 0)
            {
                yield return (words, answer);
            }
        }
    }
}
