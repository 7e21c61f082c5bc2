using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Edaran.Runtime;

namespace Edaran.Cli.Roster;

/// <summary>
/// One letter asked about every row. People with the same facts get the same answer, so answers are kept by the cells they
/// came from, up to a bounded number, as the bytes that end a row.
/// </summary>
internal sealed class RosterLetter
{
    private const int MaxKept = 1 << 18;

    private readonly RuleLetter _letter;
    private readonly DateOnly _date;
    private readonly Func<Decision, byte[]> _write;
    private readonly Cell[] _cells;
    private readonly int[] _key;

    // Where a column stands in the key, or -1: no answer depends on it.
    private readonly int[] _places;
    private readonly Dictionary<byte[], byte[]> _answers = new(ByteSpans.Comparer);
    private readonly Dictionary<byte[], byte[]>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    /// <summary>A letter for a roster.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="date">The day asked about.</param>
    /// <param name="columns">The columns that are facts of it.</param>
    /// <param name="write">How its answers are written; equal answers as equal bytes.</param>
    public RosterLetter(RuleLetter letter, DateOnly date, ImmutableArray<FactColumn> columns, Func<Decision, byte[]> write)
    {
        _letter = letter;
        _date = date;
        _write = write;
        Columns = columns;
        _cells = new Cell[columns.Length];
        var next = 0;
        _places = [.. columns.Select(column => column.MayMatter ? next++ : -1)];
        _key = new int[next];
        _lookup = _answers.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The columns that are facts of it.</summary>
    public ImmutableArray<FactColumn> Columns { get; }

    /// <summary>The column of the roster that a fault lies in; the first where it lies in none.</summary>
    public int ColumnOf(FactError error)
    {
        var fact = _letter.Schema.IndexOfFact(error.Fact);
        return Columns.FirstOrDefault(column => _letter.Schema.IndexOfFact(column.Fact.Name) == fact)?.Index ?? 0;
    }

    /// <summary>Takes the next cell of the row.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public FactError? Take(int column, ReadOnlySpan<byte> bytes)
    {
        var cell = Columns[column].Read(bytes);
        _cells[column] = cell;
        if (_places[column] is var place and >= 0)
        {
            _key[place] = cell.Number;
        }

        return cell.Error;
    }

    /// <summary>The end of the row for the cells taken, or what is wrong with them together on this day.</summary>
    public byte[]? Answer(out IReadOnlyList<FactError> errors)
    {
        errors = [];
        var key = MemoryMarshal.AsBytes(_key.AsSpan());
        if (_lookup.TryGetValue(key, out var known))
        {
            return known;
        }

        var facts = new FactSet();
        for (var i = 0; i < _cells.Length; i++)
        {
            facts[Columns[i].Fact.Name] = _cells[i].Input;
        }

        if (!_letter.TryEvaluate(facts, _date, out var decision, out errors))
        {
            return null;
        }

        var answer = _write(decision!);
        if (_answers.Count < MaxKept && !_key.AsSpan().Contains(Cell.NotKept))
        {
            _lookup[key] = answer;
        }

        return answer;
    }
}
