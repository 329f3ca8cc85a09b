using System.Net;
using System.Text.Json.Nodes;
using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom.Reporting;

/// <summary>Reports that are sent again and again, out of order and at once, as a bad line does it: each is one case.</summary>
public sealed class StormStories
{
    private const int Reporters = 20;
    private const int EachSends = 500;

    [Fact]
    public async Task Ten_thousand_submissions_repeated_and_out_of_order_make_one_case_each()
    {
        await using var school = await School.OpenAsync();
        var random = new Random(20);
        List<JsonObject> storm = [];
        List<Colleague> people = [];
        for (var number = 0; number < Reporters; number++)
        {
            var reporter = new Reporter(school.Teacher());
            var review = await reporter.ToReviewAsync();
            people.Add(reporter.Who);
            var press = Payloads.Invoke(school, reporter.Who, review.Press("Verstuur"));
            storm.AddRange(Enumerable.Range(0, EachSends).Select(at =>
            {
                var again = press.DeepClone().AsObject();
                if (at % 2 == 0)
                    again["id"] = Guid.NewGuid().ToString();
                return again;
            }));
        }
        var shuffled = storm.OrderBy(_ => random.Next()).ToList();

        await Parallel.ForEachAsync(shuffled, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (press, _) =>
        {
            using var answer = await school.PostAsync(press.ToJsonString());
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        });

        Assert.Equal(Reporters * EachSends, storm.Count);
        Assert.Equal(Reporters, school.Register.Count("case_line"));
        Assert.All(people, who => Assert.Equal(1, school.Register.Count("case_line", $"reporter LIKE '%{who.Person.AadObjectId}'")));
    }

    [Fact]
    public async Task A_submission_that_is_typed_and_delivered_many_times_makes_one_case()
    {
        await using var school = await School.OpenAsync();
        var reporter = new Reporter(school.Teacher());
        await reporter.ToReviewAsync();
        var typed = Payloads.Message(school, reporter.Who, "verstuur");

        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (at, _) =>
        {
            var again = typed.DeepClone().AsObject();
            if (at % 3 == 0)
                again["id"] = Guid.NewGuid().ToString();
            using var answer = await school.PostAsync(again.ToJsonString());
            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        });
        await reporter.Who.SaysAsync("mijn meldingen");

        Assert.Equal(1, school.Register.Count("case_line"));
    }

    [Fact]
    public async Task Presses_of_earlier_questions_in_any_order_never_spoil_the_report()
    {
        await using var school = await School.OpenAsync();
        var reporter = new Reporter(school.Teacher());
        var who = reporter.Who;
        var random = new Random(7);
        List<JsonObject> presses = [];
        var seen = await reporter.BeginsAsync();
        foreach (var title in new[] { "Nee", "Bedreigen", "Leerlingen onderling", "Verder" })
        {
            var chosen = seen.Has(title) ? title : seen.Buttons[0];
            presses.Add(Payloads.Invoke(school, who, seen.Press(chosen, ("when", "gisteren"))));
            seen = await who.PressesAsync(seen, chosen, ("when", "gisteren"));
        }
        var draft = school.Register.Ask($"SELECT json FROM state WHERE key LIKE 'draft/%{who.Person.AadObjectId}'");

        await Parallel.ForEachAsync(Enumerable.Range(0, 300), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (at, _) =>
        {
            JsonObject again;
            lock (random)
                again = presses[random.Next(presses.Count)].DeepClone().AsObject();
            again["id"] = Guid.NewGuid().ToString();
            using var answer = await school.PostAsync(again.ToJsonString());
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        });

        Assert.Equal(draft, school.Register.Ask($"SELECT json FROM state WHERE key LIKE 'draft/%{who.Person.AadObjectId}'"));
        Assert.Contains("Wie zijn erbij betrokken?", (await who.PressesAsync(seen, "Verder", ("words", Reporter.Facts))).Text, StringComparison.Ordinal);
    }
}
