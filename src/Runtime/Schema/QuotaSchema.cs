namespace Edaran.Runtime;

/// <summary>A limit on how many people of a group work in some modes.</summary>
/// <example><code>
/// QuotaSchema quota = letter.Points.SelectMany(p => p.Quotas).First();
/// var (limit, assumed) = quota.LimitFor(7); // 75 percent of 7: 5, the stricter reading
/// </code></example>
public sealed class QuotaSchema
{
    /// <summary>Describes a limit.</summary>
    /// <param name="modes">Positions of the modes counted together.</param>
    /// <param name="isFloor">True for <c>paling sedikit</c>, false for <c>paling banyak</c>.</param>
    /// <param name="percent">Share in hundredths of a percent (5000 is 50 %), or null for a count.</param>
    /// <param name="count">Number of people, or null for a share.</param>
    /// <param name="group">Position of the fact that forms the groups, or -1: everyone is one group.</param>
    /// <param name="rounding">How a fraction of a person is rounded.</param>
    /// <example><code>new QuotaSchema([1], isFloor: false, percent: 7500, count: null, group: -1, QuotaRounding.Unstated)</code></example>
    public QuotaSchema(int[] modes, bool isFloor, int? percent, int? count, int group, QuotaRounding rounding)
    {
        Modes = modes;
        IsFloor = isFloor;
        Percent = percent;
        Count = count;
        Group = group;
        Rounding = rounding;
    }

    /// <summary>Positions of the modes counted together.</summary>
    /// <example><code>quota.Modes.Select(m => letter.Modes[m].Name)</code></example>
    public IReadOnlyList<int> Modes { get; }

    /// <summary>True for <c>paling sedikit</c>, false for <c>paling banyak</c>.</summary>
    /// <example><code>quota.IsFloor ? "paling sedikit" : "paling banyak"</code></example>
    public bool IsFloor { get; }

    /// <summary>Share in hundredths of a percent (5000 is 50 %), or null for a count.</summary>
    /// <example><code>quota.Percent / 100m</code></example>
    public int? Percent { get; }

    /// <summary>Number of people, or null for a share.</summary>
    /// <example><code>quota.Count</code></example>
    public int? Count { get; }

    /// <summary>Position of the fact that forms the groups, or -1: everyone in scope is one group.</summary>
    /// <example><code>quota.Group &lt; 0 ? null : letter.Facts[quota.Group].Name</code></example>
    public int Group { get; }

    /// <summary>How a fraction of a person is rounded.</summary>
    /// <example><code>quota.Rounding == QuotaRounding.Unstated</code></example>
    public QuotaRounding Rounding { get; }

    /// <summary>The limit for a group.</summary>
    /// <param name="size">Number of people in the group, at least 0.</param>
    /// <returns>The number of people, and whether the letter left the rounding open and the stricter reading was taken.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is negative.</exception>
    /// <example><code>var (limit, assumed) = quota.LimitFor(8); // 75 percent of 8: (6, false)</code></example>
    public (int Limit, bool Assumed) LimitFor(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (Count is { } count)
        {
            return (count, false);
        }

        var exact = (long)size * (Percent ?? 0);
        var down = (int)(exact / 10_000);
        var rest = exact % 10_000;
        return Rounding switch
        {
            _ when rest == 0 => (down, false),
            QuotaRounding.Down => (down, false),
            QuotaRounding.Up => (down + 1, false),
            QuotaRounding.Nearest => (rest >= 5_000 ? down + 1 : down, false),
            _ => (IsFloor ? down + 1 : down, true),
        };
    }
}

/// <summary>How a fraction of a person is rounded.</summary>
/// <example><code>quota.Rounding == QuotaRounding.Down</code></example>
public enum QuotaRounding
{
    /// <summary>The letter does not say: the stricter reading is used and reported.</summary>
    Unstated,

    /// <summary><c>dibulatkan ke bawah</c>.</summary>
    Down,

    /// <summary><c>dibulatkan ke atas</c>.</summary>
    Up,

    /// <summary><c>dibulatkan ke terdekat</c>, a half upwards.</summary>
    Nearest,
}
