using PolicyBot.Policy;
using PolicyBot.Policy.Verdicts;
using static PolicyBot.Tests.PacksRoom.Golden.Told;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>Where the five schools contradict each other on what is allowed: the same question, five answers. A row a theory, a school a line.</summary>
public sealed class WhatIsAllowedTests
{
    private const string Shown = " consent=given consent-giver=right-person recognisable=yes harm=no surname-or-data=no";

    /// <summary>D1.</summary>
    [Theory]
    [InlineData("noordhoek", "known-privately=yes", Yes, "NH-31")]
    [InlineData("noordhoek", "known-privately=no", No, "NH-31.2")]
    [InlineData("albero", "professional-account=yes", Yes, "AL-43")]
    [InlineData("albero", "professional-account=no", No, "AL-43.2")]
    [InlineData("komleren", "", Silent, "")]
    [InlineData("leemstee", "", Silent, "")]
    [InlineData("borger-odoorn", "", Silent, "")]
    public void Befriending_a_pupil(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "friend-pupil", known, kind, reasons);

    /// <summary>D2.</summary>
    [Theory]
    [InlineData("noordhoek", "mentor-of-pupils=yes school-matters-only=yes agreements-made=yes pupils-under-16=no", Yes, "NH-32")]
    [InlineData("noordhoek", "mentor-of-pupils=yes school-matters-only=yes agreements-made=no pupils-under-16=no", If, "NH-33")]
    [InlineData("noordhoek", "mentor-of-pupils=yes school-matters-only=no", No, "NH-32.3")]
    [InlineData("noordhoek", "mentor-of-pupils=no", No, "NH-32.2")]
    [InlineData("komleren", "pupils-under-16=no", Silent, "")]
    [InlineData("albero", "pupils-under-16=no", Silent, "")]
    [InlineData("leemstee", "pupils-under-16=no", Silent, "")]
    [InlineData("borger-odoorn", "pupils-under-16=no", Silent, "")]
    public void Joining_a_group_chat_of_pupils(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "class-group", known, kind, reasons);

    /// <summary>D2: what Albero says about friends has a consequence for a group.</summary>
    [Fact]
    public void In_a_group_at_Albero_you_hear_of_the_work_account() => Assert.Contains("AL-43.7", Advice("albero", "class-group", ""), StringComparison.Ordinal);

    /// <summary>D3.</summary>
    [Theory]
    [InlineData("noordhoek", "authorised=yes", Yes, "NH-17.2")]
    [InlineData("noordhoek", "authorised=no", No, "NH-17")]
    [InlineData("komleren", "says-role=yes", Yes, "KL-27")]
    [InlineData("komleren", "says-role=no", If, "KL-27.2")]
    [InlineData("albero", "says-role=yes", Yes, "AL-14.3")]
    [InlineData("albero", "says-role=no", If, "AL-14.4")]
    [InlineData("leemstee", "", So, "LE-21")]
    [InlineData("borger-odoorn", "says-role=yes", Yes, "BO-23")]
    [InlineData("borger-odoorn", "says-role=no", If, "BO-23.2")]
    public void Speaking_for_the_school(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "speak-for-school", known, kind, reasons);

    /// <summary>D4.</summary>
    [Theory]
    [InlineData("noordhoek", "marked-personal=yes harm=no tone=decent mt-member=no", Yes, "NH-11.3", "NH-12.2")]
    [InlineData("noordhoek", "marked-personal=yes harm=no tone=decent mt-member=yes", Yes, "NH-11.3", "NH-14.2")]
    [InlineData("noordhoek", "marked-personal=no harm=no tone=decent mt-member=no", If, "NH-13.2", "NH-12.2")]
    [InlineData("komleren", "marked-personal=yes harm=no tone=decent", Yes, "KL-32", "KL-26.2")]
    [InlineData("komleren", "marked-personal=no harm=no tone=decent", If, "KL-35", "KL-26.2")]
    [InlineData("albero", "marked-personal=yes harm=no tone=decent", Yes, "AL-13.2", "AL-12")]
    [InlineData("albero", "marked-personal=yes harm=yes tone=decent", No, "AL-30", "AL-12")]
    [InlineData("leemstee", "harm=no tone=decent", So, "LE-21.2", "LE-20.7")]
    [InlineData("borger-odoorn", "harm=no tone=decent", Yes, "BO-22", "BO-10")]
    public void Speaking_for_yourself(string school, string known, VerdictKind kind, string reasons, string beside)
    {
        Answers(school, "personal-opinion", known, kind, reasons);
        Assert.Contains(beside, Advice(school, "personal-opinion", known).Split(' '));
    }

    /// <summary>D4: only members of the MT hear that they are always seen as the school.</summary>
    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void The_MT_of_De_Noordhoek_is_always_seen_as_the_school(string member, bool hears) =>
        Assert.Equal(hears, Advice("noordhoek", "personal-opinion", $"mt-member={member}").Contains("NH-14", StringComparison.Ordinal));

    /// <summary>D5.</summary>
    [Theory]
    [InlineData("noordhoek", "NH-20", "mt")]
    [InlineData("komleren", "KL-36", "leidinggevende")]
    [InlineData("albero", "AL-11.2", "directeur")]
    [InlineData("leemstee", "LE-19.7", "directie")]
    [InlineData("borger-odoorn", "BO-20.5", "directie")]
    public void In_doubt_about_a_post(string school, string reason, string role)
    {
        var known = "in-whose-name=school authorised=yes" + Fine.Replace("in-doubt=no", "in-doubt=yes", StringComparison.Ordinal);
        Answers(school, "posting-check", known, Ask, reason);
        Assert.Contains(new RoleId(role), Verdict(school, "posting-check", known).Ask);
    }

    /// <summary>D5: who leaves it to the colleague says so, doubt or no doubt.</summary>
    [Theory]
    [InlineData("albero", "AL-09", "AL-11.2")]
    [InlineData("leemstee", "LE-19.2", "LE-19.7")]
    [InlineData("borger-odoorn", "BO-20", "BO-20.5")]
    public void Three_schools_leave_a_post_to_your_own_judgement(string school, string reason, string inDoubt)
    {
        Answers(school, "posting-check", "in-whose-name=school" + Fine, Yes, reason);
        var doubt = Shipped.Rules(school, "posting-check").Rules.Single(rule => rule.Id.Value == inDoubt);
        Assert.Matches("aan jouw inschatting over|De keus is aan jou", doubt.Says.Dutch);
    }

    /// <summary>De Leemstee speaks of ambassadors and integrity, and forbids nothing by it: the management is asked, and it is never simply allowed.</summary>
    [Theory]
    [InlineData("photo-colleague", "consent=given harm=yes", "LE-20")]
    [InlineData("posting-check", "in-whose-name=school in-picture=nobody surname-or-data=no whose-work=own personal-data=none addressee=nobody harm=yes tone=decent in-doubt=no", "LE-20")]
    [InlineData("personal-opinion", "harm=yes tone=decent", "LE-20.2")]
    [InlineData("personal-opinion", "harm=no tone=rude", "LE-20.3")]
    [InlineData("discuss-with-pupil-or-parent", "tone=rude reply-where=public discussion-negative=no", "LE-20.4")]
    public void What_may_harm_or_is_rude_is_put_to_the_management_at_De_Leemstee(string topic, string known, string reason) =>
        Answers("leemstee", topic, known, Ask, reason);

    /// <summary>D6.</summary>
    [Theory]
    [InlineData("noordhoek", "about-work=yes disclaimer=no", Yes, "NH-11.2 NH-22.2")]
    [InlineData("komleren", "about-work=yes disclaimer=no", If, "KL-34.2")]
    [InlineData("komleren", "about-work=yes disclaimer=yes", Yes, "KL-34")]
    [InlineData("komleren", "about-work=no", Yes, "KL-25.2")]
    [InlineData("albero", "about-work=yes disclaimer=no", Silent, "")]
    [InlineData("leemstee", "about-work=yes disclaimer=no", Silent, "")]
    [InlineData("borger-odoorn", "about-work=yes disclaimer=no", Silent, "")]
    public void A_disclaimer_on_a_blog_about_work(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "personal-blog", known, kind, reasons);

    /// <summary>D7.</summary>
    [Theory]
    [InlineData("noordhoek", "from-whom=pupil-or-parent reply-where=public corrects-error=yes tone=decent", No, "NH-19.6")]
    [InlineData("noordhoek", "from-whom=pupil-or-parent reply-where=offline tone=decent", Yes, "NH-19.7")]
    [InlineData("noordhoek", "from-whom=others reply-where=public tone=heated", Ask, "NH-21")]
    [InlineData("komleren", "reply-where=public corrects-error=yes tone=decent", Yes, "KL-18.4")]
    [InlineData("komleren", "reply-where=public corrects-error=no tone=decent", No, "KL-18.3")]
    [InlineData("albero", "reply-where=public corrects-error=yes tone=decent", Yes, "AL-18.5")]
    [InlineData("albero", "reply-where=public corrects-error=no tone=decent", No, "AL-18.4")]
    [InlineData("leemstee", "reply-where=public corrects-error=yes tone=decent", No, "LE-07")]
    [InlineData("leemstee", "reply-where=public corrects-error=no tone=decent", No, "LE-07")]
    [InlineData("leemstee", "reply-where=offline corrects-error=yes tone=decent", Yes, "LE-08")]
    [InlineData("borger-odoorn", "reply-where=public corrects-error=yes tone=decent", Yes, "BO-27.2")]
    [InlineData("borger-odoorn", "reply-where=public corrects-error=no tone=decent", No, "BO-27")]
    public void Replying_to_a_negative_message(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "negative-message", known, kind, reasons);

    /// <summary>D10.</summary>
    [Theory]
    [InlineData("komleren", "channel=closed", Yes, "KL-22")]
    [InlineData("komleren", "channel=website", If, "KL-22.2")]
    [InlineData("komleren", "channel=social", If, "KL-22.2")]
    [InlineData("albero", "channel=website", Yes, "AL-46")]
    [InlineData("leemstee", "channel=website", Silent, "")]
    [InlineData("leemstee", "channel=closed", Silent, "")]
    [InlineData("borger-odoorn", "channel=website", Silent, "")]
    [InlineData("borger-odoorn", "channel=closed", Silent, "")]
    public void Where_photos_of_pupils_may_be(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "photo-pupil", known + Shown, kind, reasons);

    /// <summary>D10: De Noordhoek says nothing about the place, so the place makes no difference there.</summary>
    [Fact]
    public void At_De_Noordhoek_the_place_of_a_photo_decides_nothing() => Assert.False(Minds("noordhoek", "photo-pupil", "channel"));

    /// <summary>D11: kom Leren has no rule on names; there a surname falls under what is shared about somebody else, and the card says so.</summary>
    [Theory]
    [InlineData("albero", "photo-pupil", "channel=website consent=given consent-giver=right-person recognisable=yes harm=no surname-or-data=yes", If, "AL-51")]
    [InlineData("albero", "personal-data", "personal-data=permitted channel=website surname-or-data=yes harm=no", If, "AL-51.3 AL-52.3")]
    [InlineData("komleren", "personal-data", "personal-data=none channel=website surname-or-data=yes harm=no", If, "KL-30.8")]
    [InlineData("leemstee", "personal-data", "personal-data=none channel=social surname-or-data=yes harm=no", Silent, "")]
    [InlineData("borger-odoorn", "personal-data", "personal-data=none channel=social surname-or-data=yes harm=no", Silent, "")]
    public void Names_and_addresses(string school, string topic, string known, VerdictKind kind, string reasons) =>
        Answers(school, topic, known, kind, reasons);

    /// <summary>D11.</summary>
    [Fact]
    public void At_De_Noordhoek_a_surname_decides_nothing() => Assert.All(
        Pack("noordhoek").Answers.Keys, topic => Assert.False(Minds("noordhoek", topic.Value, "surname-or-data")));

    /// <summary>D12.</summary>
    [Theory]
    [InlineData("noordhoek", "", So, "NH-28 NH-10.5 NH-56.3")]
    [InlineData("komleren", "placed-by=elsewhere", So, "KL-50")]
    [InlineData("albero", "placed-by=us", So, "AL-53.3")]
    [InlineData("leemstee", "placed-by=us", Silent, "")]
    [InlineData("borger-odoorn", "placed-by=us", Silent, "")]
    public void Taking_down_what_somebody_objects_to(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "removal-request", known, kind, reasons);

    /// <summary>D14.</summary>
    [Theory]
    [InlineData("noordhoek", "class-use=phones serves-learning=yes", Ask, "NH-41")]
    [InlineData("noordhoek", "class-use=accounts serves-learning=yes pupils-under-16=no", Yes, "NH-45")]
    [InlineData("komleren", "class-use=accounts serves-learning=yes pupils-under-16=no", Yes, "KL-61")]
    [InlineData("komleren", "class-use=phones serves-learning=yes", Silent, "")]
    [InlineData("albero", "class-use=phones serves-learning=yes", Yes, "AL-34")]
    [InlineData("albero", "class-use=accounts serves-learning=yes pupils-under-16=no", Yes, "AL-07")]
    [InlineData("leemstee", "class-use=accounts serves-learning=yes pupils-under-16=no", Yes, "LE-15")]
    [InlineData("leemstee", "class-use=phones serves-learning=yes", Silent, "")]
    [InlineData("borger-odoorn", "class-use=phones serves-learning=yes", Yes, "BO-16")]
    public void Phones_and_social_media_in_the_lesson(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "use-in-class", known, kind, reasons);

    /// <summary>D20: who answers for what others put on the school's page.</summary>
    [Theory]
    [InlineData("komleren", So, "KL-50 KL-58")]
    [InlineData("albero", So, "AL-53.3")]
    [InlineData("leemstee", Silent, "")]
    [InlineData("borger-odoorn", Silent, "")]
    public void What_others_put_on_the_page_of_the_school(string school, VerdictKind kind, string reasons) =>
        Answers(school, "removal-request", "placed-by=visitor", kind, reasons);

    /// <summary>D20.</summary>
    [Fact]
    public void At_De_Noordhoek_it_makes_no_difference_who_posted_it() => Assert.False(Minds("noordhoek", "removal-request", "placed-by"));

    /// <summary>D23.</summary>
    [Theory]
    [InlineData("leemstee", "inform-whom=parents inform-how=school-page", If, "LE-22.2")]
    [InlineData("leemstee", "inform-whom=parents inform-how=school-channel", Yes, "LE-22")]
    [InlineData("komleren", "inform-whom=parents inform-how=school-page", Yes, "KL-29.2")]
    [InlineData("albero", "inform-whom=pupils inform-how=school-page", Yes, "AL-10.2")]
    [InlineData("borger-odoorn", "inform-whom=both inform-how=school-page", Yes, "BO-19")]
    [InlineData("noordhoek", "inform-whom=parents inform-how=school-channel", Silent, "")]
    public void The_leading_channel(string school, string known, VerdictKind kind, string reasons) =>
        Answers(school, "inform-parents-pupils", known, kind, reasons);

    /// <summary>D24.</summary>
    [Theory]
    [InlineData("noordhoek", So, "NH-11.4")]
    [InlineData("komleren", So, "KL-26")]
    [InlineData("albero", So, "AL-24.2")]
    [InlineData("leemstee", Silent, "LE-21.4")]
    [InlineData("borger-odoorn", So, "BO-10.2")]
    public void Outside_school_and_school_hours(string school, VerdictKind kind, string shown)
    {
        var verdict = Verdict(school, "account-privacy", "outside-school=yes mt-member=no");
        Assert.Equal((kind, true), (verdict.Kind, verdict.Settled));
        Assert.Contains(shown, Ids(verdict.Reasons.Concat(verdict.Advice)).Split(' '));
    }

    /// <summary>A refusal that is the same at every place is given before the place is asked, and still says why.</summary>
    [Theory]
    [InlineData("komleren", "KL-19.2 KL-30.3")]
    [InlineData("albero", "AL-19.2 AL-49 AL-35.2")]
    public void A_photo_without_permission_is_refused_with_the_reason_before_its_place_is_asked(string school, string reasons)
    {
        var verdict = Verdict(school, "posting-check", "in-whose-name=school in-picture=pupils consent=refused");
        Assert.Equal((No, true), (verdict.Kind, verdict.Settled));
        Assert.Equal(reasons, Ids(verdict.Reasons));
    }

    /// <summary>Where the trace has a dash, nothing of the school decides, whatever the facts.</summary>
    [Theory]
    [InlineData("friend-pupil", "komleren leemstee borger-odoorn")]
    [InlineData("class-group", "komleren albero leemstee borger-odoorn")]
    [InlineData("personal-blog", "albero leemstee borger-odoorn")]
    [InlineData("removal-request", "leemstee borger-odoorn")]
    [InlineData("measures", "leemstee borger-odoorn")]
    [InlineData("contacts", "leemstee borger-odoorn")]
    [InlineData("account-privacy", "leemstee")]
    [InlineData("report-other", "leemstee")]
    public void Where_a_text_is_silent_nothing_of_the_school_decides(string topic, string schools) =>
        Assert.All(schools.Split(' '), school => IsSilent(school, topic));
}
