using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Tryout.Teams;
using PolicyBot.Understanding;

namespace PolicyBot.Tests.BotRoom;

/// <summary>A turn that throws, again and again.</summary>
public sealed class DeadLetterTests : IAsyncLifetime
{
    private readonly Stumbling stumbling = new();
    private School school = null!;

    public async Task InitializeAsync() => school = await School.OpenAsync(new School.Plan
    {
        Time = new FastClock(20),
        Replace = services =>
        {
            stumbling.Inner = (IUnderstanding)services.Last(service => service.ServiceType == typeof(IUnderstanding)).ImplementationInstance!;
            services.AddSingleton<IUnderstanding>(stumbling);
        },
    });

    public async Task DisposeAsync() => await school.DisposeAsync();

    [Fact]
    public async Task It_leaves_nothing_behind_is_tried_five_times_and_the_colleague_hears_so_and_the_lane_goes_on()
    {
        var teacher = school.Teacher();
        stumbling.Over = "struikel";
        stumbling.Times = int.MaxValue;

        var id = await teacher.TypesAsync("mag ik struikel over deze zin hier");
        var next = await teacher.TypesAsync("help");
        var wrong = await school.World.WaitForAsync(sent => sent.ReplyToId == id, School.Patience);
        await school.World.WaitForAsync(sent => sent.ReplyToId == next, School.Patience);

        Assert.Contains("Dat lukte niet door een storing", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(5, stumbling.Stumbled);
        Assert.Equal(1, school.Register.Count("inbox", "dead = 1"));
        Assert.Equal(0, school.Register.Count("case_line"));
        Assert.Single(school.World.Sent.All, sent => sent.ReplyToId == id);
        Assert.Equal(1, (await school.Store.Inbox.CountAsync(CancellationToken.None)).DeadLetters);
    }

    [Fact]
    public async Task A_colleague_in_another_conversation_is_answered_meanwhile()
    {
        stumbling.Over = "struikel";
        stumbling.Times = int.MaxValue;
        var teacher = school.Teacher();

        var id = await teacher.TypesAsync("mag ik struikel over deze zin hier");
        await school.Teacher().SaysAsync("help");

        await school.World.WaitForAsync(sent => sent.ReplyToId == id, School.Patience);
    }

    [Fact]
    public async Task A_turn_that_throws_once_is_answered_once_at_the_second_try()
    {
        var teacher = school.Teacher();
        stumbling.Over = "vrienden";
        stumbling.Times = 1;

        var question = await teacher.SaysAsync("Mag ik vrienden worden met deze leerling?");

        Assert.Contains("Ken je deze leerling ook privé?", question.Text, StringComparison.Ordinal);
        Assert.Equal(1, stumbling.Stumbled);
        await teacher.SaysAsync("help");
        Assert.Equal(2, school.World.Sent.All.Count(sent => sent.Kind == SendKind.Message && sent.ConversationId == teacher.Chat));
        Assert.Equal(0, school.Register.Count("inbox"));
    }

    [Fact]
    public async Task A_press_that_throws_is_answered_kindly_and_the_card_can_be_pressed_again()
    {
        var teacher = school.Teacher();
        var welcome = await teacher.SaysAsync("hoi");
        stumbling.Over = "leerling";
        stumbling.Times = 1;
        var before = school.Register.All;

        var wrong = await teacher.PressesAsync(welcome, welcome.Buttons[0]);
        Assert.Contains("Dat lukte niet door een storing", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(before, school.Register.All);

        await teacher.PressesAsync(welcome, welcome.Buttons[0]);
        var question = await teacher.GetsAsync("Ken je");
        Assert.Contains("Ken je deze leerling ook privé?", question.Text, StringComparison.Ordinal);
    }

    /// <summary>Reads as the real one does, except for a word that it stumbles over so many times.</summary>
    private sealed class Stumbling : IUnderstanding
    {
        private int stumbled;

        public IUnderstanding Inner { get; set; } = null!;
        public string Over { get; set; } = "\0";
        public int Times { get; set; }
        public int Stumbled => stumbled;

        public Understood Read(string text) =>
            text.Contains(Over, StringComparison.Ordinal) && Interlocked.Increment(ref stumbled) <= Times
                ? throw new InvalidOperationException("It stumbles.")
                : Reads(text);

        private Understood Reads(string text)
        {
            if (stumbled > Times)
                stumbled = Times;
            return Inner.Read(text);
        }
    }
}
