namespace Edaran.Runtime;

/// <summary>What an audit counts for one quota or rotation.</summary>
internal abstract class RuleCounts(LetterSchema schema, GroupRule rule)
{
    protected LetterSchema Schema { get; } = schema;

    protected GroupRule Rule { get; } = rule;

    /// <summary>The groups counted; those that are not known are not among them.</summary>
    public abstract IEnumerable<string> Groups { get; }

    /// <summary>The fact that forms the groups, or -1.</summary>
    public int GroupedBy => Rule.Group;

    public static RuleCounts For(LetterSchema schema, GroupRule rule) =>
        rule.Rotation is { } rotation ? new RotationCounts(schema, rule, rotation) : new QuotaCounts(schema, rule);

    /// <summary>Notes what a person adds.</summary>
    public abstract void Prepare(AuditEntry entry, Frame frame, string? group, DateOnly date, WorkedMode worked);

    /// <summary>What is found, and whether it is certain.</summary>
    public abstract IEnumerable<(AuditFinding Finding, bool IsCertain)> Find();
}

/// <summary>Counts for the limits of one point.</summary>
internal sealed class QuotaCounts(LetterSchema schema, GroupRule rule) : RuleCounts(schema, rule)
{
    private readonly Dictionary<(int Quota, int Day, string? Group), QuotaCell> _cells = [];

    public override IEnumerable<string> Groups => _cells.Keys.Select(key => key.Group).OfType<string>();

    public override void Prepare(AuditEntry entry, Frame frame, string? group, DateOnly date, WorkedMode worked)
    {
        var (binds, possible, rank) = (Rule.Binds(frame), Rule.Memberships(frame), Rule.Rank(frame));
        for (var quota = 0; quota < Rule.Quotas.Count; quota++)
        {
            var key = (quota, date.DayNumber, group);
            if (!_cells.TryGetValue(key, out var cell))
            {
                _cells[key] = cell = new QuotaCell(Rule, Rule.Quotas[quota], date, group);
            }

            cell.Bind(binds);
            entry.Count(cell, Possibilities.In(possible, worked, Rule.Quotas[quota].Modes), rank);
        }
    }

    public override IEnumerable<(AuditFinding Finding, bool IsCertain)> Find()
    {
        var ordered = _cells
            .OrderBy(one => one.Key.Day).ThenBy(one => one.Key.Group is null).ThenBy(one => one.Key.Group, StringComparer.Ordinal).ThenBy(one => one.Key.Quota);
        foreach (var (key, cell) in ordered)
        {
            var unplaced = key.Group is null ? null : _cells.GetValueOrDefault((key.Quota, key.Day, null));
            if (cell.Find(Schema, unplaced, out var isCertain) is { } finding)
            {
                yield return (finding, isCertain);
            }
        }
    }
}

/// <summary>Counts for one rotation.</summary>
internal sealed class RotationCounts(LetterSchema schema, GroupRule rule, RotationSchema rotation) : RuleCounts(schema, rule)
{
    private static readonly bool[] Sides = [false, true];

    private readonly Dictionary<(int Start, string? Group), RotationCell> _cells = [];

    public override IEnumerable<string> Groups => _cells.Keys.Select(key => key.Group).OfType<string>();

    public override void Prepare(AuditEntry entry, Frame frame, string? group, DateOnly date, WorkedMode worked)
    {
        var binds = Rule.Binds(frame);
        if (binds == 0 || worked.IsAbsent)
        {
            return;
        }

        var start = rotation.StartOf(date);
        if (!_cells.TryGetValue((start.DayNumber, group), out var cell))
        {
            _cells[(start.DayNumber, group)] = cell = new RotationCell(Rule, rotation, start, group);
        }

        var isKnown = worked.Mode is not null;
        entry.Count(cell, new RotationPart(binds == 1 && isKnown, isKnown, worked.Mode is { } mode ? rotation.ShareOf(Schema, mode) : -1, date.DayNumber - start.DayNumber));
    }

    public override IEnumerable<(AuditFinding Finding, bool IsCertain)> Find() =>
        from one in _cells.OrderBy(one => one.Key.Start).ThenBy(one => one.Key.Group is null).ThenBy(one => one.Key.Group, StringComparer.Ordinal)
        from share in Enumerable.Range(0, rotation.Modes.Count)
        from isFloor in Sides
        let unplaced = one.Key.Group is null ? null : _cells.GetValueOrDefault((one.Key.Start, null))
        let finding = one.Value.Find(Schema, share, isFloor, unplaced)
        where finding is not null
        select finding.Value;
}
