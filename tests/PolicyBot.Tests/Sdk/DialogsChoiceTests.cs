using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace PolicyBot.Tests.Sdk;

public class DialogsChoiceTests
{
    private static readonly List<Choice> colours =
    [
        new("red") { Synonyms = ["rood"] },
        new("green") { Synonyms = ["groen"] },
        new("light blue") { Synonyms = ["lichtblauw", "hemelsblauw"] },
    ];

    [Theory]
    [InlineData("en-us", "red", "red")]
    [InlineData("en-us", "the GREEN one please", "green")]
    [InlineData("en-us", "light, very blue", "light blue")]
    [InlineData("en-us", "the second", "green")]
    [InlineData("en-us", "3rd", "light blue")]
    [InlineData("en-us", "option two", "green")]
    [InlineData("nl-nl", "doe maar rood", "red")]
    [InlineData("nl-nl", "de tweede graag", "green")]
    [InlineData("nl-nl", "de 3e", "light blue")]
    [InlineData("nl-nl", "optie een", "red")]
    [InlineData("nl-nl", "een", "red")]
    [InlineData("nl-nl", "drie", "light blue")]
    [InlineData("nl-nl", "2", "green")]
    [InlineData("de-de", "2", "green")]
    public void A_choice_is_found_by_word_number_or_place(string locale, string text, string expected)
    {
        var found = ChoiceRecognizers.RecognizeChoices(text, colours, new FindChoicesOptions { Locale = locale });

        Assert.Equal(expected, found[0].Resolution.Value);
    }

    [Theory]
    [InlineData("nl-nl", "ik heb een vraag")]
    [InlineData("nl-nl", "4")]
    [InlineData("nl-nl", "0")]
    [InlineData("en-us", "reddish")]
    [InlineData("en-us", "1.5")]
    [InlineData("en-us", "B2")]
    [InlineData("en-us", "blue")]
    [InlineData("en-us", "")]
    public void Other_words_choose_nothing(string locale, string text)
    {
        Assert.Empty(ChoiceRecognizers.RecognizeChoices(text, colours, new FindChoicesOptions { Locale = locale }));
    }

    [Fact]
    public void Part_of_a_choice_will_do_where_that_is_allowed()
    {
        var found = ChoiceRecognizers.RecognizeChoices("blue", colours, new FindChoicesOptions { AllowPartialMatches = true });

        Assert.Equal("light blue", Assert.Single(found).Resolution.Value);
        Assert.True(found[0].Resolution.Score < 1);
    }

    [Fact]
    public void Numbers_can_be_switched_off()
    {
        var options = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false };

        Assert.Empty(ChoiceRecognizers.RecognizeChoices("the first, 2", colours, options));
    }

    [Fact]
    public void The_longer_of_two_overlapping_choices_wins()
    {
        List<string> desserts = ["bread", "bread pudding", "pudding"];

        var found = Find.FindChoices("the bread pudding and bread please.", desserts);

        Assert.Equal(["bread pudding", "bread"], found.Select(match => match.Resolution.Value));
        Assert.Equal((4, 16, "bread pudding"), (found[0].Start, found[0].End, found[0].Text));
    }

    [Theory]
    [InlineData("how-now.brown:cow ?", "how|now|brown|cow")]
    [InlineData("één ïdee", "één|ïdee")]
    [InlineData("food 💥👍", "food|💥|👍")]
    [InlineData(".?; -()", "")]
    public void Words_are_split_at_spaces_and_signs(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Tokenizer.DefaultTokenizer(text).Select(token => token.Text)));
    }

    [Fact]
    public void Choices_stand_in_the_sentence_with_the_words_of_the_language()
    {
        var dutch = new ChoiceFactoryOptions(", ", " of ", ", of ", true);

        Assert.Equal("kies: (1) red, (2) green, of (3) light blue", ChoiceFactory.Inline(colours, "kies:", null, dutch).Text);
        Assert.Equal("kies: (1) red of (2) green", ChoiceFactory.Inline(colours.Take(2).ToList(), "kies:", null, dutch).Text);
    }

    [Theory]
    [InlineData(null, false, true)]
    [InlineData("groupChat", false, true)]
    [InlineData("personal", true, false)]
    public void Teams_gets_suggested_actions_in_a_private_chat_and_a_card_elsewhere(string? conversationType, bool suggested, bool card)
    {
        var message = ChoiceFactory.ForChannel(Channels.Msteams, colours, "kies:", null, null, conversationType);

        Assert.Equal(suggested, message.SuggestedActions != null);
        Assert.Equal(card, message.Attachments is { Count: 1 } && message.Attachments[0].Content is HeroCard { Buttons.Count: 3 });
    }

    [Fact]
    public void Long_titles_become_a_list()
    {
        var message = ChoiceFactory.ForChannel(Channels.Msteams, [new Choice("a title that is longer than a button")], "kies:");

        Assert.Equal("kies:\n\n   1. a title that is longer than a button", message.Text);
    }
}
