using BenchmarkDotNet.Attributes;
using Edaran.Compiler.Emit;
using Edaran.Runtime;
using Edaran.TestKit.Models;

namespace Edaran.Benchmarks;

/// <summary>What would have to change, and what to ask: of a letter of origin and of a large one.</summary>
[MemoryDiagnoser]
public class ExplainBenchmarks
{
    private const string Mode = "WFA";

    private readonly DateOnly _day = new(2025, 3, 25);
    private Decision _settled = null!;
    private Decision _open = null!;
    private bool _sought;

    /// <summary>The sample, or points and facts.</summary>
    [Params("sample", "200x40")]
    public string Letter { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var isSample = Letter == "sample";
        var letter = Tables.Build(isSample ? Samples.Letter(Samples.Lebaran) : LargeLetters.Ordinary(200, 40, seed: 3));
        var facts = isSample
            ? new FactSet { ["status kepegawaian"] = "PNS", ["perangkat daerah"] = "Puskesmas", ["persetujuan pimpinan"] = false }
            : LargeLetters.EveryFact(letter, seed: 5);
        _settled = letter.Evaluate(facts, _day);
        _sought = _settled[Mode].Eligible == false;
        var open = isSample ? new FactSet() : letter.Facts.Skip(1).Take(6).Aggregate(facts, (some, fact) =>
        {
            some[fact.Name] = default;
            return some;
        });
        _open = letter.Evaluate(open, _day);
    }

    [Benchmark(Description = "smallest changes, every fact known")]
    public int Changes() => _settled.FindChanges(Mode, _sought).Sets.Count;

    [Benchmark(Description = "order of questions, facts open")]
    public int? Questions() => _open.PlanQuestions(Mode)?.AtMost;
}
