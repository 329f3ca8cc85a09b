using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PolicyBot.Tests.House;

public class WordsTests
{
    private const string Glossary = "docs/glossary.md";
    private const string Facts = "Packs/Vocabulary/facts.yml";

    /// <summary>Small words that a Dutch sentence cannot do without and that English does not have.</summary>
    private static readonly HashSet<string> smallDutch = new(
        ("de het een van ik je jij jouw jullie wij mij mijn zij u uw mag niet geen wel voor zijn aan dat deze dit wat wie als er ook naar om bij en maar kan kun moet "
        + "wordt worden heb hebt heeft nog hier dan op te uit dus weer hoe waar wil zodat omdat alleen eerst iets iemand alle zo nu").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void Every_public_type_of_Policy_is_in_the_glossary() =>
        Complaints.None(
            $"Add a line to {Glossary}: | `Type` | Dutch | English: what it means in the school |.",
            PublicTypesOfPolicy().Except(GlossaryTypes()));

    [Fact]
    public void The_glossary_names_no_type_that_is_gone() =>
        Complaints.None($"Take the line out of {Glossary}, or rename it with the type.", GlossaryTypes().Except(PublicTypesOfPolicy()));

    [Fact]
    public void The_glossary_says_each_word_once_and_in_both_languages() =>
        Complaints.None(
            $"Each type has one line in {Glossary} with its Dutch word and its meaning.",
            GlossaryRows().GroupBy(row => row[0]).Where(type => type.Count() > 1 || type.Single().Any(string.IsNullOrWhiteSpace) || type.Single().Length < 3)
                .Select(type => type.Key));

    [Fact]
    public void No_dialog_names_a_rule_or_a_fact()
    {
        var ids = FactIds().Concat(RuleIds()).ToHashSet(StringComparer.Ordinal);
        Complaints.None(
            "Dialogs hold no rules: ask Policy for the next question or the verdict, and show what comes.",
            Repository.CSharp("Dialogs").SelectMany(file => CSharpText.Of(Repository.Read(file)).Literals
                .Where(literal => ids.Contains(literal.Text)).Select(literal => $"{file}:{literal.Line}: \"{literal.Text}\"")));
    }

    [Fact]
    public void The_ids_of_facts_and_rules_can_be_read()
    {
        if (Repository.Has(Facts))
            Assert.True(FactIds().Count > 0, $"{Facts} holds no fact id that this test can read: bring {nameof(FactIds)} up to its form.");
        if (RuleFiles().Any())
            Assert.True(RuleIds().Count > 0, $"The packs hold no rule id that this test can read: bring {nameof(RuleIds)} up to their form.");
    }

    [Fact]
    public void No_sentence_for_a_person_is_written_in_CSharp() =>
        Complaints.None(
            "Words for people live in packs or in .resx (Dutch is neutral, .en beside it): move the sentence there.",
            Repository.CSharp("Dialogs", "Cards", "Bot", "Understanding").SelectMany(file => CSharpText.Of(Repository.Read(file)).Literals
                .Where(literal => IsDutchSentence(literal.Text)).Select(literal => $"{file}:{literal.Line}: \"{literal.Text}\"")));

    [Theory]
    [InlineData("Mag ik vrienden worden met deze leerling?", true)]
    [InlineData("Een collega van het MT kijkt ernaar.", true)]
    [InlineData("No topic 'frend-pupil'. This pack has: friend-pupil, photo-pupil.", false)]
    [InlineData("The bot speaks Dutch and English.", false)]
    [InlineData("mag ik dat", false)]
    public void A_Dutch_sentence_is_told_by_its_small_words(string text, bool isSentence) => Assert.Equal(isSentence, IsDutchSentence(text));

    [Fact]
    public void Every_text_of_a_resx_is_there_in_Dutch_and_in_English() =>
        Complaints.None(
            "Dutch stands in Name.resx, English in Name.en.resx beside it: the same keys, no empty text, the same {placeholders}.",
            Repository.Files(Repository.Rooms).Where(file => file.EndsWith(".resx", StringComparison.Ordinal)).SelectMany(Gaps));

    private static IEnumerable<string> Gaps(string file)
    {
        var isEnglish = file.EndsWith(".en.resx", StringComparison.Ordinal);
        var other = isEnglish ? file[..^".en.resx".Length] + ".resx" : file[..^".resx".Length] + ".en.resx";
        if (!Repository.Has(other))
            return [$"{file}: {other} is missing"];
        var (mine, theirs) = (Texts(file), Texts(other));
        return mine.Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => $"{file}: {text.Key} is empty")
            .Concat(mine.Keys.Except(theirs.Keys).Select(key => $"{other}: {key} is missing"))
            .Concat(mine.Keys.Intersect(theirs.Keys).Where(key => !isEnglish && !Placeholders(mine[key]).SetEquals(Placeholders(theirs[key])))
                .Select(key => $"{file}: {key} has other placeholders in English"));
    }

    private static Dictionary<string, string> Texts(string resx) =>
        XDocument.Parse(Repository.Read(resx)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")?.Value ?? "");

    private static HashSet<string> Placeholders(string text) => [.. Regex.Matches(text, @"\{\w+").Select(match => match.Value)];

    private static bool IsDutchSentence(string text)
    {
        var words = Regex.Matches(text, @"[\p{L}'’]+").Select(match => match.Value).ToArray();
        return words.Length >= 4 && words.Count(smallDutch.Contains) >= 2;
    }

    private static HashSet<string> FactIds()
    {
        if (!Repository.Has(Facts))
            return [];
        var text = Repository.Read(Facts);
        var named = Regex.Matches(text, @"^(?<indent> *(?:- )?)(?:id|fact):\s*[""']?(?<id>[a-z0-9-]+)", RegexOptions.Multiline);
        var shallow = named.Count > 0 ? named[0].Groups["indent"].Value : "";
        var indent = Regex.IsMatch(text, @"^facts:", RegexOptions.Multiline) ? "  " : "";
        var keys = Regex.Matches(text, $@"^{indent}(?<id>[a-z0-9]+(?:-[a-z0-9]+)*):\s*(?:#.*)?$", RegexOptions.Multiline);
        return [.. (named.Count > 0 ? named.Where(match => match.Groups["indent"].Value == shallow) : keys).Select(match => match.Groups["id"].Value)];
    }

    private static HashSet<string> RuleIds() =>
        [.. RuleFiles().SelectMany(file => Regex.Matches(Repository.Read(file), @"^\s*(?:- )?(?:id:\s*|rule:\s*)?[""']?(?<id>[A-Z]{2,5}-\d+[a-z]?)\b", RegexOptions.Multiline))
            .Select(match => match.Groups["id"].Value)];

    private static IEnumerable<string> RuleFiles() =>
        Repository.Files("Packs").Where(file => Path.GetExtension(file) is ".yml" or ".yaml" && Repository.Read(file).Contains("\nrules:", StringComparison.Ordinal));

    private static IEnumerable<string> PublicTypesOfPolicy() =>
        Assembly.Load("PolicyBot.Policy").GetExportedTypes().Select(type => type.Name.Split('`')[0]).Distinct();

    private static IEnumerable<string> GlossaryTypes() => GlossaryRows().Select(row => row[0]);

    private static IEnumerable<string[]> GlossaryRows()
    {
        Assert.True(Repository.Has(Glossary), $"{Glossary} is missing: one word for one idea, and each stands there.");
        return Repository.Lines(Glossary).Select(line => Regex.Match(line, @"^\| `(?<type>\w+)` \|(?<rest>.*)\|\s*$")).Where(match => match.Success)
            .Select(match => (string[])[match.Groups["type"].Value, .. match.Groups["rest"].Value.Split('|').Select(cell => cell.Trim())]);
    }
}
