namespace Microsoft.Bot.Schema;

/// <summary>A reference to an action that a program, not a person, asks for.</summary>
public class SemanticAction
{
    public SemanticAction()
    {
    }

    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default, string state = default)
    {
        Id = id;
        Entities = entities;
        State = state;
    }

    public string Id { get; set; }

    public IDictionary<string, Entity> Entities { get; set; }

    public string State { get; set; }
}
