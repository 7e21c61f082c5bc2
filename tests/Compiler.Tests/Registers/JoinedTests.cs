using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Registers;

/// <summary>Letters that answer together, against every completion tried.</summary>
public sealed class JoinedTests
{
    private const int RegistersEach = 20;

    private static readonly DateOnly[] Days = [new(2025, 3, 5), new(2025, 3, 13), new(2025, 3, 14), new(2025, 3, 20), new(2025, 3, 28)];

    private static readonly string[] WhatMatters = ["Own", "Mention", "Rank", "Later", "Contradictory", "Unknown", "Required", "EDR0815"];

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 6)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void The_answer_is_that_of_every_completion(int block)
    {
        for (var seed = block * RegistersEach; seed < (block + 1) * RegistersEach; seed++)
        {
            var register = RandomRegisters.Make(seed);
            var random = new Random(seed);
            foreach (var day in Days)
            {
                var (joined, findings) = register.Join(day);
                Assert.Empty(findings);
                Compare(seed, joined!.Letter, new JoinedOracle(register, day, day.Day != 28), day, random);
            }
        }
    }

    [Fact]
    public void The_random_registers_reach_what_matters()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < 6 * RegistersEach; seed++)
        {
            var register = RandomRegisters.Make(seed);
            var joined = register.Join(Days[1]).Joined!;
            reached.UnionWith(joined.Reasons.Values.Select(reason => $"{reason}"));
            var full = KnownFacts.Of(joined.Letter.Vocabulary.Facts.Select(fact => new GivenFact(fact.Index, FactValue.Yes)));
            foreach (var known in new[] { full, KnownFacts.None })
            {
                reached.UnionWith(Interpreter.Decide(joined.Letter, known, Days[1]).Modes.Select(mode => $"{mode.Status}"));
            }

            reached.UnionWith(register.Diagnostics.Select(d => d.Code));
        }

        Assert.Empty(WhatMatters.Except(reached));
    }

    private static void Compare(int seed, Letter letter, JoinedOracle oracle, DateOnly day, Random random)
    {
        for (var round = 0; round < 4; round++)
        {
            var person = Pick(random, JoinedOracle.People().ToList());
            var given = person.Keys.Where(_ => random.Next(round + 1) == 0).ToHashSet(StringComparer.Ordinal);
            var completions = JoinedOracle.People().Where(other => given.All(name => other[name] == person[name])).ToList();
            var known = KnownFacts.Of(letter.Vocabulary.Facts.Where(fact => given.Contains(fact.Name)).Select(fact => new GivenFact(fact.Index, new FactValue(person[fact.Name]))));
            var outcome = Interpreter.Decide(letter, known, day);
            foreach (var mode in letter.Vocabulary.Modes)
            {
                var (status, eligible) = oracle.Ask(mode.Name, completions);
                var where = $"register {seed}, {mode.Name} on {day:O}, given {string.Join(", ", given.Select(name => $"{name} {person[name]}"))}";
                Assert.True((status ?? ModeStatus.Unknown, eligible) == (outcome.Modes[mode.Index].Status, outcome.Modes[mode.Index].Eligible),
                    $"{where}: expected {status} {eligible}, got {outcome.Modes[mode.Index].Status} {outcome.Modes[mode.Index].Eligible}");
            }
        }
    }

    private static T Pick<T>(Random random, List<T> from) => from[random.Next(from.Count)];
}
