namespace PolicyBot.Tests.House;

/// <summary>All that is wrong at once, with what to do about it.</summary>
internal static class Complaints
{
    public static void None(string whatToDo, IEnumerable<string> found)
    {
        var all = found.ToArray();
        Assert.True(all.Length == 0, $"{whatToDo}{Environment.NewLine}{string.Join(Environment.NewLine, all.Select(one => "  " + one))}");
    }
}
