using System.Buffers.Text;
using System.Text;
using Edaran.Cli.Facts;
using Edaran.Cli.Roster;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli.Audit;

/// <summary>The days of the rows: one for all, or one a row in ISO form.</summary>
/// <param name="column">Its place in a row, from 0, or -1.</param>
/// <param name="always">The day of every row, or null.</param>
internal sealed class DayColumn(int column, DateOnly? always)
{
    private const int IsoLength = 10;

    /// <summary>The day of the current row, or null where it is none (then found).</summary>
    public DateOnly? Read(RosterSource source, RosterFindings findings)
    {
        if (always is not null || column < 0)
        {
            return always;
        }

        var bytes = source.Reader.GetSpan(column);
        if (TryParse(bytes, out var day) || Dates.TryParse(Encoding.UTF8.GetString(bytes).Trim(), out day))
        {
            return day;
        }

        findings.Add(source.Find(column, Catalogue.DayOfRow, Encoding.UTF8.GetString(bytes).Trim()));
        return null;
    }

    // Without making a text of it: a roster repeats its days a million times.
    private static bool TryParse(ReadOnlySpan<byte> bytes, out DateOnly day)
    {
        day = default;
        if (bytes.Length != IsoLength || bytes[4] != (byte)'-' || bytes[7] != (byte)'-'
            || !Utf8Parser.TryParse(bytes[..4], out int year, out var used) || used != 4
            || !Utf8Parser.TryParse(bytes[5..7], out int month, out used) || used != 2
            || !Utf8Parser.TryParse(bytes[8..], out int date, out used) || used != 2
            || year < 1 || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, date);
        return true;
    }
}
