namespace PolicyBot.EndToEnd.Playing;

/// <summary>A test that people play in a browser; skipped, with the reason, where there is no browser or no renderer of cards.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StoryAttribute : FactAttribute
{
    public StoryAttribute() =>
        Skip = Chromium.Program is null ? "Chromium is not installed."
            : !Directory.Exists(Checkout.CardRenderer) ? "The renderer of cards is not installed. Run: npm ci --prefix Tryout/client"
            : null;
}
