using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>What is asked, noted and added.</summary>
internal sealed class TalkForms : ICaseForms
{
    private const string Text = "text", Level = "level", As = "as", Group = "group", Name = "name";

    public IEnumerable<CaseForm> Forms =>
    [
        CaseForm.Of(FormKind.Ask, IncidentAction.AskReporter, Section.Talk,
            sight => FormPlan.Of(sight, [Field.Text(Text, HandlingLine.AskText1, sight.Language)]),
            sight => sight.File.Ask(sight.Reader, sight[Text], sight.Turn.Now)),
        CaseForm.Of(FormKind.Note, IncidentAction.NoteForMt, Section.Talk,
            sight => FormPlan.Of(sight,
            [
                Field.Choice(Level, HandlingLine.AskLevel, Levels(sight), "Level", sight.Language),
                Field.Text(Text, HandlingLine.AskText1, sight.Language),
            ]),
            sight => Enum.TryParse<NoteLevel>(sight[Level], out var level) ? sight.File.Note(sight.Reader, level, sight[Text], sight.Turn.Now) : Refusal.FormIncomplete),
        CaseForm.Of(FormKind.AddReport, IncidentAction.AddReport, Section.Summary,
            sight => FormPlan.Of(sight, [Field.Text(Text, HandlingLine.AskText1, sight.Language)]),
            sight => sight.File.Add(sight.Reader, sight[Text], sight.Turn.Now)),
        CaseForm.Of(FormKind.AddPerson, IncidentAction.AddPerson, Section.People,
            sight => FormPlan.Of(sight,
            [
                Field.Choice(As, HandlingLine.AskAs, Enum.GetValues<InvolvedAs>(), "As", sight.Language),
                Field.Choice(Group, HandlingLine.AskGroup, Enum.GetValues<PersonGroup>(), "Group", sight.Language),
                Field.Line(Name, Say.It(HandlingLine.AskName, sight.Language), sight.Language, required: false),
            ]),
            sight => Person(sight) is { } person ? sight.File.AddPerson(sight.Reader, person, sight.Turn.Now) : Refusal.FormIncomplete) with
        {
            Also = sight =>
            {
                if (sight[Name] is { Length: > 0 } name)
                    sight.Turn.Names.Keep(sight.File.Opened.Number, Person(sight)!.Alias, name);
            },
        },
    ];

    private static IEnumerable<NoteLevel> Levels(FormSight sight) => Enum.GetValues<NoteLevel>()
        .Where(level => level != NoteLevel.ReporterSees || CaseLook.Can(sight.File, sight.Reader, IncidentAction.NoteForReporter));

    private static InvolvedPerson? Person(FormSight sight) =>
        Enum.TryParse<InvolvedAs>(sight[As], out var part) && Enum.TryParse<PersonGroup>(sight[Group], out var group)
            ? new InvolvedPerson(part, group, InvolvedPerson.NextMark(group, sight.File.People))
            : null;
}
