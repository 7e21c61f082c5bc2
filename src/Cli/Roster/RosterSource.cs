using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Edaran.Cli.Facts;
using Edaran.Cli.Findings;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;
using Edaran.Runtime;

namespace Edaran.Cli.Roster;

/// <summary>The rows of a roster, read one after another; what is wrong with a row as CSV becomes a finding.</summary>
internal sealed class RosterSource : IDisposable
{
    // Longer than any row of facts; an open quotation mark must not swallow the rest of a large file.
    private const int MaxRow = 1 << 20;

    // Such a row says nothing when it is shown.
    private const int LongRow = 4096;

    private readonly RosterFindings _findings;

    /// <summary>Begins to read.</summary>
    public RosterSource(Stream input, RosterFindings findings)
    {
        _findings = findings;
        Reader = CsvReader.Create(
            input,
            new CsvReaderOptions
            {
                TrackLineNumbers = true,
                TrimWhitespace = false,
                MaxRecordSize = MaxRow,
                OnMalformedRecord = record => findings.AddRow(record.LineNumber, Catalogue.BrokenRow),
            },
            leaveOpen: true);
    }

    /// <summary>The reader, on the current row.</summary>
    public CsvReader Reader { get; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Headers => Reader.Headers;

    /// <summary>What stands between two cells.</summary>
    public char Separator => Reader.Separator;

    /// <summary>Reads the names of the columns.</summary>
    /// <returns>Whether there are any.</returns>
    public bool ReadHeader()
    {
        if (!Guard(() =>
        {
            Reader.ReadHeader();
            return true;
        }))
        {
            return false;
        }

        if (Headers.All(string.IsNullOrWhiteSpace))
        {
            _findings.AddRow(1, Catalogue.NoHeader);
        }
        else if (Headers.Any(header => header.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            _findings.AddRow(1, Catalogue.NotText);
        }

        return !_findings.HasErrors;
    }

    /// <summary>Goes to the next row that has as many cells as there are columns.</summary>
    public bool Read()
    {
        while (!_findings.IsFull && Guard(Reader.Read))
        {
            if (IsSound())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A fault in a cell of the current row.</summary>
    /// <param name="column">The cell, from 0.</param>
    /// <param name="error">What is wrong.</param>
    public Finding Find(int column, FactError error) =>
        Find(column, FactFindings.DescriptorOf(error)) with { Said = FactFindings.Said(error) };

    /// <summary>A fault in a cell of the current row.</summary>
    /// <param name="column">The cell, from 0.</param>
    /// <param name="descriptor">What is wrong.</param>
    /// <param name="arguments">What the message names.</param>
    public Finding Find(int column, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
    {
        var row = Reader.RawRecord;
        var cell = Reader.GetRawSpan(column);
        row.Overlaps(cell, out var offset);
        var before = Encoding.UTF8.GetString(row[..Math.Max(0, offset)]);
        var lines = before.Split('\n');
        var line = (int)Math.Min(Reader.LineNumber + lines.Length - 1, int.MaxValue);
        var start = lines[^1].Length + 1;
        var length = Encoding.UTF8.GetCharCount(cell);
        return new Finding(
            descriptor,
            [.. arguments],
            _findings.File,
            new LinePosition(line, start),
            new LinePosition(line, start + length),
            lines.Length == 1 && row.Length < LongRow ? Excerpt.At(Encoding.UTF8.GetString(row), start - 1) : null,
            []);
    }

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();

    private bool IsSound()
    {
        if (!Utf8.IsValid(Reader.RawRecord))
        {
            _findings.AddRow(Reader.LineNumber, Catalogue.NotText);
            return false;
        }

        if (Reader.FieldCount == Headers.Count)
        {
            return true;
        }

        _findings.AddRow(
            Reader.LineNumber,
            Catalogue.ColumnCount,
            Reader.FieldCount.ToString(CultureInfo.InvariantCulture),
            Headers.Count.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private bool Guard(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException e)
        {
            _findings.AddRow(Math.Max(1, e.LineNumber), Catalogue.RowTooLong, MaxRow.ToString(CultureInfo.InvariantCulture));
            return false;
        }
    }
}
