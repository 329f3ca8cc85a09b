using System.Buffers;
using System.Text;
using SQLitePCL;

namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>
/// A compiled statement: give it its values in order with <c>With</c>, then run it once. It is ready for the next use when
/// <c>Run</c>, <c>One</c>, <c>Each</c> return or throw.
/// </summary>
internal sealed class Statement(Connection connection, sqlite3 database, string sql) : IDisposable
{
    private sqlite3_stmt? compiled;
    private int bound;

    public Statement With(long value) => Bound(raw.sqlite3_bind_int64(Compiled(), ++bound, value));

    public Statement With(long? value) => value is { } number ? With(number) : Bound(raw.sqlite3_bind_null(Compiled(), ++bound));

    public Statement With(DateTimeOffset value) => With(value.UtcTicks);

    public Statement With(in KeyHash value) => With((ReadOnlySpan<byte>)value);

    /// <summary>An empty blob stays an empty blob; SQLite would take a null pointer for NULL.</summary>
    public Statement With(ReadOnlySpan<byte> value) => Bound(value.IsEmpty
        ? raw.sqlite3_bind_zeroblob(Compiled(), ++bound, 0)
        : raw.sqlite3_bind_blob(Compiled(), ++bound, value));

    public Statement With(string? value)
    {
        if (value is null)
            return Bound(raw.sqlite3_bind_null(Compiled(), ++bound));
        if (value.Length == 0)
            return Bound(raw.sqlite3_bind_text(Compiled(), ++bound, value));
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        byte[]? rented = null;
        var bytes = most <= 512 ? stackalloc byte[512] : rented = ArrayPool<byte>.Shared.Rent(most);
        var length = Encoding.UTF8.GetBytes(value, bytes);
        Bound(raw.sqlite3_bind_text(Compiled(), ++bound, bytes[..length]));
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return this;
    }

    /// <summary>Runs it to the end; returns how many rows it changed.</summary>
    public int Run()
    {
        try
        {
            while (Step())
            {
            }
            return connection.Changes();
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Reads the first row; the default when there is none.</summary>
    public T? One<T>(Func<Statement, T> read)
    {
        try
        {
            if (!Step())
                return default;
            var value = read(this);
            while (Step())
            {
            }
            return value;
        }
        finally
        {
            Reset();
        }
    }

    public List<T> All<T>(Func<Statement, T> read)
    {
        var rows = new List<T>();
        Each(row => rows.Add(read(row)), CancellationToken.None);
        return rows;
    }

    public void Each(Action<Statement> read, CancellationToken cancellationToken)
    {
        try
        {
            while (Step())
            {
                cancellationToken.ThrowIfCancellationRequested();
                read(this);
            }
        }
        finally
        {
            Reset();
        }
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(compiled, column) == raw.SQLITE_NULL;

    public long Number(int column) => raw.sqlite3_column_int64(compiled, column);

    public long? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    public DateTimeOffset Time(int column) => new(Number(column), TimeSpan.Zero);

    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(compiled, column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(compiled, column);

    public void Dispose() => compiled?.Dispose();

    private bool Step()
    {
        var code = raw.sqlite3_step(Compiled());
        connection.Check(code);
        return code == raw.SQLITE_ROW;
    }

    private sqlite3_stmt Compiled()
    {
        if (compiled is not null)
            return compiled;
        connection.Check(raw.sqlite3_prepare_v2(database, sql, out var statement));
        return compiled = statement;
    }

    private Statement Bound(int code)
    {
        connection.Check(code);
        return this;
    }

    private void Reset()
    {
        bound = 0;
        if (compiled is not null)
            raw.sqlite3_reset(compiled);
    }
}
