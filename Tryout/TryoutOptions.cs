using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace PolicyBot.Tryout;

/// <summary>Who lives in the stand-in for Teams, and how it finds the bot. The shipped values are in tryout.json.</summary>
public sealed class TryoutOptions
{
    public const string Section = "Tryout";

    [Required] public string TenantId { get; set; } = "";

    /// <summary>The bot's account id in Teams, with its prefix: <c>28:{app id}</c>.</summary>
    [Required] public string BotId { get; set; } = "";

    [Required] public string BotName { get; set; } = "";

    /// <summary>Where the bot takes its activities. Null: the server that Tryout runs in, at the path given to MapTryout.</summary>
    public Uri? BotEndpoint { get; set; }

    /// <summary>What the bot is told to answer to. Null: the server that Tryout runs in.</summary>
    public Uri? ServiceUrl { get; set; }

    /// <summary>The largest activity taken, in bytes of UTF-16. Teams is documented with 28 KB, 40 KB and 100 KB.</summary>
    [Range(1, int.MaxValue)] public int MaxActivityBytes { get; set; } = 28 * 1024;

    /// <summary>How long a press waits for the bot. Teams gives up after about 15 seconds.</summary>
    public TimeSpan InvokeTimeout { get; set; } = TimeSpan.FromSeconds(15);

    [ValidateEnumeratedItems] public List<PersonOptions> People { get; } = [];

    [ValidateEnumeratedItems] public List<ChannelOptions> Channels { get; } = [];

    [ValidateEnumeratedItems] public List<GroupChatOptions> GroupChats { get; } = [];

    /// <summary>The name of each school by its id.</summary>
    public Dictionary<string, string> Schools { get; } = [];

    /// <summary>What the menu of each message offers, as the app's manifest does.</summary>
    [ValidateEnumeratedItems] public List<MessageActionOptions> MessageActions { get; } = [];

    /// <summary>Three first sentences for an empty personal chat, by language and role.</summary>
    public Dictionary<string, Dictionary<string, List<string>>> Starters { get; } = [];

    /// <summary>What is shipped, overlaid with a section of settings if there is one.</summary>
    public static TryoutOptions Shipped(IConfiguration? overlay = null)
    {
        using var shipped = typeof(TryoutOptions).Assembly.GetManifestResourceStream("tryout.json")
            ?? throw new InvalidOperationException("tryout.json is not embedded in this assembly");
        var builder = new ConfigurationBuilder().AddJsonStream(shipped);
        if (overlay is not null) builder.AddConfiguration(overlay);
        return builder.Build().Get<TryoutOptions>() ?? new TryoutOptions();
    }
}

public sealed class PersonOptions
{
    [Required] public string Key { get; set; } = "";
    [Required] public string Name { get; set; } = "";
    [Required] public string AadObjectId { get; set; } = "";
    [Required] public string School { get; set; } = "";

    /// <summary>Further schools where this person works.</summary>
    public List<string> AlsoAt { get; } = [];

    /// <summary>teacher, mentor, mt or bestuur: chooses the starters, nothing else.</summary>
    public string Role { get; set; } = "teacher";

    /// <summary>nl or en.</summary>
    public string Language { get; set; } = "nl";
}

public sealed class ChannelOptions
{
    [Required] public string Key { get; set; } = "";
    [Required] public string Id { get; set; } = "";
    [Required] public string Name { get; set; } = "";
    [Required] public string TeamId { get; set; } = "";
    [Required] public string TeamName { get; set; } = "";
    public string TeamAadGroupId { get; set; } = "";
    public string School { get; set; } = "";
    public List<string> Members { get; } = [];
}

public sealed class GroupChatOptions
{
    [Required] public string Key { get; set; } = "";
    [Required] public string Id { get; set; } = "";
    [Required] public string Name { get; set; } = "";
    public string School { get; set; } = "";
    public List<string> Members { get; } = [];
}

/// <summary>A command of the app's manifest with the context <c>message</c>.</summary>
public sealed class MessageActionOptions
{
    /// <summary>The <c>commandId</c> that the bot is told.</summary>
    [Required] public string Id { get; set; } = "";

    /// <summary>Its name by language: nl and en.</summary>
    public Dictionary<string, string> Title { get; } = [];
}

[OptionsValidator]
internal sealed partial class TryoutOptionsValidator : IValidateOptions<TryoutOptions>;
