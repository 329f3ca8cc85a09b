namespace Microsoft.Bot.Schema.Teams;

/// <summary>A search in a message extension.</summary>
public class MessagingExtensionQuery
{
    public MessagingExtensionQuery()
    {
    }

    public MessagingExtensionQuery(string commandId = default, IList<MessagingExtensionParameter> parameters = default, MessagingExtensionQueryOptions queryOptions = default, string state = default)
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    public string CommandId { get; set; }

    public IList<MessagingExtensionParameter> Parameters { get; set; }

    public MessagingExtensionQueryOptions QueryOptions { get; set; }

    public string State { get; set; }
}

/// <summary>One field of a search.</summary>
public class MessagingExtensionParameter
{
    public MessagingExtensionParameter()
    {
    }

    public MessagingExtensionParameter(string name = default, object value = default)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; set; }

    public object Value { get; set; }
}

/// <summary>Which page of the results is wanted.</summary>
public class MessagingExtensionQueryOptions
{
    public MessagingExtensionQueryOptions()
    {
    }

    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    public int? Skip { get; set; }

    public int? Count { get; set; }
}

/// <summary>A link that someone pasted, for the bot to unfurl.</summary>
public class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string url = default, string state = default)
    {
        Url = url;
        State = state;
    }

    public string Url { get; set; }

    public string State { get; set; }
}

/// <summary>A press on a connector card.</summary>
public class O365ConnectorCardActionQuery
{
    public O365ConnectorCardActionQuery()
    {
    }

    public O365ConnectorCardActionQuery(string body = default, string actionId = default)
    {
        Body = body;
        ActionId = actionId;
    }

    public string Body { get; set; }

    public string ActionId { get; set; }
}

/// <summary>The code that ends a sign-in.</summary>
public class SigninStateVerificationQuery
{
    public SigninStateVerificationQuery()
    {
    }

    public SigninStateVerificationQuery(string state = default)
    {
        State = state;
    }

    public string State { get; set; }
}

/// <summary>Up to which message someone has read.</summary>
public class ReadReceiptInfo
{
    public ReadReceiptInfo()
    {
    }

    public ReadReceiptInfo(string lastReadMessageId = default)
    {
        LastReadMessageId = lastReadMessageId;
    }

    public string LastReadMessageId { get; set; }

    /// <summary>Whether the first message is not later than the last one that was read.</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId)
        => long.TryParse(compareMessageId, out var compared) && long.TryParse(lastReadMessageId, out var read) && compared <= read;

    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
