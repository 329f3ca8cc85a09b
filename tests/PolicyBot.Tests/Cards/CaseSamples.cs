using PolicyBot.Cards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.CardsRoom;

internal static class CaseSamples
{
    private static readonly CaseNumber number = new(2026, 42);
    private static readonly DateTimeOffset sent = new(2026, 11, 16, 14, 5, 0, TimeSpan.FromHours(1));

    internal static string Asked(Language l) => l.In(
        "Mag ik de foto's van het schoolkamp op mijn eigen Instagram zetten?",
        "May I put the photos of the school camp on my own Instagram?");

    internal static EscalationForm Form(Language l) => new(Asked(l), null, Urgency.Normal, null, "k-review", "k-stop");

    internal static EscalationForm FormWithProblem(Language l) => new(
        Asked(l),
        OwnWords(l),
        Urgency.Urgent,
        l.In("Je tekst is langer dan 1000 tekens. Maak hem wat korter.", "Your text is longer than 1000 characters. Please shorten it."),
        "k-review",
        "k-stop");

    internal static EscalationReview Review(Language l) => new(
        Asked(l), VerdictKind.AskMt, l.In("Dit mag pas als het MT het goedvindt.", "You need the management team's approval first."),
        Trail(l, null), OwnWords(l), Urgency.Urgent, "k-send", "k-edit", "k-stop");

    internal static Receipt Receipt() => new(number, CaseState.Open, sent, sent.AddDays(1), "k-mine", "k-withdraw");

    internal static GivenAdvice Given(Language l) => new(
        number,
        Advice.ChangeFirst,
        Posting: true,
        l.In("Zet ze op de pagina van de school, niet op je eigen account.\nLaat de twee leerlingen zonder toestemming weg.",
            "Put them on the school's page, not on your own account.\nLeave out the two pupils without consent."),
        l.In("de teamleider onderbouw", "the team leader, lower years"),
        sent.AddHours(3),
        Asked(l),
        "k-again");

    internal static MyQuestions Mine(Language l) => new(Lines(l), "k-again");

    internal static Alert Alert() => new(number, Urgency.Urgent, CaseState.Open, "k-open");

    internal static CaseView Waiting(Language l) => new(
        number, Urgency.Urgent, CaseState.Open, sent, l.In("Docent onderbouw", "Teacher, lower years"), Asked(l),
        VerdictKind.AskMt, l.In("Dit mag pas als het MT het goedvindt.", "You need the management team's approval first."),
        [new(l.In("Foto's van leerlingen komen niet op een eigen account.", "Photos of pupils do not go on a personal account."),
            Strength.Must, l.In("Protocol sociale media, Beeldmateriaal", "Social media protocol, Pictures"))],
        Trail(l, null), OwnWords(l), null, false, null, new("k-take", null, null, []));

    internal static CaseView Taken(Language l) => Waiting(l) with
    {
        State = CaseState.InHand,
        Handler = l.In("De teamleider bovenbouw", "The team leader, upper years"),
        Keys = new(null, null, null, []),
    };

    internal static CaseView MineToAnswer(Language l) => Taken(l) with { Mine = true, Keys = new(null, "k-advise", "k-back", []) };

    internal static CaseView Answered(Language l) => Taken(l) with
    {
        State = CaseState.Answered,
        Mine = true,
        Keys = new(null, null, null, []),
        Advice = Advice.ChangeFirst,
        Posting = true,
        Given = Given(l).Explanation,
    };

    internal static AdviceForm AdviceForm(Language l) => new(number, Asked(l), true, null, null, null, "k-send", "k-back");

    internal static OpenCases OpenCases(Language l) => new(Lines(l));

    private static string OwnWords(Language l) => l.In(
        "De leerlingen vragen er zelf om.\nDe ouders van groep 8 weten het al.",
        "The pupils ask for it themselves.\nThe parents of year 8 know already.");

    private static IReadOnlyList<TrailItem> Trail(Language l, string? key) =>
    [
        new(l.In("Waar komt de foto?", "Where will the photo go?"), l.In("Mijn eigen account", "My own account"), key),
        new(l.In("Zijn leerlingen herkenbaar?", "Can pupils be recognised?"), l.In("Ja", "Yes"), key),
    ];

    private static IReadOnlyList<CaseLine> Lines(Language l) =>
    [
        new(number, l.In("Een foto van leerlingen plaatsen", "Posting a photo of pupils"), CaseState.Open, Urgency.Urgent, new(2026, 11, 16), "k-1"),
        new(new(2026, 39), l.In("Een klassenapp beginnen", "Starting a class app"), CaseState.InHand, Urgency.Normal, new(2026, 11, 12), "k-2"),
        new(new(2026, 7), l.In("Vrienden worden met een leerling", "Becoming friends with a pupil"), CaseState.Answered, Urgency.Normal, new(2026, 9, 3), "k-3"),
    ];
}
