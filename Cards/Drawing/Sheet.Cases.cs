using AdaptiveCards;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Cards;

/// <content>What the cards about cases share.</content>
internal sealed partial class Sheet
{
    /// <summary>Names and values beside one another.</summary>
    internal Sheet Facts(params ReadOnlySpan<(string Name, string Value)> facts)
    {
        var spacing = AdaptiveSpacing.Default;
        foreach (var (name, value) in facts)
        {
            Add(new AdaptiveRichTextBlock
            {
                Spacing = spacing,
                Inlines = [new AdaptiveTextRun(name + ": ") { IsSubtle = true }, new AdaptiveTextRun(measure.Fit(value))],
            });
            spacing = AdaptiveSpacing.Small;
        }

        return this;
    }

    /// <summary>What the bot had answered, where it had.</summary>
    internal Sheet Given(string heading, VerdictKind? kind, string? shortAnswer)
    {
        if (kind is not { } given)
            return this;
        return Heading(heading).On(Tone.Style(given), edgeToEdge: false, () =>
        {
            Line(Tone.Headline(given, Words), Look.Strong);
            if (shortAnswer is not null)
                Line(shortAnswer, spacing: AdaptiveSpacing.Small);
        });
    }

    /// <summary>What somebody wrote, as the main text of the card.</summary>
    internal Sheet Explained(string words)
    {
        foreach (var paragraph in Said.Paragraphs(measure.Fit(words)))
            Add(paragraph);
        return this;
    }

    internal Sheet Cases(IReadOnlyList<CaseLine> lines, string none, bool withUrgency) =>
        lines.Count == 0 ? Line(none) : Each(lines, line => CaseRow(line, withUrgency));

    private void CaseRow(CaseLine line, bool withUrgency)
    {
        var standing = Words.Of(line.State) + " · " + Words.Day(line.Day);
        if (withUrgency && line.Urgency is Urgency.Urgent)
            standing = Words.SpeedUrgent + " · " + standing;
        var open = Press.Action(new Button(Words.Open, line.OpenKey), measure, sendsInputs: false);
        open.Tooltip = Words.CaseTitle(line.Number);
        Add(new AdaptiveColumnSet
        {
            Separator = true,
            Columns =
            [
                new()
                {
                    Width = "stretch",
                    Items =
                    [
                        Said.Line(line.Number + " · " + measure.Fit(line.Topic), Look.Body),
                        Said.Line(standing, Look.Quiet, AdaptiveSpacing.None),
                    ],
                },
                new() { Width = "auto", Items = [new AdaptiveActionSet { Actions = [open] }], VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center },
            ],
        });
    }
}
