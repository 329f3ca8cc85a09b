using System.Security.Cryptography;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>The state of one turn, with the mark of what storage holds.</summary>
    public class CachedBotState
    {
        private static readonly string emptyHash = ComputeHash(new Dictionary<string, object>());

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Hash = State.Count == 0 ? emptyHash : ComputeHash(State);
        }

        public IDictionary<string, object> State { get; set; }

        internal string Hash { get; set; }

        public bool IsChanged() => Hash != ComputeHash(State);

        internal static string ComputeHash(object state) => Convert.ToBase64String(SHA256.HashData(StateJson.SerializeToUtf8Bytes(state)));
    }
}
