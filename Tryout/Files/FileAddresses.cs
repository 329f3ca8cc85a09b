namespace PolicyBot.Tryout.Files;

/// <summary>Where a file is, in the shapes of Teams but on the machine of Tryout. The paths are those that the connector maps.</summary>
internal static class FileAddresses
{
    public const string Download = "/drive/download.aspx";
    public const string Drive = "/drive/personal/{**path}";
    public const string Picture = "/v3/attachments/{id}/views/{view}";
    public const string Media = "/v1/objects/{**path}";

    /// <summary>The bytes, for whoever holds the address: no token is needed, and none must be sent.</summary>
    public static string DownloadOf(SharedFile file, Uri serviceUrl) => $"{Root(serviceUrl)}{Download}?UniqueId={file.Id}&Translate=false&tempauth={file.Ticket}&ApiVersion=2.0";

    /// <summary>The file where its owner finds it: a page for people, closed to a bot.</summary>
    public static string DriveOf(SharedFile file, string owner, Uri serviceUrl) =>
        $"{Root(serviceUrl)}/drive/personal/{owner}/Documents/Microsoft%20Teams%20Chat%20Files/{Uri.EscapeDataString(file.Name)}";

    /// <summary>A pasted picture, for the bot with its token.</summary>
    public static string PictureOf(SharedFile file, Uri serviceUrl) => $"{Root(serviceUrl)}/v3/attachments/{file.Id}/views/original";

    /// <summary>A pasted picture, for people: closed to a bot.</summary>
    public static string MediaOf(SharedFile file, Uri serviceUrl) => $"{Root(serviceUrl)}/v1/objects/{file.Id}/views/imgo";

    private static string Root(Uri serviceUrl) => serviceUrl.ToString().TrimEnd('/');
}
