using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>Limits on groups that stand for a person: the person's group is bound by them.</summary>
internal static class Limits
{
    /// <summary>The norms that certainly stand and limit how many may, with their limits.</summary>
    public static IEnumerable<(Norm Norm, Quota Quota)> Standing(Letter letter, Outcome outcome) =>
        from fired in outcome.Fired
        where fired.Certain
        let norm = letter.Norms[fired.Norm]
        let quota = QuotaOf(norm.Effect)
        where quota is not null
        select (norm, quota);

    /// <summary>
    /// The tightest limit on one mode for a group of some size, and the points that set it; null where there is none. A cap on
    /// several modes together caps each; a floor binds a mode where all the modes it counts lie within that mode.
    /// </summary>
    public static (int People, IReadOnlyList<string> Points)? Tightest(Letter letter, Outcome outcome, Mode mode, Bound bound, int size)
    {
        var limits = Standing(letter, outcome)
            .Where(limit => limit.Quota.Bound == bound && Binds(limit.Quota, mode))
            .Select(limit => (limit.Quota.LimitFor(size).Limit, limit.Norm.Point))
            .ToList();
        if (limits.Count == 0)
        {
            return null;
        }

        var people = bound == Bound.AtMost ? limits.Min(limit => limit.Limit) : limits.Max(limit => limit.Limit);
        return (people, [.. limits.Where(limit => limit.Limit == people).Select(limit => limit.Point).Distinct()]);
    }

    private static bool Binds(Quota quota, Mode mode) => quota.Bound == Bound.AtMost
        ? quota.Modes.Contains(mode.Index)
        : quota.Modes.All(mode.Subtree.Contains);

    private static Quota? QuotaOf(Effect effect) => effect switch
    {
        PlaceEffect place => place.Quota,
        DiscretionEffect discretion => discretion.Quota,
        QuotaEffect quota => quota.Quota,
        _ => null,
    };
}
