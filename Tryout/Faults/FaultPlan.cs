using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Faults;

/// <summary>What goes wrong next. Rules are used up in the order in which they were planned.</summary>
public sealed class FaultPlan
{
    private readonly Lock gate = new();
    private readonly List<Rule<SendFault>> sends = [];
    private readonly List<Rule<DeliveryFault>> deliveries = [];
    private readonly List<Rule<DownloadFault>> downloads = [];
    private volatile int planned;

    public event Action? Changed;

    /// <summary>What is still to come: the rule's fault, how often it will still strike, and where (null: everywhere).</summary>
    public IReadOnlyList<(object Fault, int Times, string? ConversationId)> Pending
    {
        get
        {
            lock (gate) return [.. sends.Select(r => r.Pending), .. deliveries.Select(r => r.Pending), .. downloads.Select(r => r.Pending)];
        }
    }

    /// <summary>The next <paramref name="times"/> messages, updates and deletions of the bot meet this fault.</summary>
    /// <param name="when">Chooses further, or widens to typing and the creation of conversations. It runs under a lock: keep it short.</param>
    public void OnSending(SendFault fault, int times = 1, string? conversationId = null, Func<SendAttempt, bool>? when = null) =>
        Plan(() => sends.Add(new(fault, conversationId, when ?? (a => a.Kind is not (SendKind.Typing or SendKind.Create))) { Times = times }));

    /// <summary>The next <paramref name="times"/> messages of people meet this fault on their way to the bot; <see cref="DeliveryFault.AnswerLost"/>: their presses.</summary>
    public void OnDelivering(DeliveryFault fault, int times = 1, string? conversationId = null) =>
        Plan(() => deliveries.Add(new(fault, conversationId) { Times = times }));

    /// <summary>The next <paramref name="times"/> files that the bot fetches meet this fault.</summary>
    /// <param name="conversationId">Where the file was shared.</param>
    public void OnDownloading(DownloadFault fault, int times = 1, string? conversationId = null) =>
        Plan(() => downloads.Add(new(fault, conversationId) { Times = times }));

    public void Clear() => Plan(() =>
    {
        sends.Clear();
        deliveries.Clear();
        downloads.Clear();
    });

    internal SendFault? Next(SendAttempt attempt) => Take(sends, attempt.ConversationId, r => r.When?.Invoke(attempt) ?? true);

    internal DeliveryFault? NextDelivery(string conversationId) => Take(deliveries, conversationId, r => r.Fault is not DeliveryFault.AnswerLost);

    internal bool LosesAnswer(string conversationId) => Take(deliveries, conversationId, r => r.Fault is DeliveryFault.AnswerLost) is not null;

    internal DownloadFault? NextDownload(string conversationId) => Take(downloads, conversationId, _ => true);

    private void Plan(Action change)
    {
        lock (gate)
        {
            change();
            planned = sends.Count + deliveries.Count + downloads.Count;
        }

        Changed?.Invoke();
    }

    private T? Take<T>(List<Rule<T>> rules, string conversationId, Predicate<Rule<T>> fits) where T : class
    {
        if (planned == 0) return null;
        Rule<T>? rule;
        lock (gate)
        {
            rule = rules.Find(r => (r.ConversationId is null || r.ConversationId == conversationId) && fits(r));
            if (rule is null) return null;
            if (rule.Times != int.MaxValue && --rule.Times == 0) rules.Remove(rule);
            planned = sends.Count + deliveries.Count + downloads.Count;
        }

        Changed?.Invoke();
        return rule.Fault;
    }

    private sealed class Rule<T>(T fault, string? conversationId, Func<SendAttempt, bool>? when = null) where T : class
    {
        public T Fault => fault;

        public string? ConversationId => conversationId;

        public Func<SendAttempt, bool>? When => when;

        public required int Times { get; set; }

        public (object, int, string?) Pending => (fault, Times, conversationId);
    }
}
