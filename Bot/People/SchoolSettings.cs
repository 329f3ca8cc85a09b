using System.ComponentModel.DataAnnotations;
using PolicyBot.Bot.Hosting;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Packs;

namespace PolicyBot.Bot.People;

/// <summary>Holds the settings against the packs, so that a slip of the pen does not leave a school without its management team.</summary>
internal static class SchoolSettings
{
    /// <summary>Every school of the settings has a pack and somebody in its management team, and every role is one that the school knows.</summary>
    /// <exception cref="StartUpException">One is unknown or missing; the message names it and what there is.</exception>
    public static void CheckAgainst(this SchoolOptions settings, Shelf shelf)
    {
        if (settings.Known.Count == 0)
            throw new StartUpException($"{SchoolOptions.Section}:Known names no school. There is a pack for: {string.Join(", ", shelf.Packs.Select(pack => pack.School))}.");
        foreach (var (id, school) in settings.Known)
        {
            var pack = shelf.Packs.FirstOrDefault(pack => pack.School.Value == id)
                ?? throw new StartUpException($"{SchoolOptions.Section}:Known names the school '{id}', which has no pack. There is: {string.Join(", ", shelf.Packs.Select(pack => pack.School))}.");
            var roles = pack.Roles.Keys.Select(role => role.Value).Append(Person.Mt.Value).Append(Person.Board.Value).Distinct().Order().ToList();
            if (school.Roles.GetValueOrDefault(Person.Mt.Value) is not { Count: > 0 })
                throw new StartUpException($"{SchoolOptions.Section}:Known:{id}:Roles:{Person.Mt} is empty: nobody would answer what colleagues put before the management team.");
            if (school.Roles.GetValueOrDefault(Person.Board.Value) is not { Count: > 0 })
                throw new StartUpException($"{SchoolOptions.Section}:Known:{id}:Roles:{Person.Board} is empty: nobody would hear of what the management team may not decide, such as a report about one of its members.");
            if (Problem(school.Hours) is { } problem)
                throw new StartUpException($"{SchoolOptions.Section}:Known:{id}:Hours: {problem}");
            if (school.Roles.Keys.FirstOrDefault(role => !roles.Contains(role)) is { } unknown)
                throw new StartUpException($"{SchoolOptions.Section}:Known:{id}:Roles names the role '{unknown}', which the school does not have. There is: {string.Join(", ", roles)}.");
        }
    }

    private static string? Problem(SchoolHours hours)
    {
        List<ValidationResult> wrong = [];
        return !Validator.TryValidateObject(hours, new ValidationContext(hours), wrong, validateAllProperties: true) ? wrong[0].ErrorMessage
            : hours.Closes <= hours.Opens ? $"a school that opens at {hours.Opens} does not close at {hours.Closes}."
            : null;
    }
}
