using System.Globalization;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Rules;
using Edaran.Cli.Verbs;

namespace Edaran.Cli.Roster;

/// <summary>Asks letters about every row of a roster and writes the rows with the answers behind them.</summary>
internal static class RosterRun
{
    private const int RowsBetweenSigns = 1 << 16;

    private static readonly NumberFormatInfo Thousands = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>Runs through the roster once; the result file appears only when nothing is wrong with any row.</summary>
    public static int Run(IReadOnlyList<Policy> letters, RosterRequest request, bool isJson, Session session)
    {
        using var input = Disk.Open(request.Input);
        using var files = new AtomicFiles();
        var findings = new RosterFindings(request.Input);
        long rows;
        using (var output = files.Create(request.Output))
        {
            rows = Disk.Guard(request.Output, () => Copy(input, output, letters, request, findings, session));
        }

        foreach (var warning in findings.Warnings)
        {
            session.Error.WriteLine(
                $"{request.Input}: {TextReport.Word(warning.Severity, session)} {warning.Code}: {warning.Message(session.Language)}");
        }

        if (findings.HasErrors)
        {
            Refusal.Write(findings.Errors, isJson, session);
            return ExitCode.Findings;
        }

        files.Commit();
        var count = rows.ToString(CultureInfo.InvariantCulture);
        session.Note($"{count} baris ditulis ke {request.Output}.", $"{count} rows written to {request.Output}.");
        return ExitCode.Success;
    }

    private static long Copy(
        FileStream input, FileStream output, IReadOnlyList<Policy> letters, RosterRequest request, RosterFindings findings, Session session)
    {
        var style = CsvStyle.Of(input);
        using var source = new RosterSource(input, findings);
        if (!source.ReadHeader())
        {
            return 0;
        }

        var columns = RosterColumns.Find(source.Headers, source.Separator, letters, request);
        findings.AddRange(columns.Findings);
        if (findings.HasErrors)
        {
            return 0;
        }

        output.Write(style.Mark.Span);
        output.Write(CsvText.Row(columns.Names, source.Separator));
        output.Write(style.NewLine.Span);
        long rows = 0;
        while (!findings.IsFull && source.Read())
        {
            rows++;
            if (Answer(source, columns, findings) is { } ends && !findings.HasErrors)
            {
                Write(output, source.Reader.RawRecord, ends, style);
            }

            if (session.ErrorIsTerminal && rows % RowsBetweenSigns == 0)
            {
                session.Error.Write(session.Text($"\r{rows.ToString("N0", Thousands)} baris", $"\r{rows:N0} rows"));
                session.Error.Flush();
            }
        }

        if (session.ErrorIsTerminal && rows >= RowsBetweenSigns)
        {
            session.Error.Write("\r                    \r");
        }

        return rows;
    }

    // The end of the row, or null where something is wrong with it.
    private static List<byte[]>? Answer(RosterSource source, RosterColumns columns, RosterFindings findings)
    {
        var ends = new List<byte[]>(columns.Letters.Length);
        foreach (var letter in columns.Letters)
        {
            if (letter.Ask(source, findings) is not { } end)
            {
                return null;
            }

            ends.Add(end);
        }

        return ends;
    }

    private static void Write(FileStream output, ReadOnlySpan<byte> row, List<byte[]> ends, CsvStyle style)
    {
        output.Write(row);
        foreach (var end in ends)
        {
            output.Write(end);
        }

        output.Write(style.NewLine.Span);
    }
}
