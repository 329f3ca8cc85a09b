namespace PolicyBot.Understanding.Topics;

/// <summary>A multinomial logistic regression, trained when it is made, always in the same order.</summary>
internal sealed class Chooser
{
    private const int Rounds = 40;
    private const float FirstStep = 3f, Decay = 1e-4f;

    private readonly float[][] weights;
    private readonly float[] offsets;

    /// <param name="lessons">Examples with the class each belongs to.</param>
    public Chooser(IReadOnlyList<(SparseVector Vector, int Class)> lessons, int classes)
    {
        weights = [.. Enumerable.Range(0, classes).Select(_ => new float[Features.Size])];
        offsets = new float[classes];
        var share = new float[classes];
        foreach (var (_, lesson) in lessons)
            share[lesson]++;
        Span<float> chances = stackalloc float[classes];
        var order = Shuffled(lessons.Count);
        for (var round = 0; round < Rounds; round++)
        {
            var step = FirstStep / (1 + 0.15f * round);
            foreach (var index in order)
            {
                var (vector, wanted) = lessons[index];
                Choose(vector, chances);
                var weight = step * MathF.Min(2f, MathF.Sqrt(lessons.Count / (share[wanted] * classes)));
                for (var choice = 0; choice < classes; choice++)
                    Move(choice, vector, weight * ((choice == wanted ? 1 : 0) - chances[choice]), step);
            }
        }
    }

    /// <summary>The chance of each class; together 1.</summary>
    public void Choose(SparseVector vector, Span<float> chances)
    {
        var highest = float.MinValue;
        for (var choice = 0; choice < chances.Length; choice++)
            highest = MathF.Max(highest, chances[choice] = offsets[choice] + vector.Dot(weights[choice]));
        var sum = 0f;
        for (var choice = 0; choice < chances.Length; choice++)
            sum += chances[choice] = MathF.Exp(chances[choice] - highest);
        for (var choice = 0; choice < chances.Length; choice++)
            chances[choice] /= sum;
    }

    private void Move(int choice, SparseVector vector, float by, float step)
    {
        var row = weights[choice];
        for (var i = 0; i < vector.Places.Length; i++)
            row[vector.Places[i]] += by * vector.Values[i] - step * Decay * row[vector.Places[i]];
        offsets[choice] += 0.05f * by;
    }

    private static int[] Shuffled(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        var state = 20_260_101UL;
        for (var i = count - 1; i > 0; i--)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            var other = (int)((state >> 33) % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
        return order;
    }
}
