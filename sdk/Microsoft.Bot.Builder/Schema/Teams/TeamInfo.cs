namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team in Teams.</summary>
public class TeamInfo
{
    public TeamInfo()
    {
    }

    public TeamInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    public string Id { get; set; }

    public string Name { get; set; }

    public string AadGroupId { get; set; }

    public string Type { get; set; }
}

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    public ChannelInfo()
    {
    }

    public ChannelInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    public string Id { get; set; }

    public string Name { get; set; }

    public string Type { get; set; }
}
