namespace PolicyBot.Policy.Cases;

/// <summary>A person by what the school's tenant calls them: <c>tenant/object-id</c>. Never a name.</summary>
public readonly record struct PersonId(string Value)
{
    /// <summary>The bot itself, where it acts on nobody's behalf.</summary>
    public static readonly PersonId System = new("system");

    public override string ToString() => Value;
}
