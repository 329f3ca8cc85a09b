using PolicyBot.Bot.Commands;

return await CommandLine.RunAsync(args);
