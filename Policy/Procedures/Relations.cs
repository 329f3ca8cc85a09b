using PolicyBot.Policy.Facts;

namespace PolicyBot.Policy.Procedures;

/// <summary>Finds out which procedure a report asks for.</summary>
public static class Relations
{
    private static readonly FactId whoDidIt = new("who-did-it");

    /// <summary>Who towards whom: as the topic says, else as was answered; anyone as long as that is open.</summary>
    public static Relation Of(Topic topic, Known known) => topic.Relation ?? known[whoDidIt]?.Value switch
    {
        "pupil" => Relation.PupilPupil,
        "parent" => Relation.Parent,
        "staff" => Relation.Staff,
        "outsider" => Relation.External,
        _ => Relation.Anyone,
    };
}
