namespace Microsoft.Bot.Builder;

/// <summary>What a bot answers to an invoke: an HTTP status and a body.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}

/// <summary>An answer to an invoke whose body has a known type.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
public class InvokeResponse<T> : InvokeResponse
{
    public new T Body
    {
        get => (T)base.Body;
        set => base.Body = value;
    }
}
