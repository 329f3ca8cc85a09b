using Microsoft.Playwright;

namespace PolicyBot.EndToEnd.Playing;

/// <summary>
/// Has every card that appears on the page read once more by the official library, and keeps what it complains about.
/// The library's check of <c>lang</c> is a global regular expression that remembers where it was: it is put back before each reading.
/// </summary>
internal static class OfficialCheck
{
    private const string Listens = """
        window.cardsRead = 0;
        window.cardComplaints = [];
        let library;
        Object.defineProperty(window, 'AdaptiveCards', {
          configurable: true,
          get: () => library,
          set: made => {
            library = made;
            const parse = made.AdaptiveCard.prototype.parse;
            made.AdaptiveCard.prototype.parse = function (content, context) {
              if (context) return parse.call(this, content, context);
              made.AdaptiveCard.langProperty.regEx.lastIndex = 0;
              const check = new made.SerializationContext();
              parse.call(new made.AdaptiveCard(), JSON.parse(JSON.stringify(content)), check);
              window.cardsRead++;
              for (let i = 0; i < check.eventCount; i++) window.cardComplaints.push(check.getEventAt(i).message + ' in ' + JSON.stringify(content).slice(0, 200));
              made.AdaptiveCard.langProperty.regEx.lastIndex = 0;
              return parse.call(this, content);
            };
          },
        });
        """;

    public static Task InstallAsync(IPage page) => page.AddInitScriptAsync(Listens);

    /// <summary>How many cards were read on this page so far.</summary>
    public static Task<int> ReadAsync(IPage page) => page.EvaluateAsync<int>("window.cardsRead");

    public static Task<string[]> ComplaintsAsync(IPage page) => page.EvaluateAsync<string[]>("window.cardComplaints");
}
