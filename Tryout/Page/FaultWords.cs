using System.Globalization;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Files;

namespace PolicyBot.Tryout.Page;

/// <summary>The faults by the short names that the page has for them.</summary>
internal static class FaultWords
{
    private const int Extra = 1000;
    private static readonly Uri nowhere = new("https://elders.invalid/bestand");

    /// <summary>Plans it. False: no such fault.</summary>
    public static bool Plan(FaultPlan plan, FaultRequest asked)
    {
        var times = Math.Clamp(asked.Times, 1, 1000);
        var seconds = TimeSpan.FromSeconds(Math.Clamp(asked.Seconds, 0, 3600));
        switch ((object?)Sending(asked, seconds) ?? (object?)Delivering(asked, seconds) ?? Downloading(asked, seconds))
        {
            case SendFault fault:
                plan.OnSending(fault, times, asked.ConversationId);
                return true;
            case DeliveryFault fault:
                plan.OnDelivering(fault, times, asked.ConversationId);
                return true;
            case DownloadFault fault:
                plan.OnDownloading(fault, times, asked.ConversationId);
                return true;
            default:
                return false;
        }
    }

    public static string Of(object fault) => fault switch
    {
        SendFault f => Text(f.Status),
        DeliveryFault.Twice => "twice",
        DeliveryFault.AgainWithNewId => "newId",
        DeliveryFault.Late => "late",
        DeliveryFault.OutOfOrder => "outOfOrder",
        DeliveryFault.AnswerLost => "answerLost",
        DownloadFault.Refused f => "file-" + Text(f.Status),
        DownloadFault.Slow => "file-slow",
        DownloadFault.Redirected { Elsewhere: null } => "file-redirect",
        DownloadFault.Redirected => "file-elsewhere",
        DownloadFault.WrongLength { More: > 0 } => "file-long",
        DownloadFault.WrongLength => "file-short",
        DownloadFault.WrongType => "file-type",
        DownloadFault.Swollen => "file-swollen",
        _ => throw new InvalidOperationException($"The page has no name for {fault.GetType().Name}"),
    };

    private static SendFault? Sending(FaultRequest asked, TimeSpan seconds) => asked.Kind switch
    {
        "403" => SendFault.Forbidden(asked.Code is { Length: > 0 } code ? code : "BotNotInConversationRoster"),
        "404" => SendFault.NotFound(asked.Code is { Length: > 0 } code ? code : "ConversationNotFound"),
        "412" => SendFault.PreconditionFailed(),
        "429" => SendFault.TooManyRequests(seconds),
        "502" => SendFault.BadGateway(),
        "504" => SendFault.TimeoutAfterAccepting(),
        _ => null,
    };

    private static DeliveryFault? Delivering(FaultRequest asked, TimeSpan seconds) => asked.Kind switch
    {
        "twice" => new DeliveryFault.Twice(),
        "newId" => new DeliveryFault.AgainWithNewId(seconds),
        "late" => new DeliveryFault.Late(seconds),
        "outOfOrder" => new DeliveryFault.OutOfOrder(),
        "answerLost" => new DeliveryFault.AnswerLost(),
        _ => null,
    };

    private static DownloadFault? Downloading(FaultRequest asked, TimeSpan seconds) => asked.Kind switch
    {
        "file-404" => new DownloadFault.Refused(404),
        "file-403" => new DownloadFault.Refused(403),
        "file-slow" => new DownloadFault.Slow(seconds),
        "file-redirect" => new DownloadFault.Redirected(),
        "file-elsewhere" => new DownloadFault.Redirected(nowhere),
        "file-long" => new DownloadFault.WrongLength(Extra),
        "file-short" => new DownloadFault.WrongLength(-Extra),
        "file-type" => new DownloadFault.WrongType("text/html"),
        "file-swollen" => new DownloadFault.Swollen(2 * FileShelf.MaxBytes),
        _ => null,
    };

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
