using System.Globalization;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Decisions;

/// <summary>Hours and duties of a day as a person reads them.</summary>
internal static class AttendanceWords
{
    /// <summary>Writes the hours where there are any, and how each act stands where anything is on record.</summary>
    public static void Write(Paper paper, Attendance attendance, bool hasRecord, Session session)
    {
        if (attendance.Hours.State != HoursState.None)
        {
            paper.Blank();
            paper.Line(0, session.Text("Jam kerja: ", "Hours: ") + Hours(attendance.Hours, session));
            foreach (var line in Details(attendance.Hours, session))
            {
                paper.Line(2, line);
            }
        }

        foreach (var limit in attendance.Week?.Limits ?? [])
        {
            paper.Line(2, Week(limit, attendance.WeekNet, session));
        }

        if (hasRecord && attendance.Duties.Count > 0)
        {
            paper.Blank();
            paper.Line(0, session.Text("Kewajiban menurut catatan:", "Duties by what is on record:"));
            foreach (var duty in attendance.Duties)
            {
                paper.Line(2, $"{duty.Duty.Holder} {Words.Modality(duty.Duty.Modality)} {duty.Duty.Text} ({Words.Cited(duty.Point, true, session)}): {Duty(duty, session)}");
            }
        }
    }

    private static string Hours(HoursDecision hours, Session session) => hours.State switch
    {
        HoursState.Contradictory => session.Text("bertentangan", "contradictory") + Cited(hours, session),
        HoursState.Unknown => session.Text("belum pasti", "not certain") + Cited(hours, session) + Needed(hours.MissingFacts, hours.NeedsMode, session),
        _ when hours.Hours is { } set => set.Hours
            + (set.Breaks.Count == 0 ? "" : session.Text(", istirahat ", ", break ") + string.Join("; ", set.Breaks))
            + Cited(hours, session),
        _ => session.Text("dihitung", "credited") + Cited(hours, session),
    };

    private static IEnumerable<string> Details(HoursDecision hours, Session session)
    {
        if (hours.Net is { } net)
        {
            yield return session.Text($"dihitung {Length(net, session)}", $"counts as {Length(net, session)}");
        }

        if (hours.ArriveBy is { } by)
        {
            yield return session.Text($"masuk paling lambat pukul {Clock(by)}", $"come by {Clock(by)}");
        }

        if (hours.LeaveAt is { } leave)
        {
            yield return session.Text($"pulang pukul {Clock(leave)}", $"leave at {Clock(leave)}");
        }

        if (hours.LateMinutes is { } late)
        {
            yield return late == 0 ? session.Text("tidak terlambat", "not late") : session.Text($"terlambat {late} menit", $"{late} minutes late");
        }

        if (hours.EarlyMinutes is > 0 and var early)
        {
            yield return session.Text($"pulang {early} menit terlalu awal", $"left {early} minutes too early");
        }
    }

    private static string Week(WeekLimit limit, int? net, Session session)
    {
        var sum = net is { } known ? Length(known, session) : session.Text("belum pasti", "not certain");
        var asked = session.Text(limit.Limit.IsFloor ? "paling sedikit" : "paling banyak", limit.Limit.IsFloor ? "at least" : "at most");
        var met = limit.IsMet switch { true => session.Text("terpenuhi", "met"), false => session.Text("tidak terpenuhi", "not met"), _ => session.Text("tidak dinilai", "not held against it") };
        return session.Text("seminggu ", "a week ") + $"{sum}, {asked} {Length(limit.Limit.Minutes, session)} ({Words.Cited(limit.Point, true, session)}): {met}";
    }

    private static string Duty(DutyAttendance duty, Session session)
    {
        var state = duty.State switch
        {
            DutyState.Met => session.Text("terpenuhi", "met"),
            DutyState.Unmet => session.Text("tidak terpenuhi", "not met"),
            DutyState.NotDue => session.Text("tidak jatuh tempo", "not due"),
            _ => session.Text("belum pasti", "not certain"),
        };
        state += duty.LateMinutes is { } minutes ? session.Text($", terlambat {minutes} menit", minutes == 1 ? ", 1 minute late" : $", {minutes} minutes late") : "";
        state += duty.LateDays is { } days ? session.Text($", terlambat {days} hari", days == 1 ? ", 1 day late" : $", {days} days late") : "";
        state += duty.Missing is { } missing ? session.Text($", kurang {missing} kali", missing == 1 ? ", once missing" : $", {missing} times missing") : "";
        state += duty.MissingWindows.Count > 0 ? $" ({string.Join("; ", duty.MissingWindows)})" : "";
        return state + Needed(duty.MissingFacts, duty.NeedsMode, session);
    }

    private static string Needed(IReadOnlyList<string> facts, bool needsMode, Session session)
    {
        string[] names = [.. facts, .. needsMode ? ["moda"] : Array.Empty<string>()];
        return names.Length == 0 ? "" : session.Text("; perlu ", "; needs ") + string.Join("; ", names);
    }

    private static string Cited(HoursDecision hours, Session session) =>
        session.Text(" (angka ", " (points ") + string.Join("; ", Answer.Names(hours.Points)) + ")";

    private static string Length(int minutes, Session session)
    {
        var (hours, rest) = (minutes / 60, minutes % 60);
        return rest == 0 ? session.Text($"{hours} jam", $"{hours} hours") : session.Text($"{hours} jam {rest} menit", $"{hours} hours {rest} minutes");
    }

    private static string Clock(TimeOnly time) => time.ToString("HH'.'mm", CultureInfo.InvariantCulture);
}
