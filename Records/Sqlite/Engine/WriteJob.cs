using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>Something to write. It shares its COMMIT with whatever else waits, but fails or is refused alone.</summary>
internal abstract class WriteJob
{
    /// <summary>Writes; false undoes what it wrote (a refusal). Runs inside a savepoint on the writer's thread.</summary>
    public abstract bool Run(Tables tables);

    /// <summary>The group is durable: bring memory in step and answer.</summary>
    public abstract void Finish();

    public abstract void Fail(Exception reason);

    /// <summary>True when the caller gave up before the job was begun; it is not run then.</summary>
    public abstract bool GaveUp();
}

/// <summary>A write that answers with a <typeparamref name="T"/> once it is durable.</summary>
internal abstract class WriteJob<T>(CancellationToken cancellationToken) : WriteJob
{
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Answer => answer.Task;

    protected T Result { get; set; } = default!;

    public override void Finish() => answer.TrySetResult(Result);

    public override void Fail(Exception reason) => answer.TrySetException(reason is SqliteFault fault ? fault.ForCaller() : reason);

    public override bool GaveUp() => cancellationToken.IsCancellationRequested && answer.TrySetCanceled(cancellationToken);
}
