using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;
using Build = Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Emit;

/// <summary>However a letter nests and multiplies, its tables stay small and exact.</summary>
public sealed class LargeLetterTests
{
    [Theory]
    [InlineData(100, 40, 1)]
    [InlineData(100, 40, 2)]
    [InlineData(200, 40, 3)]
    public void Tables_agree_with_the_interpreter(int points, int facts, ulong seed)
    {
        var letter = LargeLetters.Make(points, facts, seed);
        var tables = Tables.Build(letter);
        var interpreter = new Interpreter(letter);
        foreach (var one in BoundaryCases.For(letter, 30, seed, completions: 16))
        {
            var expected = OutcomeText.Of(interpreter.Decide(one.Facts, one.Day));

            Assert.Equal(expected, OutcomeText.Of(DecisionMapping.Decide(letter, tables, one.Facts, one.Day)));
        }
    }

    [Fact]
    public void With_everything_unknown_the_answer_still_comes()
    {
        var tables = Tables.Build(LargeLetters.Make(100, 40, seed: 4));

        var decision = tables.Evaluate([], new DateOnly(2025, 3, 25));

        Assert.NotEmpty(decision.MissingFacts);
        Assert.True(decision.InForce);
    }

    [Fact]
    public void Brackets_that_multiply_out_to_millions_of_boxes_stay_linear()
    {
        var letter = new LetterBuilder();
        letter.Mode("WFO");
        var wfh = letter.Mode("WFH");
        var facts = Enumerable.Range(0, 40).Select(fact => letter.YesNo($"ya {fact}")).ToArray();
        var pairs = facts.Chunk(2).Select(pair => Build.Or(Build.Yes(pair[0]), Build.Yes(pair[1]))).ToArray();
        letter.Norm(Build.Permit(wfh), subject: Build.And(pairs), except: Build.Not(Build.And(pairs)));

        var (_, tables) = Tables.Lower(letter.Build());

        Assert.InRange(tables.Boxes.Length, 1, 2_000);
        Assert.InRange(tables.Functions.Length, 1, 2_000);
    }

    [Fact]
    public void A_condition_that_names_share_again_and_again_is_read_once()
    {
        var letter = new LetterBuilder();
        letter.Mode("WFO");
        var wfh = letter.Mode("WFH");
        Condition shared = Build.Yes(letter.YesNo("ya"));
        for (var level = 0; level < 60; level++)
        {
            shared = new NamedCondition($"angka {level}", Build.And(shared, shared));
        }

        letter.Norm(Build.Permit(wfh), subject: shared);

        var compiled = new LetterCompiler().Compile(letter.Build(), cases: 20);

        Assert.Empty(compiled.Diagnostics.Select(found => found.Message()));
        Assert.InRange(compiled.Letter!.CSharp.Length, 1, 100_000);
    }
}
