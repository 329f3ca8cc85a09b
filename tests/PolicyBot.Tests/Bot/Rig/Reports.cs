using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Turns;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Tests.BotRoom;

/// <summary>Reports of misuse as they come out of a colleague's conversation, put into the bot without that conversation: each is opened in a turn of the reporter.</summary>
internal sealed class Reports
{
    private const string Word = "report-of-a-test";

    private readonly ConcurrentDictionary<string, Told> told = new();

    /// <summary>The shipped settings, and these reports.</summary>
    public School.Plan Plan => new() { Replace = services => services.AddSingleton<IWoken>(parts => new Opening(told, parts.GetRequiredService<IncidentOpening>())) };

    /// <summary>Has this person report this, and waits until it is a case; its number.</summary>
    /// <param name="evidence">Words that come as a file of text.</param>
    /// <param name="names">By alias.</param>
    public async Task<string> SendAsync(School school, Colleague by, IncidentReport report, string? evidence = null, params (string Alias, string Name)[] names)
    {
        var what = new Told(report, evidence, names);
        var key = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        told[key] = what;
        Assert.True(Arrival.TryRead(Encoding.UTF8.GetBytes(Payloads.Message(school, by, "-").ToJsonString()), out var arrival, out var problem), problem);
        var now = TimeProvider.System.GetUtcNow();
        await school.Store.CommitAsync(new TurnCommit { Later = [Waking.At(arrival, key, now, now, Word, key)] }, CancellationToken.None);
        while (what.Number is not { } number || school.Register.Count("case_line", $"year = {number.Year} AND serial = {number.Serial}") == 0)
        {
            Assert.True(TimeProvider.System.GetUtcNow() - now < School.Patience, "The report never became a case.");
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
        return what.Number.ToString()!;
    }

    private sealed class Told(IncidentReport report, string? evidence, (string Alias, string Name)[] names)
    {
        public IncidentReport Report => report;

        public string? Evidence => evidence;

        public (string Alias, string Name)[] Names => names;

        /// <summary>The number that the newest try took; a turn can run more than once.</summary>
        public CaseNumber? Number { get; set; }
    }

    private sealed class Opening(ConcurrentDictionary<string, Told> told, IncidentOpening opening) : IWoken
    {
        public string What => Word;

        public async Task WakeAsync(DialogContext dialogs, string subject, CancellationToken cancellationToken)
        {
            var (turn, what) = (Turn.Of(dialogs.Context), told[subject]);
            var number = await turn.Incidents.NewNumberAsync(2026, cancellationToken);
            List<EvidenceAdded> evidence = [];
            if (what.Evidence is { } words)
            {
                var piece = (await turn.Evidence.TakeTextAsync(number, "bericht.txt", words, cancellationToken)).Piece!;
                evidence.Add(new EvidenceAdded(turn.Now, turn.Person.Id, piece.Id, piece.Kind, piece.Name, piece.Bytes, piece.Sha256, EvidenceSource.Chat));
            }
            foreach (var (alias, name) in what.Names)
                turn.Names.Keep(number, alias, name);
            await opening.OpenAsync(dialogs.Context, number, what.Report, evidence, [], cancellationToken);
            what.Number = number;
        }
    }
}
