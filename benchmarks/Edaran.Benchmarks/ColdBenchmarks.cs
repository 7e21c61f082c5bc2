using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Edaran.Compiler;
using Edaran.Compiler.Emit;
using Edaran.TestKit;

namespace Edaran.Benchmarks;

/// <summary>The first check and the first compilation of a process, with everything still to be jitted.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ColdBenchmarks
{
    private readonly string _sample = Samples.Lebaran;

    [Benchmark(Description = "first check of a process")]
    public int Check() => Compilation.Create(SampleLetters.Texts(_sample)).Diagnostics.Length;

    [Benchmark(Description = "first check and compile of a process")]
    public object? Compile() => new LetterCompiler().Compile(SampleLetters.Letter(_sample)).Letter;
}
