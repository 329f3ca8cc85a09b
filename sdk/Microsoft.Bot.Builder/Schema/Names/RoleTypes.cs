namespace Microsoft.Bot.Schema;

/// <summary>Who stands behind an account: a person, a bot or a skill.</summary>
public static class RoleTypes
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Skill = "skill";
}
