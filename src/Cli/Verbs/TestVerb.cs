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
        var command = new Command("test", session.Text(
            "Menjalankan setiap contoh dalam surat, dan menyebut angka yang belum ada contohnya.",
            "Runs every example of the letters, and names the points without one."));
        command.Aliases.Add("uji");
        command.Add(paths);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var form = Inputs.FormatOf(parsed, format);
            var files = PathArguments.Expand(parsed.GetRequiredValue(paths), [".edaran"], command);
            return Run(files, form, session);
        });
        return command;
    }

    private static int Run(IReadOnlyList<string> files, string form, Session session)
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
