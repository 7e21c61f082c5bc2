using System.Text;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli.Findings;

/// <summary>Findings as a person reads them: where, what, the line with the place underlined, what to write instead.</summary>
internal static class TextReport
{
    private const string Reset = "\u001b[0m";

    /// <summary>Writes findings and a last line that counts them.</summary>
    public static void Write(IReadOnlyCollection<Finding> findings, Session session)
    {
        WriteEach(findings, session);
        session.Out.WriteLine(Summary(findings, session));
    }

    /// <summary>Writes findings without counting them.</summary>
    public static void WriteEach(IEnumerable<Finding> findings, Session session)
    {
        foreach (var finding in findings)
        {
            WriteOne(finding, session);
        }
    }

    private static void WriteOne(Finding finding, Session session)
    {
        var output = session.Out;
        output.Write($"{finding.File}:{finding.Start.Line}:{finding.Start.Column}: ");
        output.Write(Coloured($"{Word(finding.Severity, session)} {finding.Code}", Colour(finding.Severity), session));
        output.WriteLine($": {Printable(finding.Message(session.Language))}");
        if (finding.Excerpt is { } excerpt)
        {
            WriteExcerpt(finding, excerpt, session);
        }

        foreach (var fix in finding.Fixes)
        {
            output.WriteLine($"    {session.Text("perbaikan", "fix")}: {Printable(fix.Title.In(session.Language))}");
        }
    }

    private static void WriteExcerpt(Finding finding, Excerpt excerpt, Session session)
    {
        var (line, start) = excerpt;
        var end = finding.End.Line == finding.Start.Line
            ? Math.Min(start + finding.End.Column - finding.Start.Column, line.Length)
            : line.TrimEnd().Length;
        var room = Math.Max(20, session.Width - 4);
        var from = line.Length <= room ? 0 : Math.Clamp(start - (room / 2), 0, line.Length - room);
        var to = Math.Min(line.Length, from + room);
        if (line[from..to].AsSpan().Trim().IsEmpty)
        {
            return;
        }

        var length = Math.Max(1, Math.Min(end, to) - start);
        session.Out.WriteLine($"    {Printable(line.AsSpan(from, to - from))}");
        session.Out.WriteLine("    " + new string(' ', start - from)
            + Coloured(new string('^', length), Colour(finding.Severity), session));
    }

    // One cell a character, so that the underline stands right, and nothing that moves a terminal's cursor.
    private static string Printable(ReadOnlySpan<char> line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            text.Append(c == '\t' ? ' ' : char.IsControl(c) || c is '\u2028' or '\u2029' ? '·' : c);
        }

        return text.ToString();
    }

    private static string Summary(IReadOnlyCollection<Finding> findings, Session session)
    {
        if (findings.Count == 0)
        {
            return session.Text("Tidak ada temuan.", "Nothing found.");
        }

        var counts = new[] { Severity.Error, Severity.Warning, Severity.Hint }
            .Select(severity => (Severity: severity, Count: findings.Count(f => f.Severity == severity)))
            .Where(part => part.Count != 0)
            .Select(part => $"{part.Count} {Word(part.Severity, session)}");
        return string.Join(", ", counts) + ".";
    }

    /// <summary>The word for a severity.</summary>
    public static string Word(Severity severity, Session session) => severity switch
    {
        Severity.Error => session.Text("galat", "error"),
        Severity.Warning => session.Text("peringatan", "warning"),
        _ => session.Text("saran", "hint"),
    };

    private static string Coloured(string text, string colour, Session session) =>
        session.OutIsTerminal ? colour + text + Reset : text;

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[1;31m",
        Severity.Warning => "\u001b[1;33m",
        _ => "\u001b[1;36m",
    };
}
