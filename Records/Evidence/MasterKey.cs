using System.Security.Cryptography;
using System.Text;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Evidence;

/// <summary>
/// The key of this data folder: 32 random bytes in a file beside the database that only its owner may read. Every use has a key of its own, derived from it.
/// </summary>
internal sealed class MasterKey
{
    private const int Length = 32;
    private readonly byte[] key;

    private MasterKey(byte[] key) => this.key = key;

    /// <summary>Tells keys apart without giving any away.</summary>
    public byte[] Fingerprint => Derive("fingerprint", []);

    public byte[] ForFile(Guid id) => Derive("evidence", id.ToByteArray());

    public byte[] ForNames() => Derive("names", []);

    /// <summary>The key that belongs to the database: the one that is there, or a new one while nothing is sealed yet.</summary>
    /// <exception cref="StoreUnavailableException">Something is sealed and its key is not there.</exception>
    public static MasterKey Open(string folder, Connection connection)
    {
        var path = PathIn(folder);
        var isNeeded = connection.Ask("SELECT 1 WHERE EXISTS (SELECT 1 FROM evidence) OR EXISTS (SELECT 1 FROM sealed_name)") is not null;
        if (isNeeded && !File.Exists(path))
            throw new StoreUnavailableException($"The key file '{path}' is missing: evidence and names cannot be read without it. Put it back from the backup.");
        var opened = new MasterKey(File.Exists(path) ? Read(path) : Create(path));
        var fingerprint = Convert.ToHexString(opened.Fingerprint);
        if (connection.Ask("SELECT hex(fingerprint) FROM seal") == fingerprint)
            return opened;
        if (isNeeded)
            throw new StoreUnavailableException($"The key file '{path}' is not the one this data was sealed with. Put the right one back from the backup.");
        connection.Execute($"DELETE FROM seal; INSERT INTO seal (fingerprint) VALUES (x'{fingerprint}')");
        return opened;
    }

    /// <summary>The key as it is, for looking only.</summary>
    /// <exception cref="StoreUnavailableException">There is none.</exception>
    public static MasterKey Find(string folder) => File.Exists(PathIn(folder))
        ? new MasterKey(Read(PathIn(folder)))
        : throw new StoreUnavailableException($"The key file '{PathIn(folder)}' is missing: evidence cannot be read without it.");

    private static string PathIn(string folder) => Path.Combine(folder, "policybot.key");

    private static byte[] Read(string path)
    {
        var key = File.ReadAllBytes(path);
        if (key.Length != Length)
            throw new StoreUnavailableException($"The key file '{path}' is damaged: it must hold {Length} bytes.");
        return key;
    }

    /// <summary>Written beside its place first: there is a whole key or none.</summary>
    private static byte[] Create(string path)
    {
        var key = RandomNumberGenerator.GetBytes(Length);
        var unfinished = path + ".part";
        using (var file = OwnFiles.Open(unfinished, FileMode.Create))
        {
            file.Write(key);
            file.Flush(flushToDisk: true);
        }
        OwnFiles.Move(unfinished, path);
        return key;
    }

    private byte[] Derive(string use, byte[] salt) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Length, salt, Encoding.ASCII.GetBytes($"policybot/{use}/1"));
}
