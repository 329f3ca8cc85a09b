using System.Globalization;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling.Forms;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Sections;

/// <summary>The parts in which a case is shown.</summary>
internal enum Section { Summary, Additions, People, Evidence, Steps, Step, Talk, More }

/// <summary>Which part of a case is shown, of what, and which page of it.</summary>
/// <param name="Target">The step, for a part about one.</param>
internal sealed record Place(Section Section, string Target = "", int Page = 0)
{
    /// <summary>The place in the arguments of a button, after the number.</summary>
    public static Place Of(IReadOnlyList<string> arguments) =>
        arguments.Count > 1 && Enum.TryParse<Section>(arguments[1], out var section)
            ? new Place(section, arguments.ElementAtOrDefault(2) ?? "", int.TryParse(arguments.ElementAtOrDefault(3), CultureInfo.InvariantCulture, out var page) ? page : 0)
            : new Place(Section.Summary);
}

/// <summary>Somebody who handles cases looks at one: what a part of it is drawn for.</summary>
internal sealed record CaseLook(Turn Turn, IncidentFile File, CardDraft Draft, Actor Reader, Language Language, Place Place)
{
    /// <summary>Characters that people wrote, for which a card has room beside everything else.</summary>
    public const int RoomOfPage = 5000;

    private string Number => File.Opened.Number.ToString();

    /// <summary>Whether this reader may do this, and the case is in a state in which it can be done.</summary>
    public bool Can(IncidentAction action) => Can(File, Reader, action);

    /// <inheritdoc cref="Can(IncidentAction)"/>
    public static bool Can(IncidentFile file, Actor reader, IncidentAction action)
    {
        var isOver = file.State is IncidentState.Closed or IncidentState.Withdrawn;
        return file.May(action, reader) && action switch
        {
            IncidentAction.TakeOn => file.State == IncidentState.Open,
            IncidentAction.HandBack or IncidentAction.DoStep or IncidentAction.SkipStep or IncidentAction.AddStep or IncidentAction.AskReporter
                or IncidentAction.NoteForReporter or IncidentAction.Close => file.State == IncidentState.InHand,
            IncidentAction.HandOver or IncidentAction.AddPerson or IncidentAction.SignMeasure => !isOver,
            IncidentAction.RaiseUrgency => !isOver && file.Urgency != Urgency.Urgent,
            IncidentAction.AddReport => file.State != IncidentState.Withdrawn,
            IncidentAction.Reopen => isOver,
            _ => true,
        };
    }

    /// <summary>Whether this reader can put the second signature under this step.</summary>
    public bool CanSign(IncidentStep step) =>
        Can(IncidentAction.SignMeasure) && step.State == StepState.AwaitsSignature && step.Records[^1].By != Reader.Id;

    /// <summary>The number of a step as people read it, from one.</summary>
    public static int NumberOf(IncidentFile file, StepId step) => file.Steps.ToList().FindIndex(known => known.Step.Id == step) + 1;

    /// <summary>The way to another part.</summary>
    public Button Go(HandlingLine title, Section section, string target = "", int page = 0) => Go(Say.It(title, Language), section, target, page);

    /// <summary>The way to another part, in words that are found already.</summary>
    public Button Go(string title, Section section, string target = "", int page = 0) =>
        Draft.Button(title, Verb.Incident, Number, section.ToString(), target, page.ToString(CultureInfo.InvariantCulture));

    /// <summary>The way to a form.</summary>
    public Button Ask(HandlingLine title, FormKind form, string target = "", ButtonStyle style = ButtonStyle.Plain) => Ask(Say.It(title, Language), form, target, style);

    /// <summary>The way to a form, in words that are found already.</summary>
    public Button Ask(string title, FormKind form, string target = "", ButtonStyle style = ButtonStyle.Plain) =>
        Draft.Button(title, Verb.IncidentForm, style, Number, form.ToString(), target);

    /// <summary>The items of the page that is asked for, so many that the card has room for them; what is asked for beyond the end is the last page.</summary>
    /// <param name="length">How long an item is, in characters.</param>
    public IReadOnlyList<T> Page<T>(IReadOnlyList<T> items, int most, List<Button> ways, Func<T, int>? length = null)
    {
        List<List<T>> pages = [[]];
        var room = RoomOfPage;
        foreach (var item in items)
        {
            var needs = length?.Invoke(item) ?? 0;
            if (pages[^1].Count == most || pages[^1].Count > 0 && needs > room)
            {
                pages.Add([]);
                room = RoomOfPage;
            }
            pages[^1].Add(item);
            room -= needs;
        }
        var page = Math.Clamp(Place.Page, 0, pages.Count - 1);
        if (page < pages.Count - 1)
            ways.Add(Go(HandlingLine.Next, Place.Section, Place.Target, page + 1));
        if (page > 0)
            ways.Add(Go(HandlingLine.Previous, Place.Section, Place.Target, page - 1));
        return pages[page];
    }
}

/// <summary>A part as drawn: what is read, what can be done, and the one thing that comes first, if any.</summary>
internal sealed record SectionView(IReadOnlyList<PagePart> Parts, IReadOnlyList<Button> Choices, Button? First = null);

/// <summary>Draws one part of a case.</summary>
internal interface ISection
{
    IReadOnlyList<Section> Sections { get; }

    ValueTask<SectionView> DrawAsync(CaseLook look, CancellationToken cancellationToken);
}
