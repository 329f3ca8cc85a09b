using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Comparing;

/// <summary>All that a school laid down, item by item.</summary>
internal sealed class PackItems(Pack pack)
{
    private static readonly Terms dutch = new(Language.Dutch);
    private static readonly Terms english = new(Language.English);

    public IReadOnlyList<DiffItem> All() => [School(), .. Roles(), .. Shorts(), .. Rules(pack.Answers.Values, floor: false), .. Explained(pack, floor: false), .. Handling(), .. Life()];

    /// <summary>The rules of these topics, the school's or the national ones.</summary>
    public static IEnumerable<DiffItem> Rules(IEnumerable<TopicAnswer> answers, bool floor) => answers
        .SelectMany(answer => answer.Rules.Rules.Where(rule => rule.IsFloor == floor).Select(rule => (Rule: rule, answer.Rules)))
        .GroupBy(pair => pair.Rule.Id)
        .Select(same =>
        {
            var rule = same.First().Rule;
            return new DiffItem("rule", rule.Id.Value, rule.Says,
            [
                Part.Text("says", rule.Says),
                Part.Text("do", rule.Do),
                About("effect", terms => terms.Of(rule.Effect)),
                About("strength", terms => terms.Of(rule.Strength)),
                Part.About("ask", floor ? null : rule.Ask?.Value),
                About("topics", terms => string.Join(", ", same.Select(pair => pair.Rules.Topic.Title.In(terms.Language)).Distinct())),
                About("when", terms => string.Join(" / ", same.Select(pair => terms.When(pair.Rule.When, pair.Rules.Facts)).Where(when => when.Length > 0).Distinct())),
                About("where", terms => string.Join(" / ", same.Select(pair => terms.Where(pair.Rule)).Distinct())),
            ]);
        });

    /// <summary>The words for pupils, of the school's rules or of the national ones.</summary>
    public static IEnumerable<DiffItem> Explained(Pack pack, bool floor)
    {
        var national = pack.Answers.Values.SelectMany(answer => answer.Rules.Rules).Where(rule => rule.IsFloor).SelectMany(rule => new[] { rule.Id, rule.Id.Statement }).ToHashSet();
        return pack.Explained.Where(explained => national.Contains(explained.Key) == floor).Select(explained => new DiffItem("explained", explained.Key.Value, explained.Value.Says,
            [Part.Text("says", explained.Value.Says), Part.Text("example", explained.Value.Example)]));
    }

    private DiffItem School() => new("school", "", pack.Name,
    [
        Part.Text("name", pack.Name),
        About("sector", terms => terms.Of(pack.Sector)),
        Part.About("text", pack.Document),
        About("written", terms => pack.Dates.Written is { } day ? terms.Date(day) : ""),
        About("approved", terms => pack.Dates.Approved is { } day ? terms.Date(day) : ""),
        Part.About("in-doubt", pack.InDoubt.Value),
        Part.Text("parent-missing", pack.ParentMissing),
    ]);

    private IEnumerable<DiffItem> Roles() => pack.Roles.Select(role => new DiffItem("role", role.Key.Value, role.Value, [Part.Text("name", role.Value)]));

    private IEnumerable<DiffItem> Shorts() => pack.Answers.Values.Where(answer => answer.Short is not null)
        .Select(answer => new DiffItem("short", answer.Rules.Topic.Id.Value, answer.Short!, [Part.Text("says", answer.Short)]));

    private IEnumerable<DiffItem> Handling() =>
    [
        .. pack.Handling.Misuse.Select(misuse => Item("misuse", misuse.Id, misuse.Says, misuse.Source, About("category", terms => terms.Of(misuse.Category)))),
        .. pack.Handling.Procedures.SelectMany(procedure => procedure.Steps
            .Select((step, index) => Item("step", step.Id, step.Says, step.Source,
                Part.Text("record", step.Record),
                About("kind", terms => terms.Of(step.Kind)),
                About("by", terms => terms.Roles(pack, step.By)),
                About("required", terms => terms.Of(step.IsRequired)),
                About("order", terms => terms.Order(step.InOrder)),
                Part.About("follows", index == 0 ? null : procedure.Steps[index - 1].Id.Value),
                Part.About("procedure", procedure.Id)))
            .Prepend(new DiffItem("procedure", procedure.Id, procedure.Title, [Part.Text("title", procedure.Title), About("for", terms => terms.Of(procedure.For))]))),
        .. pack.Handling.Measures.Select(measure => Item("measure", measure.Id, measure.Says, measure.Source,
            About("for", terms => terms.Of(measure.For)), Part.About("follows", string.Join(", ", measure.After)), Part.About("document", measure.Document))),
        .. pack.Handling.Routes.Select(route => Item("route", route.Id, route.Says, route.Source,
            About("from", terms => terms.Roles(pack, route.From)), About("to", terms => terms.Roles(pack, route.To)))),
    ];

    private IEnumerable<DiffItem> Life() =>
    [
        .. pack.Life.Contacts.Select(contact => Item("contact", contact, About("role", terms => terms.Roles(pack, [contact.Role])), About("days", terms => terms.Of(contact.Days)))),
        .. pack.Life.Consent.Select(consent => Item("consent", consent,
            About("from", terms => terms.Of(consent.From)), About("how", terms => terms.Of(consent.How)),
            Part.About("channels", string.Join(", ", consent.Channels)), About("every", terms => consent.Renewal is { } renewal ? terms.Of(renewal) : ""))),
        .. pack.Life.Duties.Select(duty => Item("duty", duty,
            About("role", terms => duty.Role is { } role ? terms.Roles(pack, [role]) : ""), About("moment", terms => terms.Of(duty.When)), Until(duty.Until))),
        .. pack.Life.Plans.SelectMany(plan => plan.Items.Select(item => Item("plan item", item, Until(item.Until), Part.About("plan", plan.Id)))
            .Prepend(new DiffItem("plan", plan.Id, plan.Title, [Part.Text("title", plan.Title), Part.About("topics", string.Join(", ", plan.Topics))]))),
        .. pack.Life.Definitions.Select(definition => Item("definition", definition, Part.Text("term", definition.Term))),
        .. pack.Life.Documents.Select(document => Item("document", document,
            Part.Text("title", document.Title), About("present", terms => terms.Of(document.IsPresent)), About("rebuilt", terms => terms.Of(document.IsRebuilt)), Part.About("document", document.Name))),
        .. pack.Life.Scopes.Select(scope => Item("audience", scope)),
        .. pack.Life.PupilRules.Select(rule => Item("pupil rule", rule)),
        .. pack.Life.PupilCheck is { } check ? PupilCheck(check) : [],
    ];

    private static IEnumerable<DiffItem> PupilCheck(PupilCheck check) =>
        check.Rules.Facts.Select(fact => new DiffItem("pupil check", $"{check.Id} {fact.Id}", fact.Question,
        [
            Part.Text("question", fact.Question),
            About("when", terms => string.Join("; ", check.Rules.Rules.Where(rule => rule.When.Any(condition => condition.Fact == fact.Id))
                .Select(rule => $"{rule.Id} {terms.Of(rule.Effect)} ({terms.When(rule.When, check.Rules.Facts)})"))),
        ])).Prepend(Item("pupil check", check, Part.Text("title", check.Rules.Topic.Title)));

    private static DiffItem Item(string sort, Agreement agreement, params IEnumerable<Part> parts) =>
        Item(sort, agreement.Id, agreement.Says, agreement.Source, [.. parts, Part.About("topics", string.Join(", ", agreement.Topics))]);

    private static DiffItem Item(string sort, RuleId id, Words says, Source source, params IEnumerable<Part> parts) =>
        new(sort, id.Value, says, [Part.Text("says", says), .. parts, About("where", terms => terms.Where(source))]);

    private static Part Until(DateOnly? day) => About("until", terms => day is { } last ? terms.Date(last) : "");

    /// <summary>A circumstance in the terms of each language.</summary>
    public static Part About(string name, Func<Terms, string> told) => Part.About(name, told(dutch), told(english));
}
