using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace PolicyBot.Bot.Turns;

/// <summary>
/// The Bot Framework's adapter, fed from the inbox: who sent the activity was checked when it arrived.
/// What a turn sends, updates or deletes is collected in its work; the outbox delivers it after the commit.
/// </summary>
internal sealed class TurnAdapter(BotFrameworkAuthentication authentication, ILogger<TurnAdapter> logger)
    : CloudAdapter(authentication, logger)
{
    private static readonly ClaimsIdentity Checked = new();

    /// <summary>Runs one turn; the response is there for invokes only. What the handler throws comes out here.</summary>
    public Task<InvokeResponse> RunAsync(Activity activity, TurnWork work, BotCallbackHandler handler, CancellationToken cancellationToken)
    {
        var arrived = new AuthenticateRequestResult
        {
            ClaimsIdentity = Checked,
            Audience = BotFrameworkAuthentication.GetOriginatingAudience(),
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(Checked),
        };
        return ProcessActivityAsync(arrived, activity, (context, cancel) => handler(Collecting(context, work), cancel), cancellationToken);
    }

    private static ITurnContext Collecting(ITurnContext context, TurnWork work)
    {
        context.TurnState.Set(work);
        context.OnSendActivities((_, activities, next) =>
            activities is [{ Type: ActivityTypesEx.InvokeResponse }] ? next() : work.CollectAsync(activities));
        context.OnUpdateActivity((_, activity, _) => work.CollectUpdateAsync(activity));
        context.OnDeleteActivity((_, reference, _) => work.CollectDeleteAsync(reference.ActivityId));
        return context;
    }
}
