using System.Security.Cryptography;
using System.Text;

namespace PolicyBot.Records.Evidence;

/// <summary>Seals names with AES-256-GCM under a fresh nonce each, bound to their case and alias: a name moved to another row does not open.</summary>
internal sealed class NameSeal(MasterKey master) : IDisposable
{
    private const int NonceLength = 12;
    private readonly AesGcm cipher = new(master.ForNames(), SealedFile.TagLength);

    public byte[] Seal(SealedName name)
    {
        var plain = Encoding.UTF8.GetBytes(name.Name);
        var kept = new byte[NonceLength + plain.Length + SealedFile.TagLength];
        var nonce = kept.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        cipher.Encrypt(nonce, plain, kept.AsSpan(NonceLength, plain.Length), kept.AsSpan(NonceLength + plain.Length), Place(name));
        return kept;
    }

    /// <param name="name">The case and the alias; the name itself is what is sealed.</param>
    /// <exception cref="EvidenceDamagedException">It was changed or moved from outside.</exception>
    public SealedName Open(SealedName name, byte[] kept)
    {
        try
        {
            var plain = new byte[kept.Length - NonceLength - SealedFile.TagLength];
            cipher.Decrypt(kept.AsSpan(0, NonceLength), kept.AsSpan(NonceLength, plain.Length), kept.AsSpan(NonceLength + plain.Length), plain, Place(name));
            return name with { Name = Encoding.UTF8.GetString(plain) };
        }
        catch (Exception changed) when (changed is AuthenticationTagMismatchException or OverflowException)
        {
            throw new EvidenceDamagedException($"A sealed name of {name.Case} was changed.", changed);
        }
    }

    public void Dispose() => cipher.Dispose();

    private static byte[] Place(SealedName name) => Encoding.UTF8.GetBytes($"{name.Case}/{name.Alias}");
}
