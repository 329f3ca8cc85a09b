using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Dialogs.Endings;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding;

namespace PolicyBot.Dialogs.Root;

/// <summary>"Wat zeggen ze bij …?": the question of the open card, or one in the same sentence, held against another school.</summary>
internal sealed class OtherSchool(IPackSource packs, IUnderstanding understanding, Comparing comparing)
{
    /// <summary>Whether the words asked for another school; then it is answered.</summary>
    public async Task<bool> TryAsync(DialogContext dialogs, Turn turn, RememberedCard? card, string text, CancellationToken cancellationToken)
    {
        if (!Begins(text, turn.Language) || Named(text, turn.Person) is not { } pack)
            return false;
        if (About(card, text) is not { } state)
        {
            await turn.SayAsync(dialogs.Context, Say.It(Line.CompareWhat, turn.Language, pack.Name.In(turn.Language)), cancellationToken);
            return true;
        }
        await comparing.ShowAsync(dialogs.Context, state, pack.School, cancellationToken);
        return true;
    }

    /// <summary>The question in the sentence itself, else the one on the open card.</summary>
    private GuidanceState? About(RememberedCard? card, string text)
    {
        var understood = understanding.Read(text);
        if (understood.Topic is { } topic && packs.Topic(topic).Kind is TopicKind.Check or TopicKind.Told)
            return GuidanceState.Begin(topic, text, packs.Topic(topic).Facts.Aggregate(Known.Nothing, (known, fact) =>
                understood.Facts[fact] is { } answer ? known.With(fact, answer) : known));
        return card is null ? null : GuidanceState.TryRead(card.Subject);
    }

    private static bool Begins(string text, Language language) =>
        Say.Spoken(Line.SpokenCompare, language).Concat(Say.Spoken(Line.SpokenCompare, language == Language.Dutch ? Language.English : Language.Dutch))
            .Any(words => text.TrimStart().StartsWith(words + " ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The one other school that is named, by a word that no other school has in its name.</summary>
    private Pack? Named(string text, Person person)
    {
        var words = Words(text);
        var named = packs.Packs.Where(pack => pack.School != person.School && Words(pack.Name.Dutch).Concat(pack.School.Value.Split('-')).Any(word =>
            words.Contains(word, StringComparer.OrdinalIgnoreCase)
            && packs.Packs.Count(other => Words(other.Name.Dutch).Contains(word, StringComparer.OrdinalIgnoreCase)) <= 1)).ToList();
        return named is [var only] ? only : null;
    }

    private static string[] Words(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).Where(word => word.Length > 3)];
}
