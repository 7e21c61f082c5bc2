using System.CommandLine;
using Edaran.Cli.Commands;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran check</c>: what is wrong, doubtful, or better said in letters, kamus and calendars.</summary>
internal static class CheckVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var paths = Inputs.Paths("PATH", session.Text(
            "Berkas .edaran, atau folder yang berisi berkas .edaran.",
            "A .edaran file, or a folder of .edaran files."));
        var format = Inputs.Format(session, "text", "json", "sarif");
        var command = new Command("check", session.Text(
            "Memeriksa surat, kamus, dan kalender.",
            "Checks letters, vocabularies and calendars."));
        command.Aliases.Add("periksa");
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
        var workspace = Workspace.Review(files);
        switch (form)
        {
            case "json":
                JsonReport.Write(workspace.Findings, session);
                break;
            case "sarif":
                SarifReport.Write(workspace.Findings, session);
                break;
            default:
                TextReport.Write(workspace.Findings, session);
                break;
        }

        return workspace.HasErrors ? ExitCode.Findings : ExitCode.Success;
    }
}
