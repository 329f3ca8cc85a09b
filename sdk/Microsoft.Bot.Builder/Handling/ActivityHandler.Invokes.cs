using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Answers an invoke; null means that the handler has sent the answer itself.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "adaptiveCard/action":
                    var pressed = AdaptiveCardInvokeValueOf(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, pressed, cancellationToken).ConfigureAwait(false));
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();
                case "healthCheck":
                    return CreateInvokeResponse(await OnHealthCheckAsync(turnContext, cancellationToken).ConfigureAwait(false));
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<HealthCheckResponse> OnHealthCheckAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => Task.FromResult(new HealthCheckResponse(new HealthResults { Success = true, Messages = ["Health check succeeded."] }));

    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    private static AdaptiveCardInvokeValue AdaptiveCardInvokeValueOf(IInvokeActivity activity)
    {
        var value = activity.Value switch
        {
            null => throw Refused("BadRequest", "Missing value property"),
            AdaptiveCardInvokeValue typed => typed,
            JsonElement { ValueKind: not JsonValueKind.Object } => throw Refused("BadRequest", "Value property is not properly formed"),
            var parsed => Parse(parsed),
        };
        if (value.Action == null)
            throw Refused("BadRequest", "Missing action property");
        if (value.Action.Type != "Action.Execute")
            throw Refused("NotSupported", $"The action '{value.Action.Type}'is not supported.");
        return value;
    }

    private static AdaptiveCardInvokeValue Parse(object value)
    {
        try
        {
            return BotJson.Convert<AdaptiveCardInvokeValue>(value);
        }
        catch (JsonException)
        {
            throw Refused("BadRequest", "Value property is not properly formed");
        }
    }

    private static InvokeResponseException Refused(string code, string message) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error(code, message),
    });

    /// <summary>Ends the handling of an invoke with a status and a body.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode statusCode;
        private readonly object body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            this.statusCode = statusCode;
            this.body = body;
        }

        public InvokeResponseException()
            : this(HttpStatusCode.InternalServerError)
        {
        }

        public InvokeResponseException(string message)
            : base(message)
        {
            statusCode = HttpStatusCode.InternalServerError;
        }

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
            statusCode = HttpStatusCode.InternalServerError;
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
    }
}
