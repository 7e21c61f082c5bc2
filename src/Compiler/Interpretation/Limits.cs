using System.Collections.Immutable;
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
        let quota = Quota.Of(norm.Effect)
        where quota is not null
        select (norm, quota);

    /// <summary>
    /// The tightest limit on one mode for a group of some size, and the points that set it; null where there is none. A cap on
    /// several modes together caps each; a floor binds a mode where all the modes it counts lie within that mode.
    /// </summary>
    public static (int People, IReadOnlyList<string> Points)? Tightest(Letter letter, Outcome outcome, Mode mode, Bound bound, int size)
    {
        var limits = (
            from standing in Standing(letter, outcome)
            where standing.Quota.Counted.Any(counted => Binds(counted, bound, mode))
            from limit in standing.Quota.Limits
            where limit.Bound == bound
            select (limit.For(size, standing.Quota.Rounding).People, standing.Norm.Point)).ToList();
        if (limits.Count == 0)
        {
            return null;
        }

        var people = bound == Bound.AtMost ? limits.Min(limit => limit.People) : limits.Max(limit => limit.People);
        return (people, [.. limits.Where(limit => limit.People == people).Select(limit => limit.Point).Distinct()]);
    }

    private static bool Binds(ImmutableArray<int> counted, Bound bound, Mode mode) => bound == Bound.AtMost
        ? counted.Contains(mode.Index)
        : counted.All(mode.Subtree.Contains);
}
