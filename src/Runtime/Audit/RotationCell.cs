namespace Edaran.Runtime;

/// <summary>What a person at work is to a rotation.</summary>
/// <param name="IsCertain">Whether the rotation certainly binds the person, and the mode is known.</param>
/// <param name="IsKnown">Whether the mode is known.</param>
/// <param name="Share">Position of the share that the mode falls to, or -1: none, or not known.</param>
/// <param name="Day">Days since the stretch began.</param>
internal readonly record struct RotationPart(bool IsCertain, bool IsKnown, int Share, int Day);

/// <summary>The people of one group in one stretch of time, counted for a rotation.</summary>
internal sealed class RotationCell(GroupRule rule, RotationSchema rotation, DateOnly start, string? group)
{
    private readonly int[] _certain = new int[rotation.Modes.Count];
    private readonly int[] _open = new int[rotation.Modes.Count];
    private int _people;
    private int _openPeople;
    private int _openUnknown;

    // One bit a day: a stretch is a month at most.
    private uint _certainDays;
    private uint _days;

    public void Add(RotationPart part)
    {
        var day = 1u << part.Day;
        _days |= day;
        if (part.IsCertain && group is not null)
        {
            _certainDays |= day;
            _people++;
            Count(_certain, part.Share);
        }
        else
        {
            _openPeople++;
            _openUnknown += part.IsKnown ? 0 : 1;
            Count(_open, part.Share);
        }
    }

    /// <summary>What is found for one mode and one side, or null; someone whose group is not known is perhaps in this one.</summary>
    public (AuditFinding Finding, bool IsCertain)? Find(LetterSchema schema, int share, bool isFloor, RotationCell? unplaced)
    {
        var percent = rotation.Percents[share];
        var open = _openPeople + (unplaced?._openPeople ?? 0);
        var unknown = _openUnknown + (unplaced?._openUnknown ?? 0);
        var openHere = _open[share] + (unplaced?._open[share] ?? 0);
        var daysLow = Math.Max(1, int.PopCount((int)_certainDays));
        var daysHigh = Math.Max(1, int.PopCount((int)(_days | (unplaced?._days ?? 0))));

        // At the most everyone who may works in the mode; at the least everyone who may works in another.
        var perhaps = openHere + unknown;
        var most = Over(_certain[share] + perhaps, _people + perhaps);
        var least = Over(_certain[share], _people + open - openHere);
        var isCertain = isFloor ? most < -100L * daysHigh : least > 100L * daysHigh;
        var isPossible = isFloor ? least < -100L * daysLow : most > 100L * daysLow;
        if (!isPossible)
        {
            return null;
        }

        var size = new AuditNumber(_people, _people + open);
        var (one, other) = (LimitFor(size.Low, daysLow), LimitFor(size.High, daysHigh));
        var finding = new AuditFinding
        {
            Kind = AuditKind.Rotation,
            Points = [schema.Points[rule.Point]],
            Group = string.IsNullOrEmpty(group) ? null : group,
            IsPlaced = group is not null,
            From = start.AddDays((int)uint.TrailingZeroCount(_days)),
            To = start.AddDays((int)uint.Log2(_days)),
            Modes = [.. Enumerable.Range(0, schema.Modes.Count).Where(mode => IsWithin(schema, mode, rotation.Modes[share])).Select(mode => schema.Modes[mode])],
            IsFloor = isFloor,
            Count = new AuditNumber(_certain[share], _certain[share] + perhaps),
            Size = size,
            Limit = new AuditNumber(Math.Min(one, other), Math.Max(one, other)),
            Rounding = null,
            RoundingAssumed = false,
            People = [],
        };
        return (finding, isCertain);

        long Over(int count, int total) => (100L * count) - ((long)percent * total);

        int LimitFor(int people, int days) => (int)(isFloor
            ? Math.Max(0, ((long)percent * people) - (100L * days) + 99) / 100
            : (((long)percent * people) + (100L * days)) / 100);
    }

    private static void Count(int[] shares, int share)
    {
        if (share >= 0)
        {
            shares[share]++;
        }
    }

    private static bool IsWithin(LetterSchema schema, int mode, int ancestor)
    {
        while (mode >= 0 && mode != ancestor)
        {
            mode = schema.Modes[mode].Parent;
        }

        return mode == ancestor;
    }
}
