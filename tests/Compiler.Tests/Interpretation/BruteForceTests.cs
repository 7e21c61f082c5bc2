using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>The interpreter against the definition: every completion tried, on random letters that use the whole model.</summary>
public sealed class BruteForceTests
{
    private const int LettersEach = 30;
    private const int CasesEach = 12;

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void The_interpreter_equals_every_completion_tried(int block)
    {
        for (var index = 0; index < LettersEach; index++)
        {
            var seed = (ulong)((block * LettersEach) + index);
            var letter = RandomLetters.Make(seed);
            var interpreter = new Interpreter(letter);
            foreach (var (facts, day) in BoundaryCases.For(letter, CasesEach, seed, completions: 96))
            {
                var expected = OutcomeText.Of(BruteForce.Decide(letter, facts, day));
                var actual = OutcomeText.Of(interpreter.Decide(facts, day));
                Assert.True(expected == actual, $"letter {seed}, facts {Show(facts)}\nexpected\n{expected}\nactual\n{actual}");
            }
        }
    }

    [Fact]
    public void The_cases_reach_every_kind_of_answer()
    {
        var reached = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0UL; seed < 200; seed++)
        {
            var letter = RandomLetters.Make(seed);
            var interpreter = new Interpreter(letter);
            foreach (var (facts, day) in BoundaryCases.For(letter, CasesEach, seed, completions: 96))
            {
                foreach (var kind in KindsOf(interpreter.Decide(facts, day)))
                {
                    reached[kind] = reached.GetValueOrDefault(kind) + 1;
                }
            }
        }

        string[] kinds =
        [
            .. Enum.GetValues<ModeStatus>().Select(status => $"{status}"),
            "not in force", "out of scope", "force unknown", "scope unknown", "free day", "workday unknown", "alternatives",
            "certain alternatives", "set aside", "condition unknown", "duty unknown", "right unknown", "assumed", "two missing",
            "eligible by decision",
        ];
        Assert.Empty(kinds.Where(kind => reached.GetValueOrDefault(kind) < 4).Select(kind => $"{kind}: {reached.GetValueOrDefault(kind)}"));
    }

    private static IEnumerable<string> KindsOf(Outcome outcome)
    {
        IEnumerable<(bool Reached, string Kind)> kinds =
        [
            .. outcome.Modes.Select(mode => (true, $"{mode.Status}")),
            (outcome.InForce == false, "not in force"),
            (outcome.InScope == false, "out of scope"),
            (outcome.InForce is null, "force unknown"),
            (outcome.InScope is null, "scope unknown"),
            (outcome.Workday == false, "free day"),
            (outcome.Workday is null, "workday unknown"),
            (outcome.Modes.Any(mode => mode.Alternatives), "alternatives"),
            (outcome.Modes.Any(mode => mode.Alternatives && mode.Status != ModeStatus.Unknown), "certain alternatives"),
            (outcome.Modes.Any(mode => mode.SetAside.Length > 0), "set aside"),
            (outcome.Modes.Any(mode => mode.Conditions.Any(condition => condition.Met is null)), "condition unknown"),
            (outcome.Modes.Any(mode => mode.Duties.Any(duty => !duty.Certain)), "duty unknown"),
            (outcome.Modes.Any(mode => mode.Rights.Any(right => !right.Certain)), "right unknown"),
            (outcome.Assumed.Length > 0, "assumed"),
            (outcome.MissingFacts.Length > 1, "two missing"),
            (outcome.Modes.Any(mode => mode is { Status: ModeStatus.Discretionary, Eligible: true }), "eligible by decision"),
        ];
        return kinds.Where(kind => kind.Reached).Select(kind => kind.Kind);
    }

    private static string Show(KnownFacts facts) => string.Join(' ', facts.Given.Select(one => $"{one.Fact}={one.Value.Raw}"));
}
