using System.Text.Json.Nodes;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tests.BotRoom;

/// <summary>A turn happens whole, once, in its order, or not at all.</summary>
public sealed class TurnTests : IAsyncLifetime
{
    private const string MayI = "Mag ik vrienden worden met deze leerling?";
    private School school = null!;

    public async Task InitializeAsync() => school = await School.OpenAsync();

    public async Task DisposeAsync() => await school.DisposeAsync();

    [Fact]
    public async Task A_message_is_in_the_register_when_it_is_acknowledged()
    {
        for (var number = 0; number < 25; number++)
        {
            var before = school.Register.TakenIn;
            await school.Teacher().TypesAsync(MayI);
            Assert.Equal(before + 1, school.Register.TakenIn);
        }
    }

    [Fact]
    public async Task A_message_that_is_delivered_again_is_answered_once()
    {
        var teacher = school.Teacher();
        var activity = Payloads.Message(school, teacher, MayI);
        var statuses = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => school.Client.DeliverAsync(activity.DeepClone().AsObject())));
        Assert.All(statuses, status => Assert.Equal(202, status));

        await teacher.SaysAsync("help");
        await school.Client.DeliverAsync(activity.DeepClone().AsObject());
        await teacher.SaysAsync("help");

        Assert.Single(school.World.Sent.All, sent => sent.ReplyToId == activity["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_message_that_Teams_delivers_twice_is_answered_once()
    {
        var teacher = school.Teacher();
        school.World.Faults.OnDelivering(new DeliveryFault.Twice(), 1, teacher.Chat);

        var id = await teacher.TypesAsync(MayI);
        await teacher.SaysAsync("help");

        Assert.Single(school.World.Sent.All, sent => sent.ReplyToId == id);
    }

    [Fact]
    public async Task The_same_press_again_has_its_effect_once_and_gets_the_same_card()
    {
        var teacher = school.Teacher();
        var question = await teacher.SaysAsync(MayI);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => teacher.PressesAsync(question, "Ja, ook buiten school")));
        var cards = school.Register.Count("card");
        var late = await teacher.PressesAsync(question, "Ja, ook buiten school");

        Assert.All(answers.Append(late), answer => Assert.Equal(answers[0].Card!.ToJsonString(), answer.Card?.ToJsonString()));
        Assert.Contains("Ja, dat mag", late.Text, StringComparison.Ordinal);
        Assert.Equal(cards, school.Register.Count("card"));
    }

    [Fact]
    public async Task Sending_to_the_mt_five_times_at_once_makes_one_case_and_five_equal_receipts()
    {
        var (_, review) = await ReviewAsync();
        var teacher = review.Teacher;

        var receipts = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => teacher.PressesAsync(review.Card, "Verstuur")));

        Assert.Single(receipts.Select(receipt => receipt.Card?.ToJsonString()).Distinct());
        Assert.Equal(1, school.Register.Count("case_line"));
    }

    [Fact]
    public async Task A_press_on_an_old_card_is_answered_kindly_and_changes_nothing()
    {
        var teacher = school.Teacher();
        var first = await teacher.SaysAsync("Mag ik in de appgroep van leerlingen?");
        await teacher.PressesAsync(first, "Ja, ik ben hun mentor");
        var before = school.Register.All;

        var late = await teacher.PressesAsync(first, "Nee");

        Assert.Contains("Deze knop hoort bij een eerdere stap. Er is niets veranderd.", late.Text, StringComparison.Ordinal);
        Assert.Equal(before, school.Register.All);
        await AssertNothingElseIsSaid(teacher);
    }

    [Theory]
    [InlineData("""{"button":"AAAAAAAAAAAAAAAAAAAAAA.0"}""")]
    [InlineData("""{"button":"x"}""")]
    [InlineData("""{"button":"' OR 1=1 --.0"}""")]
    [InlineData("""{"button":7}""")]
    [InlineData("""{"button":null}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    public async Task A_press_with_a_key_the_bot_never_gave_out_changes_nothing(string data)
    {
        var teacher = school.Teacher();
        await teacher.SaysAsync(MayI);
        var before = school.Register.All;

        var answer = await school.InvokeAsync(Payloads.Invoke(school, teacher, new JsonObject { ["type"] = "Action.Execute", ["verb"] = "press", ["data"] = JsonNode.Parse(data) }));

        Assert.Contains("Er is niets veranderd.", answer, StringComparison.Ordinal);
        Assert.Equal(before, school.Register.All);
    }

    [Fact]
    public async Task A_real_key_with_another_number_or_of_another_card_changes_nothing()
    {
        var teacher = school.Teacher();
        var press = (await teacher.SaysAsync(MayI)).Press("Ja, ook buiten school");
        var key = press["data"]![PolicyBot.Cards.CardInputs.Key]!.GetValue<string>();
        var before = school.Register.All;

        foreach (var bent in new[] { key.Split('.')[0] + ".99", key.Split('.')[0] + ".-1", key.Split('.')[0], key + ".0", key.ToUpperInvariant(), key + "999999999999" })
        {
            press["data"]![PolicyBot.Cards.CardInputs.Key] = bent;
            Assert.Contains("Er is niets veranderd.", await school.InvokeAsync(Payloads.Invoke(school, teacher, press)), StringComparison.Ordinal);
        }

        Assert.Equal(before, school.Register.All);
    }

    [Fact]
    public async Task Somebody_elses_card_does_nothing_for_me()
    {
        var (_, review) = await ReviewAsync();
        var other = school.Teacher();
        await other.SaysAsync("help");
        var before = school.Register.All;

        foreach (var button in new[] { "Verstuur", "Wijzig", "Stop" })
            Assert.Contains("Deze kaart is voor een collega. Er is niets veranderd.",
                await school.InvokeAsync(Payloads.Invoke(school, other, review.Card.Press(button))), StringComparison.Ordinal);

        Assert.Equal(before, school.Register.All);
        Assert.Contains("Je vraag is bij het MT", (await review.Teacher.PressesAsync(review.Card, "Verstuur")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_two_of_the_mt_take_it_on_at_the_same_moment_exactly_one_has_it()
    {
        Colleague[] mt = [school["mt1"], school["mt2"]];
        for (var seed = 0; seed < 20; seed++)
        {
            var (number, _) = await SentAsync();
            var files = new[] { await mt[0].SaysAsync($"zaak {number}"), await mt[1].SaysAsync($"zaak {number}") };
            var first = new Random(seed).Next(2);

            var answers = await Task.WhenAll(
                mt[first].PressesAsync(files[first], "Ik pak dit op"), mt[1 - first].PressesAsync(files[1 - first], "Ik pak dit op"));

            Assert.Single(answers, answer => answer.Text.Contains("Jij hebt deze vraag opgepakt", StringComparison.Ordinal));
            Assert.Equal("2", school.Register.Ask($"SELECT entries FROM case_line WHERE serial = {int.Parse(number[5..], System.Globalization.CultureInfo.InvariantCulture)}"));
        }
    }

    [Fact]
    public async Task Order_is_kept_within_a_conversation_while_others_talk()
    {
        var teachers = Enumerable.Range(0, 16).Select(_ => school.Teacher()).ToList();
        var typed = await Task.WhenAll(teachers.Select(async teacher =>
        {
            var ids = new List<string>();
            foreach (var words in new[] { MayI, "help", "weet ik niet", "vraag het MT", "ik twijfel", "terug", "stop", "hoi" })
                ids.Add(await teacher.TypesAsync(words));
            return ids;
        }));

        foreach (var ids in typed)
            await school.World.WaitForAsync(sent => sent.ReplyToId == ids[^1], School.Patience);

        foreach (var (teacher, ids) in teachers.Zip(typed))
            Assert.Equal(ids, school.World.Sent.All.Where(sent => sent.ConversationId == teacher.Chat && sent.ReplyToId is not null).Select(sent => sent.ReplyToId!).Distinct());
    }

    private async Task AssertNothingElseIsSaid(Colleague teacher)
    {
        var said = school.World.Sent.All.Count(sent => sent.Kind == SendKind.Message && sent.ConversationId == teacher.Chat);
        await teacher.SaysAsync("help");
        Assert.Equal(said + 1, school.World.Sent.All.Count(sent => sent.Kind == SendKind.Message && sent.ConversationId == teacher.Chat));
    }

    private async Task<(string Number, Colleague Teacher)> SentAsync()
    {
        var (_, review) = await ReviewAsync();
        return (DialogsRoom.CaseStories.NumberIn(await review.Teacher.PressesAsync(review.Card, "Verstuur")), review.Teacher);
    }

    private async Task<(School School, (Colleague Teacher, Seen Card) Review)> ReviewAsync()
    {
        var teacher = school.Teacher();
        await teacher.SaysAsync(MayI);
        await teacher.SaysAsync("weet ik niet");
        await teacher.SaysAsync("vraag het MT");
        return (school, (teacher, await teacher.PressesAsync("Bekijk", ("words", "Zij is mijn buurmeisje"))));
    }
}
