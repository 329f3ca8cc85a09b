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
    private const int Pupils = 1, FewestSaid = 4, Fewest = 2;

    /// <summary>How often each sentence is mixed with another, and how much of each is left.</summary>
    private const int Mixtures = 2;

    private const float OfBoth = 0.75f;

    /// <summary>How many features an ear keeps.</summary>
    private const int MostRows = 7_000;

    /// <summary>The part of the features that is hidden each time.</summary>
    private const float Hidden = 0.2f;

    /// <summary>How much a rarer answer counts for more.</summary>
    private const float Balance = 0.5f;

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

    /// <summary>What these ears make of a lesson, as far as its topic asks for it.</summary>
    public Dictionary<FactEar, float[]> Chances(Ears ears, int lesson)
    {
        var wanted = ears.All.Select(ear => lessons[lesson].MayTell(ear.Fact.Id)).ToArray();
        var scores = ears.Silence();
        ears.Hear(vectors[lesson].Places, vectors[lesson].Values, wanted, scores);
        return ears.All.Index().Where(ear => wanted[ear.Index]).ToDictionary(ear => ear.Item, ear => ears.Chances(ear.Index, scores).ToArray());
    }

    /// <summary>All that these lessons teach.</summary>
    public FactKnowledge Learn(IReadOnlyList<Fact> facts)
    {
        var ears = Learn(facts, _ => true).Lighter(out var kept);
        return new FactKnowledge([.. kept.Select(place => Vectors.Hashes[place])], ears);
    }

    /// <summary>The ears that these lessons make; a fact that is hardly ever said, or has more answers than an ear has room for, has none: its phrases hear it alone.</summary>
    public Ears Learn(IEnumerable<Fact> facts, Func<int, bool> isLearned)
    {
        var learned = facts.Where(fact => fact.Role is null).AsParallel().AsOrdered().Select(fact => Learn(fact, isLearned)).ToList().OfType<Learned>().ToList();
        var rows = learned.SelectMany((one, ear) => one.Rows.Select(row => (row.Place, Ear: (byte)ear, row.Weights))).OrderBy(row => row.Place).ToList();
        var starts = new int[Vectors.Hashes.Length + 1];
        foreach (var (place, _, _) in rows)
            starts[place + 1]++;
        for (var place = 1; place < starts.Length; place++)
            starts[place] += starts[place - 1];
        return new Ears([.. learned.Select(one => one.Ear)], starts, [.. rows.Select(row => row.Ear)], Halves.Of([.. rows.SelectMany(row => row.Weights)]));
    }

    private Learned? Learn(Fact fact, Func<int, bool> isLearned)
    {
        var said = FactEar.ClassesOf(fact);
        var mine = Enumerable.Range(0, lessons.Count).Where(index => isLearned(index) && lessons[index].MayTell(fact.Id)).ToArray();
        var wanted = mine.Select(index => Math.Max(0, said.IndexOf(lessons[index].Labelled.Facts[fact.Id]))).ToArray();
        if (said.Count > Ears.Width || wanted.Count(answer => answer > 0) < FewestSaid)
            return null;
        var rows = new int[Vectors.Hashes.Length];
        var places = new List<int> { -1 };
        foreach (var place in mine.SelectMany(index => vectors[index].Places))
            if (rows[place] == 0)
            {
                rows[place] = places.Count;
                places.Add(place);
            }
        var own = mine.Select(index => Moved(vectors[index], rows)).ToArray();
        var (more, moreWanted) = Mixed(mine, own, wanted, Stops.IsOne(fact.Id) ? 1 : Mixtures);
        var (weights, offsets) = Chooser.Mean([.. own, .. more], [.. wanted, .. moreWanted], said.Count, places.Count, Pupils, Hidden, Balance);
        var heaviest = Enumerable.Range(1, places.Count - 1).OrderByDescending(row => Of(row).ToArray().Max(MathF.Abs)).Take(MostRows);
        return new Learned(new FactEar(fact, offsets), [.. heaviest.Select(row => (places[row], Of(row).ToArray()))]);

        Span<float> Of(int row) => weights.AsSpan(row * Ears.Width, Ears.Width);
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
        var (places, values) = (new int[one.Places.Length + other.Places.Length], new float[one.Places.Length + other.Places.Length]);
        var (count, mine, yours) = (0, 0, 0);
        while (mine < one.Places.Length || yours < other.Places.Length)
        {
            var order = mine == one.Places.Length ? 1 : yours == other.Places.Length ? -1 : one.Places[mine].CompareTo(other.Places[yours]);
            places[count] = order <= 0 ? one.Places[mine] : other.Places[yours];
            values[count++] = OfBoth * MathF.Max(order <= 0 ? one.Values[mine++] : 0, order >= 0 ? other.Values[yours++] : 0);
        }
        return new SparseVector(places[..count], values[..count]);
    }

    /// <summary>The same vector with other places, in ascending order.</summary>
    private static SparseVector Moved(SparseVector vector, int[] to)
    {
        int[] places = [.. vector.Places.Select(place => to[place])];
        float[] values = [.. vector.Values];
        Array.Sort(places, values);
        return new SparseVector(places, values);
    }

    /// <summary>An ear with the features that weigh most: the others cost memory and say next to nothing.</summary>
    private sealed record Learned(FactEar Ear, IReadOnlyList<(int Place, float[] Weights)> Rows);

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
