using BenchmarkDotNet.Attributes;
using Edaran.Compiler.Emit;
using Edaran.Runtime;
using Edaran.TestKit;

namespace Edaran.Benchmarks;

/// <summary>One decision of a letter of origin through its assembly.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private readonly DateOnly _day = new(2025, 3, 25);
    private readonly FactSet _facts = new()
    {
        ["status kepegawaian"] = "PNS",
        ["perangkat daerah"] = "Bappeda",
        ["persetujuan pimpinan"] = true,
    };

    private Register _register = null!;
    private RuleLetter _letter = null!;
    private BoundFacts _row = null!;
    private BoundFacts _open = null!;
    private int _wfa;

    [GlobalSetup]
    public void Setup()
    {
        var compiled = new LetterCompiler().Compile(SampleLetters.Letter(Samples.Lebaran), cases: 1).Letter!;
        _register = Register.Load("surat", [.. compiled.Assembly]);
        _letter = _register.Letters[0];
        _wfa = _letter.Schema.IndexOfMode("WFA");
        var known = new FactSet();
        foreach (var fact in _letter.Facts.Where(fact => fact.Origin != FactOrigin.Calendar && fact.Base < 0))
        {
            known[fact.Name] = fact.Kind switch
            {
                FactKind.YesNo => true,
                FactKind.Choice => fact.Choices[0].Name,
                FactKind.Number => fact.Minimum ?? 0,
                FactKind.Date => new DateOnly(1990, 5, 17),
                _ => "unit",
            };
        }

        known["perangkat daerah"] = "Bappeda";
        _row = _letter.Bind(known);
        _open = _letter.Bind(new FactSet { ["status kepegawaian"] = "PNS" });
    }

    [GlobalCleanup]
    public void Cleanup() => _register.Dispose();

    [Benchmark(Baseline = true, Description = "one mode, bound row, all known")]
    public ModeOutcome Decide() => _letter.Decide(_row, _day, _wfa);

    [Benchmark(Description = "the same, keeping the trace")]
    public ulong DecideWithTrace()
    {
        Span<ulong> trace = stackalloc ulong[_letter.TraceLength];
        _letter.Decide(_row, _day, _wfa, trace);
        return trace[0];
    }

    [Benchmark(Description = "one mode, two facts unknown, exact")]
    public ModeOutcome DecideOpen() => _letter.Decide(_open, _day, _wfa);

    [Benchmark(Description = "whole decision by name, no explanation")]
    public Decision Evaluate() => _letter.Evaluate(_facts, _day);

    [Benchmark(Description = "whole decision with explanation")]
    public Explanation EvaluateAndExplain() => _letter.Evaluate(_facts, _day).Explain();
}
