namespace PolicyBot.Policy.Agreements;

/// <summary>What a school laid down besides its rules: who is there when, what returns each year, what a plan asks, what words mean.</summary>
public sealed record SchoolLife(
    IReadOnlyList<Contact> Contacts,
    IReadOnlyList<ConsentRegime> Consent,
    IReadOnlyList<Duty> Duties,
    IReadOnlyList<Plan> Plans,
    IReadOnlyList<Definition> Definitions,
    IReadOnlyList<LinkedDocument> Documents,
    IReadOnlyList<Scope> Scopes,
    IReadOnlyList<PupilRule> PupilRules,
    PupilCheck? PupilCheck)
{
    /// <summary>All of it that belongs to this topic, in a fixed order.</summary>
    public IReadOnlyList<Agreement> About(TopicId topic) =>
    [
        .. ((IEnumerable<Agreement>)[.. Contacts, .. Consent, .. Duties, .. PupilRules, .. Definitions, .. Scopes, .. Documents])
            .Where(agreement => agreement.Topics.Contains(topic)),
    ];

    /// <summary>The check-lists that belong to this topic.</summary>
    public IReadOnlyList<Plan> PlansAbout(TopicId topic) => [.. Plans.Where(plan => plan.Topics.Contains(topic))];
}
