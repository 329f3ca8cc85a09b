using PolicyBot.Cards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Tests.CardsRoom;

/// <summary>Cards of a report and its case, with the texts of an ordinary day.</summary>
internal static class IncidentSamples
{
    internal static Form Form(Language l) => new(
        l.In("Melding", "Report"),
        l.In("Wat zag of hoorde je?", "What did you see or hear?"),
        l.In("Schrijf op wat er gebeurde, niet wat je ervan denkt.", "Write down what happened, not what you think of it."),
        null,
        [l.In("Wie deed wat?", "Who did what?"), l.In("Hoe weet je het?", "How do you know?")],
        [
            new FormField("facts", FieldLook.Text, l.In("Wat er gebeurde", "What happened"), l.In("Schrijf een paar woorden.", "Write a few words."), true, "…"),
            new FormField("when", FieldLook.Line, l.In("Wanneer", "When"), l.In("Zeg wanneer.", "Say when."), false),
            new FormField("on", FieldLook.Day, l.In("Op welke dag", "On which day"), l.In("Kies een dag.", "Choose a day."), false, "2026-03-02"),
            new FormField("urgency", FieldLook.Few, l.In("Hoe snel?", "How soon?"), l.In("Kies er een.", "Choose one."), true, "Normal",
                [new FormChoice("Normal", l.In("Gewoon", "Normal")), new FormChoice("Urgent", l.In("Spoed", "Urgent"))]),
        ],
        [],
        [new Button(l.In("Verder", "Go on"), "k-next", ButtonStyle.Primary)],
        [new Button(l.In("Terug", "Back"), "k-back")]);

    internal static Page Page(Language l) => new(
        l.In("Zaak 2026-0042", "Case 2026-0042"),
        l.In("Pesten: leerlingen onder elkaar", "Bullying: pupils among themselves"),
        l.In("In behandeling bij jou", "In hand with you"),
        l.In("Zaak 2026-0042", "Case 2026-0042"),
        GuideTone.Careful,
        [
            new PagePart(l.In("Wat er gebeurde", "What happened"), [new PageRow(l.In("In de groepsapp van 2B.", "In the group chat of 2B.")) { IsQuote = true }]),
            new PagePart(l.In("Stappen", "Steps"),
            [
                new PageRow(l.In("Namen achterhalen", "Trace the names"), l.In("Gedaan op 3 maart", "Done on 3 March")),
                new PageRow(l.In("Horen", "Hear"), null, new Button(l.In("Invullen", "Fill in"), "k-hear")),
            ]),
        ],
        [new Button(l.In("Bewijs", "Evidence"), "k-evidence")],
        [new Button(l.In("Afsluiten", "Close"), "k-close", ButtonStyle.Primary)]);

    internal static IncidentAlert Alert(Language l) => new(
        new CaseNumber(2026, 42), "De Noordhoek", Urgency.Urgent, l.In("Wacht op iemand die het oppakt", "Waiting for somebody to take it on"), true, "k-open", "k-take");
}
