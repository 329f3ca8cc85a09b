using System.Threading.Channels;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>
/// The only thread that writes, commits and checkpoints. Whatever queued up while one COMMIT went to disk goes into the next one together.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int MostTogether = 256;
    private const int PagesBetweenCheckpoints = 8192;

    private readonly Connection connection;
    private readonly Tables tables;
    private readonly Lock beginning;
    private readonly Statement begin, commit, rollback, savepoint, release, undo;
    private readonly Channel<WriteJob> queue = Channel.CreateUnbounded<WriteJob>(new() { SingleReader = true, AllowSynchronousContinuations = true });
    private readonly AutoResetEvent arrived = new(false);
    private readonly List<WriteJob> ran = new(MostTogether);
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool emptyLog;
    private int pages;

    /// <param name="beginning">Shared with the readers; see there.</param>
    public Writer(Connection connection, Tables tables, Lock beginning)
    {
        (this.connection, this.tables, this.beginning) = (connection, tables, beginning);
        begin = connection.Prepare("BEGIN IMMEDIATE");
        commit = connection.Prepare("COMMIT");
        rollback = connection.Prepare("ROLLBACK");
        savepoint = connection.Prepare("SAVEPOINT job");
        release = connection.Prepare("RELEASE job");
        undo = connection.Prepare("ROLLBACK TO job");
    }

    /// <summary>From here on the connection belongs to the writer's thread.</summary>
    public void Start() => new Thread(Work) { IsBackground = true, Name = "PolicyBot store writer" }.Start();

    /// <summary>Answers when the job is on disk.</summary>
    public ValueTask<T> WriteAsync<T>(WriteJob<T> job) => queue.Writer.TryWrite(job)
        ? new ValueTask<T>(job.Answer)
        : throw new ObjectDisposedException(nameof(SqliteStore));

    /// <summary>After the next commit the log is emptied, so that what was erased is gone from it too.</summary>
    public void EmptyLogSoon() => emptyLog = true;

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await ended.Task;
    }

    private void Work()
    {
        var group = new List<WriteJob>(MostTogether);
        while (MoreToWrite())
        {
            while (group.Count < MostTogether && queue.Reader.TryRead(out var job))
                group.Add(job);
            Write(group);
            group.Clear();
            Checkpoint();
        }
        connection.Checkpoint(truncate: true);
        connection.Dispose();
        ended.SetResult();
    }

    /// <summary>Sleeps until something arrives; the one who brings it wakes this thread directly. False when the store closes.</summary>
    private bool MoreToWrite()
    {
        var more = queue.Reader.WaitToReadAsync().GetAwaiter();
        if (!more.IsCompleted)
        {
            more.UnsafeOnCompleted(() => arrived.Set());
            arrived.WaitOne();
        }
        return more.GetResult();
    }

    private void Write(List<WriteJob> group)
    {
        ran.Clear();
        try
        {
            if (connection.InTransaction)
                rollback.Run(); // left behind by a group whose own roll-back failed
            foreach (var job in group)
                if (!job.GaveUp())
                    Run(job);
            if (ran.Count > 0)
                commit.Run();
        }
        catch (SqliteFault fault)
        {
            Abandon(group, fault);
        }
        foreach (var job in ran)
            job.Finish();
    }

    private void Run(WriteJob job)
    {
        try
        {
            if (!connection.InTransaction)
                lock (beginning)
                    begin.Run();
            savepoint.Run();
            if (!job.Run(tables))
                undo.Run();
            release.Run();
            ran.Add(job);
        }
        // Not an edge of the bot: whatever went wrong goes to whoever asked, and the next job must still be served.
        catch (Exception failure)
        {
            job.Fail(failure);
            if (connection.InTransaction)
            {
                undo.Run();
                release.Run();
                return;
            }
            foreach (var lost in ran) // SQLite rolled the whole group back
                lost.Fail(failure);
            ran.Clear();
        }
    }

    private void Abandon(List<WriteJob> group, SqliteFault fault)
    {
        foreach (var job in group)
            job.Fail(fault); // those already answered keep their answer
        ran.Clear();
        try
        {
            if (connection.InTransaction)
                rollback.Run();
        }
        catch (SqliteFault)
        {
            // The next group tries again before it begins.
        }
    }

    private void Checkpoint()
    {
        pages += connection.TakePagesWritten();
        if (!emptyLog && pages < PagesBetweenCheckpoints)
            return;
        emptyLog = emptyLog && !connection.Checkpoint(truncate: true);
        if (pages >= PagesBetweenCheckpoints)
            connection.Checkpoint(truncate: false);
        pages = 0;
    }
}
