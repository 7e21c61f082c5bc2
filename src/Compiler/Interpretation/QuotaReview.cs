using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>Counts a roster for one quota, in each group on each day.</summary>
/// <param name="letter">The letter.</param>
/// <param name="norm">The norm that brings the quota.</param>
/// <param name="quota">The quota.</param>
internal sealed class QuotaReview(Letter letter, Norm norm, Quota quota)
{
    /// <summary>What is found, by day, group, set of modes and bound; people whose group is not known come last.</summary>
    public IEnumerable<GroupFinding> Review(IReadOnlyList<ReviewedLine> lines)
    {
        var groups = lines
            .Select(line => new Member(line.Line, line.GroupBy(letter.Vocabulary, quota.Group), line.Binds(norm), line.Memberships(norm, quota), RankOf(line)))
            .GroupBy(member => (member.Line.Day, member.Group))
            .OrderBy(group => group.Key.Day).ThenBy(group => group.Key.Group is null).ThenBy(group => group.Key.Group, StringComparer.Ordinal)
            .ToList();
        return
            from @group in groups
            from counted in quota.Counted
            from limit in quota.Limits
            let unplaced = @group.Key.Group is null ? [] : groups.FirstOrDefault(other => other.Key == (@group.Key.Day, null))?.ToList() ?? []
            let finding = Check(counted, limit, @group.Key.Day, @group.Key.Group, [.. @group], unplaced)
            where finding is not null
            select finding;
    }

    private GroupFinding? Check(
        ImmutableArray<int> counted, Limit limit, DateOnly day, string? group, IReadOnlyList<Member> members, IReadOnlyList<Member> unplaced)
    {
        var isPlaced = group is not null;
        var isBound = isPlaced && members.Any(member => member.Binds == true);
        if (!isBound && !members.Concat(unplaced).Any(member => member.Binds != false))
        {
            return null;
        }

        // Someone whose group is not known is perhaps in this one.
        var tally = Tally.Of(
            members.Select(member => member.Possible(counted)).Concat(unplaced.Select(member => member.Possible(counted) | (1 << (int)Membership.None))));
        var (certain, possible) = tally.Breaches(limit, quota.Rounding);
        if (!possible)
        {
            return null;
        }

        var (low, assumedLow) = limit.For(tally.Size.Low, quota.Rounding);
        var (high, assumedHigh) = limit.For(tally.Size.High, quota.Rounding);
        return new GroupFinding(
            GroupFindingKind.Quota,
            [norm.Point],
            string.IsNullOrEmpty(group) ? null : group,
            isPlaced,
            day,
            day,
            counted,
            limit.Bound,
            tally.Count,
            tally.Size,
            new Between(low, high),
            assumedLow || assumedHigh,
            certain && isBound,
            limit.Bound == Bound.AtMost && certain && isBound ? Beyond(members, counted, high) : []);
    }

    // Those of the classes that do not fit in as a whole, in order of priority.
    private ImmutableArray<string> Beyond(IReadOnlyList<Member> members, ImmutableArray<int> counted, int limit)
    {
        if (quota.Priority.IsEmpty)
        {
            return [];
        }

        var beyond = ImmutableArray.CreateBuilder<string>();
        var before = 0;
        foreach (var rank in members.Where(member => member.IsCounted(counted)).GroupBy(member => member.Rank).OrderBy(rank => rank.Key))
        {
            before += rank.Count();
            if (before > limit)
            {
                beyond.AddRange(rank.Select(member => member.Line.Person));
            }
        }

        return beyond.ToImmutable();
    }

    // The best class that a person may belong to: nobody is named for what is not known.
    private int RankOf(ReviewedLine line)
    {
        var rank = 0;
        while (rank < quota.Priority.Length && Quantifier.Truth(line.Reading, one => one.Holds(quota.Priority[rank].Condition)) == false)
        {
            rank++;
        }

        return rank;
    }

    /// <summary>A person of a group.</summary>
    private sealed record Member(PersonDay Line, string? Group, bool? Binds, int Memberships, int Rank)
    {
        private const int NoneOrBase = (1 << (int)Membership.None) | (1 << (int)Membership.Base);

        /// <summary>What the person may be to the quota by the mode worked in, a bit each.</summary>
        public int Possible(ImmutableArray<int> counted)
        {
            var idle = (Memberships & NoneOrBase) | ((Memberships >> (int)Membership.Counted) & NoneOrBase);
            return Line.Worked.Mode is { } mode
                ? counted.Contains(mode) ? Memberships : idle
                : Line.Worked.IsAbsent ? idle : Memberships | idle;
        }

        public bool IsCounted(ImmutableArray<int> counted) => (Possible(counted) & NoneOrBase) == 0;
    }
}
