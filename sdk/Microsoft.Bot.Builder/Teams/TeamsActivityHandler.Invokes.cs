using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await (DispatchInvokeAsync(turnContext, cancellationToken) ?? base.OnInvokeActivityAsync(turnContext, cancellationToken)).ConfigureAwait(false);
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    /// <summary>Invokes that only Teams sends; null for any other.</summary>
    private Task<InvokeResponse> DispatchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        return activity.Name switch
        {
            null when activity.ChannelId == Channels.Msteams => OnTeamsCardActionInvokeAsync(turnContext, cancellationToken),
            "fileConsent/invoke" => OnTeamsFileConsentAsync(turnContext, Read<FileConsentCardResponse>(activity), cancellationToken),
            "composeExtension/queryLink" => AnswerAsync(OnTeamsAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(activity), cancellationToken)),
            "composeExtension/anonymousQueryLink" => AnswerAsync(OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(activity), cancellationToken)),
            "composeExtension/query" => AnswerAsync(OnTeamsMessagingExtensionQueryAsync(turnContext, Read<MessagingExtensionQuery>(activity), cancellationToken)),
            "composeExtension/selectItem" => AnswerAsync(OnTeamsMessagingExtensionSelectItemAsync(turnContext, Read<JsonObject>(activity), cancellationToken)),
            "composeExtension/submitAction" => AnswerAsync(OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, Read<MessagingExtensionAction>(activity), cancellationToken)),
            "composeExtension/fetchTask" => AnswerAsync(OnTeamsMessagingExtensionFetchTaskAsync(turnContext, Read<MessagingExtensionAction>(activity), cancellationToken)),
            "composeExtension/querySettingUrl" => AnswerAsync(OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turnContext, Read<MessagingExtensionQuery>(activity), cancellationToken)),
            "composeExtension/setting" => AnswerAsync(OnTeamsMessagingExtensionConfigurationSettingAsync(turnContext, Read<JsonObject>(activity), cancellationToken)),
            "composeExtension/onCardButtonClicked" => AnswerAsync(OnTeamsMessagingExtensionCardButtonClickedAsync(turnContext, Read<JsonObject>(activity), cancellationToken)),
            "actionableMessage/executeAction" => AnswerAsync(OnTeamsO365ConnectorCardActionAsync(turnContext, Read<O365ConnectorCardActionQuery>(activity), cancellationToken)),
            "task/fetch" => AnswerAsync(OnTeamsTaskModuleFetchAsync(turnContext, Read<TaskModuleRequest>(activity), cancellationToken)),
            "task/submit" => AnswerAsync(OnTeamsTaskModuleSubmitAsync(turnContext, Read<TaskModuleRequest>(activity), cancellationToken)),
            _ => null,
        };
    }

    private static async Task<InvokeResponse> AnswerAsync<T>(Task<T> body) => CreateInvokeResponse(await body.ConfigureAwait(false));

    private static async Task<InvokeResponse> AnswerAsync(Task done)
    {
        await done.ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    private static T Read<T>(IInvokeActivity activity)
    {
        if (activity.Value is JsonElement { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined) })
            throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{typeof(T).Name}'");
        try
        {
            return BotJson.Convert<T>(activity.Value);
        }
        catch (JsonException)
        {
            throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{typeof(T).Name}'");
        }
    }
}
