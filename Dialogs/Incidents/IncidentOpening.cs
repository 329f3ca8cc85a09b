using Microsoft.Bot.Builder;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Incidents;

/// <summary>A report becomes a case: on record under its number, by the procedure of the school, and before those it belongs to.</summary>
internal sealed class IncidentOpening(IPackSource packs, IPeople people, IncidentNews news)
{
    /// <param name="evidence">What was taken in while it was a draft.</param>
    /// <param name="keptOut">Members who are named in it: they are kept out from the beginning.</param>
    public async Task<IncidentFile> OpenAsync(
        ITurnContext context, CaseNumber number, IncidentReport report, IReadOnlyList<EvidenceAdded> evidence, IReadOnlyList<PersonId> keptOut,
        CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var pack = packs.For(turn.Person.School!.Value);
        var file = await turn.Incidents.AddAsync(
            number, IncidentOpened.Under(pack, number, report, people.WantsSecondSignature(pack.School), turn.Person.Id, turn.Now), cancellationToken);
        foreach (var piece in evidence)
            file = await turn.Incidents.AddAsync(number, piece, cancellationToken);
        foreach (var person in keptOut)
            file = await turn.Incidents.AddAsync(number, new Recused(turn.Now, PersonId.System, person, ""), cancellationToken);
        await news.AlertAsync(turn, file, cancellationToken);
        news.Watch(turn, file);
        return file;
    }
}
