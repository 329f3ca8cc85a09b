using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Dialogs.Endings;

/// <summary>Verdicts, rules, facts and agreements in the reader's words, the same on every card that shows them.</summary>
internal static class Told
{
    /// <summary>The verdict in one line; where the school's own short answer says it, that.</summary>
    public static string Short(Verdict verdict, Pack pack, TopicAnswer answer, Language language) =>
        verdict is { Settled: true, Kind: VerdictKind.Told } && answer.Short is { } own ? own.In(language) : Short(verdict, pack, language);

    /// <summary>The verdict in one line.</summary>
    public static string Short(Verdict verdict, Pack pack, Language language) => Say.It(
        verdict.Kind switch
        {
            VerdictKind.Allowed => Line.SettledAllowed,
            VerdictKind.AllowedIf => verdict.Settled ? Line.SettledAllowedIf : Line.DependsOn,
            VerdictKind.Told => Line.SettledTold,
            VerdictKind.NotAllowed => Line.SettledNotAllowed,
            VerdictKind.AskMt => Line.SettledAskMt,
            VerdictKind.NotCovered => Line.NotCoveredShort,
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict.Kind, "No line for this verdict."),
        },
        language,
        verdict.Kind is VerdictKind.AskMt ? AskWhom(verdict, pack, language)[0] : pack.Name.In(language));

    /// <summary>The rules as people read them, each with where it stands.</summary>
    public static IReadOnlyList<Reason> Reasons(IEnumerable<Rule> rules, Language language) =>
        [.. rules.Select(rule => new Reason(
            rule.Says.In(language), rule.Strength, $"{rule.Source.Document} · {rule.Source.Section.In(language)} · {rule.Id}", rule.Since))];

    /// <summary>What is worth knowing besides, each with what to do about it: apart from what follows from the verdict.</summary>
    public static IReadOnlyList<Reason> Advice(IReadOnlyList<Rule> rules, Language language) =>
        [.. Reasons(rules, language).Zip(rules, (reason, rule) => rule.Do is { } todo ? reason with { Text = reason.Text + " " + todo.In(language) } : reason)];

    /// <summary>Whom to ask, by role.</summary>
    public static IReadOnlyList<string> AskWhom(Verdict verdict, Pack pack, Language language) => [.. pack.Asked(verdict).Select(role => pack.Roles[role].In(language))];

    /// <summary>What is said where the school's text is silent and its foundation's is missing; a line or none.</summary>
    public static IReadOnlyList<string> ParentMissing(Pack pack, Language language) => pack.ParentMissing is { } missing ? [missing.In(language)] : [];

    /// <summary>Somebody to turn to, with the weekdays they are there.</summary>
    /// <param name="today">Whether they are there today, in words; nothing where that is not said.</param>
    public static string Contact(Contact contact, Pack pack, Language language, string today = "")
    {
        string[] there = contact.Days.Count == 0 ? [] : [Say.Days(contact.Days, language), today];
        var when = string.Join("; ", there.Where(part => part is not ""));
        return $"{pack.Roles[contact.Role].In(language)}: {contact.Says.In(language)}{(when is "" ? "" : $" ({when})")}";
    }

    /// <summary>What else the school laid down about the topic, below a heading a kind.</summary>
    public static IReadOnlyList<Related> Related(TopicAnswer answer, Pack pack, DateTimeOffset now, Language language)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var related = new List<Related>();
        Add<Contact>(Line.RelatedContacts, contact => Contact(contact, pack, language));
        Add<Duty>(Line.RelatedYear, duty => Dated(duty.Says, duty.Until));
        Add<ConsentRegime>(Line.RelatedConsent, consent => consent.Says.In(language));
        Add<PupilRule>(Line.RelatedPupils, rule => rule.Says.In(language));
        Add<Scope>(Line.RelatedFor, scope => scope.Says.In(language));
        Add<Definition>(Line.RelatedWords, word => $"{word.Term.In(language)}: {word.Says.In(language)}");
        related.AddRange(answer.Plans.Select(plan => new Related(plan.Title.In(language), [.. plan.Items.Select(item => Dated(item.Says, item.Until))])));
        Add<LinkedDocument>(Line.RelatedDocuments, document =>
            $"{document.Title.In(language)}{(document.IsPresent ? "" : $" ({Say.It(Line.DocumentMissing, language)})")}: {document.Says.In(language)}");
        return related;

        void Add<T>(Line heading, Func<T, string> line)
        {
            if (answer.Related.OfType<T>().Select(line).ToList() is { Count: > 0 } lines)
                related.Add(new Related(Say.It(heading, language), lines));
        }

        string Dated(PolicyBot.Policy.Words says, DateOnly? until) =>
            until is { } day && day < today ? $"{says.In(language)} ({Say.It(Line.Expired, language)})" : says.In(language);
    }

    /// <summary>What is known, in words, each fact with its way to change it.</summary>
    public static IReadOnlyList<TrailItem> Trail(CardDraft? draft, GuidanceState state, TopicRules rules, Language language, bool onlyHeard)
    {
        var trail = new List<TrailItem>();
        foreach (var (id, given) in state.Facts.Answers)
            if (rules.Facts.FirstOrDefault(known => known.Id == id) is { Role: null } fact && (!onlyHeard || state.Heard.Contains(id.Value)))
                trail.Add(new TrailItem(fact.Label.In(language), fact[given].Label.In(language), draft?.Button(fact.Label.In(language), Verb.Change, id.Value).Key));
        return trail;
    }
}
