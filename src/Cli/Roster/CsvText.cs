using System.Text;

namespace Edaran.Cli.Roster;

/// <summary>Cells as RFC 4180 writes them.</summary>
internal static class CsvText
{
    /// <summary>Writes a cell, in quotation marks where it needs them.</summary>
    public static void Append(StringBuilder text, string cell, char separator)
    {
        if (cell.AsSpan().IndexOfAny([separator, '"', '\r', '\n']) < 0)
        {
            text.Append(cell);
            return;
        }

        text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    /// <summary>
    /// A cell of a file that the command makes: what a spreadsheet would take for a formula gets an apostrophe before it, so that it stays text
    /// (OWASP, CSV injection).
    /// </summary>
    public static string Plain(string cell) => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;

    /// <summary>A row of cells, without a line break.</summary>
    public static byte[] Row(IEnumerable<string> cells, char separator)
    {
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
            {
                text.Append(separator);
            }

            Append(text, cell, separator);
            isFirst = false;
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
