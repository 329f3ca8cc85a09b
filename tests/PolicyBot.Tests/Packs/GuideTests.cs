using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using PolicyBot.Bot.People;
using PolicyBot.Packs;
using PolicyBot.Packs.Checking;
using PolicyBot.Packs.Comparing;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Verdicts;
using PolicyBot.Tests.House;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;

namespace PolicyBot.Tests.PacksRoom;

/// <summary>What the guides show is what happens, in either language.</summary>
public sealed class GuideTests : IDisposable
{
    private static readonly SchoolId zonnehof = new("zonnehof");
    private static readonly SchoolId noordhoek = new("noordhoek");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guides");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("add-a-school")]
    [InlineData("nl/een-school-toevoegen")]
    public void The_school_of_the_guide_is_in_order_and_answers_as_the_guide_says(string guide)
    {
        CopyShipped();
        WriteSchool(guide);

        var (shelf, problems) = Shelf.Read(folder.FullName);
        Assert.Empty(problems);
        var pack = shelf!.For(zonnehof);
        Assert.Equal((VerdictKind.NotAllowed, "ZH-01"), Answer(pack, "friend-pupil", Known.Nothing));
        Assert.Equal(5, pack.Statements.Count);
    }

    [Theory]
    [InlineData("add-a-school")]
    [InlineData("nl/een-school-toevoegen")]
    public void With_the_setting_of_the_guide_the_bot_starts(string guide)
    {
        CopyShipped();
        WriteSchool(guide);

        using var setting = new MemoryStream(Encoding.UTF8.GetBytes($"{{{Blocks(guide, "json").Single()}}}"));
        var settings = new ConfigurationBuilder().AddJsonStream(setting).Build().GetSection(SchoolOptions.Section).Get<SchoolOptions>()!;
        settings.CheckAgainst(Shelf.Load(folder.FullName));
        Assert.Equal(["zonnehof"], settings.Known.Keys);
    }

    [Theory]
    [InlineData("change-a-rule")]
    [InlineData("nl/een-regel-wijzigen")]
    public void The_rule_that_the_guide_changes_is_the_one_in_the_pack_and_the_difference_is_told_as_the_guide_says(string guide)
    {
        CopyShipped();
        var rule = Blocks(guide, "yaml").Single();
        Change("Schools/noordhoek/pack.yml", rule, rule.Replace("effect: stop", "effect: ask-first", StringComparison.Ordinal));

        Assert.Contains(DiffReport.Of(Shipped.Shelf, Shelf.Load(folder.FullName), noordhoek, Language.Dutch), Blocks(guide, ""));
    }

    [Theory]
    [InlineData("add-a-question", "add-a-school")]
    [InlineData("nl/een-vraag-toevoegen", "nl/een-school-toevoegen")]
    public void The_question_and_the_topic_of_the_guide_are_in_order_and_answer_as_the_guide_says(string guide, string school)
    {
        var (before, after) = WithQuestionAndTopic(guide, school);
        var pack = after.For(zonnehof);

        Assert.Equal(new FactId("parents-know"), pack[new TopicId("friend-pupil")].Rules.NextQuestion(Known.Nothing)?.Id);
        Assert.Equal((VerdictKind.Allowed, "ZH-01.2"), Answer(pack, "friend-pupil", ParentsKnow("yes")));
        Assert.Equal((VerdictKind.NotAllowed, "ZH-01"), Answer(pack, "friend-pupil", ParentsKnow("no")));
        Assert.Equal((VerdictKind.NotAllowed, "ZH-01"), Answer(pack, "friend-pupil", ParentsKnow("unsure")));
        Assert.Equal((VerdictKind.AskMt, "ZH-06"), Answer(pack, "ask-gift", Known.Nothing));

        Assert.Contains(Blocks(guide, "")[^1], DiffReport.Of(before, after, zonnehof, Language.Dutch), StringComparison.Ordinal);
        Assert.All(Shipped.Shelf.Packs, other =>
            Assert.DoesNotContain($"{other.Name.Dutch} · ", DiffReport.Of(before, after, other.School, Language.Dutch), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("add-a-question", "add-a-school")]
    [InlineData("nl/een-vraag-toevoegen", "nl/een-school-toevoegen")]
    public void The_sentence_of_the_guide_says_the_new_fact(string guide, string school)
    {
        var facts = WithQuestionAndTopic(guide, school).After.Vocabulary.Facts;
        var sentence = Regex.Match(string.Concat(Blocks(guide, "bash")), @"""(?<sentence>[^""]+)"" +# fact: parents-know = yes").Groups["sentence"].Value;

        var heard = new FactSpotter(facts, new HashSet<string>()).Hear(Sentence.Of(sentence));
        Assert.Equal(new AnswerId("yes"), heard[new FactId("parents-know")]);
    }

    [Theory]
    [InlineData("sign-off-a-pack")]
    [InlineData("nl/een-school-laten-goedkeuren")]
    public void From_the_day_that_the_guide_writes_down_nothing_is_stale_and_the_difference_says_so(string guide)
    {
        CopyShipped();
        Change("Schools/noordhoek/pack.yml", "\nin-doubt: ", $"\n{Blocks(guide, "yaml").Single()}in-doubt: ");

        var shelf = Shelf.Load(folder.FullName);
        Assert.Contains(Quoted(guide, "Hier is niets ouder dan een strengere landelijke regel."), StaleReport.Of(shelf.For(noordhoek), Language.Dutch), StringComparison.Ordinal);
        Assert.Contains(Quoted(guide, "goedgekeurd op: was niets, wordt 9 maart 2026"), DiffReport.Of(Shipped.Shelf, shelf, noordhoek, Language.Dutch), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sign-off-a-pack")]
    [InlineData("nl/een-school-laten-goedkeuren")]
    public void The_table_of_statements_has_the_line_that_the_guide_shows(string guide) =>
        Assert.Contains(Blocks(guide, "").Single(), StatementTable.Of(Shipped.Shelf.For(noordhoek), Language.Dutch), StringComparison.Ordinal);

    [Theory]
    [InlineData("sign-off-a-pack")]
    [InlineData("nl/een-school-laten-goedkeuren")]
    public void What_the_guide_calls_the_parts_of_the_report_is_what_the_report_calls_them(string guide)
    {
        var reports = string.Concat(Shipped.Shelf.Packs.Select(pack => StaleReport.Of(pack, Language.Dutch)));
        var named = Regex.Matches(Guides.Text(guide), @"^\| \*(?<name>[^*…]+)[^*]*\* \|", RegexOptions.Multiline).Select(match => match.Groups["name"].Value.Trim(' ', ',')).ToList();
        Assert.Equal(6, named.Count);
        Assert.All(named, name => Assert.Contains(name, reports, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Blocks(string guide, string language) => Guides.Blocks(guide, language);

    private static string Quoted(string guide, string text)
    {
        Assert.Contains(text, Guides.Text(guide), StringComparison.Ordinal);
        return text;
    }

    private static (VerdictKind, string) Answer(Pack pack, string topic, Known known)
    {
        var verdict = pack[new TopicId(topic)].Rules.Judge(known);
        return (verdict.Kind, verdict.Reasons.Single().Id.Value);
    }

    private static Known ParentsKnow(string answer) => Known.Nothing.With(new FactId("parents-know"), new AnswerId(answer));

    /// <summary>The packs with the guide's school, and the same with all that the guide for a question adds to them.</summary>
    private (Shelf Before, Shelf After) WithQuestionAndTopic(string guide, string school)
    {
        CopyShipped();
        WriteSchool(school);
        var before = Shelf.Load(folder.FullName);

        var yaml = Blocks(guide, "yaml");
        var plain = Blocks(guide, "");
        Assert.Equal((10, 4), (yaml.Count, plain.Count));
        var (fact, asked, when, rule, brief, explained) = (yaml[0], yaml[1], yaml[2], yaml[3], yaml[4], yaml[5]);
        Append("Vocabulary/facts.yml", fact);
        Change("Vocabulary/topics.yml", asked.Replace("parents-know, ", "", StringComparison.Ordinal), asked);
        Change("Schools/zonnehof/pack.yml", Regex.Replace(when, ", parents-know: .*]", ""), when);
        Append("Schools/zonnehof/pack.yml", rule);
        Change("Schools/zonnehof/pack.yml", Regex.Match(Read("Schools/zonnehof/pack.yml"), "^  friend-pupil:\n.*?(?=\nrules:)", RegexOptions.Multiline | RegexOptions.Singleline).Value, brief);
        Append("Schools/zonnehof/pupils.yml", explained);
        Write("Vocabulary/Labelled/friend-pupil.tsv", Read("Vocabulary/Labelled/friend-pupil.tsv") + plain[0]);

        var (topic, answer, rules, words) = (yaml[6], yaml[7], yaml[8], yaml[9]);
        Append("Vocabulary/topics.yml", topic);
        Write("Vocabulary/Examples/ask-gift.nl.txt", plain[1]);
        Write("Vocabulary/Examples/ask-gift.en.txt", plain[2]);
        Change("Schools/zonnehof/pack.yml", "\nrules:", $"{answer}\nrules:");
        Append("Schools/zonnehof/pack.yml", rules);
        Change("Schools/zonnehof/pack.yml", "count: 5", "count: 6");
        Append("Schools/zonnehof/pupils.yml", words);

        var (after, problems) = Shelf.Read(folder.FullName);
        Assert.Empty(problems);
        return (before, after!);
    }

    private void WriteSchool(string guide)
    {
        foreach (var block in Blocks(guide, "yaml"))
            Write($"Schools/zonnehof/{Regex.Match(block, @"Schemas/(\w+)\.schema").Groups[1].Value}.yml", block);
    }

    private void CopyShipped()
    {
        foreach (var file in Directory.EnumerateFiles(Shipped.Folder, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(Shipped.Folder, file), File.ReadAllText(file));
    }

    /// <summary>Puts one text in the place of another, which has to be there.</summary>
    private void Change(string file, string from, string to)
    {
        Assert.Contains(from, Read(file), StringComparison.Ordinal);
        Write(file, Read(file).Replace(from, to, StringComparison.Ordinal));
    }

    private void Append(string file, string text) => Write(file, $"{Read(file)}\n{text}");

    private string Read(string file) => File.ReadAllText(Path.Combine(folder.FullName, file)).ReplaceLineEndings("\n");

    private void Write(string file, string text)
    {
        var path = Path.Combine(folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
