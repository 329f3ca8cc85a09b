using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace PolicyBot.Sdk;

/// <summary>Generated readers and writers for what crosses the wire.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 128,
    Converters = [typeof(EntityConverter)])]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(ThumbnailCard))]
[JsonSerializable(typeof(SigninCard))]
[JsonSerializable(typeof(InvokeResponse))]
[JsonSerializable(typeof(AdaptiveCardInvokeValue))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(Error))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(HealthCheckResponse))]
[JsonSerializable(typeof(TeamsChannelData))]
[JsonSerializable(typeof(TeamsChannelAccount))]
[JsonSerializable(typeof(FileConsentCard))]
[JsonSerializable(typeof(FileConsentCardResponse))]
[JsonSerializable(typeof(FileInfoCard))]
[JsonSerializable(typeof(FileDownloadInfo))]
[JsonSerializable(typeof(TaskModuleRequest))]
[JsonSerializable(typeof(TaskModuleResponse))]
[JsonSerializable(typeof(MessagingExtensionQuery))]
[JsonSerializable(typeof(MessagingExtensionAction))]
[JsonSerializable(typeof(MessagingExtensionActionResponse))]
[JsonSerializable(typeof(MessagingExtensionResponse))]
[JsonSerializable(typeof(AppBasedLinkQuery))]
[JsonSerializable(typeof(O365ConnectorCardActionQuery))]
[JsonSerializable(typeof(SigninStateVerificationQuery))]
[JsonSerializable(typeof(ReadReceiptInfo))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(Dictionary<string, object>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class BotJsonContext : JsonSerializerContext
{
}
