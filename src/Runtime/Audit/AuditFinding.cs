namespace Edaran.Runtime;

/// <summary>A breach that an audit found, or what may be one.</summary>
/// <example><code>
/// foreach (AuditFinding breach in report.Breaches.Where(b => b.Kind == AuditKind.Quota))
/// {
///     Console.WriteLine($"{breach.Group}, {breach.From}: {breach.Count.Low} dari {breach.Size.Low}, batas {breach.Limit.Low}");
/// }
/// </code></example>
public sealed class AuditFinding
{
    /// <summary>What is breached.</summary>
    /// <example><code>breach.Kind == AuditKind.Quota</code></example>
    public required AuditKind Kind { get; init; }

    /// <summary>The point that is breached; for <see cref="AuditKind.Eligibility"/> the points the answer rests on, perhaps none.</summary>
    /// <example><code>breach.Points[0].Point // "1"</code></example>
    public required IReadOnlyList<PointSchema> Points { get; init; }

    /// <summary>The name of the group; null when everyone is one group, for <see cref="AuditKind.Eligibility"/>, and when it is not known.</summary>
    /// <example><code>breach.Group ?? "semua"</code></example>
    public required string? Group { get; init; }

    /// <summary>False for the people of a day whose group is not known.</summary>
    /// <example><code>breach.IsPlaced</code></example>
    public required bool IsPlaced { get; init; }

    /// <summary>The first day counted.</summary>
    /// <example><code>breach.From</code></example>
    public required DateOnly From { get; init; }

    /// <summary>The last day counted; later than <see cref="From"/> only in a rotation by weeks or months.</summary>
    /// <example><code>breach.To</code></example>
    public required DateOnly To { get; init; }

    /// <summary>The modes counted together.</summary>
    /// <example><code>breach.Modes.Select(m => m.Name)</code></example>
    public required IReadOnlyList<ModeSchema> Modes { get; init; }

    /// <summary>True when there are too few (<c>paling sedikit</c>), false when there are too many.</summary>
    /// <example><code>breach.IsFloor ? "paling sedikit" : "paling banyak"</code></example>
    public required bool IsFloor { get; init; }

    /// <summary>How many were counted: people, or days worked in a rotation by weeks or months.</summary>
    /// <example><code>breach.Count.Low // 13</code></example>
    public required AuditNumber Count { get; init; }

    /// <summary>Of how many.</summary>
    /// <example><code>breach.Size.Low // 25</code></example>
    public required AuditNumber Size { get; init; }

    /// <summary>How many may, or must.</summary>
    /// <example><code>breach.Limit.Low // 12</code></example>
    public required AuditNumber Limit { get; init; }

    /// <summary>How a fraction of a person is rounded; null where there is nothing to round.</summary>
    /// <example><code>breach.Rounding</code></example>
    public required QuotaRounding? Rounding { get; init; }

    /// <summary>Whether the letter leaves the rounding open and the stricter reading made a difference to the limit.</summary>
    /// <example><code>breach.RoundingAssumed</code></example>
    public required bool RoundingAssumed { get; init; }

    /// <summary>
    /// Those who do not fit in by the letter's order of priority, the first first (where a class fits in part, all of it); or those who worked in a
    /// mode that they may not use, at most <see cref="RosterAudit.MaximumNames"/> of them. Empty where the letter gives no order.
    /// </summary>
    /// <example><code>string.Join("; ", breach.People)</code></example>
    public required IReadOnlyList<string> People { get; init; }
}

/// <summary>What an audit looks at.</summary>
/// <example><code>breach.Kind == AuditKind.Rotation</code></example>
public enum AuditKind
{
    /// <summary>Too many or too few of a group work in some modes.</summary>
    Quota,

    /// <summary>A mode has more or less than its share of a rotation.</summary>
    Rotation,

    /// <summary>People worked in a mode that they may not use.</summary>
    Eligibility,
}

/// <summary>A number that may hang on what is not known.</summary>
/// <param name="Low">At least; 0 or more.</param>
/// <param name="High">At most; the same as <paramref name="Low"/> when it is known.</param>
/// <example><code>breach.Count is { IsExact: true, Low: 13 }</code></example>
public sealed record AuditNumber(int Low, int High)
{
    /// <summary>Whether it is known.</summary>
    /// <example><code>breach.Count.IsExact</code></example>
    public bool IsExact => Low == High;
}
