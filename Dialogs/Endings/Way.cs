using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Dialogs.Endings;

/// <summary>The ways on from an ending: a rule in words for a pupil, the other school, topics that follow on it, the question it interrupted.</summary>
internal sealed class Way(IPackSource packs)
{
    /// <summary>The buttons of all that is worth offering here, in a fixed order.</summary>
    public IReadOnlyList<Button> On(CardDraft draft, GuidanceState state, Verdict? verdict, Turn turn)
    {
        var language = turn.Language;
        var buttons = new List<Button>();
        if (Back(draft, state, language) is { } back)
            buttons.Add(back);
        buttons.AddRange(packs.Topic(state.TopicId).Next.Select(next => draft.Button(packs.Topic(next).Title.In(language), Verb.Topic, next.Value)));
        if (Explain(draft, verdict, language) is { } explain)
            buttons.Add(explain);
        buttons.AddRange(Others(turn.Person).Select(school =>
            draft.Button(Say.It(Line.ButtonCompare, language, packs.For(school).Name.In(language)), Verb.Compare, school.Value)));
        return buttons;
    }

    /// <summary>The way back to the question that was interrupted; null when none was.</summary>
    public Button? Back(CardDraft draft, GuidanceState state, Language language) => state.Paused is { } paused
        ? draft.Button(Say.It(Line.ButtonResume, language, packs.Topic(paused.TopicId).Title.In(language)), Verb.Resume)
        : null;

    /// <summary>The rules of one's own school in words for a pupil; null where the verdict rests on none.</summary>
    public static Button? Explain(CardDraft draft, Verdict? verdict, Language language) =>
        verdict is { Stops.Count: 0 } && (verdict.Reasons.Count > 0 || verdict.Advice.Count > 0)
            ? draft.Button(Say.It(Line.ButtonExplain, language), Verb.Explain)
            : null;

    private static IEnumerable<SchoolId> Others(Person person) => person.Schools.Where(school => school != person.School);
}
