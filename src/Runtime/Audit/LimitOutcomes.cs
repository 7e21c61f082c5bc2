namespace Edaran.Runtime;

/// <summary>
/// How the limits of one quota or rotation can come out. Each limit is counted twice: once as if everyone who may did otherwise, and once as if
/// everyone who may worked in its modes.
/// </summary>
internal abstract class LimitOutcomes(LetterSchema schema, GroupRule rule)
{
    protected LetterSchema Schema { get; } = schema;

    protected GroupRule Rule { get; } = rule;

    /// <summary>The fact that forms the groups, or -1.</summary>
    public int GroupedBy => Rule.Group;

    public static LimitOutcomes For(LetterSchema schema, GroupRule rule) =>
        rule.Rotation is { } rotation ? new RotationOutcomes(schema, rule, rotation) : new QuotaOutcomes(schema, rule);

    /// <summary>Notes what a person adds.</summary>
    public abstract void Prepare(LimitEntry entry, Frame frame, string? group, DateOnly date, ModeChoice choice);

    /// <summary>What can come out in each group.</summary>
    public abstract IEnumerable<LimitOutlook> Report();

    /// <summary>The verdict, or null where the limit binds nobody.</summary>
    protected static LimitVerdict? Judge(LimitMeasure least, LimitMeasure most, bool isFloor)
    {
        var (best, worst) = isFloor ? (most, least) : (least, most);
        return worst switch
        {
            { MayBind: false } => null,
            _ when best.IsBreached => LimitVerdict.Breached,
            { MayBeBreached: false } => LimitVerdict.Kept,
            { IsBreached: true } when !best.MayBeBreached => LimitVerdict.DependsOnChoice,
            _ => LimitVerdict.Uncertain,
        };
    }

    /// <summary>The same as an answer; null where there is nothing to tell of people whose group is not known.</summary>
    protected LimitOutlook? Outlook(
        string? group, (DateOnly From, DateOnly To) days, IReadOnlyList<ModeSchema> modes, bool isFloor, QuotaRounding? rounding, LimitMeasure least, LimitMeasure most)
    {
        if (Judge(least, most, isFloor) is not { } verdict || (group is null && verdict == LimitVerdict.Kept))
        {
            return null;
        }

        return new LimitOutlook
        {
            Kind = Rule.Rotation is null ? AuditKind.Quota : AuditKind.Rotation,
            Point = Schema.Points[Rule.Point],
            Group = string.IsNullOrEmpty(group) ? null : group,
            IsPlaced = group is not null,
            From = days.From,
            To = days.To,
            Modes = modes,
            IsFloor = isFloor,
            Least = least.Count,
            Most = most.Count,
            Size = new AuditNumber(Math.Min(least.Size.Low, most.Size.Low), Math.Max(least.Size.High, most.Size.High)),
            Limit = new AuditNumber(Math.Min(least.Limit.Low, most.Limit.Low), Math.Max(least.Limit.High, most.Limit.High)),
            Rounding = rounding,
            RoundingAssumed = least.RoundingAssumed || most.RoundingAssumed,
            Verdict = verdict,
        };
    }
}

/// <summary>How the limits of one point can come out.</summary>
internal sealed class QuotaOutcomes(LetterSchema schema, GroupRule rule) : LimitOutcomes(schema, rule)
{
    private readonly IReadOnlySet<int>[] _counted = [.. rule.Quotas.Select(quota => quota.Modes.ToHashSet())];
    private readonly ModeSchema[][] _modes = [.. rule.Quotas.Select(quota => quota.Modes.Select(mode => schema.Modes[mode]).ToArray())];
    private readonly Dictionary<(int Quota, int Day, string? Group), (QuotaCell Least, QuotaCell Most)> _cells = [];

    public override void Prepare(LimitEntry entry, Frame frame, string? group, DateOnly date, ModeChoice choice)
    {
        var (binds, possible) = (Rule.Binds(frame), Rule.Memberships(frame));
        for (var quota = 0; quota < Rule.Quotas.Count; quota++)
        {
            var key = (quota, date.DayNumber, group);
            if (!_cells.TryGetValue(key, out var cells))
            {
                _cells[key] = cells = (new QuotaCell(Rule, Rule.Quotas[quota], date, group), new QuotaCell(Rule, Rule.Quotas[quota], date, group));
            }

            cells.Least.Bind(binds);
            cells.Most.Bind(binds);
            entry.Count(cells.Least, In(possible, choice.Must(_counted[quota])));
            entry.Count(cells.Most, In(possible, choice.Can(_counted[quota])));
        }
    }

    public override IEnumerable<LimitOutlook> Report() =>
        from one in _cells.OrderBy(one => one.Key.Day).ThenBy(one => one.Key.Group is null).ThenBy(one => one.Key.Group, StringComparer.Ordinal).ThenBy(one => one.Key.Quota)
        let unplaced = one.Key.Group is null ? default : _cells.GetValueOrDefault((one.Key.Quota, one.Key.Day, null))
        let quota = Rule.Quotas[one.Key.Quota]
        let day = DateOnly.FromDayNumber(one.Key.Day)
        let outlook = Outlook(
            one.Key.Group,
            (day, day),
            _modes[one.Key.Quota],
            quota.IsFloor,
            quota.Percent is null ? null : quota.Rounding,
            one.Value.Least.Measure(unplaced.Least),
            one.Value.Most.Measure(unplaced.Most))
        where outlook is not null
        select outlook;

    private static int In(int possible, bool? isCounted) => isCounted switch
    {
        true => possible,
        false => Possibilities.Idle(possible),
        _ => possible | Possibilities.Idle(possible),
    };
}

/// <summary>How the shares of one rotation can come out.</summary>
internal sealed class RotationOutcomes(LetterSchema schema, GroupRule rule, RotationSchema rotation) : LimitOutcomes(schema, rule)
{
    private static readonly bool[] Sides = [false, true];

    private readonly IReadOnlySet<int> _all = Enumerable.Range(0, schema.Modes.Count).ToHashSet();
    private readonly IReadOnlySet<int>[] _shares =
        [.. Enumerable.Range(0, rotation.Modes.Count).Select(share => Enumerable.Range(0, schema.Modes.Count).Where(mode => rotation.ShareOf(schema, mode) == share).ToHashSet())];

    private readonly ModeSchema[][] _modes = [.. rotation.Modes.Select(mode => schema.ModesWithin(mode).Order().Select(within => schema.Modes[within]).ToArray())];
    private readonly Dictionary<(int Share, int Start, string? Group), (RotationCell Least, RotationCell Most)> _cells = [];

    public override void Prepare(LimitEntry entry, Frame frame, string? group, DateOnly date, ModeChoice choice)
    {
        var (binds, works) = (Rule.Binds(frame), choice.Can(_all));
        if (binds == 0 || works == false)
        {
            return;
        }

        var start = rotation.StartOf(date);
        for (var share = 0; share < _shares.Length; share++)
        {
            var key = (share, start.DayNumber, group);
            if (!_cells.TryGetValue(key, out var cells))
            {
                _cells[key] = cells = (new RotationCell(Rule, rotation, start, group), new RotationCell(Rule, rotation, start, group));
            }

            entry.Count(cells.Least, Part(choice.Must(_shares[share]), share));
            entry.Count(cells.Most, Part(choice.Can(_shares[share]), share));
        }

        RotationPart Part(bool? isHere, int share) => new(
            binds == 1 && works == true && isHere is not null, isHere is not null, isHere == true ? share : -1, date.DayNumber - start.DayNumber);
    }

    public override IEnumerable<LimitOutlook> Report() =>
        from one in _cells.OrderBy(one => one.Key.Start).ThenBy(one => one.Key.Group is null).ThenBy(one => one.Key.Group, StringComparer.Ordinal).ThenBy(one => one.Key.Share)
        from isFloor in Sides
        let share = one.Key.Share
        let unplaced = one.Key.Group is null ? default : _cells.GetValueOrDefault((share, one.Key.Start, null))
        let outlook = Outlook(
            one.Key.Group,
            (one.Value.Least.From, one.Value.Least.To),
            _modes[share],
            isFloor,
            null,
            one.Value.Least.Measure(share, isFloor, unplaced.Least),
            one.Value.Most.Measure(share, isFloor, unplaced.Most))
        where outlook is not null
        select outlook;
}
