using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Faults;

/// <summary>What goes wrong next. Rules are used up in the order in which they were planned.</summary>
public sealed class FaultPlan
{
    private readonly Lock gate = new();
    private readonly List<SendRule> sends = [];
    private readonly List<DeliveryRule> deliveries = [];
    private volatile int planned;

    public event Action? Changed;

    /// <summary>What is still to come: the rule's fault, how often it will still strike, and where (null: everywhere).</summary>
    public IReadOnlyList<(object Fault, int Times, string? ConversationId)> Pending
    {
        get
        {
            lock (gate) return [.. sends.Select(r => ((object)r.Fault, r.Times, r.ConversationId)), .. deliveries.Select(r => ((object)r.Fault, r.Times, r.ConversationId))];
        }
    }

    /// <summary>The next <paramref name="times"/> messages, updates and deletions of the bot meet this fault.</summary>
    /// <param name="when">Chooses further, or widens to typing and the creation of conversations. It runs under a lock: keep it short.</param>
    public void OnSending(SendFault fault, int times = 1, string? conversationId = null, Func<SendAttempt, bool>? when = null) =>
        Plan(() => sends.Add(new SendRule(fault, conversationId, when ?? (a => a.Kind is not (SendKind.Typing or SendKind.Create))) { Times = times }));

    /// <summary>The next <paramref name="times"/> messages of people meet this fault on their way to the bot.</summary>
    public void OnDelivering(DeliveryFault fault, int times = 1, string? conversationId = null) =>
        Plan(() => deliveries.Add(new DeliveryRule(fault, conversationId) { Times = times }));

    public void Clear() => Plan(() =>
    {
        sends.Clear();
        deliveries.Clear();
    });

    internal SendFault? Next(SendAttempt attempt) =>
        Take(sends, r => (r.ConversationId is null || r.ConversationId == attempt.ConversationId) && r.When(attempt))?.Fault;

    internal DeliveryFault? NextDelivery(string conversationId) =>
        Take(deliveries, r => r.ConversationId is null || r.ConversationId == conversationId)?.Fault;

    private void Plan(Action change)
    {
        lock (gate)
        {
            change();
            planned = sends.Count + deliveries.Count;
        }

        Changed?.Invoke();
    }

    private T? Take<T>(List<T> rules, Predicate<T> fits) where T : Rule
    {
        if (planned == 0) return null;
        T? rule;
        lock (gate)
        {
            rule = rules.Find(fits);
            if (rule is null) return null;
            if (rule.Times != int.MaxValue && --rule.Times == 0) rules.Remove(rule);
            planned = sends.Count + deliveries.Count;
        }

        Changed?.Invoke();
        return rule;
    }

    private abstract class Rule
    {
        public required int Times { get; set; }
    }

    private sealed class SendRule(SendFault fault, string? conversationId, Func<SendAttempt, bool> when) : Rule
    {
        public SendFault Fault => fault;

        public string? ConversationId => conversationId;

        public Func<SendAttempt, bool> When => when;
    }

    private sealed class DeliveryRule(DeliveryFault fault, string? conversationId) : Rule
    {
        public DeliveryFault Fault => fault;

        public string? ConversationId => conversationId;
    }
}
