namespace Edaran.Runtime;

/// <summary>
/// What a person with some facts, on a day and in a mode, adds to the counts of an audit. It holds for everyone of whom the same is known,
/// so that a large roster is read once a kind of person. Made by <see cref="RosterAudit.Prepare"/> for that audit.
/// </summary>
/// <example><code>
/// AuditEntry entry = audit.Prepare(row, day, WorkedMode.In(wfh));
/// audit.Add(entry, "198501012010011001");
/// </code></example>
public sealed class AuditEntry
{
    private readonly List<(QuotaCell Cell, int Possible, int Rank)> _quotas = [];
    private readonly List<(RotationCell Cell, RotationPart Part)> _rotations = [];
    private MisuseCell? _misuse;

    internal AuditEntry(RosterAudit audit) => Audit = audit;

    /// <summary>Whether the person may be named in the report: who is added without a name need not be looked up.</summary>
    /// <example><code>audit.Add(entry, entry.NamesPerson ? name : "");</code></example>
    public bool NamesPerson { get; private set; }

    internal RosterAudit Audit { get; }

    internal void Count(QuotaCell cell, int possible, int rank)
    {
        _quotas.Add((cell, possible, rank));
        NamesPerson |= cell.KeepsNames && possible >= 0 && Possibilities.IsCounted(possible);
    }

    internal void Count(RotationCell cell, RotationPart part) => _rotations.Add((cell, part));

    internal void Misuses(MisuseCell cell)
    {
        _misuse = cell;
        NamesPerson = true;
    }

    internal void Add(string person)
    {
        foreach (var (cell, possible, rank) in _quotas)
        {
            cell.Add(possible, rank, person);
        }

        foreach (var (cell, part) in _rotations)
        {
            cell.Add(part);
        }

        _misuse?.Add(person);
    }
}
