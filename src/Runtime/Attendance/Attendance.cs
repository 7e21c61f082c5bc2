namespace Edaran.Runtime;

/// <summary>The hours and duties of one person's day, held against what is on record of it.</summary>
/// <param name="Hours">The hours of the day.</param>
/// <param name="Week">What the hours of the week come to, or null where the letter does not say what they must come to.</param>
/// <param name="Duties">Every act that the letter requires or forbids, in order of the letter.</param>
/// <example><code>
/// Attendance attendance = letter.Attend(facts, record, new DateOnly(2025, 3, 25));
/// if (attendance.Hours.LateMinutes > 0) { Warn(attendance.Hours.LateMinutes.Value); }
/// </code></example>
/// <param name="WeekNet">Minutes of the week of the day, Monday to Sunday, without breaks; null while unknown.</param>
public sealed record Attendance(HoursDecision Hours, WeekDecision? Week, IReadOnlyList<DutyAttendance> Duties, int? WeekNet);

/// <summary>Whether what a letter says of hours is settled.</summary>
/// <example><code>attendance.Hours.State == HoursState.Set</code></example>
public enum HoursState
{
    /// <summary>No point sets any.</summary>
    None,

    /// <summary>One point sets them, or several alike.</summary>
    Set,

    /// <summary>Two points set different ones.</summary>
    Contradictory,

    /// <summary>Facts are missing.</summary>
    Unknown,
}

/// <summary>The hours of one person's day.</summary>
/// <example><code>TimeOnly? home = attendance.Hours.LeaveAt;</code></example>
public sealed record HoursDecision
{
    /// <summary>Whether they are settled.</summary>
    /// <example><code>hours.State == HoursState.Unknown</code></example>
    public required HoursState State { get; init; }

    /// <summary>From coming to leaving, and the breaks; null unless they are set.</summary>
    /// <example><code>hours.Hours?.Hours.From // 08:00</code></example>
    public HoursSchema? Hours { get; init; }

    /// <summary>Minutes that the day counts for: credited, or the hours without breaks; null while unknown.</summary>
    /// <example><code>hours.Net // 390</code></example>
    public int? Net { get; init; }

    /// <summary>When one must have come; null while unknown.</summary>
    /// <example><code>hours.ArriveBy // 09:00</code></example>
    public TimeOnly? ArriveBy { get; init; }

    /// <summary>When one may leave; null while unknown, also for want of the time of coming where that moves it.</summary>
    /// <example><code>hours.LeaveAt // 16:30</code></example>
    public TimeOnly? LeaveAt { get; init; }

    /// <summary>Minutes late; null while unknown or not on record.</summary>
    /// <example><code>hours.LateMinutes // 10</code></example>
    public int? LateMinutes { get; init; }

    /// <summary>Minutes by which one left too early; null while unknown or not on record.</summary>
    /// <example><code>hours.EarlyMinutes // 0</code></example>
    public int? EarlyMinutes { get; init; }

    /// <summary>The points on hours, coming and credit that hold, or may hold, in the letter's order.</summary>
    /// <example><code>hours.Points.Select(p => p.Point)</code></example>
    public required IReadOnlyList<PointSchema> Points { get; init; }

    /// <summary>Names of the facts that can still change this.</summary>
    /// <example><code>hours.MissingFacts // ["regim kerja"]</code></example>
    public required IReadOnlyList<string> MissingFacts { get; init; }

    /// <summary>Whether the mode, not on record, can still change this.</summary>
    /// <example><code>hours.NeedsMode</code></example>
    public bool NeedsMode { get; init; }
}

/// <summary>What the hours of the week of the day asked about must come to.</summary>
/// <param name="Limits">What they must come to.</param>
/// <param name="IsFull">Whether every day of the working week is a working day and in the letter's period: only then is the sum held against the limits.</param>
/// <example><code>attendance.Week?.Limits[0].IsMet</code></example>
public sealed record WeekDecision(IReadOnlyList<WeekLimit> Limits, bool IsFull);

/// <summary>What the hours of a week must come to.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Point">The point that sets it.</param>
/// <param name="IsMet">Whether the hours come to it; null while unknown or where the week is not full.</param>
/// <example><code>attendance.Week?.Limits.Any(limit => limit.IsMet == false)</code></example>
public sealed record WeekLimit(WeekHoursSchema Limit, PointSchema Point, bool? IsMet);

/// <summary>How an act stands.</summary>
/// <example><code>duty.State == DutyState.Unmet</code></example>
public enum DutyState
{
    /// <summary>It was done in time; of a forbidden act: it was not done.</summary>
    Met,

    /// <summary>It was not done, too late, or too seldom; of a forbidden act: it was done.</summary>
    Unmet,

    /// <summary>The point does not hold for the person, mode or day, or there is still time.</summary>
    NotDue,

    /// <summary>Facts are missing, or nothing is on record.</summary>
    Unknown,
}

/// <summary>An act held against what is on record of it.</summary>
/// <example><code>foreach (DutyAttendance duty in attendance.Duties.Where(d => d.State == DutyState.Unmet)) { … }</code></example>
public sealed record DutyAttendance
{
    /// <summary>The act.</summary>
    /// <example><code>duty.Duty.Text</code></example>
    public required DutySchema Duty { get; init; }

    /// <summary>The point it comes from.</summary>
    /// <example><code>duty.Point.Point // "3 huruf a"</code></example>
    public required PointSchema Point { get; init; }

    /// <summary>How it stands.</summary>
    /// <example><code>duty.State</code></example>
    public required DutyState State { get; init; }

    /// <summary>By how many minutes it was too late, or null.</summary>
    /// <example><code>duty.LateMinutes // 10</code></example>
    public int? LateMinutes { get; init; }

    /// <summary>By how many days it was too late, or null.</summary>
    /// <example><code>duty.LateDays // 1</code></example>
    public int? LateDays { get; init; }

    /// <summary>How many times it was not done, or null.</summary>
    /// <example><code>duty.Missing // 1</code></example>
    public int? Missing { get; init; }

    /// <summary>The times of day in which it was not done; may be empty.</summary>
    /// <example><code>duty.MissingWindows[0].ToString() // "16.00–18.00 WIB"</code></example>
    public IReadOnlyList<ClockSpan> MissingWindows { get; init; } = [];

    /// <summary>Names of the facts that can still change whether it is due.</summary>
    /// <example><code>duty.MissingFacts</code></example>
    public required IReadOnlyList<string> MissingFacts { get; init; }

    /// <summary>Whether the mode, not on record, can still change whether it is due.</summary>
    /// <example><code>duty.NeedsMode</code></example>
    public bool NeedsMode { get; init; }
}
