using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Verdicts;
using PolicyBot.Tests.PolicyRoom;

namespace PolicyBot.Tests.PacksRoom;

public sealed class SafeAnswers
{
    /// <summary>Facts in whose doubt a stricter reading is already taken, so that the doubt itself does no harm.</summary>
    private static readonly string[] takenStrictly = ["pupils-under-16", "recognisable", "consent-giver", "in-picture", "discussion-negative", "class-use"];

    public static TheoryData<string, string> Topics => Shipped.Topics;

    [Theory]
    [MemberData(nameof(Topics))]
    public void The_engine_agrees_with_trying_everything(string school, string topic)
    {
        var rules = Shipped.Rules(school, topic);
        var random = new Random(42);
        for (var trial = 0; trial < 60; trial++)
        {
            var known = Known.Nothing;
            foreach (var fact in rules.Facts.OrderBy(_ => random.Next()))
            {
                if (Oracle.Courses(rules, known) <= 3000 && random.Next(3) > 0)
                    break;
                known = known.With(fact.Id, fact.Answers[random.Next(fact.Answers.Count)].Id);
            }
            Oracle.Agrees(rules, known);
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_doubt_about_what_was_asked_is_never_allowed(string school, string topic)
    {
        var rules = Shipped.Rules(school, topic);
        foreach (var known in Conversations(rules, new Random(7), 400))
            if (rules.Judge(known).Kind == VerdictKind.Allowed)
                Assert.DoesNotContain(known.Answers, answer =>
                    answer.Answer.Value == "unsure" && !takenStrictly.Contains(answer.Fact.Value));
    }

    [Theory]
    [InlineData("harm=yes", "noordhoek", "photo-pupil", "posting-check")]
    [InlineData("harm=unsure", "noordhoek", "photo-pupil", "posting-check")]
    [InlineData("harm=yes", "albero", "photo-pupil", "posting-check")]
    [InlineData("harm=unsure", "albero", "photo-pupil", "posting-check")]
    [InlineData("consent=refused", "noordhoek", "photo-pupil")]
    [InlineData("consent=silence", "noordhoek", "photo-pupil")]
    [InlineData("consent=unsure", "noordhoek", "photo-pupil")]
    [InlineData("consent=refused", "albero", "photo-pupil")]
    [InlineData("consent=unsure", "albero", "photo-pupil")]
    [InlineData("consent=silence channel=social", "albero", "photo-pupil")]
    [InlineData("consent=silence recognisable=unsure", "albero", "photo-pupil")]
    [InlineData("in-picture=unsure consent=unsure", "albero", "posting-check")]
    [InlineData("in-picture=unsure consent=silence", "albero", "posting-check")]
    [InlineData("in-picture=unsure consent=silence", "noordhoek", "posting-check")]
    [InlineData("whose-work=not-permitted", "noordhoek", "posting-check")]
    [InlineData("whose-work=not-permitted", "albero", "posting-check", "share-forward")]
    [InlineData("whose-work=unsure", "albero", "posting-check", "share-forward")]
    [InlineData("whose-work=not-permitted", "leemstee", "posting-check", "share-forward")]
    [InlineData("harm=yes", "leemstee", "photo-pupil", "photo-colleague", "personal-data", "share-forward", "personal-opinion", "posting-check")]
    [InlineData("tone=rude", "leemstee", "personal-opinion", "posting-check", "discuss-with-pupil-or-parent")]
    [InlineData("personal-data=unsure", "albero", "posting-check")]
    [InlineData("in-doubt=yes", "noordhoek", "posting-check")]
    [InlineData("in-doubt=yes", "albero", "posting-check")]
    [InlineData("tone=rude", "noordhoek", "posting-check", "discuss-with-pupil-or-parent")]
    [InlineData("tone=rude", "albero", "posting-check", "discuss-with-pupil-or-parent")]
    [InlineData("tone=heated", "albero", "posting-check", "discuss-with-pupil-or-parent")]
    [InlineData("mentor-of-pupils=unsure", "noordhoek", "class-group")]
    [InlineData("pupils-under-16=unsure parents-permit-group=no", "noordhoek", "class-group")]
    public void Some_things_are_never_allowed_whatever_else_is_true(string known, string school, params string[] topics)
    {
        foreach (var topic in topics)
        {
            var possible = Shipped.Rules(school, topic).Judge(Shipped.Known(known)).Possible;
            Assert.DoesNotContain(VerdictKind.Allowed, possible);
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_conversation_ends_settled_and_asks_nobody_what_the_bot_knows_itself(string school, string topic)
    {
        var rules = Shipped.Rules(school, topic);
        foreach (var known in Conversations(rules, new Random(3), 100))
        {
            Assert.True(rules.Judge(known).Settled);
            Assert.DoesNotContain(known.Answers, answer => Shipped.Shelf.Vocabulary[answer.Fact].Role is not null);
        }
    }

    /// <summary>What is known at the end of conversations in which every question gets some answer.</summary>
    private static IEnumerable<Known> Conversations(TopicRules rules, Random random, int count)
    {
        for (var trial = 0; trial < count; trial++)
        {
            var known = Known.Nothing;
            while (rules.NextQuestion(known) is { } fact)
            {
                // Mostly the answer that leaves most open, so that conversations get far.
                var answers = fact.Answers;
                var chosen = random.Next(3) == 0
                    ? answers[random.Next(answers.Count)]
                    : answers.MaxBy(answer => -(int)rules.Judge(known.With(fact.Id, answer.Id)).Possible[0])!;
                known = known.With(fact.Id, chosen.Id);
            }
            yield return known;
        }
    }
}
