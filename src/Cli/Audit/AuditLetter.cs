using System.Collections.Immutable;
using System.Text;
using Edaran.Cli.Roster;
using Edaran.Cli.Rules;
using Edaran.Runtime;

namespace Edaran.Cli.Audit;

/// <summary>
/// One letter held against every row. People of whom the same is known, on the same day and in the same mode, add the same to
/// the counts; what they add is kept, up to a bounded number.
/// </summary>
internal sealed class AuditLetter
{
    private const int MaxKept = 1 << 16;
    private const string DidNotWork = "-";

    // Behind the cells of the facts: the day and the mode.
    private const int MoreInKey = 2;

    private readonly RuleLetter _letter;
    private readonly RosterAudit _audit;
    private readonly Cell[] _cells;
    private readonly int[] _key;
    private readonly List<WorkedMode?> _modes = [];
    private readonly KeptByCells<AuditEntry> _entries = new(MaxKept);
    private readonly KeptByCells<BoundFacts> _rows = new(MaxKept);

    /// <summary>A letter for a roster.</summary>
    /// <param name="policy">The letter.</param>
    /// <param name="headers">The names of the roster's columns.</param>
    public AuditLetter(Policy policy, IReadOnlyList<string> headers)
    {
        File = policy.File;
        _letter = policy.Rules;
        _audit = new RosterAudit(policy.Rules);
        Columns = RosterColumns.FactColumns(headers, policy.Rules, _audit.Facts);
        _cells = new Cell[Columns.Length];
        _key = new int[Columns.Length + MoreInKey];
    }

    /// <summary>Its file, as shown: what a letter was and what it became on a later day are one.</summary>
    public string File { get; }

    /// <summary>The columns that are facts of it.</summary>
    public ImmutableArray<FactColumn> Columns { get; }

    /// <summary>The names of its modes, in all spellings.</summary>
    public IEnumerable<string> Modes => _letter.Modes.SelectMany(mode => mode.Aliases.Prepend(mode.Name));

    /// <summary>The mode that a cell names, or null where the letter does not know it.</summary>
    public WorkedMode? ModeOf(ModeCell cell)
    {
        while (_modes.Count <= cell.Number)
        {
            _modes.Add(null);
        }

        return _modes[cell.Number] ??= Look(cell.Text);
    }

    /// <summary>Takes the current row; what is wrong with it is found, and the row not counted.</summary>
    /// <param name="source">The roster, on the row.</param>
    /// <param name="day">The day.</param>
    /// <param name="worked">The mode worked in.</param>
    /// <param name="mode">The cell of the mode.</param>
    /// <param name="person">The cell that names the person.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public void Take(RosterSource source, DateOnly day, WorkedMode worked, ModeCell mode, int person, RosterFindings findings)
    {
        if (TakeCells(source, findings) && EntryOf(source, day, worked, mode, findings) is { } entry)
        {
            _audit.Add(entry, entry.NamesPerson ? Encoding.UTF8.GetString(source.Reader.GetSpan(person)).Trim() : "");
        }
    }

    /// <summary>What was found.</summary>
    public AuditReport Report() => _audit.Report();

    private bool TakeCells(RosterSource source, RosterFindings findings)
    {
        var isSound = true;
        for (var i = 0; i < Columns.Length; i++)
        {
            var column = Columns[i];
            var cell = column.Read(source.Reader.GetSpan(column.Index));
            _cells[i] = cell;
            _key[i] = column.MayMatter ? cell.Number : 0;
            if (cell.Error is { } error)
            {
                findings.Add(source.Find(column.Index, error));
                isSound = false;
            }
        }

        return isSound;
    }

    private AuditEntry? EntryOf(RosterSource source, DateOnly day, WorkedMode worked, ModeCell mode, RosterFindings findings)
    {
        (_key[^2], _key[^1]) = (day.DayNumber, mode.Number);
        if (_entries.Find(_key) is { } known)
        {
            return known;
        }

        if (RowOf(out var errors) is not { } row || !_audit.TryPrepare(row, day, worked, out var entry, out errors))
        {
            findings.AddRange(errors.Select(error => source.Find(ColumnOf(error), error)));
            return null;
        }

        _entries.Keep(_key, entry!);
        return entry;
    }

    private BoundFacts? RowOf(out IReadOnlyList<FactError> errors)
    {
        errors = [];
        var key = _key.AsSpan(0, Columns.Length);
        if (_rows.Find(key) is { } known)
        {
            return known;
        }

        var facts = new FactSet();
        for (var i = 0; i < _cells.Length; i++)
        {
            facts[Columns[i].Fact.Name] = _cells[i].Input;
        }

        if (!_letter.TryBind(facts, out var row, out errors))
        {
            return null;
        }

        _rows.Keep(key, row);
        return row;
    }

    private WorkedMode? Look(string text) => text switch
    {
        "" => WorkedMode.Unknown,
        DidNotWork => WorkedMode.Absent,
        _ => _letter.Schema.IndexOfMode(text) is var mode and >= 0 ? WorkedMode.In(mode) : null,
    };

    private int ColumnOf(FactError error)
    {
        var fact = _letter.Schema.IndexOfFact(error.Fact);
        return Columns.FirstOrDefault(column => _letter.Schema.IndexOfFact(column.Fact.Name) == fact)?.Index ?? 0;
    }
}
