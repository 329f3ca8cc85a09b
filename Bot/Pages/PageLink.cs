using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Dialogs.Turns;

namespace PolicyBot.Bot.Pages;

/// <summary>A way to a page that was given to one person: opened once, and not after its time.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="Piece">The piece of evidence, for a page of that kind.</param>
/// <param name="Person">Whom it was given to.</param>
internal sealed record PageLink(PageKind Page, string Number, string? Piece, string Person, DateTimeOffset Until)
{
    /// <summary>How long a way stays open.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    /// <summary>How long it is known that there was one, to say that its time is past.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>The word by which the bot wakes itself when a way has had its time.</summary>
    public const string Gone = "page-gone";

    /// <summary>What it is kept under.</summary>
    public static string Key(string token) => $"page/{token}";

    public string ToText() => JsonSerializer.Serialize(this, PageLinkJson.Default.PageLink);

    public static PageLink? Read(string? text) => text is null ? null : JsonSerializer.Deserialize(text, PageLinkJson.Default.PageLink);
}

[JsonSerializable(typeof(PageLink))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class PageLinkJson : JsonSerializerContext;
