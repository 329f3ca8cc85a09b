using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace PolicyBot.Tests.Sdk;

public class DialogsPromptTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_prompt_asks_again_until_the_validator_is_content_and_counts_the_attempts(bool typed)
    {
        var attempts = new List<int>();
        var prompt = new NumberPrompt<int>(
            "ask",
            (context, _) =>
            {
                attempts.Add(context.AttemptCount);
                return Task.FromResult(context.Recognized.Succeeded && context.Recognized.Value < 100);
            },
            Culture.Dutch);

        await Asking(prompt, new PromptOptions
        {
            Prompt = MessageFactory.Text("Hoe oud?"),
            RetryPrompt = MessageFactory.Text("Een getal onder de 100."),
        }, typed ? new MemoryStorage() : new DialogsLooseStorage(), "nl-nl")
            .Test("hallo", "Hoe oud?")
            .Test("weet ik niet", "Een getal onder de 100.")
            .Test("150", "Een getal onder de 100.")
            .Test("zestien", "result: 16")
            .StartTestAsync();

        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task A_prompt_without_a_retry_prompt_repeats_itself_and_ignores_what_is_no_message()
    {
        await Asking(new NumberPrompt<int>("ask"), new PromptOptions { Prompt = MessageFactory.Text("How many?") })
            .Test("hello", "How many?")
            .Send(new Activity { Type = ActivityTypes.Event, Name = "knock" })
            .Test("many", "How many?")
            .Test("42", "result: 42")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_validator_that_answers_for_itself_is_not_talked_over()
    {
        var prompt = new TextPrompt("ask", async (context, cancellation) =>
        {
            if (context.Recognized.Value.Length > 3)
            {
                return true;
            }

            await context.Context.SendActivityAsync("Longer please.", cancellationToken: cancellation);
            return false;
        });

        await Asking(prompt, new PromptOptions { Prompt = MessageFactory.Text("Name?"), RetryPrompt = MessageFactory.Text("Retry!") })
            .Test("hello", "Name?")
            .Test("Jo", "Longer please.")
            .Test("Johanna", "result: Johanna")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_prompt_says_that_it_expects_input()
    {
        await Asking(new TextPrompt("ask"), new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "Name?" } })
            .Send("hello")
            .AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, ((Activity)reply).InputHint))
            .StartTestAsync();
    }

    [Theory]
    [InlineData("nl-NL", "Klopt dit? (1) Ja of (2) Nee", "ja hoor", true)]
    [InlineData("nl-NL", "Klopt dit? (1) Ja of (2) Nee", "Nee, dank je", false)]
    [InlineData("nl-BE", "Klopt dit? (1) Ja of (2) Nee", "dat klopt niet", false)]
    [InlineData("nl-NL", "Klopt dit? (1) Ja of (2) Nee", "2", false)]
    [InlineData("nl-NL", "Klopt dit? (1) Ja of (2) Nee", "de eerste", true)]
    [InlineData("en-US", "Klopt dit? (1) Yes or (2) No", "yes please", true)]
    [InlineData("en-GB", "Klopt dit? (1) Yes or (2) No", "No", false)]
    [InlineData("en-US", "Klopt dit? (1) Yes or (2) No", "not ok", false)]
    [InlineData("de-DE", "Klopt dit? (1) Ja oder (2) Nein", "nein", false)]
    public async Task Yes_and_no_are_understood_in_the_language_of_the_activity(string locale, string shown, string answer, bool expected)
    {
        await Asking(new ConfirmPrompt("ask"), new PromptOptions { Prompt = MessageFactory.Text("Klopt dit?") }, null, locale)
            .Test("hallo", shown)
            .Test(answer, $"result: {expected}")
            .StartTestAsync();
    }

    [Fact]
    public async Task What_is_neither_yes_nor_no_is_asked_again_without_piling_up_the_choices()
    {
        await Asking(new ConfirmPrompt("ask", null, Culture.Dutch), new PromptOptions { Prompt = MessageFactory.Text("Klopt dit?") }, null, "nl-nl")
            .Test("hallo", "Klopt dit? (1) Ja of (2) Nee")
            .Test("ik weet het niet", "Klopt dit? (1) Ja of (2) Nee")
            .Test("ik heb een vraag", "Klopt dit? (1) Ja of (2) Nee")
            .Test("ja", "result: True")
            .StartTestAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_choice_is_found_again_after_its_prompt_was_stored(bool typed)
    {
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("Welke kleur?"),
            Choices = [new Choice("rood"), new Choice("groen") { Synonyms = ["gras"] }, new Choice("blauw")],
        };

        await Asking(new ChoicePrompt("ask") { Style = ListStyle.List }, options, typed ? new MemoryStorage() : new DialogsLooseStorage(), "nl-nl")
            .Test("hallo", "Welke kleur?\n\n   1. rood\n   2. groen\n   3. blauw")
            .Test("geel", "Welke kleur?\n\n   1. rood\n   2. groen\n   3. blauw")
            .Test("als gras", "result: groen")
            .StartTestAsync();
    }

    [Fact]
    public async Task An_attachment_prompt_waits_for_an_attachment()
    {
        var file = new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { ContentType = "text/plain", Name = "bewijs.txt" }] };

        await Asking(new AttachmentPrompt("ask"), new PromptOptions { Prompt = MessageFactory.Text("File?") })
            .Test("hello", "File?")
            .Test("no file", "File?")
            .Send(file)
            .AssertReply("result: bewijs.txt")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("nl-nl", "3,14", 3.14)]
    [InlineData("nl-nl", "1.234,5", 1234.5)]
    [InlineData("nl-nl", "1.250", 1250)]
    [InlineData("nl-nl", "tweehonderdvijftig", 250)]
    [InlineData("nl-nl", "ongeveer drieëntwintig leerlingen", 23)]
    [InlineData("nl-nl", "vijftienhonderd", 1500)]
    [InlineData("nl-nl", "twee duizend vijf", 2005)]
    [InlineData("nl-nl", "één", 1)]
    [InlineData("en-us", "3.14", 3.14)]
    [InlineData("en-us", "1,234.5", 1234.5)]
    [InlineData("en-us", "I've run 5km", 5)]
    [InlineData("en-us", "-7", -7)]
    [InlineData("en-us", "twenty-one", 21)]
    [InlineData("en-us", "two hundred and five", 205)]
    [InlineData("en-us", "zero five", 0)]
    [InlineData("en-us", "three thousand four hundred", 3400)]
    public async Task Numbers_are_read_in_digits_and_words(string locale, string answer, double expected)
    {
        await Asking(new NumberPrompt<double>("ask", null, locale), new PromptOptions { Prompt = MessageFactory.Text("?") }, null, locale)
            .Test("hallo", "?")
            .Test(answer, string.Create(CultureInfo.InvariantCulture, $"result: {expected}"))
            .StartTestAsync();
    }

    [Fact]
    public async Task A_fraction_is_no_whole_number()
    {
        await Asking(new NumberPrompt<int>("ask"), new PromptOptions { Prompt = MessageFactory.Text("?") })
            .Test("hello", "?")
            .Test("2.5", "?")
            .Test("3000000000", "?")
            .Test("2", "result: 2")
            .StartTestAsync();
    }

    private static TestFlow Asking(Dialog prompt, PromptOptions options, IStorage? storage = null, string locale = "en-us")
    {
        var asking = new WaterfallDialog("asking", [
            (step, cancellation) => step.PromptAsync(prompt.Id, options, cancellation),
            (step, cancellation) => step.EndDialogAsync(Said(step.Result), cancellation),
        ]);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("prompts")) { Locale = locale };
        var state = new ConversationState(storage ?? new MemoryStorage());
        var set = new DialogSet(state.CreateProperty<DialogState>("dialogs")).Add(asking).Add(prompt);
        return new TestFlow(adapter.Use(new AutoSaveStateMiddleware(state)), async (turn, cancellation) =>
        {
            var dc = await set.CreateContextAsync(turn, cancellation);
            var result = await dc.ContinueDialogAsync(cancellation);
            if (result.Status == DialogTurnStatus.Empty)
            {
                await dc.BeginDialogAsync("asking", null, cancellation);
            }
            else if (result.Status == DialogTurnStatus.Complete)
            {
                await turn.SendActivityAsync($"result: {result.Result}", cancellationToken: cancellation);
            }
        });
    }

    private static object Said(object result) => result switch
    {
        FoundChoice choice => choice.Value,
        IList<Attachment> files => files[0].Name,
        double number => number.ToString(CultureInfo.InvariantCulture),
        _ => result,
    };
}
