using PolicyBot.Policy.Verdicts;
using static PolicyBot.Tests.PacksRoom.Golden.Told;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>Passing on a picture shows the people in it once more: their yes counts as it does for a picture of one's own. A text has its maker and those it is about.</summary>
public sealed class PassingOnTests
{
    private const string FromItsMaker = "whose-work=permitted personal-data=none harm=no ";

    [Theory]
    [InlineData("noordhoek", "in-picture=pupils channel=social consent=refused recognisable=yes", "NH-10 F1")]
    [InlineData("noordhoek", "in-picture=adults consent=silence", "NH-10")]
    [InlineData("komleren", "in-picture=pupils channel=social consent=refused recognisable=yes", "KL-19.2 F1")]
    [InlineData("komleren", "in-picture=pupils channel=closed consent=refused recognisable=no", "KL-30.3")]
    [InlineData("komleren", "in-picture=adults consent=refused", "KL-30.2")]
    [InlineData("albero", "in-picture=pupils channel=social consent=refused recognisable=yes", "AL-19.2 F1")]
    [InlineData("albero", "in-picture=pupils channel=elsewhere consent=silence recognisable=no", "AL-35.2")]
    [InlineData("albero", "in-picture=adults consent=refused", "AL-35.3")]
    [InlineData("borger-odoorn", "in-picture=pupils channel=social consent=refused recognisable=yes", "BO-28.2 F1")]
    [InlineData("borger-odoorn", "in-picture=pupils channel=closed consent=refused recognisable=yes", "F1")]
    [InlineData("borger-odoorn", "in-picture=adults consent=silence", "BO-18.2")]
    [InlineData("leemstee", "in-picture=pupils channel=social consent=silence recognisable=yes", "LE-09.2 F2")]
    [InlineData("leemstee", "in-picture=pupils channel=website consent=silence recognisable=yes", "F2")]
    [InlineData("leemstee", "in-picture=adults consent=refused", "LE-18")]
    public void Without_their_yes_a_picture_is_not_passed_on_whatever_its_maker_says(string school, string known, string reasons) =>
        Answers(school, "share-forward", FromItsMaker + known, No, reasons);

    [Theory]
    [InlineData("noordhoek", Yes, "NH-30.2")]
    [InlineData("komleren", If, "KL-22.2")]
    [InlineData("albero", Yes, "AL-27")]
    [InlineData("borger-odoorn", Yes, "BO-28.8")]
    [InlineData("leemstee", Yes, "LE-09.8")]
    public void With_the_yes_of_the_parents_and_the_maker_the_school_decides(string school, VerdictKind kind, string reasons) =>
        Answers(school, "share-forward", FromItsMaker + "in-picture=pupils channel=social consent=given consent-giver=right-person recognisable=yes", kind, reasons);

    [Theory]
    [InlineData("noordhoek", "NH-30.2")]
    [InlineData("komleren", "KL-30.10")]
    [InlineData("albero", "AL-27")]
    [InlineData("borger-odoorn", "BO-20.4")]
    [InlineData("leemstee", "LE-19.5")]
    public void Of_a_text_nobody_in_the_picture_is_asked_about(string school, string reasons) =>
        Answers(school, "share-forward", FromItsMaker + "in-picture=nobody", Yes, reasons);

    [Theory]
    [InlineData("borger-odoorn", "BO-28.7")]
    [InlineData("leemstee", "LE-09.7")]
    public void Where_a_text_speaks_of_social_media_only_it_is_silent_on_pupils_elsewhere(string school, string says)
    {
        const string known = FromItsMaker + "in-picture=pupils channel=elsewhere consent=given consent-giver=right-person recognisable=no";
        Answers(school, "share-forward", known, Silent, "");
        Assert.Contains(says, Advice(school, "share-forward", known));
    }

    /// <summary>Albero's text is silent on other people's work, whether it is used, posted or passed on.</summary>
    [Theory]
    [InlineData("copyright", "whose-work=not-permitted")]
    [InlineData("share-forward", "whose-work=not-permitted in-picture=nobody personal-data=none harm=no")]
    [InlineData("share-forward", "whose-work=unsure in-picture=nobody personal-data=none harm=no")]
    [InlineData("share-forward", "whose-work=not-permitted in-picture=pupils channel=website consent=silence recognisable=no personal-data=none harm=no")]
    public void What_somebody_else_made_is_not_covered_at_Albero(string topic, string known) => Answers("albero", topic, known, Silent, "");

    [Theory]
    [InlineData("noordhoek"), InlineData("komleren"), InlineData("albero"), InlineData("borger-odoorn"), InlineData("leemstee")]
    public void It_is_never_allowed_before_it_is_known_who_is_seen(string school) =>
        Assert.False(Verdict(school, "share-forward", FromItsMaker).Settled);
}
