using System.CommandLine;
using Edaran.Cli.Commands;
using Edaran.Cli.Examples;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Rules;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran test</c>: runs every example of letters, by their meaning and by their compiled rules.</summary>
internal static class TestVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var paths = Inputs.Paths("PATH", session.Text(
            "Surat .edaran, atau folder yang berisi surat.", "A .edaran letter, or a folder of letters."));
        var format = Inputs.Format(session, "text", "json", "junit");
        var suggest = new Option<bool>("--suggest")
        {
            Description = session.Text(
                "Mengusulkan contoh yang kurang, untuk diperiksa perancang surat.", "Suggests the examples that are missing, for the drafter to check."),
        };
        var append = new Option<bool>("--append")
        {
            Description = session.Text("Dengan --suggest: menambahkannya pada akhir surat.", "With --suggest: adds them at the end of the letters."),
        };
        var command = new Command("test", session.Text(
            "Menjalankan setiap contoh dalam surat, dan menyebut apa yang belum ada contohnya.",
            "Runs every example of the letters, and names what no example shows."));
        command.Aliases.Add("uji");
        command.Add(paths);
        command.Add(format);
        command.Add(suggest);
        command.Add(append);
        command.SetAction(parsed =>
        {
            var form = Inputs.FormatOf(parsed, format);
            var files = PathArguments.Expand(parsed.GetRequiredValue(paths), [".edaran"], command);
            return Run(files, form, SuggestMode(parsed, suggest, append, form), session);
        });
        return command;
    }

    /// <summary>Whether suggestions go to standard output (false) or into the letters (true); null: none are asked for.</summary>
    private static bool? SuggestMode(ParseResult parsed, Option<bool> suggest, Option<bool> append, string form)
    {
        if (!parsed.GetValue(suggest))
        {
            return parsed.GetValue(append)
                ? throw new CliFailure("--append hanya dipakai bersama --suggest.", "--append goes with --suggest only.")
                : null;
        }

        return form == "text"
            ? parsed.GetValue(append)
            : throw new CliFailure("--suggest menulis contoh, bukan laporan: --format tidak dipakai.", "--suggest writes examples, no report: --format is not used.");
    }

    private static int Run(IReadOnlyList<string> files, string form, bool? append, Session session)
    {
        var workspace = Workspace.Load(files);
        if (workspace.HasErrors)
        {
            return Refuse([.. workspace.Findings.Where(finding => finding.IsError)], form, session);
        }

        using var compiled = CompiledLetters.From(workspace.Letters);
        if (compiled.Faults.Count != 0)
        {
            return Refuse(compiled.Faults, form, session);
        }

        var tests = workspace.Letters.Zip(compiled.Letters, LetterTest.Run).ToList();
        switch (form)
        {
            case "text" when append is { } isAppended:
                SuggestRun.Write(tests, isAppended, session);
                break;
            case "json":
                TestJson.Write(tests, session);
                break;
            case "junit":
                TestJUnit.Write(tests, [], session);
                break;
            default:
                TestText.Write(tests, session);
                break;
        }

        return tests.TrueForAll(test => test.Failed == 0) ? ExitCode.Success : ExitCode.Findings;
    }

    private static int Refuse(IReadOnlyList<Finding> errors, string form, Session session)
    {
        switch (form)
        {
            case "json":
                JsonReport.Write(errors, session);
                break;
            case "junit":
                TestJUnit.Write([], errors, session);
                break;
            default:
                TextReport.Write(errors, session);
                break;
        }

        return ExitCode.Findings;
    }
}
