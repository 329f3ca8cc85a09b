using PolicyBot.Policy.Cases;

namespace PolicyBot.Cards;

/// <summary>Cases' small words: state, urgency and advice.</summary>
internal static class CaseWords
{
    internal static string Of(this CardWords words, CaseState state) => state switch
    {
        CaseState.Open => words.StateOpen,
        CaseState.InHand => words.StateInHand,
        CaseState.Answered => words.StateAnswered,
        CaseState.Withdrawn => words.StateWithdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No word for this state."),
    };

    internal static string Of(this CardWords words, Urgency urgency) => urgency switch
    {
        Urgency.Normal => words.SpeedNormal,
        Urgency.Urgent => words.SpeedUrgent,
        _ => throw new ArgumentOutOfRangeException(nameof(urgency), urgency, "No word for this urgency."),
    };

    internal static string Of(this CardWords words, Advice advice, bool posting) => (advice, posting) switch
    {
        (Advice.GoAhead, true) => words.PostGoAhead,
        (Advice.DoNot, true) => words.PostDoNot,
        (Advice.GoAhead, false) => words.AdviceGoAhead,
        (Advice.DoNot, false) => words.AdviceDoNot,
        (Advice.ChangeFirst, _) => words.AdviceChangeFirst,
        _ => throw new ArgumentOutOfRangeException(nameof(advice), advice, "No word for this advice."),
    };
}
