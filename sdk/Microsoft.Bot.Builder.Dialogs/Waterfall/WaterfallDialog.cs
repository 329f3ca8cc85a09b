using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Steps in a row, of which each may wait for the user or for another dialog before the next one runs.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string StepIndex = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";

    private readonly List<WaterfallStep> steps;

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        steps = actions == null ? [] : [.. actions];
    }

    public WaterfallDialog AddStep(WaterfallStep step)
    {
        steps.Add(step ?? throw new ArgumentNullException(nameof(step)));
        return this;
    }

    public override string GetVersion() => $"{Id}:{steps.Count}";

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        NoToken.In(options, nameof(options));
        var instanceId = Guid.NewGuid().ToString();
        var state = dc.ActiveDialog.State;
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = instanceId;
        Track("WaterfallStart", instanceId);
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Only a message goes on to the next step; anything else leaves the waterfall where it is.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        NoToken.In(result, nameof(result));
        var index = StateReader.Int32(dc.ActiveDialog.State, StepIndex);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            var index = StateReader.Int32(instance.State, StepIndex);
            Track("WaterfallCancel", StateReader.Text(instance.State, PersistedInstanceId), index);
        }
        else if (reason == DialogReason.EndCalled)
        {
            Track("WaterfallComplete", StateReader.Text(instance.State, PersistedInstanceId));
        }

        return Task.CompletedTask;
    }

    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        Track("WaterfallStep", StateReader.Text(stepContext.ActiveDialog.State, PersistedInstanceId), stepContext.Index);
        return steps[stepContext.Index](stepContext, cancellationToken);
    }

    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[StepIndex] = index;
        var options = StateReader.Plain(state, PersistedOptions);
        var values = StateReader.Values(state, PersistedValues);
        var step = new WaterfallStepContext(this, dc, options, values, index, reason, result);
        return OnStepAsync(step, cancellationToken);
    }

    private void Track(string name, string instanceId, int? step = null)
    {
        if (ReferenceEquals(TelemetryClient, NullBotTelemetryClient.Instance))
        {
            return;
        }

        var properties = new Dictionary<string, string> { ["DialogId"] = Id, ["InstanceId"] = instanceId };
        if (step is { } index)
        {
            properties["StepName"] = StepName(index);
        }

        TelemetryClient.TrackEvent(name, properties);
    }

    /// <summary>The name of the method; a lambda has none worth showing and goes by its place.</summary>
    private string StepName(int index)
    {
        var name = index >= 0 && index < steps.Count ? steps[index].Method.Name : string.Empty;
        return name.Length == 0 || name.Contains('<') ? $"Step{index + 1}of{steps.Count}" : name;
    }
}
