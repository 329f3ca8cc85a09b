using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace PolicyBot.Tryout.Page;

/// <summary>The page's files beside the program, built or published.</summary>
internal sealed class PageFiles(string folder)
{
    private readonly FileExtensionContentTypeProvider types = new();
    private readonly PhysicalFileProvider? provider = Directory.Exists(folder) ? new(folder) : null;

    /// <summary>The page; or, when the card renderer was not built, what it needs.</summary>
    public IResult Start() =>
        provider?.GetFileInfo("lib/adaptivecards.min.js").Exists == true ? File("index.html") : File("without-node.html");

    public IResult File(string path)
    {
        if (provider?.GetFileInfo(path) is not { Exists: true, PhysicalPath: { } physical }) return Results.NotFound();
        return Results.File(physical, types.TryGetContentType(path, out var type) ? type + "; charset=utf-8" : null);
    }
}
