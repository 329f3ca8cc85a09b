using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting.Phrases;

namespace PolicyBot.Understanding.Spotting;

/// <summary>The terms that make a phrase mean less, or something else; both languages together.</summary>
internal sealed class Cautions
{
    private static readonly ILookup<string, string> file = WordFile.Read("cautions.txt");

    public Cautions(TermTable table)
    {
        int Term(string heading) => table.Of(heading, file[heading]);
        Negation = Term("negation");
        Flipping = Term("flipping");
        Determiner = Term("determiner");
        Between = Term("between");
        Doubt = Term("doubt");
        Unknowing = Term("unknowing");
        Condition = Term("condition");
        Question = Term("question");
        Subordinate = Term("subordinate");
        Asking = Term("asking");
        Opening = Term("opening");
        Of = Term("of");
        Requests = Term("requests");
        Others = Term("others");
        Shifter = Term("shifter");
        Partial = Term("partial");
        Everyone = Term("everyone");
        Permission = Term("permission");
        Clause = Term("clause");
        Filler = table.Of("filler", Lexicon.Both.SelectMany(lexicon => lexicon["common"]));
    }

    public int Negation { get; }

    /// <summary>Negations that turn round what is said near them; others only cast doubt.</summary>
    public int Flipping { get; }

    /// <summary>Negations that turn round what directly follows: "zonder", "no".</summary>
    public int Determiner { get; }

    public int Between { get; }

    public int Doubt { get; }

    /// <summary>"I do not know whether": that is an answer too.</summary>
    public int Unknowing { get; }

    /// <summary>"If the parents …": begins a clause that says nothing.</summary>
    public int Condition { get; }

    /// <summary>"May I": begins a clause without a comma.</summary>
    public int Question { get; }

    /// <summary>"That", "whether": a denial after it denies something else.</summary>
    public int Subordinate { get; }

    /// <summary>"Must I", "is there": what follows is asked, not said.</summary>
    public int Asking { get; }

    /// <summary>"Have I", "is there": at the beginning of a clause they ask.</summary>
    public int Opening { get; }

    /// <summary>"Of", "from": what stands before it is meant, not what follows.</summary>
    public int Of { get; }

    /// <summary>"Request from": then what follows is meant after all.</summary>
    public int Requests { get; }

    /// <summary>"Her friend", "classmate": then it may be about somebody else.</summary>
    public int Others { get; }

    public int Shifter { get; }

    public int Partial { get; }

    public int Everyone { get; }

    public int Permission { get; }

    public int Clause { get; }

    /// <summary>Small words that change nothing.</summary>
    public int Filler { get; }
}
