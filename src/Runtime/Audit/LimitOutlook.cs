namespace Edaran.Runtime;

/// <summary>How one limit can come out in one group, before people choose in which mode they work.</summary>
/// <example><code>
/// if (limit.Verdict == LimitVerdict.DependsOnChoice)
/// {
///     Console.WriteLine($"{limit.Group}, {limit.From}: {limit.Excess.Low} orang terlalu banyak bila semua yang boleh memakainya");
/// }
/// </code></example>
public sealed class LimitOutlook
{
    /// <summary>What limits: <see cref="AuditKind.Quota"/> or <see cref="AuditKind.Rotation"/>.</summary>
    /// <example><code>limit.Kind == AuditKind.Quota</code></example>
    public required AuditKind Kind { get; init; }

    /// <summary>The point that limits.</summary>
    /// <example><code>limit.Point.Point // "1"</code></example>
    public required PointSchema Point { get; init; }

    /// <summary>The name of the group; null when everyone is one group, and when it is not known.</summary>
    /// <example><code>limit.Group ?? "semua"</code></example>
    public required string? Group { get; init; }

    /// <summary>False for the people of a day whose group is not known.</summary>
    /// <example><code>limit.IsPlaced</code></example>
    public required bool IsPlaced { get; init; }

    /// <summary>The first day counted.</summary>
    /// <example><code>limit.From</code></example>
    public required DateOnly From { get; init; }

    /// <summary>The last day counted; later than <see cref="From"/> only in a rotation by weeks or months.</summary>
    /// <example><code>limit.To</code></example>
    public required DateOnly To { get; init; }

    /// <summary>The modes counted together.</summary>
    /// <example><code>limit.Modes.Select(m => m.Name)</code></example>
    public required IReadOnlyList<ModeSchema> Modes { get; init; }

    /// <summary>True for <c>paling sedikit</c>, false for <c>paling banyak</c>.</summary>
    /// <example><code>limit.IsFloor ? "paling sedikit" : "paling banyak"</code></example>
    public required bool IsFloor { get; init; }

    /// <summary>How many count when everyone who may do otherwise does: people, or days worked in a rotation by weeks or months.</summary>
    /// <example><code>limit.Least.Low // 2</code></example>
    public required AuditNumber Least { get; init; }

    /// <summary>How many count when everyone who may works in one of the modes.</summary>
    /// <example><code>limit.Most.High // 20</code></example>
    public required AuditNumber Most { get; init; }

    /// <summary>Of how many.</summary>
    /// <example><code>limit.Size.Low // 25</code></example>
    public required AuditNumber Size { get; init; }

    /// <summary>How many may, or must.</summary>
    /// <example><code>limit.Limit.Low // 12</code></example>
    public required AuditNumber Limit { get; init; }

    /// <summary>How a fraction of a person is rounded; null where there is nothing to round.</summary>
    /// <example><code>limit.Rounding</code></example>
    public required QuotaRounding? Rounding { get; init; }

    /// <summary>Whether the letter leaves the rounding open and the stricter reading made a difference to the limit.</summary>
    /// <example><code>limit.RoundingAssumed</code></example>
    public required bool RoundingAssumed { get; init; }

    /// <summary>How it can come out.</summary>
    /// <example><code>limit.Verdict == LimitVerdict.Kept</code></example>
    public required LimitVerdict Verdict { get; init; }

    /// <summary>
    /// By how many the limit is missed: at the best where it is <see cref="LimitVerdict.Breached"/>, at the worst where it is
    /// <see cref="LimitVerdict.DependsOnChoice"/> or <see cref="LimitVerdict.Uncertain"/>; 0 where it is <see cref="LimitVerdict.Kept"/>.
    /// </summary>
    /// <example><code>limit.Excess.Low // 8</code></example>
    public AuditNumber Excess
    {
        get
        {
            if (Verdict == LimitVerdict.Kept)
            {
                return new AuditNumber(0, 0);
            }

            var count = (Verdict == LimitVerdict.Breached) == IsFloor ? Most : Least;
            var (low, high) = IsFloor ? (Limit.Low - count.High, Limit.High - count.Low) : (count.Low - Limit.High, count.High - Limit.Low);
            var least = Verdict == LimitVerdict.Uncertain ? 0 : 1;
            return new AuditNumber(Math.Max(least, low), Math.Max(least, high));
        }
    }
}

/// <summary>How a limit can come out before people choose in which mode they work.</summary>
/// <example><code>limit.Verdict == LimitVerdict.Breached</code></example>
public enum LimitVerdict
{
    /// <summary>It is kept whatever they choose.</summary>
    Kept,

    /// <summary>It is breached or kept depending on what they choose.</summary>
    DependsOnChoice,

    /// <summary>It is breached whatever they choose.</summary>
    Breached,

    /// <summary>It hangs on facts that are not known.</summary>
    Uncertain,
}
