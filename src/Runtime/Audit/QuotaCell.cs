namespace Edaran.Runtime;

/// <summary>The people of one group on one day, counted for one limit.</summary>
internal sealed class QuotaCell(GroupRule rule, QuotaSchema quota, DateOnly day, string? group)
{
    private const int Kinds = 16;

    // Almost all cells see a handful of kinds of people, each known well.
    private readonly int[] _people = new int[Kinds];
    private List<(int Rank, string Person)>? _counted;
    private bool _isBound;
    private bool _mayBeBound;

    /// <summary>Whether the letter says who comes first, so that those beyond can be named.</summary>
    public bool KeepsNames { get; } = rule.Ranks.Length > 0 && !quota.IsFloor;

    /// <summary>Notes whether the quota binds the group for the sake of one person: 1 yes, 0 no, else not known.</summary>
    public void Bind(int binds)
    {
        // Of people whose group is not known none certainly binds one.
        _isBound |= binds == 1 && group is not null;
        _mayBeBound |= binds != 0;
    }

    /// <summary>Adds people of whom the same is possible.</summary>
    public void Add(int possible, int people) => _people[possible] += people;

    /// <summary>Adds one person, and keeps the name where it may be needed.</summary>
    public void Add(int possible, int rank, string person)
    {
        Add(possible, 1);
        if (KeepsNames && Possibilities.IsCounted(possible))
        {
            (_counted ??= []).Add((rank, person));
        }
    }

    /// <summary>How the limit stands; someone whose group is not known is perhaps in this one.</summary>
    public LimitMeasure Measure(QuotaCell? unplaced)
    {
        var tally = default(QuotaTally);
        for (var possible = 1; possible < Kinds; possible++)
        {
            tally.Add(possible, _people[possible]);
            if (unplaced is not null)
            {
                tally.Add(possible | Possibilities.None, unplaced._people[possible]);
            }
        }

        var (certain, maybe) = tally.Breaches(quota);
        var (low, high) = (quota.LimitFor(tally.Size.Low), quota.LimitFor(tally.Size.High));
        return new LimitMeasure(
            _mayBeBound || unplaced is { _mayBeBound: true }, certain && _isBound, maybe, tally.Count, tally.Size,
            new AuditNumber(low.Limit, high.Limit), low.Assumed || high.Assumed);
    }

    /// <summary>What is found, or null; someone whose group is not known is perhaps in this one.</summary>
    public AuditFinding? Find(LetterSchema schema, QuotaCell? unplaced, out bool isCertain)
    {
        var measure = Measure(unplaced);
        isCertain = measure.IsBreached;
        if (!measure.MayBind || !measure.MayBeBreached)
        {
            return null;
        }

        return new AuditFinding
        {
            Kind = AuditKind.Quota,
            Points = [schema.Points[rule.Point]],
            Group = string.IsNullOrEmpty(group) ? null : group,
            IsPlaced = group is not null,
            From = day,
            To = day,
            Modes = [.. quota.Modes.Select(mode => schema.Modes[mode])],
            IsFloor = quota.IsFloor,
            Count = measure.Count,
            Size = measure.Size,
            Limit = measure.Limit,
            Rounding = quota.Percent is null ? null : quota.Rounding,
            RoundingAssumed = measure.RoundingAssumed,
            People = isCertain ? Beyond(measure.Limit.High) : [],
        };
    }

    private List<string> Beyond(int limit)
    {
        var beyond = new List<string>();
        var before = 0;
        foreach (var rank in (_counted ?? []).GroupBy(one => one.Rank).OrderBy(rank => rank.Key))
        {
            before += rank.Count();
            if (before > limit)
            {
                beyond.AddRange(rank.Select(one => one.Person));
            }
        }

        return beyond;
    }
}
