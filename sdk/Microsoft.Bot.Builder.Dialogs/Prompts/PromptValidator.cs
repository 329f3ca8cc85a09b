namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says whether an answer will do. It is asked too when nothing was recognised.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
