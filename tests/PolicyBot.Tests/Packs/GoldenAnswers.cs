using PolicyBot.Policy;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.PacksRoom;

/// <summary>What the two schools' own texts answer, read by hand. Here a wrong answer would hurt.</summary>
public sealed class GoldenAnswers
{
    private const VerdictKind Yes = VerdictKind.Allowed;
    private const VerdictKind If = VerdictKind.AllowedIf;
    private const VerdictKind Silent = VerdictKind.NotCovered;
    private const VerdictKind Ask = VerdictKind.AskMt;
    private const VerdictKind No = VerdictKind.NotAllowed;

    private const string Fine = " in-picture=nobody whose-work=own personal-data=none addressee=nobody harm=no tone=decent in-doubt=no";
    private const string Mine = "in-whose-name=personal" + Fine;
    private const string FineAlbero = Mine + " surname-or-data=no";

    [Theory]
    [InlineData("noordhoek", "known-privately=yes", Yes, "NH-31")]
    [InlineData("noordhoek", "known-privately=no", No, "NH-31.2")]
    [InlineData("noordhoek", "known-privately=unsure", Ask, "NH-20.2")]
    [InlineData("albero", "professional-account=yes", Yes, "AL-43")]
    [InlineData("albero", "professional-account=no", No, "AL-43.2")]
    [InlineData("albero", "professional-account=unsure", Ask, "AL-32")]
    public void Becoming_friends_with_a_pupil(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "friend-pupil", known, kind, reasons);

    [Theory]
    [InlineData("noordhoek", "mentor-of-pupils=no", No, "NH-32.2")]
    [InlineData("noordhoek", "school-matters-only=no", No, "NH-32.3")]
    [InlineData("noordhoek", "mentor-of-pupils=unsure school-matters-only=yes", Ask, "NH-20.3")]
    [InlineData("noordhoek", "mentor-of-pupils=yes school-matters-only=unsure", Ask, "NH-20.4")]
    [InlineData("noordhoek", "mentor-of-pupils=yes school-matters-only=yes agreements-made=yes pupils-under-16=no", Yes, "NH-32")]
    [InlineData("noordhoek", "mentor-of-pupils=yes school-matters-only=yes agreements-made=yes pupils-under-16=yes parents-permit-group=yes", Yes, "NH-32")]
    [InlineData("noordhoek", "mentor-of-pupils=yes school-matters-only=yes agreements-made=no pupils-under-16=no", If, "NH-33")]
    [InlineData("noordhoek", "mentor-of-pupils=yes school-matters-only=yes agreements-made=unsure pupils-under-16=no", If, "NH-33")]
    [InlineData("noordhoek", "mentor-of-pupils=yes school-matters-only=yes agreements-made=yes pupils-under-16=yes parents-permit-group=no", Ask, "NH-32 F4")]
    [InlineData("noordhoek", "mentor-of-pupils=yes school-matters-only=yes agreements-made=no pupils-under-16=unsure parents-permit-group=unsure", Ask, "NH-33 F4")]
    [InlineData("albero", "pupils-under-16=no", Silent, "")]
    [InlineData("albero", "pupils-under-16=yes parents-permit-group=yes", Silent, "")]
    [InlineData("albero", "pupils-under-16=yes parents-permit-group=no", Ask, "F4")]
    public void In_a_group_chat_with_pupils(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "class-group", known, kind, reasons);

    [Theory]
    [InlineData("noordhoek", "consent=given consent-giver=right-person harm=no", Yes, "NH-10.2")]
    [InlineData("noordhoek", "consent=refused", No, "NH-10")]
    [InlineData("noordhoek", "consent=silence", No, "NH-10")]
    [InlineData("noordhoek", "consent=silence recognisable=yes", No, "NH-10 F2")]
    [InlineData("noordhoek", "consent=unsure harm=no", Ask, "NH-20.5")]
    [InlineData("noordhoek", "consent=given consent-giver=pupil-under-16 recognisable=yes", No, "NH-10.2 F1.2")]
    [InlineData("noordhoek", "consent=given consent-giver=unsure recognisable=unsure harm=no", Ask, "NH-10.2 F1.4")]
    [InlineData("noordhoek", "consent=given harm=yes", No, "NH-18")]
    [InlineData("noordhoek", "consent=given consent-giver=right-person harm=unsure", Ask, "NH-20.9")]
    [InlineData("albero", "channel=social consent=given consent-giver=right-person harm=no surname-or-data=no", Yes, "AL-19")]
    [InlineData("albero", "channel=social consent=silence", No, "AL-19.2")]
    [InlineData("albero", "channel=social consent=refused", No, "AL-19.2")]
    [InlineData("albero", "channel=social consent=given consent-giver=pupil-under-16 recognisable=no", No, "AL-19.3")]
    [InlineData("albero", "channel=website consent=silence recognisable=yes", No, "AL-48 F2")]
    [InlineData("albero", "channel=website consent=silence recognisable=no harm=no surname-or-data=no", Yes, "AL-48")]
    [InlineData("albero", "channel=website consent=refused", No, "AL-49")]
    [InlineData("albero", "channel=website consent=given consent-giver=right-person harm=no surname-or-data=yes", If, "AL-51")]
    [InlineData("albero", "channel=website consent=unsure harm=no recognisable=no", Ask, "AL-32.2")]
    [InlineData("albero", "channel=closed consent=given consent-giver=right-person harm=no surname-or-data=no", Yes, "AL-35")]
    [InlineData("albero", "channel=closed consent=given consent-giver=right-person harm=no surname-or-data=yes", Yes, "AL-35")]
    [InlineData("albero", "channel=elsewhere consent=silence", No, "AL-35.2")]
    [InlineData("albero", "harm=yes", No, "AL-35.4")]
    public void Sharing_a_photo_of_pupils(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "photo-pupil", known, kind, reasons);

    [Theory]
    [InlineData("noordhoek", Mine, Yes, "NH-11")]
    [InlineData("noordhoek", "in-whose-name=school authorised=yes" + Fine, Yes, "NH-17.2")]
    [InlineData("noordhoek", "in-whose-name=school authorised=no", No, "NH-17")]
    [InlineData("noordhoek", "in-whose-name=school authorised=unsure" + Fine, Ask, "NH-20.6")]
    [InlineData("noordhoek", "in-whose-name=unclear" + Fine, If, "NH-13")]
    [InlineData("noordhoek", Mine + " in-doubt=yes", Ask, "NH-20")]
    [InlineData("noordhoek", Mine + " whose-work=not-permitted", No, "NH-30")]
    [InlineData("noordhoek", Mine + " whose-work=not-for-sharing", No, "NH-08.2")]
    [InlineData("noordhoek", Mine + " whose-work=unsure", Ask, "NH-20.7")]
    [InlineData("noordhoek", Mine + " personal-data=not-permitted", No, "NH-08")]
    [InlineData("noordhoek", Mine + " personal-data=unsure", Ask, "NH-20.8")]
    [InlineData("noordhoek", Mine + " addressee=pupil-or-parent", No, "NH-19")]
    [InlineData("noordhoek", Mine + " addressee=pupil-or-parent tone=heated", No, "NH-19 NH-21.2")]
    [InlineData("noordhoek", Mine + " addressee=unsure", Ask, "NH-20.11")]
    [InlineData("noordhoek", Mine + " harm=yes", No, "NH-18")]
    [InlineData("noordhoek", Mine + " tone=heated", Ask, "NH-21")]
    [InlineData("noordhoek", Mine + " tone=rude", No, "NH-07")]
    [InlineData("noordhoek", Mine + " in-picture=adults consent=silence", No, "NH-10")]
    [InlineData("noordhoek", Mine + " in-picture=adults consent=given", Yes, "NH-11")]
    [InlineData("noordhoek", Mine + " in-picture=pupils consent=given consent-giver=right-person", Yes, "NH-11")]
    [InlineData("noordhoek", Mine + " in-picture=pupils consent=given consent-giver=pupil-under-16 recognisable=yes", No, "NH-11 F1.2")]
    [InlineData("albero", FineAlbero, Yes, "AL-13")]
    [InlineData("albero", "in-whose-name=school surname-or-data=no" + Fine, Yes, "AL-09")]
    [InlineData("albero", "in-whose-name=unclear surname-or-data=no" + Fine, If, "AL-14")]
    [InlineData("albero", FineAlbero + " in-doubt=yes", Ask, "AL-11.2")]
    [InlineData("albero", FineAlbero + " whose-work=not-permitted", Silent, "")]
    [InlineData("albero", "in-whose-name=unclear surname-or-data=yes channel=website" + Fine + " whose-work=unsure", Silent, "")]
    [InlineData("albero", FineAlbero + " in-picture=pupils consent=silence channel=website recognisable=no whose-work=not-permitted", Silent, "")]
    [InlineData("albero", FineAlbero + " whose-work=not-for-sharing", No, "AL-37")]
    [InlineData("albero", FineAlbero + " personal-data=not-permitted", No, "AL-09.2")]
    [InlineData("albero", FineAlbero + " surname-or-data=yes channel=social", If, "AL-51.2")]
    [InlineData("albero", FineAlbero + " surname-or-data=yes channel=closed", Yes, "AL-13")]
    [InlineData("albero", FineAlbero + " surname-or-data=unsure in-doubt=yes", Ask, "AL-11.2")]
    [InlineData("albero", FineAlbero + " harm=yes", No, "AL-35.4")]
    [InlineData("albero", FineAlbero + " tone=rude", No, "AL-25")]
    [InlineData("albero", FineAlbero + " tone=heated", Ask, "AL-32.6")]
    [InlineData("albero", FineAlbero + " addressee=others discussion-negative=yes corrects-error=no", No, "AL-18")]
    [InlineData("albero", FineAlbero + " addressee=others discussion-negative=yes corrects-error=yes", Yes, "AL-13")]
    [InlineData("albero", FineAlbero + " addressee=pupil-or-parent discussion-negative=no", Yes, "AL-13")]
    [InlineData("albero", FineAlbero + " in-picture=adults consent=silence", No, "AL-35.3")]
    [InlineData("albero", FineAlbero + " in-picture=pupils consent=silence channel=website recognisable=yes", No, "AL-48.3 AL-13 F2")]
    public void Posting_a_message(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "posting-check", known, kind, reasons);

    [Theory]
    [InlineData("noordhoek", "tone=decent reply-where=public", No, "NH-19")]
    [InlineData("noordhoek", "tone=decent reply-where=message", No, "NH-19")]
    [InlineData("noordhoek", "tone=decent reply-where=offline", Yes, "NH-19.2")]
    [InlineData("noordhoek", "tone=decent reply-where=school-channel", Silent, "")]
    [InlineData("noordhoek", "tone=heated reply-where=public", No, "NH-19 NH-21.2")]
    [InlineData("noordhoek", "tone=heated reply-where=offline", Ask, "NH-21")]
    [InlineData("noordhoek", "tone=rude reply-where=public", No, "NH-07 NH-19 NH-21.2")]
    [InlineData("noordhoek", "tone=unsure reply-where=offline", Ask, "NH-20.10")]
    [InlineData("albero", "tone=decent reply-where=public discussion-negative=yes corrects-error=no", No, "AL-18")]
    [InlineData("albero", "tone=decent reply-where=public discussion-negative=yes corrects-error=yes", Yes, "AL-18.2")]
    [InlineData("albero", "tone=decent reply-where=public discussion-negative=yes corrects-error=unsure", Ask, "AL-32.8")]
    [InlineData("albero", "tone=decent reply-where=message discussion-negative=unsure corrects-error=no", Ask, "AL-32.7")]
    [InlineData("albero", "tone=decent reply-where=message discussion-negative=no", Yes, "AL-11")]
    [InlineData("albero", "tone=decent reply-where=offline", Yes, "AL-17")]
    [InlineData("albero", "tone=decent reply-where=school-channel", Silent, "")]
    [InlineData("albero", "tone=rude reply-where=public", No, "AL-25")]
    [InlineData("albero", "tone=heated reply-where=offline", Ask, "AL-32.6")]
    public void A_discussion_with_a_pupil_or_parent(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "discuss-with-pupil-or-parent", known, kind, reasons);

    [Theory]
    [InlineData("noordhoek", "friend-pupil", "known-privately=yes", "NH-31.3")]
    [InlineData("noordhoek", "friend-pupil", "known-privately=yes mt-member=yes", "NH-31.3 NH-14")]
    [InlineData("noordhoek", "class-group", "mentor-of-pupils=yes", "NH-34 NH-32.4 F4.2")]
    [InlineData("albero", "friend-pupil", "professional-account=yes", "AL-42 AL-24 AL-28")]
    [InlineData("albero", "class-group", "", "AL-10 AL-43.7 F4.2")]
    [InlineData("noordhoek", "discuss-with-pupil-or-parent", "reply-where=school-channel", "NH-19.3")]
    [InlineData("noordhoek", "discuss-with-pupil-or-parent", "reply-where=public", "")]
    public void What_goes_with_the_answer_as_advice(string school, string topic, string known, string advice) =>
        Assert.Equal(advice, string.Join(' ', Shipped.Rules(school, topic).Judge(Shipped.Known(known)).Advice.Select(rule => rule.Id)));

    [Theory]
    [InlineData("noordhoek", "friend-pupil", "known-privately")]
    [InlineData("albero", "friend-pupil", "professional-account")]
    [InlineData("noordhoek", "class-group", "mentor-of-pupils")]
    [InlineData("albero", "class-group", "pupils-under-16")]
    [InlineData("noordhoek", "photo-pupil", "consent")]
    [InlineData("albero", "photo-pupil", "channel")]
    public void Each_school_asks_its_own_facts(string school, string topic, string first) =>
        Assert.Equal(first, Shipped.Rules(school, topic).NextQuestion(Shipped.Known(""))?.Id.Value);

    [Theory]
    [InlineData("noordhoek")]
    [InlineData("albero")]
    public void Friends_is_about_pupils_and_the_answer_says_that_former_pupils_are_not_in_the_protocol(string school)
    {
        var verdict = Shipped.Rules(school, "friend-pupil").Judge(Shipped.Known("befriended=former-pupil"));
        Assert.Equal((Silent, true), (verdict.Kind, verdict.Settled));
        Assert.Contains(verdict.Advice, rule => rule.Says.Dutch.Contains("oud-leerling", StringComparison.Ordinal));
    }

    [Fact]
    public void When_it_gets_out_of_hand_the_refusal_still_says_to_contact_the_MT_at_once()
    {
        var verdict = Shipped.Rules("noordhoek", "discuss-with-pupil-or-parent").Judge(Shipped.Known("tone=heated reply-where=public"));
        Assert.Contains(new RoleId("mt"), verdict.Ask);
        Assert.All(verdict.Reasons, rule => Assert.Contains("meteen", rule.Do!.Dutch, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_national_floor_is_stricter_the_verdict_says_so_with_its_date()
    {
        var verdict = Shipped.Rules("albero", "photo-pupil").Judge(Shipped.Known("channel=website consent=silence recognisable=yes"));
        Assert.True(verdict.FloorIsStricter);
        Assert.Contains(verdict.Reasons, rule => rule.Effect == Effect.Allow && !rule.IsFloor);
        Assert.Equal(new DateOnly(2018, 5, 25), verdict.Reasons.Single(rule => rule.IsFloor).Since);
    }

    private static void Answers(string school, string topic, string known, VerdictKind kind, string reasons)
    {
        var verdict = Shipped.Rules(school, topic).Judge(Shipped.Known(known));
        Assert.True(verdict.Settled, $"Still possible: {string.Join(", ", verdict.Possible)}.");
        Assert.Equal((kind, reasons), (verdict.Kind, string.Join(' ', verdict.Reasons.Select(rule => rule.Id))));
    }
}
