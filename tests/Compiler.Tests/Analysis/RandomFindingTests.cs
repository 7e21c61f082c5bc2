using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>Findings on random letters, each held against the interpreter.</summary>
public sealed class RandomFindingTests
{
    private const int LettersEach = 40;
    private const int CasesEach = 80;

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_contradiction_is_found_exactly_where_somebody_meets_one(int block) => OnEach(block, (letter, analysis, cases) =>
    {
        var found = analysis.Contradictory.Where(one => one.Code == "EDR1001").ToList();
        var interpreter = new Interpreter(letter);
        foreach (var one in found)
        {
            var outcome = interpreter.Decide(KnownOf(letter, one.Witness!), one.Witness!.Day);
            var mode = letter.Vocabulary.Modes.Single(candidate => candidate.Name == one.Arguments[2]);
            Assert.True(outcome.Modes[mode.Index].Status == ModeStatus.Contradictory, $"{one.Message()}\nmissing {string.Join(", ", outcome.MissingFacts.Select(fact => letter.Vocabulary.Facts[fact].Name))}\n{ModelPrinter.Print(letter)}");
        }

        if (found.Count == 0)
        {
            Assert.All(letter.Vocabulary.Modes, mode => Assert.All(cases, one => Assert.False(one.Status(mode).Is((int)ModeStatus.Contradictory).IsYes)));
        }
    });

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_point_is_called_dead_exactly_where_nobody_has_it(int block) => OnEach(block, (letter, analysis, cases) =>
    {
        var dead = analysis.Findings.Where(one => one.Code == "EDR1004").Select(one => one.Arguments[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var norm in letter.Norms)
        {
            var diagrams = analysis.Diagrams;
            var holds = diagrams.Table.And(diagrams.Active(norm), diagrams.Speaks(norm));
            var person = new PersonFinder(diagrams).Find(holds);
            Assert.Equal(dead.Contains(norm.Point), person is null);
            if (person is null)
            {
                Assert.All(cases, one => Assert.False(one.All([one.IsActive(norm), one.Speaks(norm)]).IsYes));
            }
            else
            {
                var reading = ReadingOf(letter, person);
                Assert.True(Quantifier.Truth(reading, one => one.All([one.IsActive(norm), one.Speaks(norm)])), $"{norm.Point} {person.Day}");
            }
        }
    });

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Without_a_point_that_adds_nothing_everyone_is_told_the_same(int block) => OnEach(block, (letter, analysis, cases) =>
    {
        foreach (var idle in analysis.Findings.Where(one => one.Code == "EDR1006").Select(one => letter.Norms.Single(norm => norm.Point == one.Arguments[0])))
        {
            var silenced = new LetterIndex(letter with { Norms = letter.Norms.Replace(idle, idle with { When = Condition.False }) });
            foreach (var one in cases)
            {
                var without = new Reading(silenced, one.Situation);
                Assert.All(letter.Vocabulary.Modes, mode =>
                {
                    Assert.Equal(one.Status(mode).Possible, without.Status(mode).Possible);
                    Assert.Equal(one.IsEligible(mode).Possible, without.IsEligible(mode).Possible);
                });
            }
        }
    });

    private static void OnEach(int block, Action<Letter, LetterAnalysis, ImmutableArray<Reading>> look)
    {
        for (var seed = (ulong)(block * LettersEach); seed < (ulong)((block + 1) * LettersEach); seed++)
        {
            var letter = RandomLetters.Make(seed);
            var random = new RandomCases(new LetterIndex(letter), seed);
            look(letter, new LetterAnalysis(letter), [.. Enumerable.Range(0, CasesEach).Select(_ => random.Read(random.Next()))]);
        }
    }

    // A turn that is not recorded is no fact that can be given.
    private static Reading ReadingOf(Letter letter, Person person)
    {
        var index = new LetterIndex(letter);
        var unrecorded = person.Facts.Where(given => Values.IsUnrecorded(letter.Vocabulary.Facts[given.Fact], given.Value)).ToList();
        var situation = Completer.Complete(index, KnownFacts.Of(person.Facts.Except(unrecorded)), person.Day).Situation;
        return new Reading(index, unrecorded.Aggregate(situation, (all, turn) => all.With(turn.Fact, turn.Value.Raw)));
    }

    private static KnownFacts KnownOf(Letter letter, Witness witness) => KnownFacts.Of(witness.Facts.Select(fact =>
    {
        var declared = letter.Vocabulary.Facts.Single(one => one.Name == fact.Name);
        return new GivenFact(declared.Index, fact.Value switch
        {
            bool yes => yes ? FactValue.Yes : FactValue.No,
            decimal number => new FactValue((long)(number * (decimal)Math.Pow(10, ((NumberType)declared.Type).Decimals))),
            DateOnly date => FactValue.Of(date),
            string name => new FactValue(((ChoiceType)declared.Type).Choices.Single(choice => choice.Name == name).Index),
            _ => throw new InvalidOperationException(),
        });
    }));
}
