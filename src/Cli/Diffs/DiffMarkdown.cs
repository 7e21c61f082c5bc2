using Edaran.Cli.Diffs.Contracts;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff;

namespace Edaran.Cli.Diffs;

/// <summary>A comparison as a comment on a change request.</summary>
internal static class DiffMarkdown
{
    private const int MostUnits = 20;

    /// <summary>Writes the comment.</summary>
    public static void Write(DiffReport report, Session session)
    {
        var (output, language) = (session.Out, session.Language);
        output.WriteLine(session.Text($"### Surat edaran {report.New.Number}: apa yang berubah", $"### Circular letter {report.New.Number}: what changes"));
        output.WriteLine();
        output.WriteLine(DiffText.Verdict(report.Comparison, language));
        ContractMarkdown.Write(report.Contracts, session);
        if (!report.Comparison.Points.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine(session.Text("| angka | perubahan | dahulu | kini |", "| point | change | before | now |"));
            output.WriteLine("|---|---|---|---|");
            foreach (var point in report.Comparison.Points)
            {
                output.WriteLine($"| {Markdown.Text(point.Point)} | {DiffText.Word(point, language)} | {Markdown.Text(point.OldText)} | {Markdown.Text(point.NewText)} |");
            }
        }

        foreach (var change in Change.Of(report.Comparison, language))
        {
            output.WriteLine();
            output.WriteLine($"**{Markdown.Text(change.Title)}** ({Change.Points(change.First, language)})");
            output.WriteLine();
            foreach (var line in Whom(change, language))
            {
                output.WriteLine(line);
            }

            output.WriteLine($"- {session.Text("misalnya", "for example")} {Markdown.Text(Localized.In(change.First.Example, language))}");
        }

        if (report.Comparison.AtMost.Length > 0)
        {
            output.WriteLine();
            foreach (var line in report.Comparison.AtMost.SelectMany(cause => Told(cause, language)))
            {
                output.WriteLine(line);
            }
        }

        if (report.People is { } people)
        {
            WritePeople(people, session);
        }
    }

    private static IEnumerable<string> Whom(Change change, MessageLanguage language) => change.IsByPoints
        ? change.First.Causes.SelectMany(cause => Told(cause, language)).Append($"- {Markdown.Text(change.Rest(language))}")
        : change.First.Parts.Select(part => $"- {Markdown.Text(Change.Who(part, language))}");

    private static IEnumerable<string> Told(Cause cause, MessageLanguage language) =>
        cause.Whom.Select(part => $"  - {Markdown.Text(Change.Who(part, language))}").Prepend($"- {Markdown.Text(Change.Lead(cause, language))}");

    private static void WritePeople(TouchedPeople people, Session session)
    {
        var output = session.Out;
        output.WriteLine();
        output.WriteLine(PeopleWords.Summary(people, session));
        output.WriteLine();
        foreach (var change in PeopleWords.Joined(people))
        {
            output.WriteLine($"- {Markdown.Text(change.Mode)}: {change.Before} → {change.After}: {change.Count}");
        }

        var units = people.Units.Where(unit => unit.Changed > 0).ToList();
        if (units.Count > 0)
        {
            output.WriteLine();
            output.WriteLine($"| {Markdown.Text(people.UnitName!)} | {session.Text("orang | jawaban lain | kehilangan | hanya mendapat", "people | changed | lose | only gain")} |");
            output.WriteLine("|---|---:|---:|---:|---:|");
            foreach (var unit in units.Take(MostUnits))
            {
                output.WriteLine($"| {Markdown.Text(PeopleWords.Name(unit, session))} | {unit.Total} | {unit.Changed} | {unit.Lose} | {unit.Gain} |");
            }
        }

        if (units.Count > MostUnits)
        {
            output.WriteLine();
            output.WriteLine(session.Text($"dan {units.Count - MostUnits} unit lain.", $"and {units.Count - MostUnits} more units."));
        }
    }
}
