using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>What somebody reports; what does not matter has some value.</summary>
internal static class SomeReport
{
    public const string Facts = "Leerling A stuurde leerling B elke avond nare berichten, tot het huilen toe.";
    public const string Name = "Zebedeus Kwartel";

    public static readonly IncidentReport Bullying = new(
        Danger: false, MisuseCategory.Bully, "", Relation.PupilPupil, AboutMt: false, StaffOffence: false, "gisteravond", "thuis, online", "een groepsapp",
        Facts,
        [new InvolvedPerson(InvolvedAs.Suspect, PersonGroup.Pupil, "A"), new InvolvedPerson(InvolvedAs.Victim, PersonGroup.Pupil, "B")],
        MaterialShows.Texts, "met leerling B gepraat", Urgency.Normal, ForSomebodyElse: false, WantsAnonymity: false)
    {
        Pupil = new PupilConcerned(PupilAge.Under16, ParentsKnow.No, "dat het stopt"),
    };

    public static readonly IncidentReport AboutMt = Bullying with { AboutMt = true };
}
