using System.Net;
using Microsoft.Extensions.Options;

namespace PolicyBot.Bot.Evidence;

/// <summary>How files come in.</summary>
internal static class EvidenceRoom
{
    public static IServiceCollection AddEvidence(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<EvidenceOptions>, EvidenceOptionsValidator>();
        services.AddOptions<EvidenceOptions>().BindConfiguration(EvidenceOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<EvidenceUrls>()
            .AddSingleton<IBotToken, NoToken>()
            .AddSingleton(parts => new EvidenceFetch(
                parts.GetRequiredService<EvidenceUrls>(),
                parts.GetRequiredService<IBotToken>(),
                new HttpMessageInvoker(new Dialer(parts.GetRequiredService<EvidenceUrls>(), Dns.GetHostAddressesAsync, Dialer.ConnectAsync).Handler()),
                parts.GetRequiredService<TimeProvider>()))
            .AddSingleton<EvidenceIntake>();
    }
}
