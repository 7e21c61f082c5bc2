using Edaran.Runtime;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>How many of a group the letter's own quotas and rotations let work in some modes on one day, however many of them may each.</summary>
/// <param name="limits">What the letter limits in each group on each day.</param>
/// <param name="modes">The modes, by name.</param>
internal sealed class Ceilings(IEnumerable<LimitOutlook> limits, IReadOnlySet<string> modes)
{
    private readonly ILookup<(string Group, DateOnly Day), LimitOutlook> _limits = limits
        .Where(limit => !limit.IsFloor && limit.IsPlaced && limit.From == limit.To && modes.All(mode => limit.Modes.Any(one => string.Equals(one.Name, mode, StringComparison.OrdinalIgnoreCase))))
        .ToLookup(limit => (limit.Group ?? string.Empty, limit.From));

    /// <summary>The people of a group whom the letter lets work in the modes together.</summary>
    /// <param name="group">The group; empty for everyone.</param>
    /// <param name="day">The day.</param>
    /// <param name="count">Whom it surely allows one of the modes.</param>
    /// <param name="possible">Whom it may allow one.</param>
    /// <param name="size">The people of the group.</param>
    public (long Count, long Possible) Of(string group, DateOnly day, long count, long possible, long size)
    {
        // A quota that counts others than this group says nothing of its number.
        foreach (var limit in _limits[(group, day)].Where(limit => limit.Size.IsExact && limit.Size.Low == size))
        {
            count = Math.Min(count, Math.Max(limit.Limit.Low, limit.Least.Low));

            // Where it is not certain that it binds, it may not.
            possible = limit.Verdict == LimitVerdict.Uncertain ? possible : Math.Min(possible, Math.Max(limit.Limit.High, limit.Least.High));
        }

        return (count, Math.Max(count, possible));
    }
}
