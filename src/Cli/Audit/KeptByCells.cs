using System.Runtime.InteropServices;
using Edaran.Cli.Roster;

namespace Edaran.Cli.Audit;

/// <summary>
/// What was made out of the cells of a row, found again by their numbers; a bounded number of them. A roster mostly goes day
/// by day: what is kept of days gone by is not asked for again.
/// </summary>
/// <param name="most">How many are kept.</param>
internal sealed class KeptByCells<T>(int most)
    where T : class
{
    private readonly Dictionary<byte[], T> _kept = new(ByteSpans.Comparer);

    /// <summary>What was kept for some cells, or null.</summary>
    public T? Find(ReadOnlySpan<int> cells) =>
        _kept.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(MemoryMarshal.AsBytes(cells), out var known) ? known : null;

    /// <summary>Keeps something, unless a cell is one of those that are not numbered.</summary>
    public void Keep(ReadOnlySpan<int> cells, T made)
    {
        if (cells.Contains(Cell.NotKept))
        {
            return;
        }

        if (_kept.Count == most)
        {
            _kept.Clear();
        }

        _kept[MemoryMarshal.AsBytes(cells).ToArray()] = made;
    }
}
