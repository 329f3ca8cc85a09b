using System.Globalization;
using AdaptiveCards;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Cards;

/// <content>Lists: as many items as the measure has room for, and how many more there are.</content>
internal sealed partial class Sheet
{
    internal Sheet Each<T>(IReadOnlyList<T> items, Action<T> draw)
    {
        foreach (var item in items.Take(measure.Items))
            draw(item);
        return items.Count > measure.Items ? Line(Words.AndMore(items.Count - measure.Items), Look.Quiet) : this;
    }

    internal Sheet Reasons(string heading, IReadOnlyList<Reason> reasons) =>
        reasons.Count == 0
            ? this
            : Heading(heading).Each(reasons, reason => this
                .Line(reason.Text, spacing: ReferenceEquals(reason, reasons[0]) ? AdaptiveSpacing.Small : AdaptiveSpacing.Default)
                .Line(Standing(reason), Look.Quiet, AdaptiveSpacing.None));

    internal Sheet Bullets(string heading, IReadOnlyList<string> items) =>
        items.Count == 0 ? this : Heading(heading).Each(items, item => Line("•\u2002" + item, spacing: AdaptiveSpacing.Small));

    /// <summary>A part whose heading comes with the model: numbered where it is a way to go, else with bullets.</summary>
    internal Sheet Part(string heading, IReadOnlyList<string> lines, bool numbered)
    {
        if (lines.Count == 0)
            return this;
        var number = 0;
        return Line(heading, Look.Heading, AdaptiveSpacing.Large).Each(lines, line =>
            Line(numbered ? string.Create(CultureInfo.InvariantCulture, $"{++number}. {line}") : "•\u2002" + line, spacing: AdaptiveSpacing.Small));
    }

    internal Sheet Related(IReadOnlyList<Related> related) => Each(related, part => Part(part.Heading, part.Lines, numbered: false));

    internal Sheet Trail(string heading, IReadOnlyList<TrailItem> trail) =>
        trail.Count == 0 ? this : Heading(heading).Each(trail, Fact);

    /// <summary>What somebody wrote, on a grey ground, as it was typed.</summary>
    internal Sheet Quote(string heading, string words) => string.IsNullOrWhiteSpace(words) ? this : Heading(heading).OnGrey(words);

    /// <summary>Words to be copied or read out, under a heading that comes with the model.</summary>
    internal Sheet Copy(string heading, IReadOnlyList<string> lines) => Line(heading, Look.Heading, AdaptiveSpacing.Large).OnGrey(string.Join('\n', lines));

    /// <summary>A line with what belongs to it: below it in a quiet line, beside it a button.</summary>
    internal Sheet Row(PageRow row)
    {
        if (row.IsQuote)
            return OnGrey(row.Text, whole: true).QuietBelow(row.Quiet);
        if (row.Button is not { } button)
            return Line(row.Text, spacing: AdaptiveSpacing.Small).QuietBelow(row.Quiet);
        var action = Press.Action(button, measure, sendsInputs: false);
        action.Tooltip = measure.FitTitle(button.Title) + ": " + measure.FitTitle(row.Text);
        return Add(new AdaptiveColumnSet
        {
            Spacing = AdaptiveSpacing.Small,
            Columns =
            [
                new()
                {
                    Width = "stretch",
                    VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                    Items = row.Quiet is { } quiet
                        ? [Said.Line(measure.Fit(row.Text), Look.Body), Said.Line(measure.Fit(quiet), Look.Quiet, AdaptiveSpacing.None)]
                        : [Said.Line(measure.Fit(row.Text), Look.Body)],
                },
                new() { Width = "auto", Items = [new AdaptiveActionSet { Actions = [action] }], VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center },
            ],
        });
    }

    private Sheet QuietBelow(string? quiet) => quiet is null ? this : Line(quiet, Look.Quiet, AdaptiveSpacing.None);

    private Sheet OnGrey(string words, bool whole = false) =>
        On(AdaptiveContainerStyle.Emphasis, edgeToEdge: false, () =>
        {
            foreach (var paragraph in Said.Paragraphs(whole ? measure.Whole(words) : measure.Fit(words)))
                Add(paragraph);
        });

    private void Fact(TrailItem fact)
    {
        AdaptiveElement[] lines =
        [
            Said.Line(measure.Fit(fact.Question), Look.Quiet),
            Said.Line(measure.Fit(fact.Answer), Look.Body, AdaptiveSpacing.None),
        ];
        if (fact.ChangeKey is not { } key)
        {
            lines[0].Spacing = AdaptiveSpacing.Small;
            foreach (var line in lines)
                Add(line);
            return;
        }

        var change = Press.Action(new Button(Words.Change, key), measure, sendsInputs: false);
        change.Tooltip = Words.Change + ": " + measure.FitTitle(fact.Question);
        Add(new AdaptiveColumnSet
        {
            Spacing = AdaptiveSpacing.Small,
            Columns =
            [
                new() { Width = "stretch", Items = [.. lines], VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center },
                new()
                {
                    Width = "auto",
                    Items = [new AdaptiveActionSet { Actions = [change] }],
                    VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                },
            ],
        });
    }

    private string Standing(Reason reason)
    {
        var standing = reason.Since is { } since
            ? Words.National + ", " + Words.Since(Words.Day(since))
            : reason.Strength is Strength.Must ? Words.StrengthMust : Words.StrengthShould;
        return standing + " · " + reason.Source;
    }
}
