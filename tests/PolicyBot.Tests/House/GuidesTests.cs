using System.Text.RegularExpressions;

namespace PolicyBot.Tests.House;

/// <summary>The guides for people of a school are there in Dutch and in English, and say the same.</summary>
public sealed class GuidesTests
{
    public static readonly TheoryData<string, string> Pairs = new()
    {
        { "change-a-rule", "nl/een-regel-wijzigen" },
        { "add-a-school", "nl/een-school-toevoegen" },
        { "add-a-question", "nl/een-vraag-toevoegen" },
        { "sign-off-a-pack", "nl/een-school-laten-goedkeuren" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_guide_of_the_packs_leads_to_its_other_language_and_both_say_how_to_see_that_it_worked(string english, string dutch)
    {
        Assert.Contains($"\n\n[Nederlands]({dutch}.md)\n\n", Guides.Text(english), StringComparison.Ordinal);
        Assert.Contains($"\n\n[English](../{english}.md)\n\n", Guides.Text(dutch), StringComparison.Ordinal);
        Assert.Contains("\n## How you see that it worked\n", Guides.Text(english), StringComparison.Ordinal);
        Assert.Contains("\n## Hoe je ziet dat het gelukt is\n", Guides.Text(dutch), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_languages_give_the_same_commands_and_know_the_same_messages(string english, string dutch)
    {
        Assert.Equal(Commands(english), Commands(dutch));
        Assert.Equal(Headings(english).Count, Headings(dutch).Count);
        Assert.Equal(Messages(english), Messages(dutch));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_link_of_a_guide_leads_somewhere(string english, string dutch) =>
        Assert.All(new[] { english, dutch }, guide => Assert.All(
            Regex.Matches(Guides.Text(guide), @"\]\((?!http)(?<file>[^)#]+)(#(?<heading>[^)]+))?\)"),
            link =>
            {
                var file = Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, "docs/guides", Path.GetDirectoryName(guide)!, link.Groups["file"].Value));
                Assert.True(Repository.Has(file), $"{guide} leads to {file}, which is not there.");
                if (link.Groups["heading"] is { Success: true, Value: var heading })
                    Assert.Contains(heading, Regex.Matches(Repository.Read(file), "^#+ (.+?)\r?$", RegexOptions.Multiline).Select(found => found.Groups[1].Value.ToLowerInvariant().Replace(' ', '-')));
            }));

    /// <summary>What is typed, without the remarks beside it.</summary>
    private static IEnumerable<string> Commands(string guide) =>
        Guides.Blocks(guide, "bash").Select(block => Regex.Replace(block, " +# .*$", "", RegexOptions.Multiline));

    private static MatchCollection Headings(string guide) => Regex.Matches(Guides.Text(guide), "^#+ ", RegexOptions.Multiline);

    /// <summary>What the tables of trouble quote of the program: the first quotation of each line.</summary>
    private static IEnumerable<string> Messages(string guide) =>
        Regex.Matches(Guides.Text(guide), "^\\| `(?<message>[^`]+)`", RegexOptions.Multiline).Select(match => match.Groups["message"].Value);
}
