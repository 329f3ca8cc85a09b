using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Escalation;

/// <summary>A doubt on its way to the MT.</summary>
/// <param name="Guidance">The guidance it follows on; null where the bot did not understand the question.</param>
/// <param name="Asked">The colleague's own sentence; may be empty.</param>
/// <param name="Stage">What the dialog shows or does next.</param>
public sealed record EscalationState(GuidanceState? Guidance, string Asked, string Words, Urgency Urgency, EscalationStage Stage)
{
    public string ToText() => JsonSerializer.Serialize(this, EscalationJson.Default.EscalationState);

    public static EscalationState Read(string text) =>
        JsonSerializer.Deserialize(text, EscalationJson.Default.EscalationState)
        ?? throw new ArgumentException("An escalation state is a JSON object.", nameof(text));

    /// <summary>Put before the MT although the bot does not know what it is about.</summary>
    public static EscalationState About(string asked) => new(null, asked, "", Urgency.Normal, EscalationStage.Form);

    /// <summary>Put before the MT from a verdict or a question about it.</summary>
    public static EscalationState From(GuidanceState about) => new(about, about.Asked, "", Urgency.Normal, EscalationStage.Form);
}

/// <summary>The way of a doubt to the MT.</summary>
public enum EscalationStage { Form, FormTooLong, FormEmpty, Review, Send }

[JsonSerializable(typeof(EscalationState))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class EscalationJson : JsonSerializerContext;
