namespace Edaran.Runtime;

/// <summary>A stretch of the clock; over midnight when it ends before it begins.</summary>
/// <example><code>
/// var morning = new ClockSpan(6 * 60, 8 * 60, "WIB");
/// bool isIn = morning.Contains(new TimeOnly(7, 15)); // true
/// </code></example>
public sealed class ClockSpan
{
    /// <summary>Describes a stretch.</summary>
    /// <param name="from">First minute of the day, 0 to 1439.</param>
    /// <param name="to">Last minute of the day, 0 to 1439.</param>
    /// <param name="zone">WIB, WITA or WIT, or null where the letter does not say.</param>
    /// <example><code>new ClockSpan(450, 960, null) // 07.30–16.00</code></example>
    public ClockSpan(int from, int to, string? zone)
    {
        From = new TimeOnly(from / 60, from % 60);
        To = new TimeOnly(to / 60, to % 60);
        Zone = zone;
    }

    /// <summary>First minute.</summary>
    /// <example><code>span.From // 07:30</code></example>
    public TimeOnly From { get; }

    /// <summary>Last minute.</summary>
    /// <example><code>span.To // 16:00</code></example>
    public TimeOnly To { get; }

    /// <summary>WIB, WITA or WIT, or null where the letter does not say.</summary>
    /// <example><code>span.Zone // "WIB"</code></example>
    public string? Zone { get; }

    /// <summary>Minutes from beginning to end, 0 to 1439.</summary>
    /// <example><code>span.Minutes // 510</code></example>
    public int Minutes => ((Clock.Of(To) - Clock.Of(From)) + Clock.Day) % Clock.Day;

    /// <summary>Whether a time of day lies in it, both ends included.</summary>
    /// <param name="time">The time, by the clock of the stretch's zone.</param>
    /// <returns>Whether it does.</returns>
    /// <example><code>span.Contains(new TimeOnly(16, 0)) // true</code></example>
    public bool Contains(TimeOnly time) => From <= To ? time >= From && time <= To : time >= From || time <= To;

    /// <summary><c>07.30–16.00 WIB</c>.</summary>
    /// <returns>The stretch as a letter writes it.</returns>
    /// <example><code>span.ToString()</code></example>
    public override string ToString() => $"{Clock.Text(From)}–{Clock.Text(To)}" + (Zone is null ? "" : " " + Zone);
}
