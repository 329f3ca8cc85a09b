using PolicyBot.Benchmarks.Ears;
using PolicyBot.Benchmarks.Load;
using PolicyBot.Benchmarks.Micro;
using PolicyBot.Benchmarks.Register;
using PolicyBot.Benchmarks.Spotting;

return args switch
{
    ["micro", .. var filters] => MicroRun.Run(filters),
    ["load", .. var options] => await LoadRun.RunAsync(LoadOptions.Parse(options)),
    ["understanding", .. var options] => await EarsRun.RunAsync(options),
    ["facts", .. var options] => FactsRun.Run(options),
    ["register", .. var options] => await RegisterRun.RunAsync(options),
    ["floor", .. var options] => await Floor.RunAsync(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("micro [filter] | load [--conversations N] [--seconds S] [--rounds R] [--open N] [--starts N] [--short] | understanding [--tuning | --unseen | --fresh | --folds N] | facts [--figures | --hear FILE | --folds N [--figures | --grid]] | register [--cases N] [--short]");
    return 2;
}
