namespace Edaran.Runtime;

/// <summary>For every class of every variable the boxes it leaves open, and the rows an unknown variable stands for.</summary>
internal sealed class RowTable
{
    private readonly int[] _firstRow;
    private readonly ulong[] _rows;

    public RowTable(LetterTables tables)
    {
        Boxes = CountBoxes(tables.Boxes);
        Words = Math.Max(1, (Boxes + 63) / 64);
        StatusWords = Math.Clamp((tables.StatusBoxes + 63) / 64, 1, Words);
        _firstRow = new int[tables.Slots.Length + 1];
        for (var slot = 0; slot < tables.Slots.Length; slot++)
        {
            _firstRow[slot + 1] = _firstRow[slot] + tables.Slots[slot].Classes;
        }

        _rows = Fill(tables, _firstRow[^1] + tables.Days.Classes);
    }

    public int Boxes { get; }

    /// <summary>Words of a row.</summary>
    public int Words { get; }

    /// <summary>Leading words that statuses rest on.</summary>
    public int StatusWords { get; }

    public ReadOnlySpan<ulong> Row(int slot, int klass) => _rows.AsSpan((_firstRow[slot] + klass) * Words, Words);

    public ReadOnlySpan<ulong> DayRow(int klass) => _rows.AsSpan((_firstRow[^1] + klass) * Words, Words);

    private static int CountBoxes(int[] boxes)
    {
        var count = 0;
        for (var at = 0; at < boxes.Length; count++)
        {
            at = Next(boxes, at);
        }

        return count;
    }

    private static int Next(int[] boxes, int at)
    {
        var constraints = boxes[at++];
        for (var i = 0; i < constraints; i++)
        {
            at += 2 + boxes[at + 1];
        }

        return at;
    }

    private ulong[] Fill(LetterTables tables, int rowCount)
    {
        var rows = new ulong[rowCount * Words];
        for (var box = 0; box < Boxes; box++)
        {
            for (var row = 0; row < rowCount; row++)
            {
                rows[(row * Words) + (box / 64)] |= 1UL << (box % 64);
            }
        }

        var at = 0;
        for (var box = 0; box < Boxes; box++)
        {
            var constraints = tables.Boxes[at++];
            for (var i = 0; i < constraints; i++)
            {
                var slot = tables.Boxes[at];
                var allowed = tables.Boxes.AsSpan(at + 2, tables.Boxes[at + 1]);
                at += 2 + allowed.Length;
                Exclude(rows, box, slot < 0 ? _firstRow[^1] : _firstRow[slot], slot < 0 ? tables.Days.Classes : tables.Slots[slot].Classes, allowed);
            }
        }

        return rows;
    }

    private void Exclude(ulong[] rows, int box, int firstRow, int classes, ReadOnlySpan<int> allowed)
    {
        for (var klass = 0; klass < classes; klass++)
        {
            if (!allowed.Contains(klass))
            {
                rows[((firstRow + klass) * Words) + (box / 64)] &= ~(1UL << (box % 64));
            }
        }
    }
}
