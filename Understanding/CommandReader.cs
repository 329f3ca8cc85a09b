using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding;

/// <summary>Recognises the commands in both languages, and only when the whole message is one.</summary>
public sealed class CommandReader
{
    private const int TypoFrom = 6;

    private readonly Dictionary<string, Command> commands = new(StringComparer.Ordinal);
    private readonly PhraseSet polite = PhraseSet.Of("polite");
    private readonly PhraseSet caseWords = PhraseSet.Of("case");

    /// <summary>Reads the words of the commands that come with the assembly.</summary>
    public CommandReader()
    {
        foreach (var lexicon in Lexicon.Both)
            foreach (var (name, phrases) in lexicon.Group("commands"))
                Add(phrases, new PlainCommand(Enum.Parse<CommandKind>(name, ignoreCase: true)));
        Add(Lexicon.Dutch["speak"], new SpeakLanguage(Language.Dutch));
        Add(Lexicon.English["speak"], new SpeakLanguage(Language.English));
    }

    /// <summary>The command, or nothing when the message is something else.</summary>
    public Command? Read(string text)
    {
        if (text is null || text.Length > 200)
            return null;
        var sentence = Sentence.Of(text);
        if (sentence.Count == 0)
            return text.Trim() == "?" ? new PlainCommand(CommandKind.Help) : null;
        var (from, to) = (0, sentence.Count);
        if (Exactly(sentence, from, to) is { } asTyped)
            return asTyped;
        while (to - from > 1 && polite.Contains(sentence[to - 1]))
            to--;
        while (to - from > 1 && polite.Contains(sentence[from]))
            from++;
        return Exactly(sentence, from, to) ?? CaseIn(sentence, from, to) ?? Nearly(sentence.Run(from, to - from));
    }

    private Command? Exactly(Sentence sentence, int from, int to) =>
        commands.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sentence.Run(from, to - from), out var command) ? command : null;

    private ShowCase? CaseIn(Sentence sentence, int from, int to) =>
        to - from >= 2
        && sentence.Words[to - 1].Joined
        && caseWords.IsAllOf(sentence, from, to - 2)
        && CaseNumber.TryParse($"{sentence[to - 2]}-{sentence[to - 1]}", out var number)
            ? new ShowCase(number)
            : null;

    /// <summary>One slip of the hand is read through, but never into the command that ends everything.</summary>
    private Command? Nearly(ReadOnlySpan<char> typed)
    {
        if (typed.Length < TypoFrom)
            return null;
        Command? found = null;
        foreach (var (phrase, command) in commands)
            if (phrase.Length >= TypoFrom && phrase[0] == typed[0] && Edits.Between(typed, phrase, 1) == 1)
            {
                if (command is PlainCommand { Kind: CommandKind.Stop } || found is not null && found != command)
                    return null;
                found = command;
            }
        return found;
    }

    private void Add(IEnumerable<string> phrases, Command command)
    {
        foreach (var phrase in phrases.Select(phrase => Sentence.Of(phrase).Text).Where(phrase => phrase.Length > 0))
            if (!commands.TryAdd(phrase, command) && commands[phrase] != command)
                throw new InvalidOperationException($"'{phrase}' is two commands: {commands[phrase]} and {command}.");
    }
}
