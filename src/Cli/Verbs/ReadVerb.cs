using System.CommandLine;
using Edaran.Cli.Commands;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Readings;
using Edaran.Compiler.ReadBack;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran read</c>: says in plain words how each point of a letter was read.</summary>
internal static class ReadVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var paths = Inputs.Paths("PATH", session.Text(
            "Surat .edaran, atau folder yang berisi surat.", "A .edaran letter, or a folder of letters."));
        var point = Inputs.Text("--angka", session.Text("ANGKA", "POINT"), session.Text(
            "Hanya angka ini dan yang di bawahnya, misalnya \"3 huruf a\".", "Only this point and what hangs under it, such as \"3 huruf a\"."));
        var textconv = new Option<bool>("--textconv")
        {
            Description = session.Text(
                "Untuk git (diff.edaran.textconv): satu berkas; yang tidak terbaca sebagai surat ditulis apa adanya.",
                "For git (diff.edaran.textconv): one file; what cannot be read as a letter is written as it is."),
        };
        var format = Inputs.Format(session, "text", "json");
        var command = new Command("read", session.Text(
            "Mengatakan bagaimana setiap angka dalam surat terbaca.",
            "Says how each point of a letter was read."));
        command.Aliases.Add("baca");
        command.Add(paths);
        command.Add(point);
        command.Add(textconv);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var form = Inputs.FormatOf(parsed, format);
            if (parsed.GetValue(textconv))
            {
                return parsed.GetRequiredValue(paths) is [var only]
                    ? TextconvReading.Write(only, session)
                    : throw new CliFailure("--textconv membaca satu berkas.", "--textconv reads one file.");
            }

            var files = PathArguments.Expand(parsed.GetRequiredValue(paths), [".edaran"], command);
            return Run(files, parsed.GetValue(point), form, session);
        });
        return command;
    }

    private static int Run(IReadOnlyList<string> files, string? point, string form, Session session)
    {
        var workspace = Workspace.Load(files);
        if (workspace.HasErrors)
        {
            return Refusal.Write([.. workspace.Findings.Where(finding => finding.IsError)], form == "json", session);
        }

        var read = workspace.Letters
            .Select(letter => new FileReading(letter.Source.Path, LetterReader.Read(letter.Meaning!, session.Language)))
            .ToList();
        var shown = point is null ? read : PointChoice.Of(read, point);
        if (form == "json")
        {
            ReadingJson.Write(shown, session);
        }
        else
        {
            ReadingPages.Write(shown, session);
        }

        return ExitCode.Success;
    }
}
