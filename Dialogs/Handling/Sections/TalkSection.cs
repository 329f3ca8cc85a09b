using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling.Forms;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Sections;

/// <summary>What was said since the report: additions, questions to the reporter with the answers, and notes, the newest first.</summary>
internal sealed class TalkSection(CaseNames names) : ISection
{
    private const int MostItems = 4;

    public IReadOnlyList<Section> Sections => [Section.Talk, Section.Additions];

    public async ValueTask<SectionView> DrawAsync(CaseLook look, CancellationToken cancellationToken)
    {
        List<Button> ways = [];
        List<PageRow> rows = [];
        if (look.Place.Section == Section.Additions)
        {
            var page = look.Page([.. look.File.Events.OfType<ReportAdded>()], MostItems, ways, added => added.Text.Length);
            return new SectionView([new PagePart(Say.It(HandlingLine.HeadAdditions, look.Language), [.. await AdditionRowsAsync(look, page, names, cancellationToken)])], ways);
        }
        var items = look.File.Questions.Select(question => (CaseEvent)question.Asked).Concat(look.File.NotesFor(look.Reader)).OrderByDescending(said => said.At).ToList();
        foreach (var item in look.Page(items, MostItems, ways, item => Length(look.File, item)))
            rows.AddRange(await RowsAsync(look, item, cancellationToken));
        if (rows.Count == 0)
            rows.Add(new PageRow(Say.It(HandlingLine.NoTalk, look.Language)));
        List<Button> choices = [];
        if (look.Can(IncidentAction.AskReporter))
            choices.Add(look.Ask(HandlingLine.AskReporter, FormKind.Ask));
        if (look.Can(IncidentAction.NoteForMt))
            choices.Add(look.Ask(HandlingLine.AddNote, FormKind.Note));
        return new SectionView([new PagePart(Say.It(HandlingLine.HeadTalk, look.Language), rows)], [.. choices, .. ways]);
    }

    /// <summary>What was added to the report, with who and when.</summary>
    public static async ValueTask<IReadOnlyList<PageRow>> AdditionRowsAsync(
        CaseLook look, IEnumerable<ReportAdded> additions, CaseNames names, CancellationToken cancellationToken)
    {
        List<PageRow> rows = [];
        foreach (var added in additions)
            rows.Add(new PageRow(added.Text, Say.It(HandlingLine.ByWhen, look.Language, await WhoAsync(look, added, names, cancellationToken), names.Moment(look.File, added.At, look.Language))) { IsQuote = true });
        return rows;
    }

    private async ValueTask<IReadOnlyList<PageRow>> RowsAsync(CaseLook look, CaseEvent item, CancellationToken cancellationToken)
    {
        var (file, language) = (look.File, look.Language);
        var (who, when) = (await WhoAsync(look, item, names, cancellationToken), names.Moment(file, item.At, language));
        if (item is NoteAdded note)
            return [new PageRow(note.Text, Say.It(HandlingLine.NoteBy, language, Say.Named<HandlingLine>("Level" + note.Level, language), who, when)) { IsQuote = true }];
        var asked = (ReporterAsked)item;
        return
        [
            new PageRow(asked.Text, Say.It(HandlingLine.QuestionBy, language, who, when)) { IsQuote = true },
            file.Questions[asked.Asked - 1].Answered is { } answer
                ? new PageRow(answer.Text, Say.It(HandlingLine.AnswerAt, language, names.Moment(file, answer.At, language))) { IsQuote = true }
                : new PageRow(Say.It(HandlingLine.NoAnswer, language)),
        ];
    }

    private static int Length(IncidentFile file, CaseEvent item) => item switch
    {
        NoteAdded note => note.Text.Length,
        ReporterAsked asked => asked.Text.Length + (file.Questions[asked.Asked - 1].Answered?.Text.Length ?? 0),
        _ => 0,
    };

    /// <summary>Who said it; a reporter who wants to stay unnamed stays so here as well.</summary>
    private static async ValueTask<string> WhoAsync(CaseLook look, CaseEvent said, CaseNames names, CancellationToken cancellationToken) =>
        said.By == look.Reader.Id ? Say.It(HandlingLine.ByMe, look.Language)
        : said.By == look.File.Opened.By && !look.File.ShowsReporterTo(look.Reader) ? Say.It(HandlingLine.TheReporter, look.Language)
        : await names.OfAsync(look.File, said.By, look.Language, cancellationToken);
}
