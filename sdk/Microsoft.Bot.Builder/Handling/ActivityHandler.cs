using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A bot with one method for each kind of activity; override those that matter.</summary>
public partial class ActivityHandler : IBot
{
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity
            ?? throw new ArgumentException($"{nameof(turnContext)} must have non-null Activity.");
        return activity.Type switch
        {
            null => throw new ArgumentException($"{nameof(turnContext)}.Activity must have non-null Type."),
            ActivityTypes.Message => OnMessageActivityAsync(As<IMessageActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(As<IMessageUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(As<IMessageDeleteActivity>(turnContext), cancellationToken),
            ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(As<IConversationUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(As<IMessageReactionActivity>(turnContext), cancellationToken),
            ActivityTypes.Event => OnEventActivityAsync(As<IEventActivity>(turnContext), cancellationToken),
            ActivityTypes.Invoke => AnswerInvokeAsync(turnContext, cancellationToken),
            ActivityTypes.EndOfConversation => OnEndOfConversationActivityAsync(As<IEndOfConversationActivity>(turnContext), cancellationToken),
            ActivityTypes.Typing => OnTypingActivityAsync(As<ITypingActivity>(turnContext), cancellationToken),
            ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(As<IInstallationUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.Command => OnCommandActivityAsync(As<ICommandActivity>(turnContext), cancellationToken),
            ActivityTypes.CommandResult => OnCommandResultActivityAsync(As<ICommandResultActivity>(turnContext), cancellationToken),
            _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
        };
    }

    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static DelegatingTurnContext<T> As<T>(ITurnContext turnContext)
        where T : IActivity
        => new(turnContext);

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);
        if (response == null || turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) != null)
            return;
        var answer = new Activity(ActivityTypes.InvokeResponse) { Value = response };
        await turnContext.SendActivityAsync(answer, cancellationToken).ConfigureAwait(false);
    }
}
