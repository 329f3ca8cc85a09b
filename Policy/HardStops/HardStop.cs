namespace PolicyBot.Policy.HardStops;

/// <summary>What stops everything else, at every school and whatever its pack says; the most pressing first.</summary>
public enum HardStop
{
    /// <summary>Somebody is in danger now: call first.</summary>
    AcuteDanger,
    /// <summary>A sexual image of somebody under 18: do not look further, keep or forward it.</summary>
    SexualImage,
    /// <summary>A member of staff may cross a sexual boundary with a pupil: the board at once.</summary>
    StaffOffence,
    /// <summary>It is about somebody of the management team: that person is kept out of it.</summary>
    AboutMt,
}
