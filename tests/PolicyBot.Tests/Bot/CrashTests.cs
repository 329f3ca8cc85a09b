using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tests.BotRoom;

/// <summary>The bot's process stops without warning, and starts again on the same register.</summary>
public sealed class CrashTests : IAsyncLifetime
{
    private const int Kills = 25;
    private School school = null!;
    private BotProcess bot = null!;
    private TaskCompletionSource up = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task InitializeAsync()
    {
        school = await School.BuildAsync();
        await StartAsync();
        await school.AddToChannelAsync();
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await school.DisposeAsync();
    }

    [Fact]
    public async Task Stopped_between_keeping_and_sending_the_reply_and_the_alert_arrive_once_after_the_next_start()
    {
        var teacher = school.Teacher();
        foreach (var words in new[] { "Mag ik vrienden worden met deze leerling?", "weet ik niet", "vraag het MT", "zij is mijn buurmeisje" })
            await teacher.SaysAsync(words);
        await school.World.WaitForAsync(sent => sent.ConversationId == School.MtChannel, School.Patience);
        school.World.Faults.OnSending(SendFault.BadGateway(), int.MaxValue);

        var id = await teacher.TypesAsync("verstuur");
        await school.World.WaitForAsync(sent => sent is { Status: 502 } && sent.ConversationId == teacher.Chat, School.Patience);
        await school.World.WaitForAsync(sent => sent is { Status: 502 } && sent.ConversationId == School.MtChannel, School.Patience);
        await bot.KillAsync();
        Assert.Equal(1, school.Register.Count("case_line"));
        school.World.Faults.Clear();
        await StartAsync();

        var receipt = await school.World.WaitForAsync(sent => sent.Accepted && sent.ReplyToId == id, School.Patience);
        var number = DialogsRoom.CaseStories.NumberIn(Colleague.Seen(receipt));
        await school.World.WaitForAsync(sent => sent.Accepted && IsAlert(sent, number), School.Patience);
        Assert.Contains(number, (await teacher.SaysAsync("mijn vragen")).Text, StringComparison.Ordinal);
        await school["mt1"].SaysAsync("help", School.MtChannel);

        Assert.Single(school.World.Sent.All, sent => sent.Accepted && sent.ReplyToId == id);
        Assert.Single(school.World.Sent.All, sent => sent.Accepted && IsAlert(sent, number));
        Assert.Equal(1, school.Register.Count("case_line"));
    }

    [Fact]
    public async Task After_many_kills_under_traffic_every_acknowledged_message_is_answered_and_no_case_is_doubled()
    {
        var acknowledged = new ConcurrentDictionary<string, string>();
        var sequences = new ConcurrentDictionary<string, int>();
        using var enough = new CancellationTokenSource();
        var talking = Enumerable.Range(0, 6).Select(_ => TalkAsync(school.Teacher(), acknowledged, sequences, enough.Token)).ToList();

        var random = new Random(20261120);
        for (var kill = 0; kill < Kills; kill++)
        {
            await school.World.Sent.WaitForAsync(school.World.Sent.Count + random.Next(1, 25), _ => true, TimeSpan.FromSeconds(30));
            up = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await bot.KillAsync();
            bot.Dispose();
            await StartAsync();
        }
        await enough.CancelAsync();
        await Task.WhenAll(talking).WaitAsync(TimeSpan.FromSeconds(60));

        foreach (var (id, words) in acknowledged)
            Assert.True(school.World.Sent.All.Any(sent => sent.Accepted && sent.ReplyToId == id), $"'{words}' was acknowledged and never answered.");
        Assert.NotEmpty(sequences);
        foreach (var (person, asked) in sequences)
            Assert.Equal(asked, school.Register.Count("case_line", $"reporter LIKE '%{person}'"));
        Assert.Equal(0, school.Register.Count("inbox", "dead = 1"));
        Assert.Equal("ok", school.Register.Ask("PRAGMA integrity_check"));
    }

    private async Task TalkAsync(
        Colleague teacher, ConcurrentDictionary<string, string> acknowledged, ConcurrentDictionary<string, int> sequences, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            foreach (var words in new[] { "Mag ik vrienden worden met deze leerling?", "weet ik niet", "vraag het MT", "zij is mijn buurmeisje", "verstuur" })
            {
                var activity = Payloads.Message(school, teacher, words);
                await DeliverAsync(activity);
                var id = activity["id"]!.GetValue<string>();
                acknowledged[id] = words;
                await school.World.WaitForAsync(sent => sent.Accepted && sent.ReplyToId == id, TimeSpan.FromSeconds(30), CancellationToken.None);
            }
            sequences.AddOrUpdate(teacher.Person.AadObjectId, 1, (_, count) => count + 1);
        }
    }

    /// <summary>As Teams does it: the same activity again, until it is acknowledged.</summary>
    private async Task DeliverAsync(JsonObject activity)
    {
        while (true)
        {
            await up.Task;
            try
            {
                using var response = await school.PostAsync(activity.ToJsonString());
                if ((int)response.StatusCode == 202)
                    return;
            }
            catch (HttpRequestException)
            {
                // It was killed meanwhile: once more when it is up.
            }
        }
    }

    private static bool IsAlert(Sent sent, string number) =>
        sent.Kind == SendKind.Message && sent.ConversationId == School.MtChannel && Colleague.Seen(sent).Text.Contains(number, StringComparison.Ordinal);

    private async Task StartAsync()
    {
        bot = BotProcess.Start(school.Args);
        var url = await bot.ListensAsync();
        school.At(new Uri(url.GetLeftPart(UriPartial.Authority)));
        up.TrySetResult();
    }
}
