using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace PolicyBot.Bot.People;

/// <summary>What an administrator sets about the schools: who belongs to which, who the management team is, and where it is alerted.</summary>
public sealed class SchoolOptions
{
    public const string Section = "Schools";

    /// <summary>Each school by the id of its pack.</summary>
    [Required]
    public Dictionary<string, School> Known { get; init; } = [];

    /// <summary>One school's people, places and times.</summary>
    public sealed class School
    {
        /// <summary>The language of messages where nobody's own language is known: <c>nl</c> (default) or <c>en</c>.</summary>
        [RegularExpression("nl|en")]
        public string Language { get; init; } = "nl";

        /// <summary>The channel that is alerted, by the id Teams gives it; empty: each member of the management team is told.</summary>
        public string MtChannel { get; init; } = "";

        /// <summary>Object ids of the management team's members on duty, by day of the week in English, such as <c>Monday</c>; a day without any: all members.</summary>
        public Dictionary<DayOfWeek, List<string>> OnDuty { get; init; } = [];

        /// <summary>Whether a second member signs each measure.</summary>
        public bool SecondSignature { get; init; }

        /// <summary>When somebody is at school, and by when things have to happen.</summary>
        public SchoolHours Hours { get; init; } = new();

        /// <summary>Object ids of the staff, for whom the school need not be asked.</summary>
        public List<string> Staff { get; init; } = [];

        /// <summary>Object ids by role, such as <c>mt</c> or <c>mentor</c>. Who has a role is staff as well.</summary>
        public Dictionary<string, List<string>> Roles { get; init; } = [];
    }
}

[OptionsValidator]
internal sealed partial class SchoolOptionsValidator : IValidateOptions<SchoolOptions>;
