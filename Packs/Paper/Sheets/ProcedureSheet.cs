using System.Xml.Linq;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Packs.Paper.Sheets;

/// <summary>One procedure on paper: its steps in order, who acts, what to write down and what the national rules add.</summary>
internal sealed class ProcedureSheet(Pack pack, Phrases phrases, Terms terms)
{
    public XElement Of(Procedure procedure, int number) => Html.Tag("section", "sheet",
        Heading.Of($"P{number}", procedure.Title.In(phrases.Language), drawn: true, phrases),
        Html.Tag("p", "short", phrases.With("For", terms.Of(procedure.For), terms.Where(procedure.Source))),
        Html.Tag("ol", "steps", procedure.Steps.Select((step, index) => Of(step, index + 1))))
        .Named(Name(number));

    /// <summary>The name to link to.</summary>
    public static string Name(int number) => $"p{number}";

    private XElement Of(ProcedureStep step, int number) => Html.Tag("li", step.InOrder ? "step" : "step free",
        number > 1 ? Html.Tag("p", "link", step.InOrder ? phrases.With("Waits", number - 1) : phrases["Free"]) : null,
        Html.Tag("div", step.IsRequired ? "card" : "card optional",
            Html.Tag("span", "number", $"{number}"),
            Html.Tag("div", "",
                Html.Tag("p", "", Html.Tag("b", "", terms.Roles(pack, step.By)), " · ", terms.Of(step.Kind), step.IsRequired ? null : Html.Tag("span", "badge", phrases["IfNeeded"])),
                Html.Tag("p", "says", step.Says.In(phrases.Language)),
                Html.Tag("p", "", Html.Tag("small", "", phrases.With("Record", step.Record.In(phrases.Language)))),
                pack.Handling.NationalFor(step.Kind).Select(rule => Html.Tag("p", "national", Html.Tag("small", "", Html.Tag("b", "", $"{rule.Id} "), $"{rule.Says.In(phrases.Language)} ({terms.Where(rule)})")))),
            Html.Tag("p", "source", Html.Tag("b", "", step.Id.Value), Html.Tag("small", "", terms.Where(step.Source)))));
}
