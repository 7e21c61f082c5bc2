using System.Globalization;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;
using Edaran.TestKit.Models;
using WorkedMode = Edaran.Runtime.WorkedMode;

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
            var review = new GroupReview(letter).Review(roster);

            Check.Text(Text(letter, review), Text(Audit(letter, Tables.Build(letter), roster)));
            found += review.Length;
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

            Check.Text(Text(Audit(letter, Tables.Build(letter), roster)), Text(Audit(letter, register.Letters[0], roster)));
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

    private static AuditReport Audit(Letter letter, RuleLetter rules, IEnumerable<PersonDay> roster)
    {
        var audit = new RosterAudit(rules);
        foreach (var line in roster)
        {
            var facts = DecisionMapping.FactsOf(letter, line.Known);
            foreach (var (fact, label) in line.Labels)
            {
                facts[letter.Vocabulary.Facts[fact].Name] = label;
            }

            var worked = line.Worked.Mode is { } mode ? WorkedMode.In(mode) : line.Worked.IsAbsent ? WorkedMode.Absent : WorkedMode.Unknown;
            if (audit.TryPrepare(rules.Bind(facts), line.Day, worked, out var entry, out _))
            {
                audit.Add(entry!, line.Person);
            }
        }

        return audit.Report();
    }

    private static string Text(Letter letter, IEnumerable<GroupFinding> findings)
    {
        var lines = findings.OrderByDescending(one => one.IsCertain).Select(one => string.Create(
            CultureInfo.InvariantCulture,
            $"{(one.IsCertain ? "breach" : "uncertain")} {one.Kind} {string.Join("; ", one.Points)} {one.Group ?? (one.IsPlaced ? "-" : "?")} {one.From:O} {one.To:O} {string.Join(',', one.Modes.Select(mode => letter.Vocabulary.Modes[mode].Name))} {one.Bound == Bound.AtLeast} {one.Count.Low}..{one.Count.High} of {one.Size.Low}..{one.Size.High} limit {one.Limit.Low}..{one.Limit.High} {one.RoundingAssumed} {string.Join(',', one.People)}"));
        return string.Join('\n', lines);
    }

    private static string Text(AuditReport report)
    {
        var lines = report.Breaches.Select(one => (One: one, Word: "breach")).Concat(report.Uncertain.Select(one => (One: one, Word: "uncertain"))).Select(pair => string.Create(
            CultureInfo.InvariantCulture,
            $"{pair.Word} {pair.One.Kind} {string.Join("; ", pair.One.Points.Select(point => point.Point).Distinct())} {pair.One.Group ?? (pair.One.IsPlaced ? "-" : "?")} {pair.One.From:O} {pair.One.To:O} {string.Join(',', pair.One.Modes.Select(mode => mode.Name))} {pair.One.IsFloor} {pair.One.Count.Low}..{pair.One.Count.High} of {pair.One.Size.Low}..{pair.One.Size.High} limit {pair.One.Limit.Low}..{pair.One.Limit.High} {pair.One.RoundingAssumed} {string.Join(',', pair.One.People)}"));
        return string.Join('\n', lines);
    }
}
