using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Policy.Incidents;

/// <summary>What the reporter tells about misuse: facts, with people as roles.</summary>
/// <param name="Danger">Whether somebody was in danger when it was reported.</param>
/// <param name="Category">Which kind of misuse; nothing when none fits.</param>
/// <param name="CategoryWords">What the reporter calls it, where no kind fits.</param>
/// <param name="Relation">Who towards whom.</param>
/// <param name="AboutMt">Whether somebody of the MT is involved.</param>
/// <param name="StaffOffence">Whether a member of staff may have crossed a sexual boundary with a pupil.</param>
/// <param name="Facts">What was seen: who, what, when, where, how known.</param>
/// <param name="Material">What the material shows, asked before anything is sent.</param>
/// <param name="DoneAlready">What was done before the report.</param>
/// <param name="Urgency">As the reporter sees it; see <see cref="EffectiveUrgency"/>.</param>
/// <param name="ForSomebodyElse">Whether the reporter writes down what somebody else told.</param>
/// <param name="WantsAnonymity">Whether the reporter asks to stay unnamed to whoever handles it.</param>
public sealed record IncidentReport(
    bool Danger,
    MisuseCategory? Category,
    string CategoryWords,
    Relation Relation,
    bool AboutMt,
    bool StaffOffence,
    string When,
    string Where,
    string Platform,
    string Facts,
    IReadOnlyList<InvolvedPerson> People,
    MaterialShows Material,
    string DoneAlready,
    Urgency Urgency,
    bool ForSomebodyElse,
    bool WantsAnonymity)
{
    /// <summary>The pupil it is about; nothing where no pupil is concerned, or nobody was asked.</summary>
    public PupilConcerned? Pupil { get; init; }

    /// <summary>Urgent where the reporter says so, and always with danger, a sexual image or a member of staff who may have offended.</summary>
    public Urgency EffectiveUrgency =>
        Danger || StaffOffence || Material == MaterialShows.SexualImageOfMinor ? Urgency.Urgent : Urgency;

    /// <summary>To whom the case goes: the board where the MT may not decide.</summary>
    public Owner Owner => AboutMt || StaffOffence ? Owner.Board : Owner.Mt;
}

/// <summary>What the material shows, asked before anything is sent.</summary>
public enum MaterialShows
{
    Nothing,
    Texts,
    Images,
    Sound,
    /// <summary>A sexual image of somebody under 18: nothing is taken in, and nothing fetched.</summary>
    SexualImageOfMinor,
}
