using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Understanding.Learning;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>A labelled sentence made ready to learn from.</summary>
internal sealed record FactLesson(Topic Topic, LabelledSentence Labelled, SparseVector ByTopic, IReadOnlyList<(ulong Hash, float Value)> Evidence, Heard Heard)
{
    /// <summary>Whether this fact is listened for where this is asked: its topic asks for it, or a hard stop rests on it.</summary>
    public bool MayTell(FactId fact) => Topic.Facts.Contains(fact) || Stops.IsOne(fact);
}

/// <summary>Learns an ear for each fact from labelled sentences.</summary>
internal sealed class FactLessons
{
    private const int Pupils = 4, FewestSaid = 4, Fewest = 2;

    /// <summary>How often each sentence is mixed with another, and how much of each is left.</summary>
    private const int Mixtures = 4;

    private const float OfBoth = 0.75f;

    /// <summary>How many features an ear keeps.</summary>
    private const int MostRows = 4_000;

    /// <summary>The part of the features that is hidden each time.</summary>
    private const float Hidden = 0.2f;

    private readonly IReadOnlyList<FactLesson> lessons;
    private readonly SparseVector[] vectors;

    public FactLessons(IReadOnlyList<FactLesson> lessons, ulong[] topicHashes)
    {
        this.lessons = lessons;
        Vectors = new FactVectors(Frequent(lessons, topicHashes), topicHashes);
        vectors = new SparseVector[lessons.Count];
        Parallel.For(0, vectors.Length, index => vectors[index] = Vectors.About(Vectors.Of(lessons[index].ByTopic, lessons[index].Evidence), lessons[index].Topic.Id));
    }

    /// <summary>How a sentence becomes a vector.</summary>
    public FactVectors Vectors { get; }

    public IReadOnlyList<FactLesson> Lessons => lessons;

    public SparseVector this[int lesson] => vectors[lesson];

    /// <summary>All that these lessons teach.</summary>
    public FactKnowledge Learn(IReadOnlyList<Fact> facts) => new(Vectors.Hashes, Learn(facts, _ => true));

    /// <summary>The ears that these lessons make; a fact that is hardly ever said has none.</summary>
    public List<FactEar> Learn(IEnumerable<Fact> facts, Func<int, bool> isLearned)
    {
        var ears = facts.Where(fact => fact.Role is null).AsParallel().AsOrdered().Select(fact => Learn(fact, isLearned)).ToList();
        return [.. ears.OfType<FactEar>()];
    }

    private FactEar? Learn(Fact fact, Func<int, bool> isLearned)
    {
        var said = FactEar.ClassesOf(fact);
        var mine = Enumerable.Range(0, lessons.Count).Where(index => isLearned(index) && lessons[index].MayTell(fact.Id)).ToArray();
        var wanted = mine.Select(index => Math.Max(0, said.IndexOf(lessons[index].Labelled.Facts[fact.Id]))).ToArray();
        if (wanted.Count(answer => answer > 0) < FewestSaid)
            return null;
        var rows = new ushort[Vectors.Hashes.Length];
        var count = 1;
        foreach (var place in mine.SelectMany(index => vectors[index].Places))
            if (rows[place] == 0)
                rows[place] = (ushort)count++;
        var own = mine.Select(index => new SparseVector([.. vectors[index].Places.Select(place => (int)rows[place])], vectors[index].Values)).ToArray();
        var (more, moreWanted) = Mixed(mine, own, wanted, Stops.IsOne(fact.Id) ? 1 : Mixtures);
        var (weights, offsets) = Chooser.Mean([.. own, .. more], [.. wanted, .. moreWanted], said.Count, count, Pupils, Hidden);
        return Lighter(fact, rows, weights, offsets);
    }

    /// <summary>An ear with the features that weigh most: the others cost memory and say next to nothing.</summary>
    private static FactEar Lighter(Fact fact, ushort[] rows, float[] weights, float[] offsets)
    {
        var width = offsets.Length;
        var heaviest = Enumerable.Range(1, weights.Length / width - 1)
            .OrderByDescending(row => weights.AsSpan(row * width, width).ToArray().Max(MathF.Abs)).Take(MostRows).Order().ToArray();
        var to = new ushort[weights.Length / width];
        var kept = new float[(heaviest.Length + 1) * width];
        for (var row = 0; row < heaviest.Length; row++)
        {
            to[heaviest[row]] = (ushort)(row + 1);
            weights.AsSpan(heaviest[row] * width, width).CopyTo(kept.AsSpan((row + 1) * width));
        }
        return new FactEar(fact, [.. rows.Select(row => to[row])], kept, offsets);
    }

    /// <summary>Two sentences about one topic in one: what either says, both say. So an ear learns to hear a fact among other words.</summary>
    private (List<SparseVector>, List<int>) Mixed(int[] mine, SparseVector[] own, int[] wanted, int times)
    {
        var (mixed, mixedWanted) = (new List<SparseVector>(), new List<int>());
        var byTopic = Enumerable.Range(0, mine.Length).ToLookup(index => lessons[mine[index]].Topic.Id);
        var random = new Random(3);
        foreach (var topic in byTopic)
        {
            var all = topic.ToArray();
            for (var time = 0; time < times * all.Length; time++)
            {
                var (one, other) = (all[time % all.Length], all[random.Next(all.Length)]);
                if (one == other || wanted[one] > 0 && wanted[other] > 0 && wanted[one] != wanted[other])
                    continue;
                mixed.Add(Both(own[one], own[other]));
                mixedWanted.Add(Math.Max(wanted[one], wanted[other]));
            }
        }
        return (mixed, mixedWanted);
    }

    private static SparseVector Both(SparseVector one, SparseVector other)
    {
        var values = new Dictionary<int, float>();
        foreach (var vector in (SparseVector[])[one, other])
            for (var i = 0; i < vector.Places.Length; i++)
                values[vector.Places[i]] = MathF.Max(values.GetValueOrDefault(vector.Places[i]), OfBoth * vector.Values[i]);
        return new SparseVector([.. values.Keys], [.. values.Values]);
    }

    private static ulong[] Frequent(IReadOnlyList<FactLesson> lessons, ulong[] topicHashes)
    {
        var times = new Dictionary<ulong, int>();
        foreach (var lesson in lessons)
            foreach (var hash in lesson.Evidence.Select(one => one.Hash).Concat(lesson.ByTopic.Places.Select(place => topicHashes[place])).Append(Evidence.Of(lesson.Topic.Id).Hash).Distinct())
                times[hash] = times.GetValueOrDefault(hash) + 1;
        return [.. times.Where(pair => pair.Value >= Fewest).Select(pair => pair.Key)];
    }
}

file static class Lists
{
    public static int IndexOf<T>(this IReadOnlyList<T> list, T wanted)
    {
        for (var index = 0; index < list.Count; index++)
            if (EqualityComparer<T>.Default.Equals(list[index], wanted))
                return index;
        return -1;
    }
}
