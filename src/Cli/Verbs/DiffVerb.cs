using System.CommandLine;
using Edaran.Cli.Commands;
using Edaran.Cli.Diffs;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Compiler.Diff;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran diff</c>: what a new version of a letter changes, for whom, exactly.</summary>
internal static class DiffVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var old = new Argument<string>("old") { HelpName = "OLD", Description = session.Text("Versi lama (.edaran).", "The old version (.edaran).") };
        var @new = new Argument<string>("new") { HelpName = "NEW", Description = session.Text("Versi baru (.edaran).", "The new version (.edaran).") };
        var input = Inputs.Text("--input", "F.csv", session.Text(
            "Daftar orang sebagai CSV: siapa saja yang mendapat jawaban lain.", "A roster as CSV: who gets another answer."));
        var date = Inputs.Date(session);
        var until = Inputs.Until(session);
        var per = Inputs.Per(session);
        var people = Inputs.Text("--people", "F.csv", session.Text(
            "Berkas CSV untuk semua orang yang mendapat jawaban lain.", "A CSV file for everybody who gets another answer."));
        var exitCode = new Option<bool>("--exit-code") { Description = session.Text("Berakhir dengan 1 bila maknanya berbeda.", "Ends with 1 when the meaning differs.") };
        var format = Inputs.Format(session, "text", "md", "json", "html");
        var command = new Command("diff", session.Text(
            "Membandingkan dua versi surat: angkanya, maknanya, dan orang yang terkena.",
            "Compares two versions of a letter: its points, its meaning, and the people it touches."));
        command.Aliases.Add("banding");
        command.Add(old);
        command.Add(@new);
        command.Add(input);
        command.Add(date);
        command.Add(until);
        command.Add(per);
        command.Add(people);
        command.Add(exitCode);
        command.Add(format);
        command.SetAction(parsed =>
        {
            return Run(
                PathArguments.Expand([parsed.GetRequiredValue(old)], [".edaran"], command),
                PathArguments.Expand([parsed.GetRequiredValue(@new)], [".edaran"], command),
                PeopleQuestion.From(parsed.GetValue(input), parsed.GetValue(date), parsed.GetValue(until), parsed.GetValue(per), parsed.GetValue(people)),
                parsed.GetValue(exitCode), Inputs.FormatOf(parsed, format), session);
        });
        return command;
    }

    private static int Run(
        IReadOnlyList<string> old, IReadOnlyList<string> @new, PeopleQuestion? question, bool tellsByExitCode, string form, Session session)
    {
        var (before, after) = (Workspace.Load(old), Workspace.Load(@new));
        if (before.HasErrors || after.HasErrors)
        {
            return Refusal.Write([.. before.Findings.Concat(after.Findings).Where(finding => finding.IsError)], form == "json", session);
        }

        var (one, other) = (Only(before, old), Only(after, @new));
        TouchedPeople? people = null;
        if (question is not null)
        {
            var (found, findings) = PeopleList.Of(one.Meaning!, other.Meaning!, question, session);
            if (found is null)
            {
                return Refusal.Write(findings, form == "json", session);
            }

            people = found;
        }

        var comparison = LetterComparison.Of(one.Meaning!, other.Meaning!);
        Write(new DiffReport(one.Meaning!, one.Source.Path, other.Meaning!, other.Source.Path, comparison, people), form, session);
        return tellsByExitCode && !comparison.IsEquivalent ? ExitCode.Findings : ExitCode.Success;
    }

    private static void Write(DiffReport report, string form, Session session)
    {
        switch (form)
        {
            case "json":
                DiffJson.Write(report, session);
                break;
            case "md":
                DiffMarkdown.Write(report, session);
                break;
            case "html":
                DiffHtml.Write(report, session);
                break;
            default:
                DiffText.Write(report, session);
                break;
        }
    }

    private static LoadedLetter Only(Workspace workspace, IReadOnlyList<string> files) => workspace.Letters is [var only]
        ? only
        : throw new CliFailure($"Sebutkan satu surat, bukan {workspace.Letters.Length}: {files[0]}.", $"Name one letter, not {workspace.Letters.Length}: {files[0]}.");
}
