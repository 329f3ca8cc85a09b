using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace PolicyBot.Bot.Hosting;

/// <summary>How this instance runs.</summary>
public sealed class InstanceOptions
{
    public const string Section = "PolicyBot";

    /// <summary>The folder of the embedded register, below the current folder unless absolute. Default: <c>data</c>.</summary>
    [Required]
    public string DataFolder { get; init; } = "data";

    /// <summary>The folder of the packs; empty: the one beside the program.</summary>
    public string PacksFolder { get; init; } = "";

    /// <summary>Hosts that may be the service of an activity, exactly as spelled. Default: the one Teams uses.</summary>
    [Required, MinLength(1)]
    public string[] ServiceHosts { get; init; } = ["smba.trafficmanager.net"];

    /// <summary>Where people reach the pages of the bot, such as <c>https://bot.example.org</c>; empty: the address it listens on.</summary>
    [RegularExpression("^$|^https?://[^/?#]+/?$")]
    public string PublicUrl { get; init; } = "";

    /// <summary>Turns worked on at the same time. Most of a turn is waiting for the disk, and turns that wait together share one write. Default: 16.</summary>
    [Range(1, 64)]
    public int Workers { get; init; } = 16;
}

[OptionsValidator]
internal sealed partial class InstanceOptionsValidator : IValidateOptions<InstanceOptions>;
