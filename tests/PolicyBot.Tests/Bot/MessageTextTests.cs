using Microsoft.Bot.Schema.Teams;
using PolicyBot.Bot.Arrivals;

namespace PolicyBot.Tests.BotRoom;

/// <summary>The words of a message as they stood on the screen.</summary>
public class MessageTextTests
{
    [Theory]
    [InlineData("<p>hallo</p>", "hallo")]
    [InlineData("<div><p>een&nbsp;<strong>twee</strong></p><p>drie</p></div>", "een twee\ndrie")]
    [InlineData("regel<br>twee<br/>drie", "regel\ntwee\ndrie")]
    [InlineData("wat &lt;doe&gt; jij &amp; ik?", "wat <doe> jij & ik?")]
    [InlineData("<p><at id=\"0\">PolicyBot</at>&nbsp;kijk</p><attachment id=\"a1\"></attachment>", "PolicyBot kijk")]
    [InlineData("<p>leuk <img alt=\"😀\" src=\"x\" itemtype=\"http://schema.skype.com/Emoji\"></p>", "leuk 😀")]
    [InlineData("<ul>\n<li>een</li>\n<li>twee</li>\n</ul>", "een\ntwee")]
    [InlineData("<blockquote><p>eerder</p></blockquote><p>later</p>", "eerder\n\nlater")]
    [InlineData("<script>alert(1)</script>", "alert(1)")]
    [InlineData("1 < 2", "1 < 2")]
    [InlineData("", "")]
    public void Html_becomes_the_words_in_it(string html, string words) => Assert.Equal(words, MessageText.Of(Html(html)));

    [Fact]
    public void Plain_text_stays_as_it_is() =>
        Assert.Equal("<b>niet vet</b>", MessageText.Of(new MessageActionsPayload { Body = new MessageActionsPayloadBody { ContentType = "text", Content = "<b>niet vet</b>" } }));

    [Fact]
    public void A_message_without_words_has_none()
    {
        Assert.Equal("", MessageText.Of(null));
        Assert.Equal("", MessageText.Of(new MessageActionsPayload()));
        Assert.Equal("", MessageText.Of(Html("<attachment id=\"1\"></attachment>")));
    }

    [Fact]
    public void What_is_very_long_is_cut_between_signs() => Assert.Equal(49_999, MessageText.Of(Html("a" + string.Concat(Enumerable.Repeat("😀", 30_000)))).Length);

    private static MessageActionsPayload Html(string html) => new() { Body = new MessageActionsPayloadBody { ContentType = "html", Content = html } };
}
