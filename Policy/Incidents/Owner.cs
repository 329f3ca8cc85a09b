namespace PolicyBot.Policy.Incidents;

/// <summary>To whom a case of misuse belongs. Whoever it does not belong to cannot see it.</summary>
public enum Owner
{
    /// <summary>The management team of the school.</summary>
    Mt,
    /// <summary>The board: where the report is about somebody of the MT, or about a sexual offence by a member of staff.</summary>
    Board,
}
