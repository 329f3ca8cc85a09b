using System.Runtime.InteropServices;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>A labelled sentence made ready to learn from.</summary>
/// <param name="Heard">By phrases.</param>
internal sealed record FactLesson(Topic Topic, LabelledSentence Labelled, SparseVector ByTopic, IReadOnlyList<(ulong Hash, float Value)> Evidence, Known Heard)
{
    /// <summary>Whether this fact is listened for where this is asked: its topic asks for it, or a hard stop rests on it.</summary>
    public bool MayTell(FactId fact) => Topic.Facts.Contains(fact) || Stops.IsOne(fact);
}

/// <summary>Teaches the ears for facts by labelled sentences.</summary>
internal sealed class FactLessons
{
    /// <summary>A fact that is said in fewer lessons has no ear: its phrases hear it alone.</summary>
    private const int FewestSaid = 4;

    /// <summary>In how many lessons a feature must be, and how many lessons make that many.</summary>
    private const int Fewest = 20, FewestOfFew = 2, Many = 5_000;

    private readonly IReadOnlyList<FactLesson> lessons;
    private readonly ulong[] hashes;
    private readonly SparseVector[] vectors;

    public FactLessons(IReadOnlyList<FactLesson> lessons, ulong[] topicHashes)
    {
        this.lessons = lessons;
        hashes = Telling(lessons, topicHashes);
        Vectors = new FactVectors(hashes, topicHashes);
        vectors = new SparseVector[lessons.Count];
        Parallel.For(0, vectors.Length, index => vectors[index] = Vectors.Of(lessons[index].ByTopic, lessons[index].Evidence, lessons[index].Topic.Id));
    }

    /// <summary>How a sentence becomes a vector.</summary>
    public FactVectors Vectors { get; }

    public IReadOnlyList<FactLesson> Lessons => lessons;

    /// <summary>What these ears make of a lesson, as far as its topic asks for it.</summary>
    public Dictionary<FactEar, float[]> Chances(Ears ears, int lesson)
    {
        var notions = new float[Ears.Notions];
        ears.About(ears.Listen(vectors[lesson]), topic: -1, value: 0, notions);
        return ears.All.Where(ear => lessons[lesson].MayTell(ear.Fact.Id)).ToDictionary(ear => ear, ear => ear.Chances(notions));
    }

    /// <summary>All that these lessons teach.</summary>
    public FactKnowledge Learn(IReadOnlyList<Fact> facts) => new(hashes, Learn(facts, _ => true));

    /// <summary>The ears that these lessons make.</summary>
    public Ears Learn(IEnumerable<Fact> facts, Func<int, bool> isLearned)
    {
        var mine = Enumerable.Range(0, lessons.Count).Where(isLearned).ToArray();
        var heard = facts.Where(fact => fact.Role is null && FactEar.ClassesOf(fact) is var said && mine.Count(lesson => Wanted(lesson, fact, said) > 0) >= FewestSaid).ToList();
        var said = heard.Select(FactEar.ClassesOf).ToList();
        var learner = new EarsLearner([.. said.Select(classes => classes.Count)], hashes.Length);
        learner.Learn([.. mine.Select(lesson => new Taught(lessons[lesson].Topic.Id, vectors[lesson], [.. heard.Select((fact, ear) => Wanted(lesson, fact, said[ear]))]))]);
        return Ears.Of(heard, learner);
    }

    /// <summary>The class of this fact that a lesson says, nothing said being 0; -1 when nobody listens for it there.</summary>
    private sbyte Wanted(int lesson, Fact fact, IReadOnlyList<AnswerId?> said)
    {
        if (!lessons[lesson].MayTell(fact.Id))
            return -1;
        var label = lessons[lesson].Labelled.Facts[fact.Id];
        for (var place = 1; place < said.Count; place++)
            if (said[place] == label)
                return (sbyte)place;
        return 0;
    }

    private static ulong[] Telling(IReadOnlyList<FactLesson> lessons, ulong[] topicHashes)
    {
        var fewest = lessons.Count < Many ? FewestOfFew : Fewest;
        return
        [
            .. Counted(lessons.SelectMany(lesson => lesson.Evidence.Select(one => one.Hash))).Where(pair => pair.Value >= fewest)
                .Concat(Counted(lessons.SelectMany(lesson => lesson.ByTopic.Places.Select(place => topicHashes[place]))).Where(pair => pair.Value >= fewest))
                .Concat(Counted(lessons.Select(lesson => Evidence.Of(lesson.Topic.Id).Hash)))
                .Select(pair => pair.Key).Distinct(),
        ];
    }

    private static Dictionary<ulong, int> Counted(IEnumerable<ulong> hashes)
    {
        var times = new Dictionary<ulong, int>();
        foreach (var hash in hashes)
            CollectionsMarshal.GetValueRefOrAddDefault(times, hash, out _)++;
        return times;
    }
}
