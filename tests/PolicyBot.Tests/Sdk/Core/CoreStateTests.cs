using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PolicyBot.Sdk;

namespace PolicyBot.Tests.Sdk;

public class CoreStateTests
{
    [Fact]
    public async Task Nothing_is_written_when_nothing_changed()
    {
        var storage = new CountingStorage();
        var state = new UserState(storage);
        var name = state.CreateProperty<string>("name");
        var context = SomeTurn.Of();
        await state.SaveChangesAsync(context);
        await name.SetAsync(context, "a");
        await name.SetAsync(context, "b");
        Assert.Equal((1, 0), (storage.Reads, storage.Writes));
        await state.SaveChangesAsync(context);
        await state.SaveChangesAsync(context);
        Assert.Equal("b", await name.GetAsync(context));
        Assert.Equal((1, 1), (storage.Reads, storage.Writes));
        await name.DeleteAsync(context);
        await state.SaveChangesAsync(context);
        await state.SaveChangesAsync(context);
        Assert.Equal((1, 2), (storage.Reads, storage.Writes));
        await state.SaveChangesAsync(context, force: true);
        Assert.Equal(3, storage.Writes);
    }

    [Fact]
    public async Task A_change_inside_an_object_is_seen()
    {
        var storage = new CountingStorage();
        var state = new ConversationState(storage);
        var notes = state.CreateProperty<Notes>("notes");
        var context = SomeTurn.Of();
        (await notes.GetAsync(context, () => new Notes())).Lines.Add("een");
        await state.SaveChangesAsync(context);
        (await notes.GetAsync(context)).Lines.Add("twee");
        await state.SaveChangesAsync(context);
        Assert.Equal(2, storage.Writes);
        var later = await new ConversationState(storage).CreateProperty<Notes>("notes").GetAsync(SomeTurn.Of());
        Assert.Equal(["een", "twee"], later.Lines);
    }

    [Fact]
    public async Task A_property_that_was_never_set_is_its_default_or_what_the_factory_makes()
    {
        var state = new UserState(new MemoryStorage());
        var context = SomeTurn.Of();
        Assert.Null(await state.CreateProperty<string>("a").GetAsync(context));
        Assert.Equal(0, await state.CreateProperty<int>("b").GetAsync(context));
        Assert.False(await state.CreateProperty<bool>("c").GetAsync(context));
        Assert.Equal(7, await state.CreateProperty<int>("d").GetAsync(context, () => 7));
        Assert.Equal(7, await state.CreateProperty<int>("d").GetAsync(context));
        Assert.Throws<ArgumentNullException>(() => state.CreateProperty<string>(""));
    }

    [Fact]
    public async Task Whole_numbers_keep_their_type_through_storage()
    {
        var storage = new MemoryStorage();
        var state = new UserState(storage);
        var context = SomeTurn.Of();
        await state.CreateProperty<int>("count").SetAsync(context, 41);
        await state.CreateProperty<decimal>("price").SetAsync(context, 1.50m);
        await state.CreateProperty<DateTimeOffset>("when").SetAsync(context, DateTimeOffset.UnixEpoch);
        await state.CreateProperty<DayOfWeek>("day").SetAsync(context, DayOfWeek.Friday);
        await state.SaveChangesAsync(context);
        var later = SomeTurn.Of();
        var again = new UserState(storage);
        Assert.Equal(41, await again.CreateProperty<int>("count").GetAsync(later));
        Assert.Equal(1.50m, await again.CreateProperty<decimal>("price").GetAsync(later));
        Assert.Equal(DateTimeOffset.UnixEpoch, await again.CreateProperty<DateTimeOffset>("when").GetAsync(later));
        Assert.Equal(DayOfWeek.Friday, await again.CreateProperty<DayOfWeek>("day").GetAsync(later));
    }

    [Fact]
    public async Task Clearing_and_deleting_forget()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var word = state.CreateProperty<string>("word");
        var context = SomeTurn.Of();
        await word.SetAsync(context, "x");
        await state.SaveChangesAsync(context);
        await state.ClearStateAsync(context);
        Assert.Null(await word.GetAsync(context));
        await state.SaveChangesAsync(context);
        Assert.Null(await word.GetAsync(SomeTurn.Of()));
        await word.SetAsync(context, "y");
        await state.SaveChangesAsync(context);
        await state.DeleteAsync(context);
        Assert.Null(await word.GetAsync(SomeTurn.Of()));
    }

    [Fact]
    public async Task Each_kind_of_state_has_its_own_key()
    {
        var kept = new Dictionary<string, System.Text.Json.Nodes.JsonObject>();
        var storage = new MemoryStorage(kept);
        var set = new BotStateSet(new UserState(storage), new ConversationState(storage), new PrivateConversationState(storage));
        var context = SomeTurn.Of();
        await set.LoadAllAsync(context);
        foreach (var state in set.BotStates)
            await state.CreateProperty<string>("word").SetAsync(context, state.GetType().Name);
        await set.SaveAllChangesAsync(context);
        Assert.Equal(
            ["msteams/conversations/a:private", "msteams/conversations/a:private/users/29:teacher", "msteams/users/29:teacher"],
            kept.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("UserState", (string?)set.BotStates[0].Get(context)["word"]);
        Assert.Equal("UserState", (string?)kept["msteams/users/29:teacher"]["word"]);
    }

    [Fact]
    public async Task State_without_an_address_is_refused()
    {
        var context = SomeTurn.Of();
        context.Activity.From = null;
        context.Activity.Conversation = null;
        var storage = new MemoryStorage();
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(storage).LoadAsync(context));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(storage).LoadAsync(context));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new UserState(storage).LoadAsync(null));
    }

    [Fact]
    public async Task An_item_that_someone_else_changed_is_not_overwritten()
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Item { Text = "one" } });
        var mine = (await storage.ReadAsync<Item>(["k"]))["k"];
        var theirs = (await storage.ReadAsync<Item>(["k"]))["k"];
        theirs.Text = "two";
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = theirs });
        await Assert.ThrowsAsync<Exception>(() => storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine }));
        mine.ETag = "*";
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine });
        Assert.Equal("one", (await storage.ReadAsync<Item>(["k"]))["k"].Text);
        await storage.DeleteAsync(["k", "never there"]);
        Assert.Empty(await storage.ReadAsync(["k"]));
    }

    [Fact]
    public void Types_in_object_slots_survive()
    {
        var state = new Dictionary<string, object?>
        {
            ["reference"] = new ConversationReference { ActivityId = "1", User = new ChannelAccount("u") },
            ["inner"] = new Dictionary<string, object> { ["notes"] = new Notes { Lines = { "een" } } },
            ["list"] = new List<object> { "een", 2, 2.5, true },
            ["nothing"] = null,
        };
        var back = Assert.IsType<Dictionary<string, object>>(StateJson.Deserialize(StateJson.Serialize(state)));
        Assert.Equal("u", Assert.IsType<ConversationReference>(back["reference"]).User.Id);
        Assert.Equal("een", Assert.IsType<Notes>(Assert.IsType<Dictionary<string, object>>(back["inner"])["notes"]).Lines.Single());
        Assert.Equal(["een", 2L, 2.5, true], Assert.IsType<List<object>>(back["list"]));
        Assert.Null(back["nothing"]);
    }

    [Fact]
    public void State_of_a_type_that_no_longer_exists_says_which()
    {
        var thrown = Assert.Throws<System.Text.Json.JsonException>(() => StateJson.Deserialize("""{"$type":"Gone.Type, Gone","$value":{}}"""));
        Assert.Contains("Gone.Type", thrown.Message, StringComparison.Ordinal);
    }

    public sealed class Notes
    {
        public List<string> Lines { get; set; } = [];
    }

    public sealed class Item : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
