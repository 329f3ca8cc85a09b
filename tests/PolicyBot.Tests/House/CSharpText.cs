using System.Text;

namespace PolicyBot.Tests.House;

/// <summary>A string literal of a source file: its line and its text, with each hole of an interpolation as one space.</summary>
internal readonly record struct Literal(int Line, string Text);

/// <summary>Reads C# just well enough to tell strings, comments and code apart.</summary>
internal sealed class CSharpText
{
    private readonly string source;
    private readonly List<Literal> literals = [];
    private readonly StringBuilder code = new();
    private int at;

    private CSharpText(string source)
    {
        this.source = source;
        ReadCode(inHole: false);
    }

    /// <summary>The string literals, those inside interpolations too.</summary>
    public IReadOnlyList<Literal> Literals => literals;

    /// <summary>The source without comments and without the contents of strings, line for line.</summary>
    public string Code => code.ToString();

    public static CSharpText Of(string source) => new(source);

    private char Here => At(0);

    private char At(int ahead) => at + ahead < source.Length ? source[at + ahead] : '\0';

    private void ReadCode(bool inHole)
    {
        var depth = 0;
        while (at < source.Length)
        {
            if (Here == '/' && At(1) == '/')
                SkipTo(source.IndexOf('\n', at));
            else if (Here == '/' && At(1) == '*')
                SkipTo(source.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : -1);
            else if (Here == '\'')
                SkipCharacter();
            else if (IsStringStart())
                ReadString();
            else if (inHole && depth == 0 && Here == '}')
                return;
            else
            {
                depth += Here is '{' or '(' or '[' ? 1 : Here is '}' or ')' or ']' ? -1 : 0;
                if (inHole && depth == 0 && Here == ':' && At(1) != ':' && At(-1) != ':')
                {
                    SkipFormat();
                    return;
                }
                code.Append(source[at++]);
            }
        }
    }

    private bool IsStringStart() => Here == '"' || Here is '$' or '@' && Prefix() is var length && At(length) == '"';

    private int Prefix()
    {
        var length = 0;
        while (At(length) is '$' or '@')
            length++;
        return length;
    }

    private void ReadString()
    {
        var line = 1 + source.AsSpan(0, at).Count('\n');
        var prefix = source.Substring(at, Prefix());
        at += prefix.Length;
        var quotes = 0;
        while (At(quotes) == '"')
            quotes++;
        var dollars = prefix.Count(sign => sign == '$');
        var text = quotes >= 3 ? Raw(quotes, dollars) : Quoted(prefix.Contains('@'), dollars > 0);
        code.Append("\"\"");
        literals.Add(new Literal(line, text));
    }

    private string Quoted(bool verbatim, bool interpolated)
    {
        var text = new StringBuilder();
        at++;
        while (at < source.Length)
        {
            if (Here == '"' && verbatim && At(1) == '"' || interpolated && Here == '{' && At(1) == '{')
                at += 2;
            else if (Here == '"')
                break;
            else if (Here == '\\' && !verbatim)
            {
                text.Append(At(1) is 'n' or 't' or 'r' ? ' ' : At(1));
                at += 2;
            }
            else if (interpolated && Here == '{')
                ReadHole(text, 1);
            else
                text.Append(source[at++]);
        }
        at++;
        return text.ToString();
    }

    private string Raw(int quotes, int dollars)
    {
        var text = new StringBuilder();
        var closing = new string('"', quotes);
        at += quotes;
        while (at < source.Length && string.CompareOrdinal(source, at, closing, 0, quotes) != 0)
        {
            if (dollars > 0 && string.CompareOrdinal(source, at, new string('{', dollars), 0, dollars) == 0 && At(dollars) != '{')
                ReadHole(text, dollars);
            else
                text.Append(source[at++]);
        }
        at += quotes;
        return text.ToString();
    }

    private void ReadHole(StringBuilder text, int braces)
    {
        at += braces;
        ReadCode(inHole: true);
        at += braces;
        text.Append(' ');
    }

    private void SkipFormat()
    {
        while (at < source.Length && Here != '}')
            at++;
    }

    private void SkipCharacter()
    {
        at += At(1) == '\\' ? 3 : 2;
        while (at < source.Length && Here is not ('\'' or '\n'))
            at++;
        at++;
        code.Append("' '");
    }

    private void SkipTo(int end)
    {
        var until = end < 0 ? source.Length : end;
        code.Append('\n', source.AsSpan(at, until - at).Count('\n'));
        at = until;
    }
}
