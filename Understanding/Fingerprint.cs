using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Understanding;

/// <summary>Tells whether what was learned before was learned by this program from these sentences and phrases.</summary>
internal sealed class Fingerprint
{
    /// <summary>So many characters at once: a start waits for this, and a call for each word costs more than the hash.</summary>
    private const int Portion = 1 << 16;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<char> waiting = new(Portion);

    private Fingerprint() => hash.AppendData(typeof(Fingerprint).Module.ModuleVersionId.ToByteArray());

    public static string Of(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts)
    {
        var print = new Fingerprint();
        foreach (var topic in topics)
        {
            print.Add(topic.Id.Value);
            foreach (var fact in topic.Facts)
                print.Add(fact.Value);
            print.End();
            print.Add(topic.DutchExamples);
            print.Add(topic.EnglishExamples);
            foreach (var labelled in topic.Labelled)
            {
                print.Add(labelled.Text);
                foreach (var (fact, answer) in labelled.Facts.Answers)
                {
                    print.Add(fact.Value);
                    print.Add(answer.Value);
                }
                print.End();
            }
        }
        foreach (var fact in facts)
            foreach (var answer in fact.Answers)
            {
                print.Add(fact.Id.Value);
                print.Add(answer.Id.Value);
                print.Add(answer.Heard);
                print.Add(answer.Named);
            }
        return print.Take();
    }

    private void Add(IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
            Add(text);
        End();
    }

    private void Add(string text)
    {
        waiting.Write(text);
        waiting.Write("\0");
        if (waiting.WrittenCount >= Portion / 2)
            Flush();
    }

    /// <summary>What comes now belongs to something else.</summary>
    private void End() => waiting.Write("\u0001");

    private void Flush()
    {
        hash.AppendData(MemoryMarshal.AsBytes(waiting.WrittenSpan));
        waiting.ResetWrittenCount();
    }

    private string Take()
    {
        Flush();
        using (hash)
            return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
