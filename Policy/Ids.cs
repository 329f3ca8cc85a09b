namespace PolicyBot.Policy;

/// <summary>Names a school, as in <c>noordhoek</c>.</summary>
public readonly record struct SchoolId(string Value) { public override string ToString() => Value; }

/// <summary>Names what a question is about, as in <c>friend-pupil</c>; the same for all schools.</summary>
public readonly record struct TopicId(string Value) { public override string ToString() => Value; }

/// <summary>Names one thing worth asking, as in <c>known-privately</c>; the same for all schools.</summary>
public readonly record struct FactId(string Value) { public override string ToString() => Value; }

/// <summary>Names one of the answers of a fact, as in <c>yes</c>.</summary>
public readonly record struct AnswerId(string Value) { public override string ToString() => Value; }

/// <summary>Names a rule by the statement of the protocol it comes from, as in <c>NH-31</c>.</summary>
public readonly record struct RuleId(string Value)
{
    /// <summary>The statement itself, where one statement takes several rules: <c>NH-31</c> for <c>NH-31.2</c>.</summary>
    public RuleId Statement => Value.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? new RuleId(Value[..dot]) : this;

    public override string ToString() => Value;
}

/// <summary>Names whom to ask, as in <c>mt</c> or <c>directeur</c>; a school says what it calls them.</summary>
public readonly record struct RoleId(string Value) { public override string ToString() => Value; }
