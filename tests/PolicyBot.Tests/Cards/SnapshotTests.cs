using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Policy;

namespace PolicyBot.Tests.CardsRoom;

public sealed class SnapshotTests
{
    private static readonly JsonSerializerOptions readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string, Language> Cards() => Gallery.All();

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_is_drawn_as_it_was_agreed(string name, Language language)
    {
        var drawn = JsonNode.Parse(Gallery.Cards[name](language).ToJson())!;
        var agreed = Path.Combine(Folder(), $"{name}.{(language == Language.Dutch ? "nl" : "en")}.json");
        var received = Path.ChangeExtension(agreed, ".received.json");
        File.Delete(received);
        if (Environment.GetEnvironmentVariable("POLICYBOT_ACCEPT") == "1")
        {
            Write(agreed, drawn);
            return;
        }

        if (File.Exists(agreed) && JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(agreed)), drawn))
            return;
        Write(received, drawn);
        Assert.Fail($"The card {name} differs from {agreed}. What was drawn is beside it, in {Path.GetFileName(received)}. "
            + "Look at it; if it is meant, run the tests once with POLICYBOT_ACCEPT=1.");
    }

    [Fact]
    public void No_snapshot_is_left_of_a_card_that_is_gone()
    {
        var left = Directory.GetFiles(Folder(), "*.json")
            .Select(file => Path.GetFileName(file).Split('.')[0])
            .Distinct()
            .Except(Gallery.Cards.Keys);
        Assert.Empty(left);
    }

    private static void Write(string file, JsonNode card) => File.WriteAllText(file, card.ToJsonString(readable) + "\n");

    private static string Folder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "PolicyBot.sln")))
            at = at.Parent ?? throw new DirectoryNotFoundException("No PolicyBot.sln above the tests.");
        return Path.Combine(at.FullName, "tests", "PolicyBot.Tests", "Cards", "Snapshots");
    }
}
