using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// Counts a roster for one rotation, in each group in each stretch of time: of those who work, each mode has its share within
/// one person, on an average of the days of the stretch.
/// </summary>
/// <param name="letter">The letter.</param>
/// <param name="norm">The norm that brings the rotation.</param>
/// <param name="split">The rotation.</param>
internal sealed class RotationReview(Letter letter, Norm norm, SplitEffect split)
{
    /// <summary>What is found, by stretch, group and mode; people whose group is not known come last.</summary>
    public IEnumerable<GroupFinding> Review(IReadOnlyList<ReviewedLine> lines)
    {
        var groups = lines
            .Where(line => !line.Line.Worked.IsAbsent)
            .Select(line => new Turn(line.Line, line.GroupBy(letter.Vocabulary, split.Group), line.Binds(norm), ShareOf(line.Line.Worked.Mode)))
            .Where(turn => turn.Binds != false)
            .GroupBy(turn => (Start: StartOf(turn.Line.Day), turn.Group))
            .OrderBy(group => group.Key.Start).ThenBy(group => group.Key.Group is null).ThenBy(group => group.Key.Group, StringComparer.Ordinal)
            .ToList();
        return
            from @group in groups
            from share in split.Shares
            let unplaced = @group.Key.Group is null ? [] : groups.FirstOrDefault(other => other.Key == (@group.Key.Start, null))?.ToList() ?? []
            from bound in new[] { Bound.AtMost, Bound.AtLeast }
            let finding = Check(share, bound, @group.Key.Group, [.. @group], unplaced)
            where finding is not null
            select finding;
    }

    private GroupFinding? Check(Share share, Bound bound, string? group, IReadOnlyList<Turn> turns, IReadOnlyList<Turn> unplaced)
    {
        var certain = turns.Where(IsCertain).ToList();
        var open = turns.Where(turn => !IsCertain(turn)).Concat(unplaced).ToList();
        var days = new Between(Math.Max(1, Days(certain)), Math.Max(1, Days([.. certain, .. open])));

        // At the most everyone who may works in the mode; at the least everyone who may works in another.
        var inMode = certain.Count(turn => turn.Mode == share.Mode);
        var perhaps = open.Count(turn => turn.Mode == share.Mode || turn.Line.Worked.Mode is null);
        var elsewhere = open.Count(turn => turn.Mode != share.Mode || turn.Line.Worked.Mode is null);
        var most = Over(inMode + perhaps, certain.Count + perhaps);
        var least = Over(inMode, certain.Count + elsewhere);
        var (surely, perhapsSo) = bound == Bound.AtMost
            ? (least > 100L * days.High, most > 100L * days.Low)
            : (most < -100L * days.High, least < -100L * days.Low);
        if (!perhapsSo)
        {
            return null;
        }

        var size = new Between(certain.Count, certain.Count + open.Count);
        var ends = new[] { LimitOf(share, bound, size.Low, days.Low), LimitOf(share, bound, size.High, days.High) };
        return new GroupFinding(
            GroupFindingKind.Rotation,
            [norm.Point],
            string.IsNullOrEmpty(group) ? null : group,
            group is not null,
            turns.Min(turn => turn.Line.Day),
            turns.Max(turn => turn.Line.Day),
            letter.Vocabulary.Modes[share.Mode].Subtree,
            bound,
            new Between(inMode, inMode + perhaps),
            size,
            new Between(ends.Min(), ends.Max()),
            false,
            surely,
            []);

        bool IsCertain(Turn turn) => group is not null && turn is { Binds: true, Line.Worked.Mode: not null };

        long Over(int count, int total) => (100L * count) - ((long)share.Percent * total);
    }

    private static int Days(IReadOnlyList<Turn> turns) => turns.Select(turn => turn.Line.Day).Distinct().Count();

    // The most (or least) that lies within one person a day of the share.
    private static int LimitOf(Share share, Bound bound, int size, int days)
    {
        var exact = (long)share.Percent * size;
        return (int)(bound == Bound.AtMost ? (exact + (100L * days)) / 100 : Math.Max(0, exact - (100L * days) + 99) / 100);
    }

    private DateOnly StartOf(DateOnly day) => split.Every switch
    {
        SplitPeriod.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        SplitPeriod.Month => new DateOnly(day.Year, day.Month, 1),
        _ => day,
    };

    // The mode of the rotation that a mode worked in is, or lies within; -1 for none.
    private int ShareOf(int? worked)
    {
        for (var mode = worked ?? -1; mode >= 0; mode = letter.Vocabulary.Modes[mode].Parent)
        {
            if (split.Shares.Any(share => share.Mode == mode))
            {
                return mode;
            }
        }

        return -1;
    }

    /// <summary>A person at work whom the rotation binds, or may bind.</summary>
    private sealed record Turn(PersonDay Line, string? Group, bool? Binds, int Mode);
}
