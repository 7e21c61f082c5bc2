using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli.Diffs;

/// <summary>A comparison as a comment on a change request.</summary>
internal static class DiffMarkdown
{
    private const int MostParts = 10;

    /// <summary>Writes the comment.</summary>
    public static void Write(DiffReport report, Session session)
    {
        var (output, language) = (session.Out, session.Language);
        output.WriteLine(session.Text($"### Surat edaran {report.New.Number}: apa yang berubah", $"### Circular letter {report.New.Number}: what changes"));
        output.WriteLine();
        output.WriteLine(DiffText.Verdict(report.Comparison, language));
        if (!report.Comparison.Points.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine(session.Text("| angka | perubahan | dahulu | kini |", "| point | change | before | now |"));
            output.WriteLine("|---|---|---|---|");
            foreach (var point in report.Comparison.Points)
            {
                output.WriteLine($"| {Cell(point.Point)} | {DiffText.Word(point, language)} | {Cell(point.OldText)} | {Cell(point.NewText)} |");
            }
        }

        foreach (var change in Change.Of(report.Comparison, language))
        {
            output.WriteLine();
            output.WriteLine($"**{Cell(change.Title)}** ({Change.Points(change.First, language)})");
            output.WriteLine();
            foreach (var part in change.First.Parts.Take(MostParts))
            {
                output.WriteLine($"- {Cell(Change.Who(part, language))}; {Localized.In(part.Dates, language)}");
            }

            output.WriteLine($"- {session.Text("misalnya", "for example")} {Cell(Localized.In(change.First.Example, language))}");
        }

        if (report.People is { } people)
        {
            output.WriteLine();
            output.WriteLine(session.Text(
                $"Dari {people.Total} orang dalam daftar, **{people.Changed}** mendapat jawaban lain.",
                $"Of {people.Total} people on the roster, **{people.Changed}** get another answer."));
            output.WriteLine();
            foreach (var change in people.ByChange)
            {
                output.WriteLine($"- {Cell(change.Mode)}: {change.Before} → {change.After}: {change.Count}");
            }
        }
    }

    // Text of a letter is shown as text, whatever signs are in it.
    private static string Cell(string text) => string.Concat(text.Select(c => "\\`*_{}[]<>#|&".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c == '\n' ? " " : $"{c}"));
}
