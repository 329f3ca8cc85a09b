using System.Text.Json.Nodes;
using PolicyBot.Tests.RecordsRoom;

namespace PolicyBot.Tests.BotRoom;

/// <summary>What the program does from a terminal.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("noordhoek", "Mag ik vrienden worden met een leerling die ik alleen van school ken?", "NH-31.2", "verdict: not-allowed")]
    [InlineData("noordhoek", "May I friend a student I only know from school?", "friend-pupil", "Becoming friends")]
    [InlineData("albero", "Mag ik vrienden worden met deze leerling?", "friend-pupil", "leerling")]
    public async Task A_question_is_answered_in_the_words_of_the_school(string school, string question, string first, string second)
    {
        var (code, output, errors) = await BotProcess.RunAsync(["ask", "--school", school, question]);

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains(first, output, StringComparison.Ordinal);
        Assert.Contains(second, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_json_each_line_is_one_object_with_these_fields_also_an_empty_line()
    {
        string[] lines = ["Mag ik vrienden worden met een leerling die ik alleen van school ken?", "", "   ", "de koffieautomaat is stuk", "May I friend this student?", "\"{[' ;"];

        var (code, output, errors) = await BotProcess.RunAsync(["ask", "--json", "--school", "noordhoek"], string.Join('\n', lines) + "\n");

        Assert.Equal((0, ""), (code, errors));
        var answers = output.Split('\n').Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        Assert.Equal(lines.Length, answers.Count);
        foreach (var answer in answers)
        {
            Assert.Equal(["topic", "confidence", "candidates", "facts", "verdict", "stops", "next", "reasons", "sources", "ask", "do", "note", "contacts"], answer.Select(field => field.Key));
            Assert.Contains(answer["verdict"]!.GetValue<string>(), new[] { "allowed", "allowed-if", "not-allowed", "ask-mt", "told", "not-covered", "none" });
            Assert.InRange(answer["confidence"]!.GetValue<double>(), 0, 1);
            Assert.True(answer["topic"] is not null || answer["verdict"]!.GetValue<string>() == "none");
        }
        Assert.Equal("friend-pupil", answers[0]["topic"]!.GetValue<string>());
        Assert.Equal("not-allowed", answers[0]["verdict"]!.GetValue<string>());
        Assert.Contains("NH-31.2", answers[0]["reasons"]!.AsArray().Select(reason => reason!.GetValue<string>()));
        Assert.NotEmpty(answers[0]["sources"]!.AsArray());
        Assert.Null(answers[0]["next"]);
        Assert.Equal("none", answers[1]["verdict"]!.GetValue<string>());
        Assert.Equal("known-privately", answers[4]["next"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_school_that_does_not_exist_is_said_so_with_those_that_do()
    {
        var (code, output, errors) = await BotProcess.RunAsync(["ask", "--school", "nergens", "Mag dit?"]);

        Assert.NotEqual(0, code);
        Assert.Contains("nergens", errors, StringComparison.Ordinal);
        Assert.Contains("noordhoek", errors, StringComparison.Ordinal);
        Assert.Contains("albero", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors + output, StringComparison.Ordinal);
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Without_a_question_it_says_what_to_give()
    {
        var (code, _, errors) = await BotProcess.RunAsync(["ask", "--school", "noordhoek"]);

        Assert.NotEqual(0, code);
        Assert.Contains("Give a question", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shipped_packs_are_sound_and_their_drawings_fresh()
    {
        var (code, output, errors) = await BotProcess.RunAsync(["check"]);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("noordhoek: ", output, StringComparison.Ordinal);
        Assert.Contains("albero: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_pack_is_listed_with_file_and_line()
    {
        var (code, output, errors) = await BotProcess.RunAsync(["check", "--packs", Packs.BrokenCopy(folder.Path)]);

        Assert.Equal(1, code);
        Assert.Matches(@"pack\.yml:\d+", errors);
        Assert.Contains("known-from-mars", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors + output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_drawing_that_is_stale_is_named_and_drawing_makes_it_fresh()
    {
        var packs = Packs.Copy(folder.Path);
        await BotProcess.RunAsync(["draw", "--packs", packs]);
        Assert.Equal(0, (await BotProcess.RunAsync(["draw", "--check", "--packs", packs])).Code);

        var drawing = Directory.EnumerateFiles(packs, "drawing.md", SearchOption.AllDirectories).First(file => file.Contains("noordhoek", StringComparison.Ordinal));
        await File.AppendAllTextAsync(drawing, "\nx\n");
        var (code, output, _) = await BotProcess.RunAsync(["draw", "--check", "--packs", packs]);

        Assert.Equal(1, code);
        Assert.Contains("stale: ", output, StringComparison.Ordinal);
        Assert.Contains("noordhoek", output, StringComparison.Ordinal);
    }
}
