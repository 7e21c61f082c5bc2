using System.Globalization;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;
using WorkedMode = Edaran.Runtime.WorkedMode;

namespace Edaran.Compiler.Tests.Emit;

/// <summary>Holds a roster against a letter in two ways.</summary>
internal static class RosterAudits
{
    /// <summary>The audit by the runtime finds what the reference review finds.</summary>
    public static void Compare(Letter letter, RuleLetter rules, IReadOnlyCollection<PersonDay> roster) =>
        Check.Text(Print(letter, new GroupReview(letter).Review([.. roster])), Text(Audit(letter, rules, roster)));

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

    /// <summary>Findings of the reference review, one a line.</summary>
    public static string Print(Letter letter, IEnumerable<GroupFinding> findings)
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
