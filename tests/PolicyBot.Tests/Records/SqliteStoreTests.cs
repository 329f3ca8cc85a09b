using PolicyBot.Records;
using PolicyBot.Records.Sqlite;

namespace PolicyBot.Tests.RecordsRoom;

/// <summary>The embedded register keeps the contract.</summary>
public sealed class SqliteStoreTests : StoreContract
{
    private readonly TestFolder folder = new();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override async Task<IStore> OpenAsync(TimeProvider time) =>
        await SqliteStore.OpenAsync(new SqliteOptions { Folder = folder.Path }, time, CancellationToken.None);
}
