using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Tests.Samples;
using Edaran.Compiler.Text;
using Edaran.Runtime;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Emit;

/// <summary>The assembly of every sample letter says what the reference interpreter says, and is the same bytes everywhere.</summary>
public sealed class SampleAssemblyTests
{
    private const string Folder = "tests/Compiler.Tests/Samples/Baselines";
    private const int GeneratedCases = 2_000;

    public static TheoryData<string> Letters => SampleFiles.Letters;

    [Theory]
    [MemberData(nameof(Letters))]
    public void Its_csharp_is_the_committed_one(string path) =>
        Baseline.Verify(Folder, SampleFiles.BaselineName(path) + ".assembly.cs.txt", LetterCompiler.ToCSharp(SampleLetters.Letter(path)));

    [Theory]
    [MemberData(nameof(Letters))]
    public void Every_example_passes_by_the_assembly(string path)
    {
        var letter = SampleLetters.Letter(path);
        using var register = Load(letter);

        var report = ExampleRunner.Run(
            letter,
            (known, day) => DecisionMapping.DecideWithPoints(letter, register.Letters[0], known, day),
            (known, record, day) => AttendanceMapping.Attend(letter, register.Letters[0], known, record, day));

        Assert.NotEmpty(report.Results);
        Assert.Empty(report.Results.SelectMany(result => result.Differences).Select(difference => difference.ToDiagnostic().Message()));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Assembly_methods_and_interpreter_agree_on_generated_facts(string path)
    {
        var letter = SampleLetters.Letter(path);
        using var register = Load(letter);
        var compiled = register.Letters[0];
        var interpreter = new Interpreter(letter);
        foreach (var (facts, day) in BoundaryCases.For(letter, GeneratedCases, seed: 7))
        {
            var expected = OutcomeText.Of(interpreter.Decide(facts, day));
            var actual = OutcomeText.Of(DecisionMapping.Decide(letter, compiled, facts, day));

            Assert.True(expected == actual, $"{string.Join(' ', facts.Given)}\n{expected}\n---\n{actual}");
            Assert.Empty(compiled.Verify(compiled.Bind(DecisionMapping.FactsOf(letter, facts)), day));
        }
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void The_folder_of_a_letter_does_not_change_a_byte(string path)
    {
        var letter = SampleLetters.Letter(path);
        var moved = letter with { Source = new SourceText(@"C:\elsewhere\" + Path.GetFileName(path), letter.Source.Text) };

        var here = Compiled(letter);
        var there = Compiled(moved);

        Assert.Equal(here.Assembly.ToArray(), there.Assembly.ToArray());
        Assert.Equal(here.Pdb.ToArray(), there.Pdb.ToArray());
        Assert.Equal(here.Manifest.ToArray(), there.Manifest.ToArray());
    }

    private static CompiledLetter Compiled(Letter letter)
    {
        var compilation = new LetterCompiler().Compile(letter, cases: 50);
        Assert.Empty(compilation.Diagnostics.Select(found => found.Message()));
        return compilation.Letter!;
    }

    private static Register Load(Letter letter)
    {
        var compiled = Compiled(letter);
        return Register.Load("surat", [.. compiled.Assembly], [.. compiled.Pdb], [.. compiled.Manifest]);
    }
}
