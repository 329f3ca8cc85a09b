using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams says in the channel data of an activity.</summary>
public static class TeamsActivityExtensions
{
    public static string TeamsGetChannelId(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Channel?.Id;

    /// <summary>The channel that was chosen when the app was added to a team.</summary>
    public static string TeamsGetSelectedChannelId(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Settings?.SelectedChannel?.Id;

    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Meeting;

    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Team;

    /// <summary>Lets the message show in the receiver's activity feed.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(false);

    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
    {
        var data = activity.GetChannelData<TeamsChannelData>() ?? new TeamsChannelData();
        data.Notification = new NotificationInfo
        {
            Alert = !alertInMeeting,
            AlertInMeeting = alertInMeeting,
            ExternalResourceUrl = externalResourceUrl,
        };
        activity.ChannelData = data;
    }
}
