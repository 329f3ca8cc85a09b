namespace Microsoft.Bot.Schema;

/// <summary>Answers offered below a message; they disappear once one is chosen.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to?.ToList(), actions?.ToList())
    {
    }

    public IList<string> To { get; set; }

    public IList<CardAction> Actions { get; set; }
}
