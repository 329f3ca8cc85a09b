using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace PolicyBot.Tests.Sdk;

public class DialogsComponentTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_component_inside_a_component_keeps_its_own_stack(bool typed)
    {
        IStorage storage = typed ? new MemoryStorage() : new DialogsLooseStorage();
        var outer = new ComponentDialog("outer")
            .AddDialog(new WaterfallDialog("steps", [
                (step, cancellation) => step.BeginDialogAsync("inner", null, cancellation),
                (step, cancellation) => step.BeginDialogAsync("inner", null, cancellation),
                (step, cancellation) => step.EndDialogAsync($"second {step.Result}", cancellation),
            ]))
            .AddDialog(Asks("inner", "Name?"));

        await DialogsFlow.With(storage, outer)
            .Test("hello", "Name?")
            .Test("Sam", "Name?")
            .Test("Kim", "result: second Kim")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_dialog_finds_those_of_its_parents()
    {
        var outer = new ComponentDialog("outer")
            .AddDialog(new ComponentDialog("inner").AddDialog(new WaterfallDialog("inside", [
                (step, cancellation) => step.BeginDialogAsync("shared", "from inside", cancellation),
            ])))
            .AddDialog(new WaterfallDialog("shared", [(step, cancellation) => step.EndDialogAsync(step.Options, cancellation)]));

        await DialogsFlow.With(outer).Test("hello", "result: from inside").StartTestAsync();
    }

    [Fact]
    public async Task Replacing_a_dialog_ends_it_and_resumes_nobody()
    {
        var told = new List<DialogReason>();
        var outer = new Watched("outer", told)
            .AddDialog(new WaterfallDialog("first", [(step, cancellation) => step.ReplaceDialogAsync("second", "again", cancellation)]))
            .AddDialog(new WaterfallDialog("second", [(step, cancellation) => step.EndDialogAsync(step.Options, cancellation)]));

        await DialogsFlow.With(outer).Test("hello", "result: again").StartTestAsync();

        Assert.Equal([DialogReason.EndCalled], told);
    }

    [Fact]
    public async Task A_dialog_may_replace_itself_turn_after_turn()
    {
        var loop = new WaterfallDialog("loop", [
            async (step, cancellation) =>
            {
                await step.Context.SendActivityAsync($"round {step.Options ?? 1}", cancellationToken: cancellation);
                return Dialog.EndOfTurn;
            },
            (step, cancellation) => step.ReplaceDialogAsync("loop", Convert.ToInt32(step.Options ?? 1) + 1, cancellation),
        ]);

        await DialogsFlow.With(loop)
            .Test("hello", "round 1")
            .Test("more", "round 2")
            .Test("more", "round 3")
            .StartTestAsync();
    }

    [Fact]
    public async Task Cancelling_tells_every_dialog_and_leaves_nothing()
    {
        var told = new List<DialogReason>();
        var outer = new Watched("outer", told).AddDialog(new Watched("inner", told).AddDialog(new TextPrompt("ask")));
        ((ComponentDialog)outer.FindDialog("inner")).AddDialog(
            new WaterfallDialog("start", [(step, cancellation) => step.PromptAsync("ask", Question("Name?"), cancellation)]));
        ((ComponentDialog)outer.FindDialog("inner")).InitialDialogId = "start";

        await DialogsFlow.With(
                async (dc, cancellation) =>
                {
                    if (dc.Context.Activity.Text != "stop")
                    {
                        return false;
                    }

                    var result = await dc.CancelAllDialogsAsync(cancellation);
                    await dc.Context.SendActivityAsync($"{result.Status}, {dc.Stack.Count} left", cancellationToken: cancellation);
                    return true;
                },
                outer)
            .Test("hello", "Name?")
            .Test("stop", "Cancelled, 0 left")
            .Test("hello", "Name?")
            .StartTestAsync();

        Assert.Equal([DialogReason.CancelCalled, DialogReason.CancelCalled], told);
    }

    [Fact]
    public async Task An_event_climbs_from_the_innermost_dialog_until_someone_handles_it()
    {
        var outer = new Listening("outer", "alarm").AddDialog(new Listening("inner", "other").AddDialog(new TextPrompt("ask")));
        ((ComponentDialog)outer.FindDialog("inner")).AddDialog(
            new WaterfallDialog("start", [(step, cancellation) => step.PromptAsync("ask", Question("Name?"), cancellation)]));
        ((ComponentDialog)outer.FindDialog("inner")).InitialDialogId = "start";

        await DialogsFlow.With(
                async (dc, cancellation) =>
                {
                    if (dc.Context.Activity.Text is not ("alarm" or "other" or "nobody"))
                    {
                        return false;
                    }

                    var handled = await dc.EmitEventAsync(dc.Context.Activity.Text, 1, true, true, cancellation);
                    await dc.Context.SendActivityAsync($"handled: {handled}", cancellationToken: cancellation);
                    return true;
                },
                outer)
            .Test("hello", "Name?")
            .Send("alarm").AssertReply("outer heard alarm").AssertReply("handled: True")
            .Send("other").AssertReply("inner heard other").AssertReply("handled: True")
            .Test("nobody", "handled: False")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_dialog_pushed_on_top_of_a_component_makes_it_ask_again_when_it_ends()
    {
        var component = Asks("component", "Name?");
        var help = new WaterfallDialog("help", [
            async (step, cancellation) =>
            {
                await step.Context.SendActivityAsync("This is help.", cancellationToken: cancellation);
                return await step.EndDialogAsync(null, cancellation);
            },
        ]);

        await DialogsFlow.With(
                async (dc, cancellation) =>
                {
                    var help = dc.Context.Activity.Text == "help";
                    if (help)
                    {
                        await dc.BeginDialogAsync("help", null, cancellation);
                    }

                    return help;
                },
                component,
                help)
            .Test("hello", "Name?")
            .Send("help").AssertReply("This is help.").AssertReply("Name?")
            .Test("Sam", "result: Sam")
            .StartTestAsync();
    }

    [Fact]
    public async Task RunAsync_begins_a_dialog_and_continues_it_in_later_turns()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<DialogState>("dialogs");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        var told = new List<DialogReason>();
        var dialog = new Watched("root", told).AddDialog(new WaterfallDialog("steps", [
            (step, cancellation) => step.PromptAsync("ask", Question("Name?"), cancellation),
            async (step, cancellation) =>
            {
                await step.Context.SendActivityAsync($"Hello {step.Result}", cancellationToken: cancellation);
                return await step.EndDialogAsync(null, cancellation);
            },
        ])).AddDialog(new TextPrompt("ask"));

        await new TestFlow(adapter, (turn, cancellation) => dialog.RunAsync(turn, property, cancellation))
            .Test("hi", "Name?")
            .Test("Sam", "Hello Sam")
            .Test("hi", "Name?")
            .StartTestAsync();

        Assert.Equal([DialogReason.EndCalled], told);
    }

    [Fact]
    public async Task A_component_that_was_changed_between_two_turns_says_so()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<DialogState>("dialogs");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        var dialog = new Listening("root", DialogEvents.VersionChanged)
            .AddDialog(new WaterfallDialog("steps", [(step, cancellation) => step.PromptAsync("ask", Question("Name?"), cancellation)]))
            .AddDialog(new TextPrompt("ask", (_, _) => Task.FromResult(false)));

        await new TestFlow(adapter, (turn, cancellation) => dialog.RunAsync(turn, property, cancellation))
            .Test("hi", "Name?")
            .Test("unchanged", "Name?")
            .StartTestAsync();
        dialog.AddDialog(new TextPrompt("more"));
        await new TestFlow(adapter, (turn, cancellation) => dialog.RunAsync(turn, property, cancellation))
            .Test("changed", "root heard versionChanged")
            .StartTestAsync();
    }

    [Fact]
    public async Task RunAsync_offers_an_exception_to_the_dialogs_before_it_throws()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<DialogState>("dialogs");
        var dialog = new Listening("root", DialogEvents.Error).AddDialog(new WaterfallDialog("steps", [
            (_, _) => throw new InvalidOperationException("broken"),
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]));

        await new TestFlow(new TestAdapter(), (turn, cancellation) => dialog.RunAsync(turn, property, cancellation))
            .Test("hi", "root heard error")
            .StartTestAsync();
    }

    private static ComponentDialog Asks(string id, string question)
    {
        return new ComponentDialog(id)
            .AddDialog(new WaterfallDialog("steps", [
                (step, cancellation) => step.PromptAsync("ask", Question(question), cancellation),
                (step, cancellation) => step.EndDialogAsync(step.Result, cancellation),
            ]))
            .AddDialog(new TextPrompt("ask"));
    }

    private static PromptOptions Question(string text) => new() { Prompt = MessageFactory.Text(text) };

    private sealed class Watched(string id, List<DialogReason> told) : ComponentDialog(id)
    {
        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            told.Add(reason);
            return Task.CompletedTask;
        }
    }

    private sealed class Listening(string id, string eventName) : ComponentDialog(id)
    {
        public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != eventName)
            {
                return await base.OnDialogEventAsync(dc, e, cancellationToken);
            }

            await dc.Context.SendActivityAsync($"{Id} heard {e.Name}", cancellationToken: cancellationToken);
            return true;
        }
    }
}
