using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace PolicyBot.Bot.Turns;

/// <summary>
/// The Bot Framework's adapter, fed from the inbox: who sent the activity was checked when it arrived.
/// Sending is promising: what a turn sends, updates or deletes is collected in its work, and the outbox delivers it after the commit.
/// </summary>
internal sealed class TurnAdapter(BotFrameworkAuthentication authentication, IConfiguration configuration, ILogger<TurnAdapter> logger)
    : CloudAdapter(authentication, logger)
{
    /// <summary>The bot itself: the Bot Framework makes its client only for an identity that names the app.</summary>
    private readonly ClaimsIdentity itself = configuration["MicrosoftAppId"] is { Length: > 0 } app
        ? new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, app), new Claim(AuthenticationConstants.AppIdClaim, app)])
        : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);

    /// <summary>Runs one turn; the response is there for invokes only. What the handler throws comes out here.</summary>
    public Task<InvokeResponse> RunAsync(Activity activity, TurnWork work, BotCallbackHandler handler, CancellationToken cancellationToken)
    {
        var arrived = new AuthenticateRequestResult
        {
            ClaimsIdentity = itself,
            Audience = BotFrameworkAuthentication.GetOriginatingAudience(),
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(itself),
        };
        return ProcessActivityAsync(arrived, activity, (context, cancel) =>
        {
            context.TurnState.Set(work);
            return handler(context, cancel);
        }, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        activities is [{ Type: ActivityTypesEx.InvokeResponse }]
            ? base.SendActivitiesAsync(turnContext, activities, cancellationToken)
            : Task.FromResult(WorkOf(turnContext).Collect(activities));

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(WorkOf(turnContext).CollectUpdate(activity));

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        WorkOf(turnContext).CollectDelete(reference.ActivityId);
        return Task.CompletedTask;
    }

    private static TurnWork WorkOf(ITurnContext context) =>
        context.TurnState.Get<TurnWork>() ?? throw new InvalidOperationException("Nothing is sent outside a turn.");
}
