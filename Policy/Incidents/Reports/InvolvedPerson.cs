namespace PolicyBot.Policy.Incidents;

/// <summary>Somebody in a case by role and mark, such as pupil A or member of staff 1; the name is kept apart, sealed.</summary>
/// <param name="Mark">A letter or a number that tells people of one group apart.</param>
public sealed record InvolvedPerson(InvolvedAs As, PersonGroup Group, string Mark)
{
    /// <summary>The same in every language, as in <c>pupil-A</c>: what the sealed name is kept under.</summary>
    public string Alias => $"{Words[(int)Group]}-{Mark}";

    private static readonly string[] Words = ["pupil", "staff", "parent", "outsider", "unknown"];

    /// <summary>The next mark that is free in this group: letters for pupils, numbers for others.</summary>
    public static string NextMark(PersonGroup group, IEnumerable<InvolvedPerson> people)
    {
        var taken = people.Where(person => person.Group == group).Select(person => person.Mark).ToHashSet(StringComparer.Ordinal);
        var serial = 1;
        while (taken.Contains(MarkOf(group, serial)))
            serial++;
        return MarkOf(group, serial);
    }

    private static string MarkOf(PersonGroup group, int serial) => group == PersonGroup.Pupil && serial <= 26
        ? ((char)('A' + serial - 1)).ToString()
        : serial.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What somebody's part in it is, as far as known.</summary>
public enum InvolvedAs { Victim, Suspect, Witness, Other }

/// <summary>The group somebody belongs to.</summary>
public enum PersonGroup { Pupil, Staff, Parent, Outsider, Unknown }
