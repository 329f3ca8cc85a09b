using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.PacksRoom;

/// <summary>The packs as they are shipped and as they stand in the repository.</summary>
internal static class Shipped
{
    /// <summary>Copied beside the program by the build.</summary>
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "packs");

    public static readonly Shelf Shelf = Shelf.Load(Folder);

    /// <summary>The room in the repository, where the drawings are checked in.</summary>
    public static string Room
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PolicyBot.sln")))
                folder = folder.Parent;
            return Path.Combine(folder!.FullName, "Packs");
        }
    }

    public static TopicRules Rules(string school, string topic) => Shelf.For(new SchoolId(school))[new TopicId(topic)].Rules;

    /// <summary>What is known, as <c>consent=given harm=no</c>; every name is checked.</summary>
    public static Known Known(string answers) => answers
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(answer => answer.Split('='))
        .Aggregate(Policy.Facts.Known.Nothing, (known, pair) =>
        {
            var fact = Shelf.Vocabulary[new FactId(pair[0])];
            return known.With(fact.Id, fact[new AnswerId(pair[1])].Id);
        });

    /// <summary>Every topic of every school, for theories.</summary>
    public static TheoryData<string, string> Topics
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var pack in Shelf.Packs)
                foreach (var topic in pack.Answers.Keys)
                    data.Add(pack.School.Value, topic.Value);
            return data;
        }
    }
}
