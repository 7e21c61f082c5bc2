using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Runtime;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Emit;

/// <summary>The fast path gives what the full answer gives, and allocates nothing while every fact is known.</summary>
public sealed class FastPathTests
{
    [Fact]
    public void It_gives_the_status_and_eligibility_of_the_full_answer()
    {
        for (var seed = 1_001UL; seed <= 1_150; seed++)
        {
            var letter = RandomLetters.Make(seed);
            var tables = Tables.Build(letter);
            foreach (var one in BoundaryCases.For(letter, 40, seed))
            {
                var row = tables.Bind(DecisionMapping.FactsOf(letter, one.Facts));
                if (tables.Check(row, one.Day).Count > 0)
                {
                    continue;
                }

                var full = tables.Evaluate(row, one.Day);
                var all = new Runtime.ModeOutcome[tables.Modes.Count];
                tables.Decide(row, one.Day, all);
                for (var mode = 0; mode < tables.Modes.Count; mode++)
                {
                    var fast = tables.Decide(row, one.Day, mode);

                    Assert.Equal((full.Modes[mode].Status, full.Modes[mode].Eligible), (fast.Status, fast.Eligible));
                    Assert.Equal(fast, all[mode]);
                }
            }
        }
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(60, 20)]
    public void It_allocates_nothing_while_every_fact_is_known(int points, int facts)
    {
        var tables = Tables.Build(LargeLetters.Make(points, facts, seed: 3));
        var row = tables.Bind(LargeLetters.EveryFact(tables, seed: 5));
        var day = new DateOnly(2025, 3, 25);
        tables.Decide(row, day, 1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            tables.Decide(row, day.AddDays(i % 40), i % 3);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void The_trace_tells_the_standing_points()
    {
        var letter = new LetterBuilder();
        letter.Mode("WFO");
        var wfh = letter.Mode("WFH");
        var flood = letter.YesNo("banjir");
        letter.Norm(Build.Permit(wfh), subject: Build.Yes(flood));
        letter.Norm(Build.Prohibit(wfh), subject: Build.No(flood));
        var tables = Tables.Build(letter.Build());
        Span<ulong> trace = stackalloc ulong[tables.TraceLength];

        var outcome = tables.Decide(tables.Bind(new FactSet { ["banjir"] = true }), new DateOnly(2025, 3, 25), wfh, trace);

        Assert.Equal((Status.Permitted, true), (outcome.Status, outcome.Eligible));
        Assert.Equal(["1"], tables.StandingPoints(trace).Select(point => point.Point));
    }

    [Fact]
    public void Facts_bound_to_another_letter_are_refused()
    {
        var (one, other) = (Tables.Build(RandomLetters.Make(1)), Tables.Build(RandomLetters.Make(2)));
        var row = other.Bind([]);

        Assert.Throws<ArgumentException>(() => one.Decide(row, new DateOnly(2025, 3, 25), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => other.Decide(row, new DateOnly(2025, 3, 25), 99));
    }
}
