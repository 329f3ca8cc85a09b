using PolicyBot.Policy.Cases;
using PolicyBot.Records.Evidence;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite.Jobs;

/// <summary>What a turn changes of the files and names that go with cases. Nothing is sealed or removed without an entry in its case.</summary>
internal sealed class Enclosures(TurnCommit commit, EvidenceFolder folder, NameSeal seal)
{
    private readonly List<Guid> gone = [];

    /// <summary>False when a file is not there, or may not be there any more: somebody else was first.</summary>
    public bool Write(Tables tables)
    {
        foreach (var file in commit.Evidence)
        {
            if (!folder.Has(file.Id))
                throw new InvalidOperationException($"The evidence {file} has no bytes: it was never received, or swept.");
            if (!tables.Evidence.Add(file))
                return false;
        }
        foreach (var name in commit.Names)
            tables.Names.Put(name.Case, name.Alias, seal.Seal(name));
        foreach (var id in commit.Sealed)
            if (!IsNoted(tables, tables.Evidence.Seal(id)))
                return false;
        foreach (var id in commit.Removed)
        {
            if (!IsNoted(tables, tables.Evidence.Remove(id)))
                return false;
            gone.Add(id);
        }
        foreach (var number in commit.Emptied)
        {
            IsNoted(tables, number);
            gone.AddRange(tables.Evidence.Empty(number));
            tables.Names.Empty(number);
        }
        return true;
    }

    /// <summary>The rows are gone for good: now the bytes. Those that stay behind belong to nobody and are swept.</summary>
    public void Finish()
    {
        foreach (var id in gone)
            try
            {
                folder.Delete(id);
            }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException)
            {
                // The sweep tries again.
            }
    }

    private bool IsNoted(Tables tables, CaseNumber? number)
    {
        if (number is not { } inCase)
            return false;
        if (tables.Cases.Exists(inCase) && !commit.Cases.Any(append => append.Number == inCase && append.Entries.Count > 0))
            throw new InvalidOperationException($"Evidence or names of {inCase} are sealed or removed without an entry in {inCase}.");
        return true;
    }
}
