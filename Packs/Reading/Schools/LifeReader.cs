using PolicyBot.Packs.Reading.Questions;
using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;

namespace PolicyBot.Packs.Reading.Schools;

/// <summary>Reads <c>Schools/…/school.yml</c>: what was laid down besides the rules.</summary>
internal sealed class LifeReader(ItemReader items, FactIndex facts, Ledger ledger, Findings findings)
{
    public static readonly SchoolLife Nothing = new([], [], [], [], [], [], [], [], null);

    private static readonly Dictionary<string, DayOfWeek> days = new(StringComparer.Ordinal)
    {
        ["mon"] = DayOfWeek.Monday,
        ["tue"] = DayOfWeek.Tuesday,
        ["wed"] = DayOfWeek.Wednesday,
        ["thu"] = DayOfWeek.Thursday,
        ["fri"] = DayOfWeek.Friday,
    };

    private static readonly FactId channel = new("channel");

    public SchoolLife Read(Node root)
    {
        var file = new Entry(root, "the file", findings);
        var check = PupilCheckReader.Open(file, items, findings);
        var life = new SchoolLife(
            All(file, "contacts", "contact", (entry, it) => new Contact(it.Id, it.Says, it.Source, it.Topics, items.Role(entry.Text("role")), Days(entry))),
            All(file, "consent", "consent", (entry, it) => new ConsentRegime(
                it.Id, it.Says, it.Source, it.Topics,
                entry.OneOf<ConsentFrom>("from"), entry.OneOf<ConsentHow>("how"), Channels(entry), entry.OptionalOneOf<Renewal>("every"))),
            All(file, "duties", "duty", (entry, it) => new Duty(
                it.Id, it.Says, it.Source, it.Topics,
                entry.OptionalText("role") is { } role ? items.Role(role) : null, entry.OneOf<DutyTime>("when"), Until(entry))),
            Plans(file),
            All(file, "definitions", "definition", (entry, it) => new Definition(it.Id, entry.Words("term"), it.Says, it.Source, it.Topics)),
            All(file, "documents", "document", (entry, it) => new LinkedDocument(
                it.Id, it.Says, it.Source, it.Topics, entry.Text("document").Text, entry.Words("title"), entry.Truth("present", otherwise: true), entry.Truth("rebuilt", otherwise: false))),
            All(file, "audience", "audience", (_, it) => new Scope(it.Id, it.Says, it.Source, it.Topics)),
            All(file, "pupil-rules", "pupil rule", (entry, it) =>
            {
                check?.Take(entry, it);
                return new PupilRule(it.Id, it.Says, it.Source, it.Topics);
            }),
            null);
        foreach (var entry in file.Each("not-modelled", "statement"))
        {
            ledger.LeaveOut(entry.Text("id"), entry.Text("why").Text);
            entry.Done();
        }
        file.Done();
        return life with { PupilCheck = check?.Close() };
    }

    private List<T> All<T>(Entry file, string key, string name, Func<Entry, ItemReader.Item, T> make)
    {
        var read = new List<T>();
        foreach (var entry in file.Each(key, name))
        {
            read.Add(make(entry, items.Read(entry, name)));
            entry.Done();
        }
        return read;
    }

    private List<Plan> Plans(Entry file)
    {
        var plans = new List<Plan>();
        foreach (var entry in file.Each("plans", "plan"))
        {
            items.Book(entry, "plan");
            plans.Add(new Plan(
                entry.Text("id").Text, entry.Words("title"), items.Topics(entry),
                All(entry, "items", "plan item", (item, it) => new PlanItem(it.Id, it.Says, it.Source, it.Topics, Until(item)))));
            entry.Done();
        }
        return plans;
    }

    private DateOnly? Until(Entry entry) => entry.OptionalText("until") is { } date ? findings.Date(date) : null;

    private List<DayOfWeek> Days(Entry entry)
    {
        var read = new List<DayOfWeek>();
        foreach (var day in entry.Texts("days", required: false))
            if (days.TryGetValue(day.Text, out var known))
                read.Add(known);
            else
                findings.Unknown(day.Line, "day", day.Text, days.Keys);
        return read;
    }

    private List<AnswerId> Channels(Entry entry) =>
        [.. entry.Texts("channels").Where(name => facts.CheckAnswer(channel, name, findings)).Select(name => new AnswerId(name.Text))];
}
