using System.Globalization;

namespace Edaran.Runtime;

/// <summary>Times of day as minutes, and the three zones.</summary>
internal static class Clock
{
    /// <summary>Minutes of a day.</summary>
    public const int Day = 24 * 60;

    public static int Of(TimeOnly time) => (time.Hour * 60) + time.Minute;

    public static string Text(TimeOnly time) => time.ToString("HH'.'mm", CultureInfo.InvariantCulture);

    /// <summary>A time by the clock of another zone; unchanged where either is not known.</summary>
    public static TimeOnly Shift(TimeOnly time, string? from, string? to) =>
        HoursAhead(from) is { } a && HoursAhead(to) is { } b ? time.AddHours(b - a) : time;

    // Ahead of WIB.
    private static int? HoursAhead(string? zone) => zone switch { "WIB" => 0, "WITA" => 1, "WIT" => 2, _ => null };
}
