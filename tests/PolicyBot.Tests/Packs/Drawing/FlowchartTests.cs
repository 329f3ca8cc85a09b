using PolicyBot.Packs.Flowcharts;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Tests.PacksRoom;

public sealed class FlowchartTests
{
    private const int Walks = 60;

    public static TheoryData<string, string> Topics => Shipped.Topics;

    [Theory]
    [MemberData(nameof(Topics))]
    public void Whoever_follows_the_chart_is_asked_what_the_bot_asks_and_ends_where_the_bot_ends(string school, string topic)
    {
        var rules = Shipped.Rules(school, topic);
        var places = Flowchart.Of(rules);
        var chance = new Random(school.Length * 1000 + topic.Length);
        for (var walk = 0; walk < Walks; walk++)
        {
            var (place, known) = (places[0], Known.Nothing);
            Way? last = null;
            var from = place;
            while (place.Question is { } question)
            {
                Assert.Equal(question.Id, rules.NextQuestion(known)?.Id);
                (from, last) = (place, place.Ways[chance.Next(place.Ways.Count)]);
                known = known.With(question.Id, last.Answer.Id);
                place = last.To;
            }
            var verdict = rules.Judge(known);
            Assert.True(verdict.Settled);
            Assert.Equal(place.End, verdict.Kind);
            var drawn = last is null ? place.Reasons() : place.Reasons(from, last);
            var strictest = verdict.Reasons.Select(rule => rule.Effect).DefaultIfEmpty(Effect.Advise).Min();
            Assert.Empty(verdict.Reasons.Where(rule => rule.Effect == strictest).Select(rule => rule.Id).Except(drawn));
        }
    }
}
