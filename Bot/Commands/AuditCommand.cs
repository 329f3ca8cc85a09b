using System.CommandLine;
using PolicyBot.Bot.Hosting;
using PolicyBot.Records.Sqlite;

namespace PolicyBot.Bot.Commands;

/// <summary><c>audit verify</c>: whether anybody touched the cases or their files from outside; exit code 1 when somebody did. The bot may be running.</summary>
internal static class AuditCommand
{
    public static Command Make()
    {
        var data = new Option<string>("--data")
        {
            Description = "The data folder; without it the one of the settings.",
            DefaultValueFactory = _ => "",
        };
        var verify = new Command("verify", "Recompute every case's chain and every file's hash, and name those that do not hold.") { data };
        verify.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = parsed.GetValue(data) is { Length: > 0 } asked ? asked : Settings().DataFolder;
            var report = await SqliteAudit.VerifyAsync(new SqliteOptions { Folder = folder }, cancellationToken);
            foreach (var number in report.Broken)
                await Console.Out.WriteLineAsync($"broken: {number}");
            foreach (var file in report.Damaged)
                await Console.Out.WriteLineAsync($"damaged: {file.Case} {file.Id:N}");
            await Console.Out.WriteLineAsync(
                $"{report.Cases} cases, {report.Entries} entries: {report.Broken.Count} broken; {report.Files} files: {report.Damaged.Count} damaged");
            return report.Broken.Count + report.Damaged.Count == 0 ? 0 : 1;
        });
        return new Command("audit", "Look whether the register is as the bot wrote it.") { verify };
    }

    private static InstanceOptions Settings() =>
        WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Home.ContentRoot }).Configuration
            .GetSection(InstanceOptions.Section).Get<InstanceOptions>() ?? new InstanceOptions();
}
