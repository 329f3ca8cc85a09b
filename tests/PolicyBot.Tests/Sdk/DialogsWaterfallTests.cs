using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace PolicyBot.Tests.Sdk;

public class DialogsWaterfallTests
{
    public static TheoryData<string> Storages => new("typed", "loose");

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task A_waterfall_goes_on_where_it_was_and_ends_with_the_last_result(string storage)
    {
        var waterfall = new WaterfallDialog("w", [Says("one"), Says("two"), Says("three")]);

        await DialogsFlow.With(Storage(storage), waterfall)
            .Test("hello", "one")
            .Test("hello", "two")
            .Test("hello", "three")
            .Test("last words", "result: last words")
            .Test("hello", "one")
            .StartTestAsync();
    }

    [Fact]
    public async Task Only_a_message_moves_a_waterfall_on()
    {
        await DialogsFlow.With(new WaterfallDialog("w", [Says("one"), Says("two")]))
            .Test("hello", "one")
            .Send(new Activity { Type = ActivityTypes.Event, Name = "knock" })
            .Send(new Activity { Type = ActivityTypes.ConversationUpdate })
            .Test("hello", "two")
            .StartTestAsync();
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task Values_survive_between_steps(string storage)
    {
        var waterfall = new WaterfallDialog("w", [
            (step, _) =>
            {
                step.Values["name"] = "Sam";
                step.Values["age"] = 16;
                step.Values["known"] = true;
                return Task.FromResult(Dialog.EndOfTurn);
            },
            async (step, cancellation) =>
            {
                step.Values["age"] = Convert.ToInt32(step.Values["age"]) + 1;
                await step.Context.SendActivityAsync((string)step.Values["name"], cancellationToken: cancellation);
                return Dialog.EndOfTurn;
            },
            (step, cancellation) => step.EndDialogAsync($"{step.Values["age"]} {step.Values["known"]}", cancellation),
        ]);

        await DialogsFlow.With(Storage(storage), waterfall)
            .Send("hello")
            .Test("go on", "Sam")
            .Test("go on", "result: 17 True")
            .StartTestAsync();
    }

    [Fact]
    public async Task Options_are_there_in_every_step()
    {
        var inner = new WaterfallDialog("inner", [
            Says("asked"),
            (step, cancellation) => step.EndDialogAsync(((Order)step.Options).Count, cancellation),
        ]);
        var outer = new WaterfallDialog("outer", [
            (step, cancellation) => step.BeginDialogAsync("inner", new Order { Count = 3 }, cancellation),
        ]);

        await DialogsFlow.With(outer, inner).Test("hello", "asked").Test("go on", "result: 3").StartTestAsync();
    }

    [Fact]
    public async Task A_step_may_skip_to_the_next_with_a_result()
    {
        var waterfall = new WaterfallDialog("w", [
            (step, cancellation) => step.NextAsync("skipped", cancellation),
            (step, cancellation) => step.EndDialogAsync($"{step.Result} {step.Reason} {step.Index}", cancellation),
        ]);

        await DialogsFlow.With(waterfall).Test("hello", "result: skipped NextCalled 1").StartTestAsync();
    }

    [Fact]
    public async Task A_step_that_skips_twice_is_told_so()
    {
        var waterfall = new WaterfallDialog("w", [
            async (step, cancellation) =>
            {
                await step.NextAsync(null, cancellation);
                return await step.NextAsync(null, cancellation);
            },
            Says("two"),
        ]);

        await Assert.ThrowsAnyAsync<Exception>(() => DialogsFlow.With(waterfall).Send("hello").StartTestAsync());
    }

    [Fact]
    public async Task A_dialog_begun_in_a_step_gives_its_result_to_the_next_step()
    {
        var outer = new WaterfallDialog("outer", [
            (step, cancellation) => step.BeginDialogAsync("inner", null, cancellation),
            (step, cancellation) => step.EndDialogAsync($"{step.Result} {step.Reason}", cancellation),
        ]);
        var inner = new WaterfallDialog("inner", [Says("inside"), (step, cancellation) => step.EndDialogAsync("out", cancellation)]);

        await DialogsFlow.With(outer, inner).Test("hello", "inside").Test("go on", "result: out EndCalled").StartTestAsync();
    }

    [Fact]
    public async Task A_dialog_that_does_not_exist_is_named_when_it_is_begun()
    {
        var waterfall = new WaterfallDialog("w", [(step, cancellation) => step.BeginDialogAsync("gohst", null, cancellation)]);

        var error = await Assert.ThrowsAnyAsync<Exception>(() => DialogsFlow.With(waterfall).Send("hello").StartTestAsync());

        Assert.Contains("gohst", error.ToString());
    }

    [Fact]
    public void A_second_dialog_under_the_same_id_gets_a_number()
    {
        var set = new DialogSet().Add(new WaterfallDialog("w")).Add(new WaterfallDialog("w")).Add(new WaterfallDialog("w"));

        Assert.Equal(["w", "w2", "w3"], set.GetDialogs().Select(dialog => dialog.Id));
    }

    private static IStorage Storage(string kind) => kind == "typed" ? new MemoryStorage() : new DialogsLooseStorage();

    private static WaterfallStep Says(string text) => async (step, cancellation) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancellation);
        return Dialog.EndOfTurn;
    };

    public sealed class Order
    {
        public int Count { get; set; }
    }
}
