namespace Edaran.Runtime;

/// <summary>The hours of a day that a point sets.</summary>
/// <param name="Hours">From coming to leaving.</param>
/// <param name="Breaks">Within the hours, in their order; not counted as work.</param>
/// <example><code>
/// foreach (HoursSchema hours in letter.Points.Select(p => p.Hours).OfType&lt;HoursSchema&gt;())
/// {
///     Console.WriteLine($"{hours.Hours}: {hours.Net / 60m} jam");
/// }
/// </code></example>
public sealed record HoursSchema(ClockSpan Hours, IReadOnlyList<ClockSpan> Breaks)
{
    /// <summary>Minutes without the breaks.</summary>
    /// <example><code>hours.Net // 390</code></example>
    public int Net => Hours.Minutes - Breaks.Sum(rest => rest.Minutes);
}

/// <summary>When one may come: so many minutes before and after the hours begin, or between two times of day. Leaving moves as much.</summary>
/// <param name="Before">Minutes before the hours begin, or null with <paramref name="Between"/>.</param>
/// <param name="After">Minutes after the hours begin, or null with <paramref name="Between"/>.</param>
/// <param name="Between">First and last time of day, or null.</param>
/// <example><code>new FlexSchema(60, 60, null)</code></example>
public sealed record FlexSchema(int? Before, int? After, ClockSpan? Between);

/// <summary>What the hours of a week must come to, without breaks.</summary>
/// <param name="IsFloor">True for <c>paling sedikit</c>, false for <c>paling banyak</c>.</param>
/// <param name="Minutes">Minutes a week.</param>
/// <example><code>new WeekHoursSchema(IsFloor: true, 1950) // paling sedikit 32,5 jam</code></example>
public sealed record WeekHoursSchema(bool IsFloor, int Minutes);

/// <summary>When an act is due.</summary>
/// <example><code>DutyTiming timing = letter.Points[2].Duties[0].Timing;</code></example>
public sealed record DutyTiming
{
    /// <summary>How often a day, or null where the letter does not say.</summary>
    /// <example><code>timing.Count // 2</code></example>
    public int? Count { get; init; }

    /// <summary>The times of day in which it must be done, each; may be empty.</summary>
    /// <example><code>timing.Windows[0].ToString() // "06.00–08.00 WIB"</code></example>
    public IReadOnlyList<ClockSpan> Windows { get; init; } = [];

    /// <summary>Last day, or null.</summary>
    /// <example><code>timing.Deadline // 2026-03-13</code></example>
    public DateOnly? Deadline { get; init; }

    /// <summary>Latest minute of the day, 0 to 1439, or null.</summary>
    /// <example><code>timing.DueMinute // 960 for pukul 16.00</code></example>
    public int? DueMinute { get; init; }

    /// <summary>Minutes from the call, or null.</summary>
    /// <example><code>timing.WithinMinutes // 60</code></example>
    public int? WithinMinutes { get; init; }

    /// <summary>Whether it is due on the same day.</summary>
    /// <example><code>timing.SameDay</code></example>
    public bool SameDay { get; init; }
}
