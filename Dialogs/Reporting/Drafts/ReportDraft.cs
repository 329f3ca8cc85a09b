using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Dialogs.Reporting.Drafts;

/// <summary>A report on its way: one a person, gone on with whenever and wherever they like. It holds no name of anybody involved.</summary>
/// <param name="Id">Tells it from an earlier draft of the same person.</param>
/// <param name="School">Where it is reported.</param>
internal sealed record ReportDraft(string Id, string School)
{
    /// <summary>Rises with every answer: a card of an earlier version changes nothing any more.</summary>
    public int Version { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Whether it was said that it is thrown away soon.</summary>
    public bool IsWarned { get; init; }

    /// <summary>What is asked now.</summary>
    public ReportStage Stage { get; init; }

    public IReadOnlyList<ReportStage> Answered { get; init; } = [];

    public bool Danger { get; init; }

    public MisuseCategory? Category { get; init; }

    /// <summary>What the kind of misuse is called: by the school, by the bot or by the reporter.</summary>
    public string CategoryWords { get; init; } = "";

    public Towards? Towards { get; init; }

    public bool Offence { get; init; }

    public string When { get; init; } = "";

    public string Where { get; init; } = "";

    public string Platform { get; init; } = "";

    public string Facts { get; init; } = "";

    /// <summary>The words of opinion that the reporter was asked about and may leave.</summary>
    public string Opinion { get; init; } = "";

    public IReadOnlyList<InvolvedPerson> People { get; init; } = [];

    /// <summary>Everybody who was taken out again: their marks are not given to others.</summary>
    public IReadOnlyList<InvolvedPerson> Gone { get; init; } = [];

    /// <summary>The aliases whose names are sealed.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>Who of them goes by the name of a member of the MT or the board.</summary>
    public IReadOnlyList<NamedMember> Members { get; init; } = [];

    public MaterialShows Material { get; init; }

    /// <summary>Files that were sent before it was said what they show: nothing of them has been fetched.</summary>
    public IReadOnlyList<SentFile> Waiting { get; init; } = [];

    /// <summary>Where the messages stand that were kept as evidence, by piece.</summary>
    public IReadOnlyDictionary<string, string> Messages { get; init; } = new Dictionary<string, string>();

    public string DoneAlready { get; init; } = "";

    /// <summary>The pupil it is about, once something was asked about them.</summary>
    public PupilConcerned? Pupil { get; init; }

    public bool IsUrgent { get; init; }

    public bool ForSomebodyElse { get; init; }

    public bool WantsAnonymity { get; init; }

    /// <summary>The number reserved for its case, once a name or a file was kept under it.</summary>
    public string? Number { get; init; }

    /// <summary>Whether somebody of the MT is involved: the reporter said so, or named one as a suspect.</summary>
    [JsonIgnore]
    public bool IsAboutMt => Towards == Drafts.Towards.Mt
        || Members.Any(member => member.IsMt && People.Any(person => person.Alias == member.Alias && person.As == InvolvedAs.Suspect));

    /// <summary>Whether a pupil is concerned, so that it is asked what is known of them.</summary>
    [JsonIgnore]
    public bool IsAboutPupil => Towards is Drafts.Towards.Pupils or Drafts.Towards.PupilStaff || People.Any(person => person.Group == PersonGroup.Pupil);

    /// <summary>What is known of that pupil.</summary>
    [JsonIgnore]
    public PupilConcerned KnownOfPupil => Pupil ?? PupilConcerned.Unknown;

    /// <summary>To whom it goes as it stands now.</summary>
    [JsonIgnore]
    public Owner Owner => IsAboutMt || Offence ? Owner.Board : Owner.Mt;

    /// <summary>With this stage answered.</summary>
    public ReportDraft With(ReportStage answered) => Answered.Contains(answered) ? this : this with { Answered = [.. Answered, answered] };

    /// <summary>With this stage to be answered again.</summary>
    public ReportDraft Without(ReportStage stage) => this with { Answered = [.. Answered.Where(answered => answered != stage)] };

    /// <summary>With a message kept as this piece.</summary>
    public ReportDraft WithMessage(EvidenceId piece, string link) =>
        this with { Messages = new Dictionary<string, string>(Messages, StringComparer.Ordinal) { [piece.Value] = link } };

    /// <summary>With what a message shows as the answer to what the material shows, where nothing was said about that and no file waits for it.</summary>
    public ReportDraft Showing(MaterialShows shows)
    {
        if (Waiting.Count > 0 || Answered.Contains(ReportStage.Material) && Material != MaterialShows.Nothing)
            return this;
        var shown = (this with { Material = shows }).With(ReportStage.Material).Without(ReportStage.Evidence);
        return Stage is ReportStage.Material or ReportStage.Review ? ReportStages.Onward(shown) : shown;
    }

    public string ToText() => JsonSerializer.Serialize(this, ReportJson.Default.ReportDraft);

    public static ReportDraft Read(string text) => JsonSerializer.Deserialize(text, ReportJson.Default.ReportDraft)
        ?? throw new ArgumentException("A draft is a JSON object.", nameof(text));
}

/// <summary>Somebody involved who goes by the name of a member of the MT or the board.</summary>
/// <param name="Person">Who that member is to the tenant.</param>
/// <param name="IsMt">Whether they are of the MT.</param>
internal sealed record NamedMember(string Alias, string Person, bool IsMt)
{
    [JsonIgnore]
    public PersonId Id => new(Person);
}

/// <summary>Who did it to whom, as the reporter is asked.</summary>
internal enum Towards { Pupils, PupilStaff, Parent, Colleague, Outsider, Unknown, Mt }

[JsonSerializable(typeof(ReportDraft))]
[JsonSerializable(typeof(ReportSeed))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class ReportJson : JsonSerializerContext;
