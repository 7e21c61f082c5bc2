using System.Text;
using Edaran.Cli.Roster;

namespace Edaran.Cli.Audit;

/// <summary>The column of the modes worked in: the distinct cells, numbered, so that each letter looks one up once.</summary>
/// <param name="column">Its place in a row, from 0.</param>
internal sealed class ModeColumn(int column)
{
    private readonly Dictionary<byte[], ModeCell> _cells = new(ByteSpans.Comparer);

    /// <summary>Its place in a row, from 0.</summary>
    public int Index { get; } = column;

    /// <summary>The cell of the current row.</summary>
    public ModeCell Read(RosterSource source)
    {
        var bytes = source.Reader.GetSpan(Index);
        if (!_cells.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(bytes, out var cell))
        {
            _cells[bytes.ToArray()] = cell = new ModeCell(_cells.Count, Encoding.UTF8.GetString(bytes).Trim());
        }

        return cell;
    }
}

/// <summary>A cell of the column.</summary>
/// <param name="Number">The same for the same cell, from 0.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record ModeCell(int Number, string Text);
