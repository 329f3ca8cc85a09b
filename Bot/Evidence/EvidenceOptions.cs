using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace PolicyBot.Bot.Evidence;

/// <summary>Where files that people send may be fetched from.</summary>
public sealed class EvidenceOptions
{
    public const string Section = "Evidence";

    /// <summary>Hosts over https, exactly as spelled, or <c>*.</c> with at least two labels behind it for every host below them. Default: those Teams uses.</summary>
    [Required, MinLength(1), HostPatterns]
    public string[] Hosts { get; init; } = ["*.sharepoint.com", "smba.trafficmanager.net", "*.teams.microsoft.com"];
}

[OptionsValidator]
internal sealed partial class EvidenceOptionsValidator : IValidateOptions<EvidenceOptions>;

/// <summary>Each of the texts is the name of a host, or a suffix that is not a whole top-level domain.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HostPatternsAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null || value is IEnumerable<string> patterns && patterns.All(pattern =>
        (pattern.StartsWith("*.", StringComparison.Ordinal) ? pattern[2..] : pattern) is var name
        && name.Split('.').Length >= 2 && Uri.CheckHostName(name) == UriHostNameType.Dns && !name.EndsWith('.'));

    public override string FormatErrorMessage(string name) => $"{name} takes names of hosts such as 'files.example.org' or '*.example.org'.";
}
