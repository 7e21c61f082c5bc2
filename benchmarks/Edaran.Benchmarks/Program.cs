using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Edaran.Benchmarks;

// "--growth" alone prints how the analysis grows with a letter, "--samples" what it takes for each sample, "--diff" how the comparison of two
// versions grows; "--roster ROWS" writes a roster of so many people to ask letters about; "--typing EDARAN" prints what somebody waits for who types
// with that command as the language server, and with "--hour" what memory it takes over an hour's edits.
if (args is ["--growth"])
{
    AnalysisGrowth.PrintGenerated();
    return;
}

if (args is ["--samples"])
{
    AnalysisGrowth.PrintSamples();
    return;
}

if (args is ["--roster", var rows])
{
    RosterMaker.Write(Console.Out, int.Parse(rows, CultureInfo.InvariantCulture));
    return;
}

if (args is ["--diff"])
{
    DiffGrowth.Print();
    return;
}

if (args is ["--typing", var edaran, ..])
{
    TypingLatency.Print(edaran, args.Contains("--hour"));
    return;
}

// "--quick" measures everything in a minute or two, roughly; without it the figures are those of docs/performance.md.
var quick = args.Contains("--quick");
var config = quick ? DefaultConfig.Instance.AddJob(Job.ShortRun.WithIterationCount(3).WithWarmupCount(2)) : null;
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args.Where(arg => arg != "--quick")], config);
