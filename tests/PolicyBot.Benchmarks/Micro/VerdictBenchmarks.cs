using BenchmarkDotNet.Attributes;
using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Benchmarks.Micro;

/// <summary>What a school's rules cost: before anything is known, where most is still possible.</summary>
public class VerdictBenchmarks
{
    private TopicRules rules = null!;

    [Params("friend-pupil", "posting-check")]
    public string Topic { get; set; } = "";

    [Params("noordhoek", "albero")]
    public string School { get; set; } = "";

    [GlobalSetup]
    public void Prepare() => rules = Shelf.Load(Path.Combine(AppContext.BaseDirectory, "packs")).For(new SchoolId(School))[new TopicId(Topic)].Rules;

    [Benchmark]
    public Verdict Judge() => rules.Judge(Known.Nothing);

    [Benchmark]
    public Fact? NextQuestion() => rules.NextQuestion(Known.Nothing);
}
