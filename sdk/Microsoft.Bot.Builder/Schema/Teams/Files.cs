namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks someone whether the bot may put a file into their OneDrive.</summary>
public class FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard()
    {
    }

    public FileConsentCard(string description = default, long? sizeInBytes = default, object acceptContext = default, object declineContext = default)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    public string Description { get; set; }

    public long? SizeInBytes { get; set; }

    public object AcceptContext { get; set; }

    public object DeclineContext { get; set; }
}

/// <summary>Whether the bot may, and where to upload the file then.</summary>
public class FileConsentCardResponse
{
    public FileConsentCardResponse()
    {
    }

    public FileConsentCardResponse(string action = default, object context = default, FileUploadInfo uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    public string Action { get; set; }

    public object Context { get; set; }

    public FileUploadInfo UploadInfo { get; set; }
}

/// <summary>Where a file goes, and where it can be seen afterwards.</summary>
public class FileUploadInfo
{
    public FileUploadInfo()
    {
    }

    public FileUploadInfo(string name = default, string uploadUrl = default, string contentUrl = default, string uniqueId = default, string fileType = default)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    public string Name { get; set; }

    public string UploadUrl { get; set; }

    public string ContentUrl { get; set; }

    public string UniqueId { get; set; }

    public string FileType { get; set; }
}

/// <summary>Shows a file that was uploaded.</summary>
public class FileInfoCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public FileInfoCard()
    {
    }

    public FileInfoCard(string uniqueId = default, string fileType = default, object etag = default)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    public string UniqueId { get; set; }

    public string FileType { get; set; }

    public object Etag { get; set; }
}

/// <summary>Where a file that someone sent can be fetched, for a few minutes.</summary>
public class FileDownloadInfo
{
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    public FileDownloadInfo()
    {
    }

    public FileDownloadInfo(string downloadUrl = default, string uniqueId = default, string fileType = default, object etag = default)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    public string DownloadUrl { get; set; }

    public string UniqueId { get; set; }

    public string FileType { get; set; }

    public object Etag { get; set; }
}
