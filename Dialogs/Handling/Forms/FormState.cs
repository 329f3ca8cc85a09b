using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>What can be filled in about a case.</summary>
internal enum FormKind
{
    Step, Skip, AddStep, Sign, Ask, Note, AddReport, AddPerson, OpenNames, Seal, HandOver, HandBack, RecuseSelf, RecuseOther, ToBoard, Urgent, Close, Reopen,
    AllOver,
}

/// <summary>A form on its way: what it is about and what is filled in so far. It never leaves the bot.</summary>
/// <param name="Number">The case; empty for a form about several.</param>
/// <param name="Target">The step or the piece of evidence, for a form about one.</param>
/// <param name="Counted">How many changes the case had when it was shown last.</param>
/// <param name="Filled">Field and value, in pairs.</param>
/// <param name="Seen">The fields that were shown and filled in as they should be.</param>
/// <param name="Listed">The people to choose from, in the order of the choices.</param>
internal sealed record FormState(
    string Number, FormKind Kind, string Target, int Counted, IReadOnlyList<string[]> Filled, IReadOnlyList<string> Seen, IReadOnlyList<string> Listed)
{
    /// <summary>What is filled in in this field; empty when nothing is.</summary>
    public string this[string field] => Filled.FirstOrDefault(pair => pair[0] == field)?[1] ?? "";

    /// <summary>With this value in this field.</summary>
    public FormState With(string field, string value) => this with { Filled = [.. Filled.Where(pair => pair[0] != field), [field, value]] };

    /// <summary>The person chosen in this field; null when nobody was.</summary>
    public PersonId? PersonIn(string field) =>
        int.TryParse(this[field], System.Globalization.CultureInfo.InvariantCulture, out var place) && Listed.ElementAtOrDefault(place - 1) is { } person ? new PersonId(person) : null;

    /// <summary>How many changes there were: who looked and what was noted changes nothing for a form.</summary>
    public static int Count(IncidentFile file) => file.Events.Count(happened => happened is not (Looked or NoteAdded or NamesOpened));

    public string ToText() => JsonSerializer.Serialize(this, FormJson.Default.FormState);

    public static FormState Read(string text) =>
        JsonSerializer.Deserialize(text, FormJson.Default.FormState) ?? throw new ArgumentException("A form state is a JSON object.", nameof(text));
}

[JsonSerializable(typeof(FormState))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class FormJson : JsonSerializerContext;
