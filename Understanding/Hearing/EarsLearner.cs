using System.Runtime.InteropServices;
using PolicyBot.Understanding.Learning;

namespace PolicyBot.Understanding.Hearing;

/// <summary>
/// Teaches all ears together: goes through the lessons a few times, and after some of them moves the weights a little. Some lessons are mixed with another about their topic,
/// so that a fact is heard among other words. The same lessons always teach the same, on any number of cores.
/// </summary>
internal sealed class EarsLearner
{
    private const int Together = 64, Parts = 8;

    /// <summary>How often it goes through the lessons; a few lessons it goes through more often, up to so many steps.</summary>
    private const int Fewest = 14, Steps = 600;

    /// <summary>Of the last rounds, so many, the mean is what was learned: a weight still sways with the lessons that came last.</summary>
    private const int Last = 5;

    /// <summary>The part of the lessons that is mixed with another.</summary>
    private const float Mixed = 0.6f;

    /// <summary>How far weights move at first; less and less, down to this part of it.</summary>
    private const float Step = 0.0015f, Slowest = 0.05f;

    /// <summary>How far from 0 the weights of a feature may begin.</summary>
    private const float Beginning = 0.035f;

    private readonly int[] starts;
    private readonly Moving rows;
    private readonly Moving offsets;
    private readonly Moving ears;
    private readonly int[] newest;
    private readonly EarsPupil[] pupils;

    /// <param name="classes">Per ear how many classes it has.</param>
    public EarsLearner(IReadOnlyList<int> classes, int features)
    {
        starts = new int[classes.Count + 1];
        for (var ear = 0; ear < classes.Count; ear++)
            starts[ear + 1] = starts[ear] + classes[ear];
        var random = new Random(5);
        (rows, offsets) = (new Moving(Filled(features * Ears.Notions, Beginning)), new Moving(new float[Ears.Notions]));
        ears = new Moving(Filled(starts[^1] * EarsPupil.RowOfClass, 1 / MathF.Sqrt(Ears.Notions)));
        newest = new int[features];
        Array.Fill(newest, -1);
        pupils = [.. Enumerable.Range(0, Together).Select(_ => new EarsPupil(starts, rows.All, offsets.All, ears.All))];

        float[] Filled(int count, float most)
        {
            var filled = new float[count];
            for (var i = 0; i < count; i++)
                filled[i] = most * (2 * random.NextSingle() - 1);
            return filled;
        }
    }

    /// <summary>By place of a feature a row of weights.</summary>
    public ReadOnlySpan<float> Weights => rows.All;

    public float[] Offsets => offsets.All;

    /// <summary>What this ear learned: by class its weights, and its offset.</summary>
    public (float[] Weights, float[] Offsets) this[int ear]
    {
        get
        {
            var classes = Enumerable.Range(starts[ear], starts[ear + 1] - starts[ear]).Select(said => ears.All[(said * EarsPupil.RowOfClass)..((said + 1) * EarsPupil.RowOfClass)]).ToList();
            return ([.. classes.SelectMany(row => row[..Ears.Notions])], [.. classes.Select(row => row[Ears.Notions])]);
        }
    }

    /// <summary>Learns all there is to learn from these lessons; once.</summary>
    public void Learn(IReadOnlyList<Taught> lessons)
    {
        var alike = lessons.GroupBy(lesson => lesson.Topic).ToDictionary(topic => topic.Key, topic => topic.ToArray());
        var random = new Random(7);
        int[] order = [.. Enumerable.Range(0, lessons.Count)];
        var rounds = Math.Max(Fewest, Steps * Together / Math.Max(Together, order.Length));
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            for (var start = 0; start < order.Length; start += Together)
            {
                var (count, done) = (Math.Min(Together, order.Length - start), round * order.Length + start);
                Parallel.For(0, count, at =>
                {
                    var lesson = lessons[order[start + at]];
                    var others = alike[lesson.Topic];
                    var chance = new Chance((uint)(done + at));
                    var mixed = chance.Next() < Mixed ? lesson.With(others[(int)(chance.Next() * others.Length)]) : null;
                    pupils[at].Hear(mixed ?? lesson, ref chance);
                });
                var step = Step * MathF.Max(Slowest, 1 - done / ((float)rounds * order.Length));
                MoveRows(count, step);
                MoveEars(count, step);
            }
            if (round >= rounds - Last)
                foreach (var moving in (Moving[])[rows, offsets, ears])
                    moving.Keep();
        }
        foreach (var moving in (Moving[])[rows, offsets, ears])
            moving.Settle();
        foreach (ref var weight in rows.All.AsSpan())
            weight *= EarsPupil.Loudness;
    }

    /// <summary>Moves each feature that was heard by all that heard it.</summary>
    private void MoveRows(int count, float step)
    {
        var (heard, uses) = (new List<int>(), new List<(int Pupil, float Value, int Earlier)>());
        for (var at = 0; at < count; at++)
            for (var i = 0; i < pupils[at].Places.Count; i++)
            {
                ref var last = ref newest[pupils[at].Places[i]];
                if (last < 0)
                    heard.Add(pupils[at].Places[i]);
                uses.Add((at, pupils[at].Values[i] / count, last));
                last = uses.Count - 1;
            }
        rows.Begin(step);
        Parallel.For(0, Parts, part =>
        {
            var slopes = new float[Ears.Notions];
            foreach (var place in CollectionsMarshal.AsSpan(heard)[(heard.Count * part / Parts)..(heard.Count * (part + 1) / Parts)])
            {
                Array.Clear(slopes);
                for (var use = newest[place]; use >= 0; use = uses[use].Earlier)
                    Rows.Add(pupils[uses[use].Pupil].Slopes, uses[use].Value, slopes);
                newest[place] = -1;
                rows.Move(place * Ears.Notions, slopes);
            }
        });
    }

    private void MoveEars(int count, float step)
    {
        var slopes = new float[Ears.Notions];
        for (var at = 0; at < count; at++)
            Rows.Add(pupils[at].Slopes, 1f / count, slopes);
        offsets.Begin(step);
        offsets.Move(0, slopes);
        ears.Begin(step);
        Parallel.For(0, Parts, part =>
        {
            var slopes = new float[EarsPupil.RowOfClass];
            for (var said = starts[^1] * part / Parts; said < starts[^1] * (part + 1) / Parts; said++)
            {
                Array.Clear(slopes);
                for (var at = 0; at < count; at++)
                    if (pupils[at].Wrong[said] is not 0 and var wrong)
                    {
                        Rows.Add(pupils[at].Notions, wrong / count, slopes);
                        slopes[Ears.Notions] += wrong / count;
                    }
                ears.Move(said * EarsPupil.RowOfClass, slopes);
            }
        });
    }
}
