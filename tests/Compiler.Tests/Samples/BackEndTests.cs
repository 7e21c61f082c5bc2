using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Examples;
using Edaran.Compiler.Interpretation;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Samples;

/// <summary>The tables of every sample letter say what the reference interpreter says.</summary>
public sealed class BackEndTests
{
    private const int GeneratedCases = 3_000;

    public static TheoryData<string> Letters => SampleFiles.Letters;

    [Theory]
    [MemberData(nameof(Letters))]
    public void Every_example_passes_by_the_tables_and_reaches_every_point_and_status(string path)
    {
        var letter = SampleLetters.Letter(path);
        var tables = Tables.Build(letter);

        var report = ExampleRunner.Run(
            letter,
            (known, day) => DecisionMapping.DecideWithPoints(letter, tables, known, day),
            (known, record, day) => AttendanceMapping.Attend(letter, tables, known, record, day));

        Assert.Empty(report.Results.SelectMany(result => result.Differences).Select(difference => difference.ToDiagnostic().Message()));
        Assert.Empty(ExampleCoverage.Of(letter, report).ToDiagnostics(letter).Select(found => found.Message()));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Interpreter_and_tables_agree_on_generated_facts(string path)
    {
        var letter = SampleLetters.Letter(path);
        var (interpreter, tables) = (new Interpreter(letter), Tables.Build(letter));
        foreach (var (facts, day) in BoundaryCases.For(letter, GeneratedCases))
        {
            var expected = OutcomeText.Of(interpreter.Decide(facts, day));
            var actual = OutcomeText.Of(DecisionMapping.Decide(letter, tables, facts, day));

            Assert.True(expected == actual, $"{string.Join(' ', facts.Given)}\n{expected}\n---\n{actual}");
        }
    }
}
