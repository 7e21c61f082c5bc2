using Edaran.Cli.Decisions;
using Edaran.Runtime;

namespace Edaran.Cli.Audit;

/// <summary>The words of what an audit found. Those of the language itself (<c>paling banyak</c>) stay as they are in both languages.</summary>
internal static class AuditWords
{
    /// <summary><c>paling banyak</c> or <c>paling sedikit</c>.</summary>
    public static string Bound(bool isFloor) => isFloor ? "paling sedikit" : "paling banyak";

    /// <summary><c>quota</c>, <c>rotation</c>, <c>eligibility</c>.</summary>
    public static string Kind(AuditKind kind) => kind switch
    {
        AuditKind.Quota => "quota",
        AuditKind.Rotation => "rotation",
        _ => "eligibility",
    };

    /// <summary>How a fraction of a person is rounded, as the letter says it or as the stricter reading; null where nothing is rounded.</summary>
    public static string? Rounding(QuotaRounding? rounding, bool isFloor) => rounding switch
    {
        null => null,
        QuotaRounding.Down => "ke bawah",
        QuotaRounding.Up => "ke atas",
        QuotaRounding.Nearest => "ke terdekat",
        _ => isFloor ? "ke atas" : "ke bawah",
    };

    /// <summary>In brackets, behind a number: that the letter leaves the rounding open, and how it was read.</summary>
    public static string Assumption(QuotaRounding? rounding, bool isFloor, Session session) => session.Text(
        $" (pembulatan tidak disebut, dibaca {Rounding(rounding, isFloor)})", $" (rounding not stated, read as {Rounding(rounding, isFloor)})");

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

    /// <summary>The name of a group; null is everyone, or people whose group is not known.</summary>
    public static string Group(string? group, bool isPlaced, Session session) => group
        ?? (isPlaced ? session.Text("semua orang", "everyone") : session.Text("unit belum diketahui", "unit not known"));
}
