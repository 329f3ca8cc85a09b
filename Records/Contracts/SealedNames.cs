using PolicyBot.Policy.Cases;

namespace PolicyBot.Records;

/// <summary>Who is behind an alias in a case. It is kept encrypted and apart from what happened, so that it can go while the case stays.</summary>
/// <param name="Alias">How the case speaks of the person, such as <c>leerling A</c>.</param>
public sealed record SealedName(CaseNumber Case, string Alias, string Name)
{
    /// <summary>For logs: without the name.</summary>
    public override string ToString() => $"{Alias} of {Case}";
}

/// <summary>The names of a case, if it was noted that they were looked at; else none.</summary>
public sealed record OpenedNames(CommitResult Result, IReadOnlyList<SealedName> Names);

/// <summary>The names behind the aliases of cases. They are written by <see cref="TurnCommit.Names"/> and go with <see cref="TurnCommit.Emptied"/>.</summary>
public interface ISealedNames
{
    /// <summary>The aliases of a case that have a name, in order.</summary>
    ValueTask<IReadOnlyList<string>> AliasesAsync(CaseNumber number, CancellationToken cancellationToken);

    /// <summary>
    /// The names of a case, handed out in the commit that notes it in the case: there is no other way to them. A turn that runs again looks again, and both stand in the case.
    /// </summary>
    /// <param name="reason">Why somebody wants to see them; may not be empty.</param>
    /// <param name="noted">What is added to this case: who opened the names, when and why.</param>
    /// <exception cref="ArgumentException">No reason, no entry, or one of another case; nothing happened.</exception>
    ValueTask<OpenedNames> OpenAsync(CaseNumber number, string reason, CaseAppend noted, CancellationToken cancellationToken);
}
