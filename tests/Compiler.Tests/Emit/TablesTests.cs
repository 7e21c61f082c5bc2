using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Emit;

/// <summary>The tables say what the reference interpreter says.</summary>
public sealed class TablesTests
{
    private const int LettersAGroup = 40;
    private const int CasesALetter = 60;

    public static TheoryData<int> Groups => new(Enumerable.Range(0, 10));

    [Theory]
    [MemberData(nameof(Groups))]
    public void Tables_agree_with_the_interpreter_on_random_letters(int group)
    {
        for (var seed = (ulong)(group * LettersAGroup) + 1; seed <= (ulong)((group + 1) * LettersAGroup); seed++)
        {
            var letter = RandomLetters.Make(seed);
            var tables = Tables.Build(letter);
            var interpreter = new Interpreter(letter);
            foreach (var one in BoundaryCases.For(letter, CasesALetter, seed))
            {
                var expected = interpreter.Decide(one.Facts, one.Day);
                var actual = DecisionMapping.Decide(letter, tables, one.Facts, one.Day);

                Assert.True(
                    OutcomeText.Of(expected) == OutcomeText.Of(actual),
                    $"seed {seed}, {string.Join(' ', one.Facts.Given)}\n{OutcomeText.Of(expected)}\n---\n{OutcomeText.Of(actual)}");
            }
        }
    }

    [Fact]
    public void The_same_points_stand()
    {
        for (var seed = 1UL; seed <= 60; seed++)
        {
            var letter = RandomLetters.Make(seed);
            var tables = Tables.Build(letter);
            foreach (var one in BoundaryCases.For(letter, 10, seed))
            {
                var expected = Interpreter.Decide(letter, one.Facts, one.Day).Fired.Select(fired => (fired.Norm, fired.Certain));
                var actual = DecisionMapping.DecideWithPoints(letter, tables, one.Facts, one.Day).Fired.Select(fired => (fired.Norm, fired.Certain));

                Assert.Equal(expected, actual);
            }
        }
    }
}
