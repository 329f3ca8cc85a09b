using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Understanding;

namespace PolicyBot.Tests.UnderstandingRoom;

public sealed class CommandTests
{
    private readonly CommandReader reader = new();

    [Theory]
    [InlineData("stop", CommandKind.Stop)]
    [InlineData("Stop!", CommandKind.Stop)]
    [InlineData("laat maar", CommandKind.Stop)]
    [InlineData("never mind", CommandKind.Stop)]
    [InlineData("HELP", CommandKind.Help)]
    [InlineData("?", CommandKind.Help)]
    [InlineData("wat kun je?", CommandKind.Help)]
    [InlineData("opnieuw", CommandKind.Again)]
    [InlineData("opniew", CommandKind.Again)]
    [InlineData("start over please", CommandKind.Again)]
    [InlineData("terug", CommandKind.Back)]
    [InlineData("go back", CommandKind.Back)]
    [InlineData("MT", CommandKind.AskMt)]
    [InlineData("vraag het MT", CommandKind.AskMt)]
    [InlineData("vraag het aan het mt aub", CommandKind.AskMt)]
    [InlineData("ask the MT", CommandKind.AskMt)]
    [InlineData("mijn vragen", CommandKind.MyQuestions)]
    [InlineData("my questions", CommandKind.MyQuestions)]
    [InlineData("open zaken", CommandKind.OpenCases)]
    [InlineData("open cases", CommandKind.OpenCases)]
    [InlineData("Goedemorgen", CommandKind.Greeting)]
    [InlineData("hello 👋", CommandKind.Greeting)]
    [InlineData("ik wil iets melden", CommandKind.Report)]
    [InlineData("Melding maken!", CommandKind.Report)]
    [InlineData("report", CommandKind.Report)]
    [InlineData("mijn meldingen", CommandKind.MyReports)]
    [InlineData("my reports", CommandKind.MyReports)]
    [InlineData("verder met mijn melding", CommandKind.ResumeReport)]
    [InlineData("continue my report", CommandKind.ResumeReport)]
    public void A_message_that_is_a_command_is_recognised(string typed, CommandKind kind) =>
        Assert.Equal(new PlainCommand(kind), reader.Read(typed));

    [Theory]
    [InlineData("zaak 2026-0042")]
    [InlineData("vraag 2026-0042")]
    [InlineData("Show case 2026-42, please")]
    [InlineData("2026-0042")]
    [InlineData("#2026-0042")]
    public void A_case_is_asked_for_by_its_number(string typed) =>
        Assert.Equal(new ShowCase(new CaseNumber(2026, 42)), reader.Read(typed));

    [Theory]
    [InlineData("english please", Language.English)]
    [InlineData("in het Engels graag", Language.English)]
    [InlineData("Nederlands", Language.Dutch)]
    [InlineData("speak dutch", Language.Dutch)]
    public void Another_language_is_asked_for(string typed, Language language) =>
        Assert.Equal(new SpeakLanguage(language), reader.Read(typed));

    [Theory]
    [InlineData("mag ik een leerling help bieden via whatsapp")]
    [InlineData("help, een leerling stuurt mij berichten")]
    [InlineData("hoi, mag ik een foto plaatsen")]
    [InlineData("mag ik stoppen met de klassenapp")]
    [InlineData("stoffen")]
    [InlineData("ik wil iets melden over een leerling")]
    [InlineData("zaak 2026")]
    [InlineData("zaak 2026 0042")]
    [InlineData("leerling 2026-0042")]
    [InlineData("zaak 99999999999-1")]
    [InlineData("please")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🙂")]
    public void Anything_else_is_no_command(string typed) => Assert.Null(reader.Read(typed));
}
