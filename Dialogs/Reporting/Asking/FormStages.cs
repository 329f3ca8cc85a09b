using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Asking;

/// <summary>The questions that are filled in.</summary>
internal static class FormStages
{
    private const int MostLine = 300;

    public static AdaptiveCard When(StageView view)
    {
        var (draft, wanted) = (view.Draft, Field.OfWhen(view.Draft));
        var goes = draft.Owner == Owner.Board ? view.It(ReportLine.ToBoard) + " " : "";
        return view.Ask(
            ReportLine.TitleWhen, goes + view.It(ReportLine.TextWhen), help: [view.It(ReportLine.TypedWhen, LabelOf(view, wanted))],
            fields: [LineOf(view, Field.When, draft.When), LineOf(view, Field.Where, draft.Where), LineOf(view, Field.Platform, draft.Platform)],
            foot: [view.Fill(ReportLine.ButtonNext, wanted), view.Choice(ReportLine.ButtonUnknown, StepAnswers.Unknown)]);
    }

    public static AdaptiveCard Facts(StageView view)
    {
        var draft = view.Draft;
        IReadOnlyList<Button> keep = draft.Opinion is not "" && view.Remark is not null && draft.Facts.Length is > 0 and <= StageMoves.MostFacts
            ? [view.Choice(ReportLine.ButtonKeep, StepAnswers.On)] : [];
        return view.Ask(
            ReportLine.TitleFacts, view.It(ReportLine.TextFacts), help: Say.Lines(ReportLine.HelpFacts, view.Language),
            fields:
            [
                new FormField(
                    Field.Words, FieldLook.Text, view.It(ReportLine.FieldFacts), view.It(ReportLine.FactsEmpty), IsRequired: true,
                    draft.Facts is "" ? null : draft.Facts, MaxLength: StageMoves.MostFacts),
            ],
            foot: [view.Fill(ReportLine.ButtonNext, Field.Words), .. keep]);
    }

    public static AdaptiveCard People(StageView view)
    {
        var (draft, language) = (view.Draft, view.Language);
        return view.Ask(
            ReportLine.TitlePeople, view.It(ReportLine.TextPeople),
            help: [.. draft.People.Select(person => PersonOf(draft, person, language)), view.It(ReportLine.HelpPeople)],
            fields:
            [
                Chosen<InvolvedAs>(view, Field.As, ReportLine.FieldAs, "As", FieldLook.Many),
                Chosen<PersonGroup>(view, Field.Group, ReportLine.FieldGroup, "Group", FieldLook.Many),
                new FormField(Field.Name, FieldLook.Line, view.It(ReportLine.FieldName), view.It(ReportLine.NameTooLong), IsRequired: false, MaxLength: 100),
            ],
            choices: [.. draft.People.Select(person => view.Card.Button(view.It(ReportLine.ButtonRemove, CalledOf(person, language)), Verb.ReportFill, person.Alias))],
            foot: [view.Fill(ReportLine.ButtonAddPerson, Field.Name, ButtonStyle.Plain), view.Choice(ReportLine.ButtonPeopleDone, StepAnswers.On, ButtonStyle.Primary)]);
    }

    public static AdaptiveCard Done(StageView view) => view.Ask(
        ReportLine.TitleDone, view.It(ReportLine.TextDone),
        fields:
        [
            new FormField(
                Field.Words, FieldLook.Text, view.It(ReportLine.FieldDone), view.It(ReportLine.ErrorWhat), IsRequired: false,
                view.Draft.DoneAlready is "" ? null : view.Draft.DoneAlready, MaxLength: StageMoves.MostWords),
        ],
        foot: [view.Fill(ReportLine.ButtonNext, Field.Words), view.Choice(ReportLine.ButtonNothing, StepAnswers.Nothing)]);

    /// <summary>Somebody by group and mark, as in "leerling A".</summary>
    public static string CalledOf(InvolvedPerson person, Language language) => Say.Named<ReportLine>("Group" + person.Group, language) + " " + person.Mark;

    /// <summary>The same, with their part and whether their name is known; never the name.</summary>
    public static string PersonOf(ReportDraft draft, InvolvedPerson person, Language language)
    {
        var called = CalledOf(person, language);
        return Say.It(
            ReportLine.PersonLine, language, draft.Named.Contains(person.Alias) ? Say.It(ReportLine.NameKnown, language, called) : called,
            Say.Named<ReportLine>("As" + person.As, language));
    }

    private static FormField LineOf(StageView view, string field, string value) =>
        new(field, FieldLook.Line, LabelOf(view, field), view.It(ReportLine.ErrorWhat), IsRequired: false, value is "" ? null : value, MaxLength: MostLine);

    private static string LabelOf(StageView view, string field) => view.It(
        field == Field.When ? ReportLine.FieldWhen : field == Field.Where ? ReportLine.FieldWhere : ReportLine.FieldPlatform);

    private static FormField Chosen<T>(StageView view, string field, ReportLine label, string words, FieldLook look)
        where T : struct, Enum => new(
        field, look, view.It(label), view.It(ReportLine.ErrorChoose), IsRequired: false,
        Choices: [.. Enum.GetValues<T>().Select(value => new FormChoice(value.ToString(), Say.Named<ReportLine>(words + value, view.Language)))]);
}
