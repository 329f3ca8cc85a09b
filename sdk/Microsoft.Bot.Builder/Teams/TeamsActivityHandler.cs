using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>An <see cref="ActivityHandler"/> that also knows what only Teams sends.</summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => EventOf(turnContext.Activity) switch
        {
            "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
            "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
            _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        };

    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
        => EventOf(turnContext.Activity) == "softDeleteMessage"
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => turnContext.Activity.ChannelId == Channels.Msteams && turnContext.Activity.Name == "application/vnd.microsoft.readReceipt"
            ? OnTeamsReadReceiptAsync(BotJson.Convert<ReadReceiptInfo>(turnContext.Activity.Value), turnContext, cancellationToken)
            : base.OnEventActivityAsync(turnContext, cancellationToken);

    protected virtual Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => turnContext.Activity.Name == SignInConstants.TokenExchangeOperationName
            ? OnTeamsSigninTokenExchangeAsync(turnContext, cancellationToken)
            : OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw Unhandled();

    protected virtual Task OnTeamsSigninTokenExchangeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw Unhandled();

    private static string EventOf(IActivity activity)
        => activity.ChannelId == Channels.Msteams ? activity.GetChannelData<TeamsChannelData>()?.EventType : null;

    private static InvokeResponseException Unhandled() => new(System.Net.HttpStatusCode.NotImplemented);
}
