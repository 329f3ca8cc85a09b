using System.Security.Cryptography;
using System.Text;

namespace PolicyBot.Bot.Pages;

/// <summary>How the bot's pages look. The browser is told the hash of the style, and takes no other.</summary>
internal static class PageStyle
{
    public static readonly string Css = Read();

    /// <summary>What a page's security policy says of it.</summary>
    public static readonly string Hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'";

    private static string Read()
    {
        using var file = typeof(PageStyle).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
