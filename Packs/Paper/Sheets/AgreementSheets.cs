using System.Xml.Linq;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Paper.Sheets;

/// <summary>What is neither rule nor procedure, as tables: misuse, routes, measures, and what else was laid down.</summary>
internal sealed class AgreementSheets(Pack pack, Phrases phrases, Terms terms)
{
    private readonly Language language = phrases.Language;

    /// <summary>What misuse is, where it is reported and what can follow; nothing where the text says nothing about it.</summary>
    public XElement? Handling(string number)
    {
        var handling = pack.Handling;
        return Sheet(number, phrases["Handling"],
        [
            Table("misuse", handling.Misuse.OrderBy(misuse => misuse.Category).Select(misuse => Row(misuse.Id, terms.Of(misuse.Category), misuse.Says, misuse.Source))),
            Table("route", handling.Routes.Select(route =>
                Row(route.Id, $"{terms.Roles(pack, route.From)} → {terms.Roles(pack, route.To)}", route.Says, route.Source))),
            Table("measure", handling.Measures.Select(measure => Row(measure.Id, Parts(
                terms.Of(measure.For),
                measure.After.Count > 0 ? phrases.With("After", string.Join(", ", measure.After)) : null,
                measure.Document is { } name ? pack.Life.Documents.FirstOrDefault(document => document.Name == name)?.Title.In(language) ?? name : null),
                measure.Says, measure.Source))),
        ]);
    }

    /// <summary>Contacts, consent, duties, lists, words, documents, for whom it holds, and the rules for pupils where they have no sheet of their own.</summary>
    public XElement? Life(string number)
    {
        var life = pack.Life;
        return Sheet(number, phrases["Life"],
        [
            Table("contact", life.Contacts.Select(contact => Row(contact, Parts(terms.Roles(pack, [contact.Role]), terms.Of(contact.Days))))),
            Table("consent", life.Consent.Select(consent => Row(consent, Parts(
                terms.Of(consent.From), terms.Of(consent.How), consent.Renewal is { } renewal ? terms.Of(renewal) : null)))),
            Table("duty", life.Duties.Select(duty => Row(duty, Parts(duty.Role is { } role ? terms.Roles(pack, [role]) : null, terms.Of(duty.When), Until(duty.Until))))),
            Table("plan", life.Plans.SelectMany(plan => plan.Items.Select(item => Row(item, Parts(plan.Title.In(language), Until(item.Until)))))),
            Table("definition", life.Definitions.Select(definition => Row(definition, definition.Term.In(language)))),
            Table("document", life.Documents.Select(document => Row(document, document.Title.In(language)))),
            Table("audience", life.Scopes.Select(scope => Row(scope, ""))),
            Table("pupil rule", life.PupilCheck is null ? life.PupilRules.Select(rule => Row(rule, "")) : []),
        ]);
    }

    private XElement? Sheet(string number, string title, IReadOnlyList<object?[]?> tables) => tables.All(table => table is null)
        ? null
        : Html.Tag("section", "sheet", Heading.Of(number, title, drawn: false, phrases), tables).Named(number.ToLowerInvariant());

    private object?[]? Table(string sort, IEnumerable<XElement> rows) => rows.ToList() is { Count: > 0 } all
        ? [Html.Tag("h3", "", phrases[$"Title.{sort}"]), Html.Table("items", [phrases["Id"], phrases["What"], phrases["SaysAndWhere"]], all)]
        : null;

    private string? Until(DateOnly? day) => day is { } last ? phrases.With("Until", terms.Date(last)) : null;

    private XElement Row(Agreement agreement, string what) => Row(agreement.Id, what, agreement.Says, agreement.Source);

    private XElement Row(RuleId id, string what, Words says, Source source) =>
        Html.Row(Html.Tag("b", "", id.Value), what, new object[] { says.In(language), Html.Tag("small", "where", terms.Where(source)) });

    private static string Parts(params string?[] parts) => string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
