namespace Edaran.Runtime;

/// <summary>What is on record of a person's day. What is left out is not on record, which is never the same as not done.</summary>
/// <example><code>
/// var record = new DayRecord
/// {
///     Mode = "WFO",
///     Arrive = new TimeOnly(9, 10),
///     Acts = new Dictionary&lt;string, ActRecord&gt;
///     {
///         ["melakukan presensi"] = ActRecord.At(new TimeOnly(7, 15), new TimeOnly(16, 20)),
///         ["melaporkan kinerja"] = ActRecord.NotDone,
///     },
/// };
/// </code></example>
public sealed class DayRecord
{
    /// <summary>The mode claimed, by name or alias, or null.</summary>
    /// <example><code>Mode = "WFH"</code></example>
    public string? Mode { get; init; }

    /// <summary>When the person came, or null.</summary>
    /// <example><code>Arrive = new TimeOnly(7, 30)</code></example>
    public TimeOnly? Arrive { get; init; }

    /// <summary>When the person left, or null.</summary>
    /// <example><code>Leave = new TimeOnly(16, 0)</code></example>
    public TimeOnly? Leave { get; init; }

    /// <summary>The zone of the times: WIB, WITA or WIT; null: that of the letter.</summary>
    /// <example><code>Zone = "WITA"</code></example>
    public string? Zone { get; init; }

    /// <summary>The call from which <c>dalam waktu … menit</c> counts: at a time, or none; null where it is not on record.</summary>
    /// <example><code>Call = ActRecord.At(new TimeOnly(10, 0))</code></example>
    public ActRecord? Call { get; init; }

    /// <summary>Acts by name, in any case; acts left out are not on record.</summary>
    /// <example><code>Acts = new Dictionary&lt;string, ActRecord&gt; { ["melaporkan jadwal"] = ActRecord.On(new DateOnly(2026, 3, 13)) }</code></example>
    public IReadOnlyDictionary<string, ActRecord> Acts { get; init; } = new Dictionary<string, ActRecord>();
}

/// <summary>What is on record of an act.</summary>
/// <example><code>ActRecord done = ActRecord.At(new TimeOnly(15, 30));</code></example>
public sealed class ActRecord
{
    private ActRecord(bool isDone, DateOnly? day, TimeOnly[] times)
    {
        IsDone = isDone;
        Day = day;
        Times = [.. times.Distinct().Order()];
    }

    /// <summary>It was done, at no known day or time.</summary>
    /// <example><code>["melaporkan kinerja"] = ActRecord.Done</code></example>
    public static ActRecord Done { get; } = new(true, null, []);

    /// <summary>It was not done.</summary>
    /// <example><code>["melaporkan kinerja"] = ActRecord.NotDone</code></example>
    public static ActRecord NotDone { get; } = new(false, null, []);

    /// <summary>Whether it was done.</summary>
    /// <example><code>act.IsDone</code></example>
    public bool IsDone { get; }

    /// <summary>On which day, or null.</summary>
    /// <example><code>act.Day // 2026-03-13</code></example>
    public DateOnly? Day { get; }

    /// <summary>At which times of day, each once, ascending; may be empty.</summary>
    /// <example><code>act.Times[0] // 07:15</code></example>
    public IReadOnlyList<TimeOnly> Times { get; }

    /// <summary>It was done at some times of the day asked about.</summary>
    /// <param name="times">The times.</param>
    /// <returns>The record.</returns>
    /// <example><code>ActRecord.At(new TimeOnly(7, 15), new TimeOnly(16, 20))</code></example>
    public static ActRecord At(params TimeOnly[] times) => new(true, null, times);

    /// <summary>It was done on a day, perhaps at known times.</summary>
    /// <param name="day">The day.</param>
    /// <param name="times">The times; may be none.</param>
    /// <returns>The record.</returns>
    /// <example><code>ActRecord.On(new DateOnly(2026, 3, 13))</code></example>
    public static ActRecord On(DateOnly day, params TimeOnly[] times) => new(true, day, times);
}
