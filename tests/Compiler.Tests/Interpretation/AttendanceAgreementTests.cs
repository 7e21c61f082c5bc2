using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>The tables and the assembly of a letter say the same of hours and duties as the reference interpreter.</summary>
public sealed class AttendanceAgreementTests
{
    private const int CasesOfALetter = 25;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Tables_of_random_letters_agree(int block)
    {
        for (var seed = block * 1000; seed < (block * 1000) + 60; seed++)
        {
            var body = RandomHours.Body(seed);
            var letter = Binding.Office.Letter(body);
            Compare(letter, Tables.Build(letter), seed, body);
        }
    }

    [Fact]
    public void Assemblies_of_random_letters_agree()
    {
        var compiler = new LetterCompiler();
        for (var seed = 0; seed < 8; seed++)
        {
            var body = RandomHours.Body(seed);
            var letter = Binding.Office.Letter(body);
            var compiled = compiler.Compile(letter, cases: 20);
            Assert.Empty(compiled.Diagnostics.Select(found => found.Message()));
            using var register = Register.Load("surat", [.. compiled.Letter!.Assembly], [.. compiled.Letter.Pdb], [.. compiled.Letter.Manifest]);

            Compare(letter, register.Letters[0], seed, body);
        }
    }

    private static void Compare(Letter letter, RuleLetter compiled, int seed, string body)
    {
        var interpreter = new Interpreter(letter);
        var records = new RandomRecords(seed);
        foreach (var (facts, day) in BoundaryCases.For(letter, CasesOfALetter, (ulong)seed + 1, completions: 64))
        {
            var record = records.Next(letter, day);
            var expected = AttendanceText.Of(interpreter.Attend(facts, record, day));
            var actual = AttendanceText.Of(AttendanceMapping.Attend(letter, compiled, facts, record, day));

            Assert.True(expected == actual, $"seed {seed}, {day:O}, {string.Join(' ', facts.Given)}, {record}\n{body}\n{expected}\n---\n{actual}");
        }
    }
}
