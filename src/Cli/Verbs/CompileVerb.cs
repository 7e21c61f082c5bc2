using System.CommandLine;
using System.Globalization;
using Edaran.Cli.Commands;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Rules;
using Edaran.Compiler.Emit;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran compile</c>: letters to rule assemblies. All of them, or, when one has an error, none.</summary>
internal static class CompileVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var paths = Inputs.Paths("PATH", session.Text(
            "Surat .edaran, atau folder yang berisi surat.", "A .edaran letter, or a folder of letters."));
        var output = Inputs.Text("--output", "DIR", session.Text(
            "Folder hasil; dibuat bila belum ada.", "The folder for the results; made where there is none."), "-o");
        var command = new Command("compile", session.Text(
            "Mengompilasi surat menjadi aturan: satu .dll, .pdb, dan .manifest.json setiap surat.",
            "Compiles letters to rules: one .dll, .pdb and .manifest.json a letter."));
        command.Aliases.Add("kompilasi");
        command.Add(paths);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(output)
                ?? throw new CliFailure("Sebutkan folder hasil dengan -o.", "Name the folder for the results with -o.");
            var files = PathArguments.Expand(parsed.GetRequiredValue(paths), [".edaran"], command);
            return Run(files, folder, session);
        });
        return command;
    }

    private static int Run(IReadOnlyList<string> files, string folder, Session session)
    {
        var workspace = Workspace.Load(files);
        TextReport.WriteEach(workspace.Findings.Where(finding => finding.Severity != Compiler.Diagnostics.Severity.Hint), session);
        if (workspace.HasErrors)
        {
            session.Note("Tidak ada yang ditulis karena masih ada galat.", "Nothing was written, as there are errors.");
            return ExitCode.Findings;
        }

        if (workspace.Letters.IsEmpty)
        {
            throw new CliFailure(
                "Tidak ada surat edaran di antara berkas yang disebut.", "There is no circular letter among the files named.");
        }

        Disk.Guard(folder, () => Directory.CreateDirectory(folder));
        using var results = new AtomicFiles();
        var compiler = new LetterCompiler();
        var register = WrittenLetters.Of(workspace).Register;
        foreach (var ((letter, name), registered) in workspace.Letters.Zip(AssemblyNames.For(workspace.Letters)).Zip(register.Letters))
        {
            var (compiled, faults) = compiler.Compile(register.Extended(registered), letter.Units);
            if (compiled is null)
            {
                TextReport.WriteEach(faults.Select(Finding.Of), session);
                return ExitCode.Findings;
            }

            results.Write(Path.Combine(folder, name + ".dll"), compiled.Assembly.AsSpan());
            results.Write(Path.Combine(folder, name + ".pdb"), compiled.Pdb.AsSpan());
            results.Write(Path.Combine(folder, name + ".manifest.json"), compiled.Manifest.AsSpan());
        }

        results.Commit();
        var count = workspace.Letters.Length.ToString(CultureInfo.InvariantCulture);
        session.Note($"{count} surat dikompilasi ke {folder}.", $"{count} letters compiled to {folder}.");
        return ExitCode.Success;
    }
}
