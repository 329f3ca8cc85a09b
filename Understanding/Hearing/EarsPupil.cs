using System.Runtime.CompilerServices;
using PolicyBot.Understanding.Learning;

namespace PolicyBot.Understanding.Hearing;

/// <summary>
/// Hears one lesson at a time with the weights as they are now, and tells how far they are wrong. Each time part of the features and of the notions is hidden,
/// so that no ear leans on one telling word: the next sentence may lack it.
/// </summary>
/// <param name="starts">Per ear where its classes begin, and where those of the last end.</param>
internal sealed class EarsPupil(int[] starts, float[] rows, float[] offsets, float[] ears)
{
    /// <summary>Of each class of an ear its weights, and then its offset, in whole vectors.</summary>
    public const int RowOfClass = Ears.Notions + 16;

    /// <summary>How much louder a feature sounds here than its value: so the first steps are not too small.</summary>
    public const float Loudness = 3f;

    /// <summary>The part that is hidden.</summary>
    private const float Hidden = 0.3f;

    /// <summary>The features that were not hidden.</summary>
    public List<int> Places { get; } = new(1024);

    public List<float> Values { get; } = new(1024);

    public float[] Notions { get; } = new float[Ears.Notions];

    /// <summary>How far each notion should move.</summary>
    public float[] Slopes { get; } = new float[Ears.Notions];

    /// <summary>By class of each ear how much too likely it was thought.</summary>
    public float[] Wrong { get; } = new float[starts[^1]];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Hear(Taught lesson, ref Chance chance)
    {
        Listen(lesson, ref chance);
        Array.Clear(Slopes);
        Array.Clear(Wrong);
        for (var ear = 0; ear < lesson.Wanted.Length; ear++)
            if (lesson.Wanted[ear] >= 0)
                Compare(ear, lesson.Wanted[ear]);
        for (var notion = 0; notion < Ears.Notions; notion++)
            Slopes[notion] = Notions[notion] > 0 ? Slopes[notion] / (1 - Hidden) : 0;
    }

    private void Listen(Taught lesson, ref Chance chance)
    {
        Places.Clear();
        Values.Clear();
        offsets.CopyTo(Notions, 0);
        for (var i = 0; i < lesson.Sentence.Places.Length; i++)
            if (chance.Next() >= Hidden)
            {
                Places.Add(lesson.Sentence.Places[i]);
                Values.Add(Loudness / (1 - Hidden) * lesson.Sentence.Values[i]);
                Rows.Add(rows.AsSpan(Places[^1] * Ears.Notions, Ears.Notions), Values[^1], Notions);
            }
        for (var notion = 0; notion < Ears.Notions; notion++)
            Notions[notion] = chance.Next() >= Hidden ? MathF.Max(0, Notions[notion]) / (1 - Hidden) : 0;
    }

    private void Compare(int ear, int wanted)
    {
        var wrong = Wrong.AsSpan(starts[ear]..starts[ear + 1]);
        for (var said = 0; said < wrong.Length; said++)
            wrong[said] = Row(ear, said)[Ears.Notions] + Rows.Product(Row(ear, said)[..Ears.Notions], Notions);
        Rows.Share(wrong);
        wrong[wanted] -= 1;
        for (var said = 0; said < wrong.Length; said++)
            Rows.Add(Row(ear, said)[..Ears.Notions], wrong[said], Slopes);
    }

    private ReadOnlySpan<float> Row(int ear, int said) => ears.AsSpan((starts[ear] + said) * RowOfClass, RowOfClass);
}
