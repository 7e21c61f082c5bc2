using BenchmarkDotNet.Attributes;
using Edaran.Compiler.Emit;
using Edaran.Runtime;
using Edaran.TestKit;
using Edaran.TestKit.Models;

namespace Edaran.Benchmarks;

/// <summary>What would have to change, and what to ask: of a letter of origin and of a large one.</summary>
[MemoryDiagnoser]
[MedianColumn, MinColumn, MaxColumn]
public class ExplainBenchmarks
{
    private const string Mode = "WFA";

    private readonly DateOnly _day = new(2025, 3, 25);
    private Decision _settled = null!;
    private Decision _few = null!;
    private Decision _nothing = null!;
    private bool _sought;

    /// <summary>The sample, or points and facts.</summary>
    [Params("sample", "200x40")]
    public string Letter { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var isSample = Letter == "sample";
        var letter = Tables.Build(isSample ? SampleLetters.Letter(Samples.Lebaran) : LargeLetters.Grants(200, 40, seed: 3));
        var facts = isSample
            ? new FactSet { ["status kepegawaian"] = "PNS", ["perangkat daerah"] = "Puskesmas", ["persetujuan pimpinan"] = false }
            : LargeLetters.EveryFact(letter, seed: 7);
        _settled = letter.Evaluate(facts, _day);
        _sought = _settled[Mode].Eligible == false;
        _nothing = letter.Evaluate(new FactSet(), _day);
        _few = isSample ? _nothing : letter.Evaluate(WithoutCore(letter, facts), _day);
    }

    [Benchmark(Description = "smallest changes, every fact known")]
    public int Changes() => _settled.FindChanges(Mode, _sought).Sets.Count;

    [Benchmark(Description = "order of questions, six facts open (sample: three), exact")]
    public QuestionPlan Questions() => _few.PlanQuestions(Mode)!;

    [Benchmark(Description = "order of questions, every fact open")]
    public QuestionPlan AllQuestions() => _nothing.PlanQuestions(Mode)!;

    // The six facts that most points test are unknown, and the answer with them.
    private static FactSet WithoutCore(RuleLetter letter, FactSet facts)
    {
        foreach (var fact in letter.Facts.Skip(1).Take(6))
        {
            facts[fact.Name] = default;
        }

        return facts;
    }
}
