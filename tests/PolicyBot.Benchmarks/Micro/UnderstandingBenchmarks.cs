using BenchmarkDotNet.Attributes;
using PolicyBot.Packs;
using PolicyBot.Understanding;

namespace PolicyBot.Benchmarks.Micro;

/// <summary>What it costs to read a sentence.</summary>
public class UnderstandingBenchmarks
{
    private LocalUnderstanding understanding = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var vocabulary = Shelf.Load(Path.Combine(AppContext.BaseDirectory, "packs")).Vocabulary;
        understanding = new LocalUnderstanding(vocabulary.Topics, vocabulary.Facts);
    }

    [Benchmark]
    public Understood Question() => understanding.Read("Mag ik vrienden worden met deze leerling?");

    [Benchmark]
    public Understood Story() => understanding.Read(
        "Gisteravond kreeg ik op Instagram een verzoek van een meisje uit 2B. Ik ken haar ook van de sportclub, waar ik train. Mag ik dat accepteren of kan ik dat beter niet doen?");
}
