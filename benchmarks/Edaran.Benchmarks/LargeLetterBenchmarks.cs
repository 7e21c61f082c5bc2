using BenchmarkDotNet.Attributes;
using Edaran.Compiler.Emit;
using Edaran.Runtime;
using Edaran.TestKit.Models;

namespace Edaran.Benchmarks;

/// <summary>Three modes of letters whose points draw their tests from all facts alike: harder than any real letter.</summary>
[MemoryDiagnoser]
public class LargeLetterBenchmarks
{
    private readonly DateOnly _day = new(2025, 3, 25);
    private RuleLetter _letter = null!;
    private BoundFacts _row = null!;
    private BoundFacts _open = null!;

    /// <summary>Points and facts.</summary>
    [Params("50x20", "200x40")]
    public string Size { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var size = Size.Split('x').Select(int.Parse).ToArray();
        _letter = Tables.Build(LargeLetters.Ordinary(size[0], size[1], seed: 3));
        var facts = LargeLetters.EveryFact(_letter, seed: 5);
        _row = _letter.Bind(facts);
        foreach (var name in _letter.Facts.Skip(1).Take(4).Select(fact => fact.Name))
        {
            facts[name] = default;
        }

        _open = _letter.Bind(facts);
    }

    [Benchmark(Description = "three modes, bound row, all known")]
    public int Decide() => ThreeModes(_row);

    [Benchmark(Description = "three modes, four facts unknown, exact")]
    public int DecideOpen() => ThreeModes(_open);

    private int ThreeModes(BoundFacts row)
    {
        Span<ModeOutcome> outcomes = stackalloc ModeOutcome[3];
        _letter.Decide(row, _day, outcomes);
        return (int)outcomes[0].Status + (int)outcomes[1].Status + (int)outcomes[2].Status;
    }
}
