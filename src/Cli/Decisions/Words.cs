using System.Globalization;
using Edaran.Cli.Facts;
using Edaran.Runtime;

namespace Edaran.Cli.Decisions;

/// <summary>The words of an answer. Those of the language itself (<c>wajib</c>, <c>dapat</c>) stay as they are in both languages.</summary>
internal static class Words
{
    private static readonly string[] Weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] Months =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    private static readonly NumberFormatInfo Thousands = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>A number of people as it is read: <c>12.345</c>.</summary>
    public static string Number(long number, Session session) => session.Text(number.ToString("N0", Thousands), FormattableString.Invariant($"{number:N0}"));

    /// <summary>Days, ascending and not none: <c>6, 13–14 November 2025; 1 Desember 2025</c>.</summary>
    public static string Days(IReadOnlyList<DateOnly> days, Session session) => string.Join("; ", days
        .GroupBy(day => new DateOnly(day.Year, day.Month, 1))
        .Select(month => $"{string.Join(", ", Dates.Stretches([.. month]).Select(Stretch))} {Month(month.Key, session)}"));

    /// <summary><c>Selasa, 25 Maret 2025</c>.</summary>
    public static string Day(DateOnly date, Session session) => $"{Weekday(date.DayOfWeek, session)}, {Date(date, session)}";

    /// <summary><c>25 Maret 2025</c>.</summary>
    public static string Date(DateOnly date, Session session) => session.Text(
        $"{date.Day} {Months[date.Month - 1]} {date.Year}", FormattableString.Invariant($"{date:d MMMM yyyy}"));

    /// <summary><c>Selasa</c>.</summary>
    public static string Weekday(DayOfWeek day, Session session) => session.Text(Weekdays[(int)day], $"{day}");

    private static string Stretch((DateOnly From, DateOnly To) days) => days.From == days.To ? $"{days.From.Day}" : $"{days.From.Day}–{days.To.Day}";

    private static string Month(DateOnly month, Session session) =>
        session.Text($"{Months[month.Month - 1]} {month.Year}", FormattableString.Invariant($"{month:MMMM yyyy}"));

    /// <summary>Yes, no, or not certain.</summary>
    public static string Truth(bool? value, Session session) => value switch
    {
        true => session.Text("ya", "yes"),
        false => session.Text("tidak", "no"),
        _ => session.Text("belum pasti", "not certain"),
    };

    /// <summary>Whether a mode is open to the person.</summary>
    public static string Eligible(bool? value, Session session) => value switch
    {
        true => session.Text("boleh", "may be used"),
        false => session.Text("tidak boleh", "may not be used"),
        _ => session.Text("belum pasti", "not certain"),
    };

    /// <summary>Whether a condition is met.</summary>
    public static string State(ConditionState state, Session session) => state switch
    {
        ConditionState.Met => session.Text("terpenuhi", "met"),
        ConditionState.Unmet => session.Text("tidak terpenuhi", "not met"),
        _ => session.Text("belum diketahui", "not known"),
    };

    /// <summary>How strongly an act is spoken of.</summary>
    public static string Modality(Modality modality) => modality switch
    {
        Runtime.Modality.Required => "wajib",
        Runtime.Modality.Permitted => "dapat",
        _ => "dilarang",
    };

    /// <summary>What is weighed in a discretion and not named by the sentence of a point, which is shown beside it.</summary>
    public static IReadOnlyList<string> UntoldFactors(ModeDecision mode) =>
        [.. mode.Factors.Where(factor => !mode.Points.Any(point => point.Text.Contains(factor, StringComparison.Ordinal)))];

    /// <summary>The point something comes from, whether it certainly holds, and whose word it waits for.</summary>
    public static string Cited(PointSchema point, bool isCertain, Session session) =>
        session.Text($"angka {point.Point}", $"point {point.Point}")
        + (isCertain ? "" : session.Text(", belum pasti", ", not certain"))
        + (point.DecidedBy is { } decider ? session.Text($", diputuskan oleh {decider}", $", decided by {decider}") : "")
        + (point.OrderedBy is { } orderer ? session.Text($", diperintahkan oleh {orderer}", $", ordered by {orderer}") : "");
}
