namespace Microsoft.Bot.Schema;

/// <summary>A card that asks someone to sign in.</summary>
public class SigninCard
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard()
    {
    }

    public SigninCard(string text = default, IList<CardAction> buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    public string Text { get; set; }

    public IList<CardAction> Buttons { get; set; }

    public static SigninCard Create(string text, string buttonLabel, string url)
        => new(text, [new CardAction(ActionTypes.Signin, buttonLabel, value: url)]);
}
