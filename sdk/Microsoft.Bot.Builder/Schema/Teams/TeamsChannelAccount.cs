namespace Microsoft.Bot.Schema.Teams;

/// <summary>Someone in Teams, with what the roster knows of them.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    public string GivenName { get; set; }

    public string Surname { get; set; }

    public string Email { get; set; }

    public string UserPrincipalName { get; set; }

    public string TenantId { get; set; }

    public string UserRole { get; set; }
}
