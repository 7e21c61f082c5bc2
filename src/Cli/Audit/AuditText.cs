using Edaran.Cli.Decisions;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Audit;

/// <summary>What an audit found as a person reads it: unit, day, how many, how many may, by which point.</summary>
internal static class AuditText
{
    /// <summary>Writes what was found, an empty line between two letters.</summary>
    public static void Write(IReadOnlyList<AuditReport> reports, Session session)
    {
        for (var i = 0; i < reports.Count; i++)
        {
            if (i != 0)
            {
                session.Out.WriteLine();
            }

            Write(reports[i], session);
        }
    }

    private static void Write(AuditReport report, Session session)
    {
        var paper = new Paper(session.Out, session.Width);
        paper.Line(0, session.Text($"Surat edaran {report.Letter.Number}", $"Letter {report.Letter.Number}"));
        var rows = Words.Number(report.Rows, session);
        paper.Line(0, session.Text(
            $"diperiksa: {rows} baris, {report.Groups.Count} kelompok, {report.Days} hari",
            $"checked: {rows} rows, {report.Groups.Count} groups, {report.Days} days"));
        if (report.Breaches.Count == 0)
        {
            paper.Blank();
            paper.Line(0, session.Text("Tidak ada pelanggaran.", "No breach."));
        }

        Write(paper, session.Text("Melanggar kuota atau giliran:", "Quota or rotation breached:"), report.Breaches, isOfGroups: true, session);
        Write(paper, session.Text("Bekerja dengan moda yang tidak boleh:", "Worked in a mode that may not be used:"), report.Breaches, isOfGroups: false, session);
        Write(paper, session.Text("Belum pasti:", "Not certain:"), report.Uncertain, isOfGroups: true, session);
        Write(paper, session.Text("Belum pasti boleh bekerja dengan moda itu:", "Not certain whether the mode may be used:"), report.Uncertain, isOfGroups: false, session);
    }

    private static void Write(Paper paper, string heading, IReadOnlyList<AuditFinding> findings, bool isOfGroups, Session session)
    {
        var shown = findings.Where(finding => finding.Kind != AuditKind.Eligibility == isOfGroups).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        paper.Blank();
        paper.Line(0, heading);
        foreach (var finding in shown)
        {
            paper.Line(2, isOfGroups ? OfGroup(finding, session) : OfUse(finding, session));
            WritePeople(paper, finding, session);
        }
    }

    private static string OfGroup(AuditFinding finding, Session session)
    {
        var (count, size, limit) = (
            AuditWords.Number(finding.Count, session), AuditWords.Number(finding.Size, session), AuditWords.Number(finding.Limit, session));
        var modes = string.Join(session.Text(" atau ", " or "), finding.Modes.Select(mode => mode.Name));
        var of = finding is { Kind: AuditKind.Rotation } && finding.From != finding.To
            ? session.Text($"{count} dari {size} hari kerja orang", $"{count} of {size} days worked")
            : session.Text($"{count} dari {size} orang", $"{count} of {size} people");
        var rounding = finding.RoundingAssumed ? AuditWords.Assumption(finding.Rounding, finding.IsFloor, session) : "";
        return session.Text(
            $"{AuditWords.Group(finding.Group, finding.IsPlaced, session)}, {AuditWords.Days(finding, session)}: {of} {modes}, {AuditWords.Bound(finding.IsFloor)} {limit}{rounding} – angka {AuditWords.Points(finding)}",
            $"{AuditWords.Group(finding.Group, finding.IsPlaced, session)}, {AuditWords.Days(finding, session)}: {of} {modes}, {AuditWords.Bound(finding.IsFloor)} {limit}{rounding} – point {AuditWords.Points(finding)}");
    }

    private static string OfUse(AuditFinding finding, Session session)
    {
        var points = AuditWords.Points(finding);
        var basis = points.Length == 0 ? "" : session.Text($" – angka {points}", $" – point {points}");
        return session.Text(
            $"{finding.Modes[0].Name}, {AuditWords.Days(finding, session)}: {finding.Count.Low} orang{basis}",
            $"{finding.Modes[0].Name}, {AuditWords.Days(finding, session)}: {finding.Count.Low} people{basis}");
    }

    private static void WritePeople(Paper paper, AuditFinding finding, Session session)
    {
        if (finding.People.Count == 0)
        {
            return;
        }

        var names = string.Join("; ", finding.People);
        var excess = finding.Count.Low - finding.Limit.High;
        paper.Line(4, finding.Kind == AuditKind.Eligibility
            ? names + More(finding, session)
            : finding.People.Count > excess
                ? session.Text($"di luar urutan, {excess} orang di antara: {names}", $"beyond the order, {excess} of: {names}")
                : session.Text($"di luar urutan: {names}", $"beyond the order: {names}"));
    }

    private static string More(AuditFinding finding, Session session)
    {
        var more = finding.Count.Low - finding.People.Count;
        return more > 0 ? session.Text($"; dan {more} orang lagi", $"; and {more} more") : "";
    }
}
