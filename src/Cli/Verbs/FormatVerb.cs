using System.CommandLine;
using System.Globalization;
using System.Text;
using Edaran.Cli.Commands;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Compiler.Formatting;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran format</c>: letters, kamus and calendars in house form. The meaning never changes.</summary>
internal static class FormatVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var paths = Inputs.Paths("PATH", session.Text(
            "Berkas .edaran, atau folder yang berisi berkas .edaran.",
            "A .edaran file, or a folder of .edaran files."));
        var check = new Option<bool>("--check")
        {
            Description = session.Text("Hanya menyebut berkas yang belum rapi.", "Only names the files that are not in house form."),
        };
        var command = new Command("format", session.Text(
            "Merapikan surat, kamus, dan kalender tanpa mengubah artinya.",
            "Puts letters, vocabularies and calendars in house form; the meaning stays."));
        command.Aliases.Add("rapikan");
        command.Add(paths);
        command.Add(check);
        command.SetAction(parsed =>
        {
            var files = PathArguments.Expand(parsed.GetRequiredValue(paths), [".edaran"], command);
            return Run(files, parsed.GetValue(check), session);
        });
        return command;
    }

    private static int Run(IReadOnlyList<string> files, bool check, Session session)
    {
        var workspace = Workspace.Load(files);
        using var results = new AtomicFiles();
        var changed = 0;
        foreach (var tree in workspace.Trees)
        {
            var formatted = Formatter.Format(tree);
            if (formatted == tree.Source.Text)
            {
                continue;
            }

            changed++;
            session.Out.WriteLine(tree.Source.Path);
            if (!check)
            {
                results.Write(tree.Source.Path, Encoding.UTF8.GetBytes(formatted));
            }
        }

        results.Commit();
        var refused = workspace.Findings.Where(finding => finding.Excerpt is null).ToList();
        TextReport.WriteEach(refused, session);
        var count = changed.ToString(CultureInfo.InvariantCulture);
        session.Note(
            check ? $"{count} berkas belum rapi." : $"{count} berkas dirapikan.",
            check ? $"{count} files are not in house form." : $"{count} files were put in house form.");
        return refused.Count > 0 || (check && changed > 0) ? ExitCode.Findings : ExitCode.Success;
    }
}
