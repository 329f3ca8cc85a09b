using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite.Jobs;

/// <summary>A small write: what it does to the tables, and what it brings in step when that is durable.</summary>
internal sealed class Job<T>(Func<Tables, T> run, Action<T>? finish, CancellationToken cancellationToken) : WriteJob<T>(cancellationToken)
{
    public override bool Run(Tables tables)
    {
        Result = run(tables);
        return true;
    }

    public override void Finish()
    {
        finish?.Invoke(Result);
        base.Finish();
    }
}
