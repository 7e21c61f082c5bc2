using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Binding;

/// <summary>
/// Looks through every combination of the cases of the key columns: which are named by two rows, which by none, and which rows
/// never come to speak. Combinations that fit the same rows are looked through together.
/// </summary>
internal sealed class RowCoverage
{
    private const int MostSteps = 200_000;

    // Steps times rows: what is kept of every step is as long as the table.
    private const long MostWork = 16_000_000;
    private const int MostShown = 5;

    private readonly IReadOnlyList<KeyRow> _rows;
    private readonly IReadOnlyList<IReadOnlyList<KeyDomain.Case>> _domains;
    private readonly HashSet<string> _clean = new(StringComparer.Ordinal);
    private readonly Stack<string> _path = new();
    private int _steps;

    /// <summary>Looks through the rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="frame">What holds for everyone the table is about.</param>
    public RowCoverage(KeyTable table, Condition frame)
    {
        _rows = table.Rows;
        _domains = KeyDomain.Of(table, frame);
        if (_domains.All(d => d.Count > 0))
        {
            Visit(0, [.. _rows.Select(_ => true)]);
            IsWhole = !IsTooLarge;
        }
    }

    /// <summary>Whether every combination was looked through.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether it was too much to look through.</summary>
    public bool IsTooLarge => _steps >= MostSteps || (long)_steps * _rows.Count >= MostWork;

    /// <summary>Cases that two rows name, with the rows; the first few.</summary>
    public List<(string Case, KeyRow One, KeyRow Other)> Overlaps { get; } = [];

    /// <summary>Cases that no row names; the first few.</summary>
    public List<string> Gaps { get; } = [];

    /// <summary>The rows that speak in some case.</summary>
    public HashSet<KeyRow> Speaking { get; } = [];

    // Whether nothing is wrong from here on: such a place need not be looked through again.
    private bool Visit(int column, ImmutableArray<bool> alive)
    {
        var key = $"{column}:{string.Concat(alive.Select(a => a ? '1' : '0'))}";
        if (_clean.Contains(key) || IsTooLarge)
        {
            return true;
        }

        _steps++;

        var isClean = column == _domains.Count ? Settle(alive) : true;
        if (column < _domains.Count)
        {
            foreach (var one in _domains[column])
            {
                _path.Push(one.Words);
                isClean &= Visit(column + 1, [.. alive.Zip(one.Rows, (a, b) => a && b)]);
                _path.Pop();
            }
        }

        if (isClean)
        {
            _clean.Add(key);
        }

        return isClean;
    }

    private bool Settle(ImmutableArray<bool> alive)
    {
        var fitting = _rows.Where((_, i) => alive[i]).ToList();
        var first = fitting.Where(r => r.Rests == fitting.Min(f => f.Rests)).ToList();
        Speaking.UnionWith(first);
        var words = string.Join("; ", _path.Reverse());
        if (first.Count == 0 && Gaps.Count <= MostShown)
        {
            Gaps.Add(words);
        }

        if (first.Count > 1 && Overlaps.Count < MostShown && !Overlaps.Exists(o => o.One == first[0] && o.Other == first[1]))
        {
            Overlaps.Add((words, first[0], first[1]));
        }

        return first.Count == 1;
    }
}
