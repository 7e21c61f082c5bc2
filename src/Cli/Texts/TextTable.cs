namespace Edaran.Cli.Texts;

/// <summary>A table on a screen: the first column to the left, numbers to the right. A row of one cell is a remark across all columns.</summary>
/// <param name="header">The names of the columns.</param>
internal sealed class TextTable(IReadOnlyList<string> header)
{
    private const int WidestName = 30;

    private readonly List<IReadOnlyList<string>> _rows = [header];

    /// <summary>Adds a row.</summary>
    public void Add(IReadOnlyList<string> cells) => _rows.Add(cells);

    /// <summary>Writes the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="indent">Blanks before each row.</param>
    public void Write(TextWriter output, int indent)
    {
        int[] widths = [.. header.Select((_, column) => _rows.Where(row => row.Count > 1).Max(row => Cut(row[column], column).Length))];
        foreach (var row in _rows)
        {
            output.Write(new string(' ', indent));
            output.WriteLine(row.Count == 1
                ? row[0]
                : string.Join("  ", row.Select((cell, column) => column == 0 ? Cut(cell, 0).PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd());
        }
    }

    private static string Cut(string cell, int column) => column > 0 || cell.Length <= WidestName ? cell : $"{cell[..(WidestName - 1)]}…";
}
