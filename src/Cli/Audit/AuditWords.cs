using Edaran.Cli.Decisions;
using Edaran.Runtime;

namespace Edaran.Cli.Audit;

/// <summary>The words of what an audit found. Those of the language itself (<c>paling banyak</c>) stay as they are in both languages.</summary>
internal static class AuditWords
{
    /// <summary><c>paling banyak</c> or <c>paling sedikit</c>.</summary>
    public static string Bound(AuditFinding finding) => finding.IsFloor ? "paling sedikit" : "paling banyak";

    /// <summary><c>quota</c>, <c>rotation</c>, <c>eligibility</c>.</summary>
    public static string Kind(AuditFinding finding) => finding.Kind switch
    {
        AuditKind.Quota => "quota",
        AuditKind.Rotation => "rotation",
        _ => "eligibility",
    };

    /// <summary>How a fraction of a person was rounded, as the letter says it or as the stricter reading; null where nothing is rounded.</summary>
    public static string? Rounding(AuditFinding finding) => finding.Rounding switch
    {
        null => null,
        QuotaRounding.Down => "ke bawah",
        QuotaRounding.Up => "ke atas",
        QuotaRounding.Nearest => "ke terdekat",
        _ => finding.IsFloor ? "ke atas" : "ke bawah",
    };

    /// <summary>The points a finding rests on, as cited; each once.</summary>
    public static string Points(AuditFinding finding) => string.Join("; ", Answer.Names(finding.Points));

    /// <summary>A number, or between which two it lies.</summary>
    public static string Number(AuditNumber number, Session session) => number.IsExact
        ? $"{number.Low}"
        : session.Text($"antara {number.Low} dan {number.High}", $"between {number.Low} and {number.High}");

    /// <summary>The days of a finding.</summary>
    public static string Days(AuditFinding finding, Session session) => finding.From == finding.To
        ? Words.Day(finding.From, session)
        : Words.Day(finding.From, session) + session.Text(" sampai dengan ", " to ") + Words.Day(finding.To, session);

    /// <summary>The group of a finding.</summary>
    public static string Group(AuditFinding finding, Session session) => finding.Group
        ?? (finding.IsPlaced ? session.Text("semua orang", "everyone") : session.Text("unit belum diketahui", "unit not known"));
}
