using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What a channel can show.</summary>
public class Channel
{
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100)
    {
        return SupportsSuggestedActions(channelId, buttonCnt, null);
    }

    /// <summary>Teams shows suggested actions in a private chat only, three at most.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = default)
    {
        return buttonCnt <= channelId switch
        {
            Channels.Msteams => conversationType == "personal" ? 3 : -1,
            Channels.Facebook or Channels.Skype => 10,
            Channels.Line => 13,
            Channels.Kik => 20,
            Channels.Slack or Channels.Telegram or Channels.Emulator => 100,
            Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => 100,
            _ => -1,
        };
    }

    public static bool SupportsCardActions(string channelId, int buttonCnt = 100)
    {
        return buttonCnt <= channelId switch
        {
            Channels.Facebook or Channels.Skype => 3,
            Channels.Msteams => 50,
            Channels.Line => 99,
            Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Cortana => 100,
            Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => 100,
            _ => -1,
        };
    }

    public static bool HasMessageFeed(string channelId) => channelId != Channels.Cortana;

    /// <summary>In characters.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;
}
