using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>Diagrams say of every person on every day what the interpreter says.</summary>
public sealed class DiagramTests
{
    private const int LettersEach = 40;
    private const int CasesEach = 60;

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Diagrams_agree_with_the_interpreter_on_random_letters(int block)
    {
        for (var seed = (ulong)(block * LettersEach); seed < (ulong)((block + 1) * LettersEach); seed++)
        {
            var letter = RandomLetters.Make(seed);
            var diagrams = new LetterDiagrams(letter);
            var cases = new RandomCases(new LetterIndex(letter), seed);
            for (var i = 0; i < CasesEach; i++)
            {
                var one = cases.Next();
                var classes = diagrams.Variables.CaseOf(one.Day, one.IsWorked, fact => one.Values[fact]);
                Assert.True(classes is not null, $"letter {seed}: no class for {one.Day} {string.Join(' ', one.Values)}");
                Assert.Equal(Mdd.Yes, diagrams.Table.At(diagrams.Possible, classes));
                var reading = cases.Read(one);
                Assert.True(Said(reading, letter) == DiagramText.Of(diagrams, classes), $"letter {seed}, {one.Day} {string.Join(' ', one.Values)}:\n{Said(reading, letter)}\n{DiagramText.Of(diagrams, classes)}");
            }
        }
    }

    private static string Said(Reading reading, Letter letter) => string.Join(' ',
    [
        $"{reading.InForce.IsYes} {reading.InScope.IsYes} {reading.Workday.IsYes}",
        .. letter.Norms.Select(norm => $"{norm.Index}:{reading.IsActive(norm).IsYes}/{reading.Stands(norm).IsYes}"),
        .. letter.Vocabulary.Modes.Select(mode => $"{mode.Name}:{Status(reading, mode)}/{reading.IsEligible(mode).IsYes}"),
    ]);

    private static ModeStatus Status(Reading reading, Mode mode) =>
        (ModeStatus)System.Numerics.BitOperations.TrailingZeroCount((uint)reading.Status(mode).Possible);
}
