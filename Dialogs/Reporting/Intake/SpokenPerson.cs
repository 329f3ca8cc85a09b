using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>Reads somebody involved from typed words, kept apart by commas: "leerling, slachtoffer, naam".</summary>
internal static class SpokenPerson
{
    /// <summary>Part and group where they were named, and the rest as the name.</summary>
    public static (InvolvedAs? As, PersonGroup? Group, string Name) Read(string typed)
    {
        InvolvedAs? part = null;
        PersonGroup? group = null;
        List<string> rest = [];
        foreach (var words in typed.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (part is null && Find<InvolvedAs>(words) is { } heardPart)
                part = heardPart;
            else if (group is null && Find<PersonGroup>(words) is { } heardGroup)
                group = heardGroup;
            else
                rest.Add(words);
        return (part, group, string.Join(", ", rest));
    }

    private static T? Find<T>(string words)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            foreach (var language in Enum.GetValues<Language>())
                if (Say.Named<ReportLine>("Spoken" + value, language).Split(';').Contains(words, StringComparer.OrdinalIgnoreCase))
                    return value;
        return null;
    }
}
