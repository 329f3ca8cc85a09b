namespace Microsoft.Bot.Schema;

/// <summary>Types of activities that never leave the bot.</summary>
public static class ActivityTypesEx
{
    public const string Delay = ActivityTypes.Delay;
    public const string InvokeResponse = ActivityTypes.InvokeResponse;
}
