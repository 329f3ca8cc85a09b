namespace PolicyBot.Policy.Facts;

/// <summary>One thing worth asking, with the closed set of its answers; shared by all schools.</summary>
/// <param name="Question">What the bot asks, one short sentence.</param>
/// <param name="Label">How the fact is called in a list of what is known, a few words.</param>
/// <param name="Hint">What helps to answer, or nothing.</param>
/// <param name="Answers">At least two, in the order shown.</param>
/// <param name="Role">Where set, the bot knows it by itself and does not ask: yes when the person has this role in the school, otherwise no.</param>
/// <param name="Otherwise">Where set, it is heard and never asked: this answer holds as long as nobody says otherwise.</param>
public sealed record Fact(
    FactId Id, Words Question, Words Label, Words? Hint, IReadOnlyList<Answer> Answers, RoleId? Role = null, AnswerId? Otherwise = null)
{
    /// <summary>The answer of that name.</summary>
    /// <exception cref="UnknownNameException">This fact has no such answer.</exception>
    public Answer this[AnswerId id] =>
        Answers.FirstOrDefault(answer => answer.Id == id)
        ?? throw new UnknownNameException($"answer of fact '{Id}'", id.Value, Answers.Select(answer => answer.Id.Value));
}

/// <summary>One of a fact's answers, with the words on its button.</summary>
/// <param name="Synonyms">What people type as the answer besides the words on the button, both languages together.</param>
/// <param name="Heard">Phrases which, inside a longer sentence, already give this answer, both languages together.</param>
public sealed record Answer(AnswerId Id, Words Label, IReadOnlyList<string> Synonyms, IReadOnlyList<string> Heard)
{
    /// <summary>Phrases that only name where, with whom or about whom; they give this answer too, also in a question, where nothing heard says otherwise.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];
}
