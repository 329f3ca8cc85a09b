namespace PolicyBot.Policy;

/// <summary>The two languages the bot speaks; Dutch comes first.</summary>
public enum Language { Dutch, English }
