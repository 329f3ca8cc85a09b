using Microsoft.Bot.Builder;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Dialogs.Guidance;

/// <summary>What every ending starts from: the turn, the reader's language, the school's answer with its verdict, and the card to be.</summary>
internal readonly record struct Judged(Turn Turn, Language Language, Pack Pack, TopicAnswer Answer, Verdict Verdict, CardDraft Draft)
{
    /// <summary>Judges what is known by the rules of the colleague's own school.</summary>
    public static Judged Of(IPackSource packs, ITurnContext context, GuidanceState state)
    {
        var turn = Turn.Of(context);
        var pack = packs.For(turn.Person.School!.Value);
        var answer = pack[state.TopicId];
        return new Judged(turn, turn.Language, pack, answer, answer.Rules.Judge(state.Facts), turn.Draft(state.ToText()));
    }
}
