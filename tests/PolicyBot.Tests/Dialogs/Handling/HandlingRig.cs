using System.Globalization;
using PolicyBot.Policy.Incidents;
using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>A school of its own with two members of the MT, somebody of the board, and colleagues who report.</summary>
public abstract class HandlingRig : IAsyncLifetime
{
    private readonly Reports reports = new();

    private protected School School { get; private set; } = null!;

    private protected Colleague First { get; private set; } = null!;

    private protected Colleague Second { get; private set; } = null!;

    private protected Colleague Board { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var plan = reports.Plan;
        Settle(plan.Settings);
        School = await School.OpenAsync(plan);
        (First, Second, Board) = (School["mt1"], School["mt2"], School["bestuur1"]);
    }

    public async Task DisposeAsync() => await School.DisposeAsync();

    /// <summary>What is different from the shipped settings.</summary>
    private protected virtual void Settle(Dictionary<string, string?> settings)
    {
    }

    /// <summary>A colleague who reported this, and the number it has.</summary>
    private protected async Task<(Colleague Reporter, string Number)> ReportedAsync(
        IncidentReport? report = null, string? evidence = null, params (string Alias, string Name)[] names)
    {
        var reporter = School.Teacher();
        await reporter.SaysAsync("hallo");
        return (reporter, await SendsAsync(reporter, report, evidence, names));
    }

    /// <summary>This person reports this; the number it has.</summary>
    private protected Task<string> SendsAsync(Colleague reporter, IncidentReport? report = null, string? evidence = null, params (string Alias, string Name)[] names) =>
        reports.SendAsync(School, reporter, report ?? SomeReport.Bullying, evidence, names);

    /// <summary>A report that the first member of the MT took on, as that member sees it.</summary>
    private protected async Task<(Colleague Reporter, string Number, Seen Card)> InHandAsync(
        IncidentReport? report = null, string? evidence = null, params (string Alias, string Name)[] names)
    {
        var (reporter, number) = await ReportedAsync(report, evidence, names);
        await First.SaysAsync($"zaak {number}");
        var card = await First.PressesAsync("Pak op");
        Assert.Contains("In behandeling", card.Text, StringComparison.Ordinal);
        return (reporter, number, card);
    }

    private protected string? StateOf(string number) => School.Register.Ask($"SELECT state FROM case_line WHERE {Row(number)}");

    /// <summary>How many entries of this kind the case has.</summary>
    private protected long Entries(string number, string kind) => School.Register.Count("case_entry", $"{Row(number)} AND kind = '{kind}'");

    private protected long Entries(string number) => School.Register.Count("case_entry", Row(number));

    private static string Row(string number) => string.Create(CultureInfo.InvariantCulture, $"year = {number[..4]} AND serial = {int.Parse(number[5..], CultureInfo.InvariantCulture)}");
}
