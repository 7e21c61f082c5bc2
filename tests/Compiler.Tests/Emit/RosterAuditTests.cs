using Edaran.Compiler.Emit;
using Edaran.Compiler.Interpretation;
using Edaran.Runtime;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Emit;

/// <summary>An audit by the tables finds in a roster what the reference review finds.</summary>
public sealed class RosterAuditTests
{
    private const int LettersAGroup = 25;

    public static TheoryData<int> Groups => new(Enumerable.Range(0, 8));

    [Theory]
    [MemberData(nameof(Groups))]
    public void The_audit_agrees_with_the_review_on_random_rosters(int group)
    {
        var found = 0;
        for (var seed = (ulong)(group * LettersAGroup) + 1; seed <= (ulong)((group + 1) * LettersAGroup); seed++)
        {
            var letter = RandomRosters.Letter(seed);
            var roster = RandomRosters.Roster(letter, seed);
            RosterAudits.Compare(letter, Tables.Build(letter), roster);
            found += new GroupReview(letter).Review(roster).Length;
        }

        Assert.True(found > LettersAGroup, $"Only {found} findings.");
    }

    [Fact]
    public void An_assembly_audits_as_the_tables_do()
    {
        var compiler = new LetterCompiler();
        foreach (var seed in new[] { 2UL, 11UL, 23UL, 57UL })
        {
            var letter = RandomRosters.Letter(seed);
            var compiled = compiler.Compile(letter, cases: 10).Letter!;
            using var register = Register.Load("surat.dll", [.. compiled.Assembly]);
            var roster = RandomRosters.Roster(letter, seed);

            RosterAudits.Compare(letter, register.Letters[0], roster);
        }
    }

    [Fact]
    public void The_rosters_reach_every_kind_of_finding()
    {
        var findings = Enumerable.Range(1, 50).Select(seed => (ulong)seed)
            .SelectMany(seed => new GroupReview(RandomRosters.Letter(seed)).Review(RandomRosters.Roster(RandomRosters.Letter(seed), seed))).ToList();

        Assert.All(Enum.GetValues<GroupFindingKind>(), kind => Assert.Equal(2, findings.Where(one => one.Kind == kind).Select(one => one.IsCertain).Distinct().Count()));
        Assert.Contains(findings, one => one.Kind == GroupFindingKind.Quota && one.People.Length > 0);
        Assert.Contains(findings, one => one.Kind == GroupFindingKind.Quota && one.RoundingAssumed && one.IsCertain);
        Assert.Contains(findings, one => one.Kind == GroupFindingKind.Quota && one.Count.Low < one.Count.High && one.IsCertain);
        Assert.Contains(findings, one => one is { IsPlaced: false, IsCertain: false });
        Assert.Contains(findings, one => one is { Group: "seksi 1", IsCertain: true });
    }
}
