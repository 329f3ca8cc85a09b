namespace Microsoft.Bot.Schema;

/// <summary>The replies of a turn, handed back in the HTTP response itself.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    public IList<Activity> Activities { get; set; }
}
