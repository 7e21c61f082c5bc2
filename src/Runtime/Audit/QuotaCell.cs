namespace Edaran.Runtime;

/// <summary>The people of one group on one day, counted for one limit.</summary>
internal sealed class QuotaCell(GroupRule rule, QuotaSchema quota, DateOnly day, string? group)
{
    private const int Kinds = 16;

    // Almost all cells see a handful of kinds of people, each known well.
    private readonly int[] _people = new int[Kinds];
    private readonly List<(int Rank, string Person)> _counted = [];
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

    public void Add(int possible, int rank, string person)
    {
        _people[possible]++;
        if (KeepsNames && Possibilities.IsCounted(possible))
        {
            _counted.Add((rank, person));
        }
    }

    /// <summary>What is found, or null; someone whose group is not known is perhaps in this one.</summary>
    public AuditFinding? Find(LetterSchema schema, QuotaCell? unplaced, out bool isCertain)
    {
        isCertain = false;
        if (!_mayBeBound && unplaced is not { _mayBeBound: true })
        {
            return null;
        }

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
        if (!maybe)
        {
            return null;
        }

        isCertain = certain && _isBound;
        var (low, high) = (quota.LimitFor(tally.Size.Low), quota.LimitFor(tally.Size.High));
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
            Count = tally.Count,
            Size = tally.Size,
            Limit = new AuditNumber(low.Limit, high.Limit),
            Rounding = quota.Percent is null ? null : quota.Rounding,
            RoundingAssumed = low.Assumed || high.Assumed,
            People = isCertain ? Beyond(high.Limit) : [],
        };
    }

    private List<string> Beyond(int limit)
    {
        var beyond = new List<string>();
        var before = 0;
        foreach (var rank in _counted.GroupBy(one => one.Rank).OrderBy(rank => rank.Key))
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
