using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Jobs;

/// <summary>Removes what has done its work, a page at a time, so that turns pass in between; then empties the log of what was erased.</summary>
internal static class Sweep
{
    public static async ValueTask<int> RunAsync(Writer writer, Readers readers, DateTimeOffset olderThan, CancellationToken cancellationToken)
    {
        var removed = 0;
        var kinds = await readers.ReadAsync(tables => tables.Old.Kinds.Count, cancellationToken);
        for (var kind = 0; kind < kinds; kind++)
            removed += await SweepAsync(writer, readers, kind, olderThan, cancellationToken);
        await writer.WriteAsync(new Job<bool>(_ => true, _ => writer.EmptyLogSoon(), cancellationToken));
        return removed;
    }

    private static async ValueTask<int> SweepAsync(Writer writer, Readers readers, int kind, DateTimeOffset olderThan, CancellationToken cancellationToken)
    {
        var removed = 0;
        for (byte[] after = []; ;)
        {
            var start = after;
            var page = await readers.ReadAsync(tables => tables.Old.Kinds[kind].Page(start, olderThan), cancellationToken);
            if (page.Count == 0)
                return removed;
            removed += await writer.WriteAsync(new Job<int>(
                tables => page.Sum(key => tables.Old.Kinds[kind].Delete(key, olderThan)), finish: null, cancellationToken));
            after = page[^1];
        }
    }
}
