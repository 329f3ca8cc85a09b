using PolicyBot.Packs;

namespace PolicyBot.Tests.PacksRoom;

/// <summary>A small packs folder that is in order, on disk as long as the test runs; a test breaks what it is about.</summary>
internal sealed class SmallPacks : IDisposable
{
    /// <summary>The fact that the school's rule looks at.</summary>
    public const string KnownFact = """
          - id: known
            question: { nl: Ken je haar?, en: Do you know her? }
            label: { nl: Bekend, en: Known }
            answers:
              - id: "yes"
                label: { nl: Ja, en: "Yes" }
                synonyms: [jawel]
              - id: "no"
                label: { nl: Nee, en: "No" }
                heard: [ken ik niet]

        """;

    /// <summary>The fact that the topic answers by itself.</summary>
    public const string PlaceFact = """
          - id: place
            question: { nl: "Waar?", en: "Where?" }
            label: { nl: Plek, en: Place }
            answers:
              - id: here
                label: { nl: Hier, en: Here }
              - id: there
                label: { nl: Daar, en: There }

        """;

    public const string Facts = "facts:\n" + KnownFact + PlaceFact + Stops;

    /// <summary>The facts that the hard stops rest on; every vocabulary has them.</summary>
    private const string Stops = """
          - { id: acute-danger, question: { nl: a, en: a }, label: { nl: a, en: a }, otherwise: "no", answers: [{ id: "yes", label: { nl: a, en: a } }, { id: "no", label: { nl: b, en: b } }] }
          - { id: sexual-image, question: { nl: a, en: a }, label: { nl: a, en: a }, otherwise: "no", answers: [{ id: "yes", label: { nl: a, en: a } }, { id: "no", label: { nl: b, en: b } }] }
          - { id: staff-offence, question: { nl: a, en: a }, label: { nl: a, en: a }, otherwise: "no", answers: [{ id: "yes", label: { nl: a, en: a } }, { id: "no", label: { nl: b, en: b } }] }
          - { id: about-mt, question: { nl: a, en: a }, label: { nl: a, en: a }, otherwise: "no", answers: [{ id: "yes", label: { nl: a, en: a } }, { id: "no", label: { nl: b, en: b } }] }
        """;

    public const string Topics = """
        topics:
          - id: friend
            kind: check
            title: { nl: Vrienden, en: Friends }
            facts: [known]
            given: { place: here }
        """;

    public const string Floor = """
        sections:
          law:
            document: A law
            title: { nl: Kop, en: Heading }
        rules:
          - id: F1
            topics: [friend]
            effect: advise
            strength: should
            says: { nl: Let op., en: Take care. }
            ask: in-doubt
            section: law
            since: 2018-05-25
        """;

    public const string School = """
        school: demo
        name: { nl: School, en: School }
        document: The protocol
        approved: 2014-06-01
        in-doubt: mt
        roles: { mt: { nl: het MT, en: the MT } }
        sector: primary
        sections:
          staff: { nl: Medewerkers, en: Staff }
        topics:
          friend:
            short: { nl: Soms., en: Sometimes. }
        rules:
          - id: X-01
            topics: [friend]
            when: { known: ["yes"], place: [here] }
            effect: allow
            strength: must
            says: { nl: Dan mag het., en: Then it may. }
            section: staff
            line: 12
        """;

    /// <summary>A rule in words for a pupil, by its id.</summary>
    public static string Explained(string rule) => $"explained:\n  {rule}:\n    says: {{ nl: Zo is het., en: So it is. }}\n    example: {{ nl: Bijvoorbeeld zo., en: For example so. }}\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("packs");

    public SmallPacks()
    {
        Write("Vocabulary/facts.yml", Facts);
        Write("Vocabulary/topics.yml", Topics);
        Write("Floor/floor.yml", Floor);
        Write("Floor/pupils.yml", Explained("F1"));
        Write("Schools/demo/pack.yml", School);
        Write("Schools/demo/pupils.yml", Explained("X-01"));
        Write("Vocabulary/Examples/friend.nl.txt", "mag ik vrienden worden");
        Write("Vocabulary/Examples/friend.en.txt", "may I be friends");
    }

    public string Folder => folder.FullName;

    public SmallPacks Write(string file, string text)
    {
        var path = Path.Combine(folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Replaces what stands exactly once in one of the files.</summary>
    public SmallPacks Change(string file, string old, string changed)
    {
        var text = File.ReadAllText(Path.Combine(folder.FullName, file));
        Assert.Equal(2, text.Split(old).Length);
        return Write(file, text.Replace(old, changed, StringComparison.Ordinal));
    }

    /// <summary>What the reader says is wrong, as operators see it.</summary>
    public IReadOnlyList<string> Problems()
    {
        var (shelf, problems) = Shelf.Read(Folder);
        Assert.Equal(problems.Count == 0, shelf is not null);
        return [.. problems.Select(problem => problem.ToString())];
    }

    public void Dispose() => folder.Delete(recursive: true);
}
