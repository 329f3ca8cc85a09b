using Microsoft.Bot.Builder;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Endings;

/// <summary>What is shown once nothing more has to be asked; one for each kind of topic.</summary>
internal interface IEnding
{
    /// <summary>The kinds of topics that end like this.</summary>
    IReadOnlyList<TopicKind> Kinds { get; }

    /// <summary>Shows it.</summary>
    Task ShowAsync(ITurnContext context, GuidanceState state, CancellationToken cancellationToken);
}
