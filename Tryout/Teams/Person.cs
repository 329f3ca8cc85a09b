namespace PolicyBot.Tryout.Teams;

/// <summary>Someone who uses Teams. <paramref name="Key"/> is short and stands in addresses: docent1.</summary>
/// <param name="Language">nl or en; what their Teams is set to.</param>
public sealed record Person(string Key, string Name, string AadObjectId, string School, string Language = "nl", string Role = "teacher")
{
    /// <summary>Further schools where this person works.</summary>
    public IReadOnlyList<string> AlsoAt { get; init; } = [];

    /// <summary>The account id that Teams gives: <c>29:docent1</c>.</summary>
    public string Id => $"29:{Key}";

    /// <summary>The person's own chat with the bot.</summary>
    public string PersonalChatId => $"a:personal-{Key}";

    public string Locale => Language == "en" ? "en-US" : "nl-NL";

    public string Country => Language == "en" ? "US" : "NL";
}
