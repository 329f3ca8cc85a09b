using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>Each school's own procedure, from the report to the closing, in the chat of who handles it.</summary>
public sealed class ProcedureStories : IClassFixture<SchoolWithReports>
{
    private readonly School school;
    private readonly Reports reports;

    public ProcedureStories(SchoolWithReports fixture) => (school, reports) = (fixture.School, fixture.Reports);

    public static TheoryData<string, string, Relation> Ways
    {
        get
        {
            var data = new TheoryData<string, string, Relation>();
            foreach (var (reporter, handler) in new[] { ("mentor1", "mt1"), ("albero1", "mta1"), ("komleren1", "mtk1"), ("leemstee1", "mtl1"), ("borger1", "mtb1") })
                foreach (var relation in Enum.GetValues<Relation>())
                    data.Add(reporter, handler, relation);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task It_is_walked_from_the_report_to_the_closing(string reporterKey, string handlerKey, Relation relation)
    {
        var (reporter, handler) = (school[reporterKey], school[handlerKey]);
        await reporter.SaysAsync("hallo");
        var number = await reports.SendAsync(school, reporter, SomeReport.Bullying with { Relation = relation });
        var walker = new Walker(handler);

        var ready = await walker.DoesAllStepsAsync(number);
        Assert.True(ready.Has("Sluit de zaak af"), ready.Text);
        reporter.LooksAway();
        var closed = await walker.ClosesAsync(ready);

        Assert.Contains("Afgesloten", closed.Text, StringComparison.Ordinal);
        Assert.Contains("Onderling opgelost", closed.Text, StringComparison.Ordinal);
        var told = await reporter.GetsAsync($"Melding {number} is afgesloten");
        Assert.DoesNotContain("opgeschreven", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Onderling opgelost", told.Text, StringComparison.Ordinal);
        var line = $"year = {number[..4]} AND serial = {int.Parse(number[5..], System.Globalization.CultureInfo.InvariantCulture)}";
        Assert.Equal(nameof(IncidentState.Closed), school.Register.Ask($"SELECT state FROM case_line WHERE {line}"));
    }

    [Fact]
    public void Every_kind_of_step_every_field_and_every_choice_has_its_words()
    {
        foreach (var kind in Enum.GetValues<StepKind>())
            foreach (var language in Enum.GetValues<Policy.Language>())
            {
                Assert.NotEqual("", Dialogs.Handling.CaseText.Kind(kind, language));
                foreach (var field in StepForms.Of(kind).Fields)
                {
                    Assert.NotEqual("", Dialogs.Handling.CaseText.Field(kind, field.Id, language));
                    foreach (var choice in field.Choices)
                        Assert.NotEqual("", Dialogs.Handling.CaseText.Choice(choice, language));
                }
            }
    }
}

/// <summary>One school, with reports of misuse, for all stories that do not get into each other's way.</summary>
public sealed class SchoolWithReports : IAsyncLifetime
{
    internal Reports Reports { get; } = new();

    internal School School { get; private set; } = null!;

    public async Task InitializeAsync() => School = await School.OpenAsync(Reports.Plan);

    public async Task DisposeAsync() => await School.DisposeAsync();
}
