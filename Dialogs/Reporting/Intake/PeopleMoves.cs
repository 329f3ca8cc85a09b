using System.Globalization;
using System.Text;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>Who is involved: by part and group in the draft, by name in the sealed names and nowhere else.</summary>
internal sealed class PeopleMoves(DraftShelf shelf, IPeople people)
{
    private const int MostName = 100;
    private const int MostPeople = 30;

    /// <summary>Whether somebody was filled in and not added yet.</summary>
    public static bool IsFilledIn(Pressed press) => press.Field(Field.As) + press.Field(Field.Group) + press.Field(Field.Name) is not "";

    /// <summary>One more person, or one less.</summary>
    public async ValueTask<Moved> ChangeAsync(Turn turn, ReportDraft draft, Pressed press, CancellationToken cancellationToken)
    {
        if (press is { Verb: Verb.ReportFill, Button.Arguments: [var alias] })
            return await RemoveAsync(turn, draft, alias, cancellationToken);
        var (part, group, name) = press.MessageId is null
            ? SpokenPerson.Read(press.Field(Field.Name))
            : (Of<InvolvedAs>(press.Field(Field.As)), Of<PersonGroup>(press.Field(Field.Group)), press.Field(Field.Name));
        if (name.Length > MostName)
            return new Moved(draft, Say.It(ReportLine.NameTooLong, turn.Language));
        if (draft.People.Count == MostPeople)
            return new Moved(draft, Say.It(ReportLine.PeopleFull, turn.Language, MostPeople));
        if (part is null && group is null && name is "")
            return new Moved(draft, Say.It(ReportLine.ErrorChoose, turn.Language));
        return new Moved(await AddAsync(turn, draft, part ?? InvolvedAs.Other, group ?? PersonGroup.Unknown, name, cancellationToken));
    }

    private async ValueTask<ReportDraft> AddAsync(Turn turn, ReportDraft draft, InvolvedAs part, PersonGroup group, string name, CancellationToken cancellationToken)
    {
        var person = new InvolvedPerson(part, group, InvolvedPerson.NextMark(group, draft.People.Concat(draft.Gone)));
        draft = draft with { People = [.. draft.People, person] };
        if (name is "")
            return draft;
        (draft, var number) = await shelf.NumberAsync(turn, draft, cancellationToken);
        turn.Names.Keep(number, person.Alias, name);
        return draft with { Named = [.. draft.Named, person.Alias], Members = [.. draft.Members, .. await MembersAsync(turn, draft, person, name, cancellationToken)] };
    }

    /// <summary>The name behind somebody who is taken out again is written over; what it was under is given to nobody else.</summary>
    private async ValueTask<Moved> RemoveAsync(Turn turn, ReportDraft draft, string alias, CancellationToken cancellationToken)
    {
        if (draft.People.FirstOrDefault(person => person.Alias == alias) is not { } gone)
            return new Moved(draft);
        if (draft.Named.Contains(alias))
        {
            (draft, var number) = await shelf.NumberAsync(turn, draft, cancellationToken);
            turn.Names.Keep(number, alias, "-");
        }
        return new Moved(draft with
        {
            People = [.. draft.People.Where(person => person != gone)],
            Gone = [.. draft.Gone, gone],
            Named = [.. draft.Named.Where(named => named != alias)],
            Members = [.. draft.Members.Where(member => member.Alias != alias)],
        });
    }

    /// <summary>Members of the MT or the board who go by this name in the chat.</summary>
    private async ValueTask<IReadOnlyList<NamedMember>> MembersAsync(Turn turn, ReportDraft draft, InvolvedPerson person, string name, CancellationToken cancellationToken)
    {
        List<NamedMember> members = [];
        foreach (var owner in Enum.GetValues<Owner>())
            foreach (var member in people.MembersOf(new SchoolId(draft.School), owner, turn.Person.Id))
                if (await people.NameOfAsync(member, cancellationToken) is { } known && Plain(known) is { Length: > 0 } plain && plain == Plain(name))
                    members.Add(new NamedMember(person.Alias, member.Value, owner == Owner.Mt));
        return members;
    }

    private static T? Of<T>(string value)
        where T : struct, Enum => Enum.TryParse<T>(value, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;

    private static string Plain(string name) => string.Concat(name.Normalize(NormalizationForm.FormD).ToLowerInvariant()
        .Where(letter => char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
