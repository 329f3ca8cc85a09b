using System.Text.Encodings.Web;
using System.Text.Unicode;
using PolicyBot.Tryout.Files;

namespace PolicyBot.Tryout.Delivery;

/// <summary>A message as the HTML that Teams makes of it.</summary>
internal static class MessageHtml
{
    private static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="mention">What stands for the mention of the bot, before the text; null if it is not mentioned.</param>
    public static string Of(string text, string? mention, IReadOnlyList<SharedFile> files, Uri serviceUrl)
    {
        var said = encoder.Encode(text).Replace("&#xA;", "<br>", StringComparison.Ordinal);
        var pictures = string.Concat(files.Where(f => f.IsInline).Select(f => $"""<p><img alt="" src="{FileAddresses.MediaOf(f, serviceUrl)}" itemtype="http://schema.skype.com/AMSImage"></p>"""));
        var attached = string.Concat(files.Where(f => !f.IsInline).Select(f => $"""<attachment id="{f.Id}"></attachment>"""));
        var isSaid = said.Length > 0 || mention is not null;
        return (isSaid ? $"<p>{(mention is null ? "" : mention + "&nbsp;")}{said}</p>" : "") + pictures + attached;
    }
}
