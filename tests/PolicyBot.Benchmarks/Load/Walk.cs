using System.Text;

namespace PolicyBot.Benchmarks.Load;

/// <summary>One step of the walk: what is typed, and words that the right reply holds.</summary>
internal sealed record WalkStep(string Text, byte[] Reply)
{
    public WalkStep(string text, string reply) : this(text, Encoding.UTF8.GetBytes(reply)) { }
}

/// <summary>What a conversation says, over and over: the question whether one may befriend a pupil, and an answer to what is asked back.</summary>
internal static class Walk
{
    private const string Question = "Mag ik vrienden worden met deze leerling?";

    public static readonly WalkStep[] Steps =
    [
        new(Question, "Ken je deze leerling ook priv"),
        new("ja", "Ja, dat mag"),
        new(Question, "Ken je deze leerling ook priv"),
        new("nee, alleen van school", "Nee, dat mag niet"),
    ];

    /// <summary>The floor says the same to everything.</summary>
    public static readonly byte[] FloorReply = "\"text\":\"floor\""u8.ToArray();

    /// <summary>Members of the school by the settings; conversations share them when there are more.</summary>
    public const int Staff = 1000;

    public static string StaffId(int number) => $"7d6a5c1e-0b1f-4a54-9a56-0a2a6b{number:D6}";

    /// <summary>An activity as Teams sends it; the last seven characters of its id are for the number of the turn.</summary>
    public static byte[] Activity(int conversation, string text, string serviceUrl) => Encoding.UTF8.GetBytes(
        $$$"""
        {"text":"{{{text}}}","textFormat":"plain","type":"message",
        "timestamp":"2026-01-12T08:30:00.1234567Z","localTimestamp":"2026-01-12T09:30:00.1234567+01:00",
        "id":"{{{conversation:D7}}}-0000000","channelId":"msteams","serviceUrl":"{{{serviceUrl}}}",
        "from":{"id":"29:1a2b3c4d5e6f-{{{conversation:D7}}}","name":"Medewerker","aadObjectId":"{{{StaffId(conversation % Staff)}}}"},
        "conversation":{"conversationType":"personal","tenantId":"5f0d3f0a-2f4e-4f0e-9d5a-3b1f6c1e0001","id":"a:load-{{{conversation:D7}}}"},
        "recipient":{"id":"28:b1e0c2d4-0000-4000-8000-000000000001","name":"PolicyBot"},
        "entities":[{"locale":"nl-NL","country":"NL","platform":"Windows","timezone":"Europe/Amsterdam","type":"clientInfo"}],
        "channelData":{"tenant":{"id":"5f0d3f0a-2f4e-4f0e-9d5a-3b1f6c1e0001"}},"locale":"nl-NL","localTimezone":"Europe/Amsterdam"}
        """.ReplaceLineEndings(""));
}
