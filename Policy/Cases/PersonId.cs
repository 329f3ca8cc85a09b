namespace PolicyBot.Policy.Cases;

/// <summary>A person by what the school's tenant calls them: <c>tenant/object-id</c>. Never a name.</summary>
public readonly record struct PersonId(string Value) { public override string ToString() => Value; }
