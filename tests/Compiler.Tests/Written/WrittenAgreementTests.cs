using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Tests.Emit;
using Edaran.Runtime;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Written;

/// <summary>Of generated letters, tables and assemblies say what the reference interpreter says: of modes, of hours and duties, of rosters.</summary>
public sealed class WrittenAgreementTests
{
    private const int LettersAGroup = 20;
    private const int RostersAGroup = 3;
    private const int CasesALetter = 30;
    private const int RecordsALetter = 10;
    private const int CompiledLetters = 12;

    // The interpreter tries every completion of what is open: the cases are given enough to keep that small.
    private const int Completions = 64;

    public static TheoryData<int> Groups => new(Enumerable.Range(0, 8));

    [Theory]
    [MemberData(nameof(Groups))]
    public void Tables_agree_with_the_interpreter(int group) => Each(group, LettersAGroup, (seed, letter) => CompareDecisions(seed, letter, Tables.Build(letter)));

    [Theory]
    [MemberData(nameof(Groups))]
    public void Tables_agree_on_records_of_a_day(int group) => Each(group, LettersAGroup, (seed, letter) => CompareRecords(seed, letter, Tables.Build(letter)));

    [Theory]
    [MemberData(nameof(Groups))]
    public void An_audit_agrees_with_the_review(int group) => Each(group, RostersAGroup, (seed, letter) => RosterAudits.Compare(letter, Tables.Build(letter), RandomRosters.Roster(letter, seed)));

    [Fact]
    public void Assemblies_agree_with_the_interpreter()
    {
        var compiler = new LetterCompiler();
        for (var seed = 1UL; seed <= CompiledLetters; seed++)
        {
            var letter = WrittenReading.Of(seed).Letter;
            var compiled = compiler.Compile(letter, cases: 10);
            Assert.Empty(compiled.Diagnostics.Select(found => $"seed {seed}: {found.Message()}"));
            using var register = Register.Load("surat", [.. compiled.Letter!.Assembly], [.. compiled.Letter.Pdb], [.. compiled.Letter.Manifest]);
            CompareDecisions(seed, letter, register.Letters[0]);
            CompareRecords(seed, letter, register.Letters[0]);
        }
    }

    private static void CompareDecisions(ulong seed, Letter letter, RuleLetter compiled)
    {
        var interpreter = new Interpreter(letter);
        foreach (var (facts, day) in BoundaryCases.For(letter, CasesALetter, seed, Completions))
        {
            var expected = OutcomeText.Of(interpreter.Decide(facts, day));
            var actual = OutcomeText.Of(DecisionMapping.Decide(letter, compiled, facts, day));
            Assert.True(expected == actual, $"seed {seed}, {string.Join(' ', facts.Given)}\n{expected}\n---\n{actual}\n{WrittenReading.Of(seed).Text}");
        }
    }

    private static void CompareRecords(ulong seed, Letter letter, RuleLetter compiled)
    {
        var interpreter = new Interpreter(letter);
        var records = new RandomRecords((int)seed);
        foreach (var (facts, day) in BoundaryCases.For(letter, RecordsALetter, seed, Completions))
        {
            var record = records.Next(letter, day);
            var expected = AttendanceText.Of(interpreter.Attend(facts, record, day));
            var actual = AttendanceText.Of(AttendanceMapping.Attend(letter, compiled, facts, record, day));
            Assert.True(expected == actual, $"seed {seed}, {day:O}, {string.Join(' ', facts.Given)}, {record}\n{expected}\n---\n{actual}\n{WrittenReading.Of(seed).Text}");
        }
    }

    private static void Each(int group, int letters, Action<ulong, Letter> check)
    {
        for (var seed = (ulong)(group * LettersAGroup) + 1; seed <= (ulong)((group * LettersAGroup) + letters); seed++)
        {
            check(seed, WrittenReading.Of(seed).Letter);
        }
    }
}
