using System.Text.Json.Nodes;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PolicyBot.Bot.Packs;
using PolicyBot.Bot.People;
using PolicyBot.Dialogs;
using PolicyBot.Dialogs.Endings;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Incidents;
using PolicyBot.Tests.BotRoom;
using PolicyBot.Tests.PacksRoom;

namespace PolicyBot.Tests.DialogsRoom.Endings;

/// <summary>The cards that a colleague gets once a question is settled, from the shipped packs. What they said is given, so nothing has to be understood.</summary>
internal static class Ended
{
    /// <summary>A Tuesday morning at school.</summary>
    private static readonly DateTimeOffset tuesday = new(2031, 3, 4, 9, 0, 0, TimeSpan.Zero);

    private static readonly ServiceProvider parts = new ServiceCollection()
        .AddSingleton<IPackSource>(new PackSource(Shipped.Shelf, Options.Create(new SchoolOptions
        {
            Known = Shipped.Shelf.Packs.ToDictionary(pack => pack.School.Value, _ => new SchoolOptions.School()),
        })))
        .AddDialogs()
        .BuildServiceProvider();

    /// <summary>The ending of this topic for somebody who gave these answers, as <c>consent=given harm=no</c>.</summary>
    public static Task<Seen> OfAsync(string school, string topic, string known = "", Language language = Language.Dutch) =>
        OfAsync(school, topic, Shipped.Known(known), language);

    public static Task<Seen> OfAsync(string school, string topic, Known known, Language language) => ShownAsync([school], language, context =>
        parts.GetRequiredService<GuidanceCards>().ShowEndingAsync(context, Begin(topic, known), CancellationToken.None));

    /// <summary>The same question at a second school, for somebody who works at both.</summary>
    public static Task<Seen> ComparedAsync(string school, string other, string topic, string known = "", Language language = Language.Dutch) =>
        ShownAsync([school, other], language, context =>
            parts.GetRequiredService<Comparing>().ShowAsync(context, Begin(topic, Shipped.Known(known)), new SchoolId(other), CancellationToken.None));

    private static GuidanceState Begin(string topic, Known known) => GuidanceState.Begin(new TopicId(topic), "", known);

    private static async Task<Seen> ShownAsync(IReadOnlyList<string> schools, Language language, Func<ITurnContext, Task> show)
    {
        var adapter = new KeepingAdapter();
        var context = new TurnContext(adapter, new Activity(ActivityTypes.Message)
        {
            ChannelId = "msteams",
            From = new ChannelAccount("29:docent"),
            Recipient = new ChannelAccount("28:bot"),
            Conversation = new ConversationAccount(id: "a:chat"),
        });
        context.TurnState.Set(new Turn
        {
            Person = new Person(new PersonId("docent"), new SchoolId(schools[0]), new HashSet<RoleId>(), [.. schools.Select(school => new SchoolId(school))]),
            Input = new Typed(""),
            Language = language,
            Now = tuesday,
            IsPrivate = true,
            Cases = null!,
            Incidents = null!,
            Evidence = null!,
            Names = null!,
            Memory = new FleetingMemory(),
        });
        await show(context);
        var card = (AdaptiveCard)Assert.Single(Assert.Single(adapter.Sent).Attachments).Content;
        return new Seen("a:chat", "", JsonNode.Parse(card.ToJson()), "");
    }

    private sealed class KeepingAdapter : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Sent.AddRange(activities);
            return Task.FromResult(activities.Select(activity => new ResourceResponse(activity.Id)).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException("An ending changes no earlier message.");

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException("An ending takes nothing back.");
    }

    /// <summary>Hands out ids and remembers the open card; an ending asks for nothing else.</summary>
    private sealed class FleetingMemory : ITurnMemory
    {
        public string? CurrentCard { get; set; }

        public string NewId() => Guid.NewGuid().ToString("N");

        public ValueTask<RememberedCard?> RecallAsync(CancellationToken cancellationToken) => throw NotAsked();

        public void UseUp(string cardId) => throw NotAsked();

        public void Choose(Language language) => throw NotAsked();

        public void Choose(SchoolId school) => throw NotAsked();

        public ValueTask<string?> DraftAsync(CancellationToken cancellationToken) => throw NotAsked();

        public void KeepDraft(string? draft) => throw NotAsked();

        public string LinkTo(PageKind page, CaseNumber number, EvidenceId? piece = null) => throw NotAsked();

        public void WakeAt(DateTimeOffset at, string what, string subject) => throw NotAsked();

        public void Tell(Audience to, string messageId, AdaptiveCard card, bool update, Urgency urgency) => throw NotAsked();

        private static NotSupportedException NotAsked() => new("An ending does not ask for this.");
    }
}
