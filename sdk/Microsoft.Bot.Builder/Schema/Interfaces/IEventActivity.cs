namespace Microsoft.Bot.Schema;

/// <summary>A named message from program to program, which expects no answer.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}

/// <summary>A named question from program to program, answered in the same HTTP request.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}

/// <summary>A note for whoever debugs the bot; people never see it.</summary>
public interface ITraceActivity : IActivity
{
    string Name { get; set; }

    string Label { get; set; }

    string ValueType { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}

/// <summary>Control of the conversation goes to another bot or to a person.</summary>
public interface IHandoffActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}

/// <summary>A request to do something that may outlive the request.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}

/// <summary>What became of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
