using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>The language of an activity, and the mentions in a message.</summary>
public static class ActivityExtensions
{
    public static string GetLocale(this IActivity activity) => (activity as Activity)?.Locale ?? (activity as IMessageActivity)?.Locale;

    public static void SetLocale(this IActivity activity, string locale)
    {
        if (activity is IMessageActivity message)
            message.Locale = locale;
    }

    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id == id)
                return true;
        }

        return false;
    }

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the mention of the bot itself out of the text, and returns what is left.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes every mention of the account out of the text, and returns what is left.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id != id)
                continue;
            var text = activity.Text ?? string.Empty;
            if (mention.Text == null)
                text = Regex.Replace(text, $"<at>{Regex.Escape(mention.Mentioned.Name ?? string.Empty)}</at>", string.Empty, RegexOptions.IgnoreCase);
            else if (mention.Text.Length > 0)
                text = text.Replace(mention.Text, string.Empty, StringComparison.OrdinalIgnoreCase);
            activity.Text = text.Trim();
        }

        return activity.Text;
    }
}
