using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Understanding;

/// <summary>Tells whether what was learned before was learned by this program from these sentences and phrases.</summary>
internal static class Fingerprint
{
    public static string Of(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(Fingerprint).Module.ModuleVersionId.ToByteArray());
        foreach (var topic in topics)
        {
            Add([topic.Id.Value, .. topic.Facts.Select(fact => fact.Value)]);
            Add(topic.DutchExamples);
            Add(topic.EnglishExamples);
            foreach (var labelled in topic.Labelled)
                Add([labelled.Text, .. labelled.Facts.Answers.SelectMany(pair => (string[])[pair.Fact.Value, pair.Answer.Value])]);
        }
        foreach (var fact in facts)
            foreach (var answer in fact.Answers)
                Add([fact.Id.Value, answer.Id.Value, .. answer.Heard, "|", .. answer.Named]);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];

        void Add(IEnumerable<string> texts)
        {
            foreach (var text in texts)
            {
                hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
                hash.AppendData([0, 0]);
            }
            hash.AppendData([1, 0]);
        }
    }
}
