using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Edaran.Runtime;

namespace Edaran.Cli.Roster;

/// <summary>
/// One letter asked about every row, on one day or several. People with the same facts get the same answer, so answers are kept by
/// the cells they came from, up to a bounded number.
/// </summary>
/// <typeparam name="TAnswer">What is made of the answers for a row: bytes to write, or numbers to count.</typeparam>
internal sealed class RosterLetter<TAnswer>
    where TAnswer : class
{
    // Days answered that are kept.
    private const int MaxKept = 1 << 18;

    private readonly RuleLetter _letter;
    private readonly ImmutableArray<DateOnly> _days;
    private readonly Func<IReadOnlyList<Decision>, TAnswer> _make;
    private readonly Cell[] _cells;
    private readonly int[] _key;

    // Where a column stands in the key, or -1: no answer depends on it.
    private readonly int[] _places;
    private readonly Dictionary<byte[], TAnswer> _answers = new(ByteSpans.Comparer);
    private readonly Dictionary<byte[], TAnswer>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    /// <summary>A letter for a roster.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="days">The days asked about.</param>
    /// <param name="columns">The columns that are facts of it.</param>
    /// <param name="make">What is made of the answers, one for each day.</param>
    public RosterLetter(
        RuleLetter letter, ImmutableArray<DateOnly> days, ImmutableArray<FactColumn> columns, Func<IReadOnlyList<Decision>, TAnswer> make)
    {
        _letter = letter;
        _days = days;
        _make = make;
        Columns = columns;
        _cells = new Cell[columns.Length];
        var next = 0;
        _places = [.. columns.Select(column => column.MayMatter ? next++ : -1)];
        _key = new int[next];
        _lookup = _answers.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The columns that are facts of it.</summary>
    public ImmutableArray<FactColumn> Columns { get; }

    /// <summary>Asks about the current row.</summary>
    /// <param name="source">The roster, on the row.</param>
    /// <param name="findings">Takes what is wrong with the row.</param>
    /// <returns>What is made of the answers; null where the row is wrong.</returns>
    public TAnswer? Ask(RosterSource source, RosterFindings findings) => TakeCells(source, findings) ? Answer(source, findings) : null;

    private bool TakeCells(RosterSource source, RosterFindings findings)
    {
        var isSound = true;
        for (var i = 0; i < Columns.Length; i++)
        {
            var column = Columns[i];
            var cell = column.Read(source.Reader.GetSpan(column.Index));
            _cells[i] = cell;
            if (_places[i] is var place and >= 0)
            {
                _key[place] = cell.Number;
            }

            if (cell.Error is { } error)
            {
                findings.Add(source.Find(column.Index, error));
                isSound = false;
            }
        }

        return isSound;
    }

    private TAnswer? Answer(RosterSource source, RosterFindings findings)
    {
        var key = MemoryMarshal.AsBytes(_key.AsSpan());
        if (_lookup.TryGetValue(key, out var known))
        {
            return known;
        }

        if (Decide(out var errors) is not { } decisions)
        {
            findings.AddRange(errors.Select(error => source.Find(ColumnOf(error), error)));
            return null;
        }

        var answer = _make(decisions);
        if (_answers.Count * (long)_days.Length < MaxKept && !_key.AsSpan().Contains(Cell.NotKept))
        {
            _lookup[key] = answer;
        }

        return answer;
    }

    private List<Decision>? Decide(out IReadOnlyList<FactError> errors)
    {
        errors = [];
        var facts = new FactSet();
        for (var i = 0; i < _cells.Length; i++)
        {
            facts[Columns[i].Fact.Name] = _cells[i].Input;
        }

        var decisions = new List<Decision>(_days.Length);
        foreach (var day in _days)
        {
            if (!_letter.TryEvaluate(facts, day, out var decision, out errors))
            {
                return null;
            }

            decisions.Add(decision!);
        }

        return decisions;
    }

    /// <summary>The column of the roster that a fault lies in; the first where it lies in none.</summary>
    private int ColumnOf(FactError error)
    {
        var fact = _letter.Schema.IndexOfFact(error.Fact);
        return Columns.FirstOrDefault(column => _letter.Schema.IndexOfFact(column.Fact.Name) == fact)?.Index ?? 0;
    }
}
