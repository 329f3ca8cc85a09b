namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that calls others, which must therefore be in the same set.</summary>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
