namespace PolicyBot.Policy.Incidents;

/// <summary>The pupil a report is about, as far as the reporter knows: who is told, and how, depends on it.</summary>
/// <param name="Wish">What the pupil wants to happen, in the reporter's words; empty where that is not known.</param>
public sealed record PupilConcerned(PupilAge Age, ParentsKnow Parents, string Wish)
{
    /// <summary>A pupil of whom nothing is known yet.</summary>
    public static readonly PupilConcerned Unknown = new(PupilAge.Unknown, ParentsKnow.Unknown, "");
}

/// <summary>On which side of sixteen a pupil is, where parents begin to have less of a say.</summary>
public enum PupilAge { Under16, From16, Unknown }

/// <summary>Whether a pupil's parents know of it already.</summary>
public enum ParentsKnow { Yes, No, Unknown }
