using BenchmarkDotNet.Attributes;
using Edaran.Compiler;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Model;
using Edaran.TestKit;

namespace Edaran.Benchmarks;

/// <summary>Checking and compiling a sample again, as an editor or a build of many letters does.</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private readonly string _sample = Samples.Lebaran;
    private readonly LetterCompiler _compiler = new();
    private Letter _letter = null!;

    [GlobalSetup]
    public void Setup() => _letter = SampleLetters.Letter(_sample);

    [Benchmark(Description = "check: texts to findings")]
    public int Check() => Compilation.Create(SampleLetters.Texts(_sample)).Diagnostics.Length;

    [Benchmark(Description = "tables in memory")]
    public object BuildTables() => Tables.Build(_letter);

    [Benchmark(Description = "model to C#")]
    public string ToCSharp() => LetterCompiler.ToCSharp(_letter);

    [Benchmark(Description = "compile and load, without comparing")]
    public object? Compile() => _compiler.Compile(_letter, cases: 0).Letter;

    [Benchmark(Description = "compile, load and compare with the interpreter")]
    public object? CompileAndVerify() => _compiler.Compile(_letter).Letter;
}
