using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using PolicyBot.Bot.Cases;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Pages;

/// <summary>Hands out the bytes of one piece of evidence as they were received: a picture to look at, everything else to save.</summary>
internal sealed partial class EvidencePage(IStore store, ILogger<EvidencePage> logger)
{
    /// <summary>Sends the piece; false when nobody can look at it any more, or it turns out damaged before anything of it was sent.</summary>
    public async Task<PageEnd> SendAsync(HttpContext http, CaseNumber number, EvidenceId piece, CancellationToken cancellationToken)
    {
        var id = EvidenceWork.GuidOf(piece);
        if ((await store.Evidence.OfCaseAsync(number, cancellationToken)).FirstOrDefault(kept => kept.File.Id == id) is not { IsSealed: false, File: var file })
            return PageEnd.Sealed;
        try
        {
            await using var content = await store.Evidence.OpenAsync(id, cancellationToken);
            if (content is null)
                return PageEnd.Sealed;
            Describe(http.Response, file);
            await content.CopyToAsync(http.Response.Body, cancellationToken);
            return PageEnd.Shown;
        }
        catch (EvidenceDamagedException)
        {
            Damaged(logger, file.Id, number);
            return Break(http, PageEnd.Damaged);
        }
        catch (UnauthorizedAccessException)
        {
            return Break(http, PageEnd.Sealed);
        }
    }

    /// <summary>Half a file must not look like a whole one: once something was sent, the connection breaks.</summary>
    private static PageEnd Break(HttpContext http, PageEnd why)
    {
        if (!http.Response.HasStarted)
        {
            http.Response.Clear();
            return why;
        }
        http.Abort();
        return PageEnd.Shown;
    }

    private static void Describe(HttpResponse response, EvidenceFile file)
    {
        PageHeaders.Write(response, PageHeaders.Nothing);
        var disposition = new ContentDispositionHeaderValue(IsPicture(file.Kind) ? DispositionTypeNames.Inline : DispositionTypeNames.Attachment);
        disposition.SetHttpFileName(file.NameAsGiven);
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = TypeOf(file.Kind);
        response.ContentLength = file.Bytes;
    }

    private static bool IsPicture(FileKind kind) => kind is FileKind.Png or FileKind.Jpg or FileKind.WebP or FileKind.Heic;

    private static string TypeOf(FileKind kind) => kind switch
    {
        FileKind.Png => "image/png",
        FileKind.Jpg => "image/jpeg",
        FileKind.WebP => "image/webp",
        FileKind.Heic => "image/heic",
        FileKind.Pdf => "application/pdf",
        FileKind.Text => "text/plain; charset=utf-8",
        FileKind.Mp4 => "video/mp4",
        FileKind.Mov => "video/quicktime",
        FileKind.Mp3 => "audio/mpeg",
        FileKind.M4a => "audio/mp4",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind of file has its type."),
    };

    [LoggerMessage(1, LogLevel.Error, "Evidence {Id} of case {Number} is damaged: it was not handed out")]
    private static partial void Damaged(ILogger logger, Guid id, CaseNumber number);
}

/// <summary>How opening a page ended.</summary>
internal enum PageEnd
{
    /// <summary>It was shown, or broken off after a part of it.</summary>
    Shown,
    /// <summary>Whoever it was for may not see it any more.</summary>
    NotTheirs,
    /// <summary>Nobody may see it any more.</summary>
    Sealed,
    /// <summary>It is not what was received.</summary>
    Damaged,
}
