using PolicyBot.Policy.Cases;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Rows;

/// <summary>The table <c>evidence</c>: which bytes belong to which case, and which of them nobody may read.</summary>
internal sealed class EvidenceRows(Connection connection)
{
    private const string Columns = "id, year, serial, kind, name, bytes, hash, received_at, sealed";

    private readonly Statement insert = connection.Prepare(
        $"INSERT INTO evidence ({Columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING");
    private readonly Statement seal = connection.Prepare("UPDATE evidence SET sealed = 1 WHERE id = ? RETURNING year, serial");
    private readonly Statement remove = connection.Prepare("DELETE FROM evidence WHERE id = ? RETURNING year, serial");
    private readonly Statement empty = connection.Prepare("DELETE FROM evidence WHERE year = ? AND serial = ? RETURNING id");
    private readonly Statement held = connection.Prepare("SELECT count(*), coalesce(sum(bytes), 0) FROM evidence WHERE year = ? AND serial = ?");
    private readonly Statement find = connection.Prepare($"SELECT {Columns} FROM evidence WHERE id = ?");
    private readonly Statement same = connection.Prepare($"SELECT {Columns} FROM evidence WHERE year = ? AND serial = ? AND hash = ?");
    private readonly Statement sealedOnce = connection.Prepare("SELECT 1 FROM evidence WHERE hash = ? AND sealed = 1");
    private readonly Statement ofCase = connection.Prepare(
        $"SELECT {Columns} FROM evidence WHERE year = ? AND serial = ? ORDER BY received_at, id");
    private readonly Statement all = connection.Prepare($"SELECT {Columns} FROM evidence ORDER BY year, serial, received_at, id");

    /// <summary>False when the case holds the same bytes, or would hold more than it may.</summary>
    public bool Add(EvidenceFile file)
    {
        var added = insert.With(file.Id.ToByteArray()).With(file.Case.Year).With(file.Case.Serial).With(file.Kind.ToString()).With(file.NameAsGiven)
            .With(file.Bytes).With(Convert.FromHexString(file.Sha256)).With(file.ReceivedAt).Run() == 1;
        return added && Held(file.Case) is ( <= EvidenceLimits.Files, <= EvidenceLimits.CaseBytes) && !WasSealed(file.Sha256);
    }

    public (int Files, long Bytes) Held(CaseNumber number) =>
        held.With(number.Year).With(number.Serial).One(static row => ((int)row.Number(0), row.Number(1)));

    /// <summary>The case it belongs to; null when there is no such file.</summary>
    public CaseNumber? Seal(Guid id) => seal.With(id.ToByteArray()).One(Number);

    /// <summary>The case it belonged to; null when there is no such file.</summary>
    public CaseNumber? Remove(Guid id) => remove.With(id.ToByteArray()).One(Number);

    /// <summary>Removes all files of a case; which they were.</summary>
    public List<Guid> Empty(CaseNumber number) => empty.With(number.Year).With(number.Serial).All(static row => new Guid(row.Bytes(0)));

    public KeptEvidence? Find(Guid id) => find.With(id.ToByteArray()).One(Kept);

    public KeptEvidence? FindSame(CaseNumber number, string sha256) =>
        same.With(number.Year).With(number.Serial).With(Convert.FromHexString(sha256)).One(Kept);

    public bool WasSealed(string sha256) => sealedOnce.With(Convert.FromHexString(sha256)).One(static _ => true);

    public List<KeptEvidence> OfCase(CaseNumber number) => ofCase.With(number.Year).With(number.Serial).All(Kept);

    public List<KeptEvidence> All() => all.All(Kept);

    private static CaseNumber? Number(Statement row) => new CaseNumber((int)row.Number(0), (int)row.Number(1));

    private static KeptEvidence Kept(Statement row) => new(
        new EvidenceFile(
            new Guid(row.Bytes(0)), new CaseNumber((int)row.Number(1), (int)row.Number(2)), Enum.Parse<FileKind>(row.Text(3)), row.Text(4),
            row.Number(5), Convert.ToHexStringLower(row.Bytes(6)), row.Time(7)),
        row.Number(8) != 0);
}
