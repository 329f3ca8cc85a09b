using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PolicyBot.Policy;

namespace PolicyBot.Understanding;

/// <summary>Tells whether what was learned before was learned by this program from these sentences.</summary>
internal static class Fingerprint
{
    public static string Of(IReadOnlyList<Topic> topics)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(Fingerprint).Module.ModuleVersionId.ToByteArray());
        foreach (var topic in topics)
        {
            Add(topic.Id.Value);
            foreach (var example in topic.DutchExamples)
                Add(example);
            Add("|");
            foreach (var example in topic.EnglishExamples)
                Add(example);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];

        void Add(string text)
        {
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
            hash.AppendData([0, 0]);
        }
    }
}
