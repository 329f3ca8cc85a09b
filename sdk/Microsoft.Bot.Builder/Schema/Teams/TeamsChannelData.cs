namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams says about an activity besides what every channel says.</summary>
public class TeamsChannelData
{
    public TeamsChannelData()
    {
    }

    public TeamsChannelData(ChannelInfo channel = default, string eventType = default, TeamInfo team = default, NotificationInfo notification = default, TenantInfo tenant = default, TeamsMeetingInfo meeting = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
        Meeting = meeting;
    }

    public ChannelInfo Channel { get; set; }

    public string EventType { get; set; }

    public TeamInfo Team { get; set; }

    public NotificationInfo Notification { get; set; }

    public TenantInfo Tenant { get; set; }

    public TeamsMeetingInfo Meeting { get; set; }

    public TeamsChannelDataSettings Settings { get; set; }
}

/// <summary>Choices made when the app was installed.</summary>
public class TeamsChannelDataSettings
{
    public ChannelInfo SelectedChannel { get; set; }
}

/// <summary>The organisation that a conversation belongs to.</summary>
public class TenantInfo
{
    public TenantInfo()
    {
    }

    public TenantInfo(string id = default)
    {
        Id = id;
    }

    public string Id { get; set; }
}

/// <summary>The meeting that a conversation belongs to.</summary>
public class TeamsMeetingInfo
{
    public TeamsMeetingInfo()
    {
    }

    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    public string Id { get; set; }
}

/// <summary>Whether a message shows in the receiver's activity feed.</summary>
public class NotificationInfo
{
    public NotificationInfo()
    {
    }

    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    public bool? Alert { get; set; }

    public bool? AlertInMeeting { get; set; }

    public string ExternalResourceUrl { get; set; }
}
