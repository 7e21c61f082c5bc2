using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Edaran.Compiler.Diff.Contracts;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>Counts the people of groups on days and holds the counts against a limit, in whole numbers.</summary>
internal sealed class GroupTally(ImmutableArray<DateOnly> days, CountAssurance count, TopUnits units)
{
    private const int Whole = 10_000;

    private readonly Dictionary<string, (long Count, long Possible, long Size)[]> _groups = new(StringComparer.OrdinalIgnoreCase);
    private long _unknown;

    /// <summary>Counts a person.</summary>
    public void Add(string unit, Allowed allowed)
    {
        var group = count.Grouping == Grouping.Together ? string.Empty : units.Of(unit);
        if (group.Length == 0 && count.Grouping != Grouping.Together)
        {
            _unknown++;
            return;
        }

        ref var byDay = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, group, out _);
        byDay ??= new (long, long, long)[days.Length];
        for (var day = 0; day < days.Length; day++)
        {
            if (allowed.IsWorked[day])
            {
                byDay[day].Size++;
                byDay[day].Count += allowed.On[day] == true ? 1 : 0;
                byDay[day].Possible += allowed.On[day] != false ? 1 : 0;
            }
        }
    }

    /// <summary>The verdict on a sentence, with the groups that break it; where none does, those that may.</summary>
    /// <param name="promise">The sentence.</param>
    /// <param name="ceilings">What the letter's own quotas and rotations leave of the counts.</param>
    public HeldPromise Judge(Promise promise, Ceilings ceilings)
    {
        var all = _groups.OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => group.Value.Select((one, day) => (Group: group.Key, Day: days[day], one.Count, one.Possible, one.Size)))
            .Where(one => one.Size > 0)
            .Select(one => (one, Left: ceilings.Of(one.Group, one.Day, one.Count, one.Possible, one.Size)))
            .Select(one => new GroupCount(one.one.Group, one.one.Day, one.Left.Count, one.Left.Possible, one.one.Size))
            .ToList();
        if (all.FindAll(one => IsOver(one, surely: true)) is { Count: > 0 } broken)
        {
            return new HeldPromise(promise, PromiseState.Broken, [], broken, null);
        }

        if (all.FindAll(one => IsOver(one, surely: false)) is { Count: > 0 } open)
        {
            return HeldPromise.NotChecked(promise, "fakta sebagian orang tidak diketahui", "facts of some people are not known") with { Groups = open };
        }

        return _unknown > 0
            ? HeldPromise.NotChecked(promise, $"unit {_unknown} orang tidak diketahui", $"the unit of {_unknown} people is not known")
            : new HeldPromise(promise, PromiseState.Kept, [], [], null);
    }

    private bool IsOver(GroupCount group, bool surely)
    {
        var isCap = count.Limit.Bound == Bound.AtMost;
        var counted = isCap == surely ? group.Count : group.Possible;
        var (left, right) = count.Limit.Percent is { } share ? (counted * Whole, share * group.Size) : (counted, (long)count.Limit.Count!);
        return isCap ? left > right : left < right;
    }
}
