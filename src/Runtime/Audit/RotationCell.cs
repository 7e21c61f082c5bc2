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

    /// <summary>The first day that somebody was added for.</summary>
    public DateOnly From => start.AddDays((int)uint.TrailingZeroCount(_days));

    /// <summary>The last one.</summary>
    public DateOnly To => start.AddDays((int)uint.Log2(_days));

    /// <summary>Adds people to whom the same happens.</summary>
    public void Add(RotationPart part, int people = 1)
    {
        var day = 1u << part.Day;
        _days |= day;
        if (part.IsCertain && group is not null)
        {
            _certainDays |= day;
            _people += people;
            Count(_certain, part.Share, people);
        }
        else
        {
            _openPeople += people;
            _openUnknown += part.IsKnown ? 0 : people;
            Count(_open, part.Share, people);
        }
    }

    /// <summary>How one side of one share stands; someone whose group is not known is perhaps in this one.</summary>
    public LimitMeasure Measure(int share, bool isFloor, RotationCell? unplaced)
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
        var size = new AuditNumber(_people, _people + open);
        var (one, other) = (LimitFor(size.Low, daysLow), LimitFor(size.High, daysHigh));
        return new LimitMeasure(
            MayBind: true,
            isFloor ? most < -100L * daysHigh : least > 100L * daysHigh,
            isFloor ? least < -100L * daysLow : most > 100L * daysLow,
            new AuditNumber(_certain[share], _certain[share] + perhaps),
            size,
            new AuditNumber(Math.Min(one, other), Math.Max(one, other)),
            RoundingAssumed: false);

        long Over(int count, int total) => (100L * count) - ((long)percent * total);

        int LimitFor(int people, int days) => (int)(isFloor
            ? Math.Max(0, ((long)percent * people) - (100L * days) + 99) / 100
            : (((long)percent * people) + (100L * days)) / 100);
    }

    /// <summary>What is found for one mode and one side, or null; someone whose group is not known is perhaps in this one.</summary>
    public (AuditFinding Finding, bool IsCertain)? Find(LetterSchema schema, int share, bool isFloor, RotationCell? unplaced)
    {
        var measure = Measure(share, isFloor, unplaced);
        if (!measure.MayBeBreached)
        {
            return null;
        }

        var finding = new AuditFinding
        {
            Kind = AuditKind.Rotation,
            Points = [schema.Points[rule.Point]],
            Group = string.IsNullOrEmpty(group) ? null : group,
            IsPlaced = group is not null,
            From = From,
            To = To,
            Modes = [.. schema.ModesWithin(rotation.Modes[share]).Select(mode => schema.Modes[mode])],
            IsFloor = isFloor,
            Count = measure.Count,
            Size = measure.Size,
            Limit = measure.Limit,
            Rounding = null,
            RoundingAssumed = false,
            People = [],
        };
        return (finding, measure.IsBreached);
    }

    private static void Count(int[] shares, int share, int people)
    {
        if (share >= 0)
        {
            shares[share] += people;
        }
    }
}
