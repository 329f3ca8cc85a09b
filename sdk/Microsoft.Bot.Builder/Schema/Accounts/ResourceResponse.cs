namespace Microsoft.Bot.Schema;

/// <summary>The id under which the channel knows what was just sent.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    public string Id { get; set; }
}
