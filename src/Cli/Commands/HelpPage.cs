using System.CommandLine;
using Edaran.Cli.Texts;

namespace Edaran.Cli.Commands;

/// <summary>Help for the command or one verb, in the language of the run, at most 80 columns wide.</summary>
internal static class HelpPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(Command command, Session session)
    {
        var output = session.Out;
        var paper = new Paper(output, Math.Min(session.Width, 80));
        paper.Line(0, command.Description ?? "");
        output.WriteLine();
        output.WriteLine(session.Text("Pemakaian:", "Usage:"));
        foreach (var line in Usages(command, session))
        {
            output.WriteLine($"  {line}");
        }

        WriteTable(paper, session.Text("Perintah:", "Verbs:"), command.Subcommands.Select(Verb));
        WriteTable(paper, session.Text("Isian:", "Arguments:"), command.Arguments.Select(a => (a.HelpName ?? a.Name, a.Description ?? "")));
        WriteTable(paper, session.Text("Opsi:", "Options:"), Options(command));
        output.WriteLine();
        paper.Line(0, session.Text(
            "Kode keluar: 0 beres; 1 ada galat, atau contoh yang tidak cocok; 2 salah pemakaian, atau berkas tidak dapat dibaca atau ditulis.",
            "Exit codes: 0 done; 1 errors found, or an example that does not match; 2 wrong usage, or a file that cannot be read or written."));
    }

    private static IEnumerable<string> Usages(Command command, Session session)
    {
        var options = session.Text("[opsi]", "[options]");
        if (command is RootCommand)
        {
            yield return $"edaran {session.Text("PERINTAH", "VERB")} … {options}";
            yield break;
        }

        var arguments = string.Concat(command.Arguments.Select(a => $" {a.HelpName}…"));
        foreach (var name in command.Aliases.Prepend(command.Name))
        {
            yield return $"edaran {name}{arguments} {options}";
        }
    }

    private static (string, string) Verb(Command verb) =>
        (string.Join(", ", verb.Aliases.Prepend(verb.Name)), verb.Description ?? "");

    private static IEnumerable<(string, string)> Options(Command command)
    {
        var own = command.Options;
        var inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);
        return own.Concat(inherited).Where(option => !option.Hidden).DistinctBy(option => option.Name).Select(option =>
        {
            var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Prepend(option.Name));
            return (option.HelpName is null ? names : $"{names} {option.HelpName}", option.Description ?? "");
        });
    }

    private static void WriteTable(Paper paper, string heading, IEnumerable<(string Left, string Right)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
        {
            return;
        }

        paper.Blank();
        paper.Line(0, heading);
        var left = Math.Min(28, lines.Max(line => line.Left.Length));
        foreach (var line in lines)
        {
            if (line.Left.Length > left)
            {
                paper.Line(2, line.Left);
            }

            paper.Entry(2, line.Left.Length > left ? "" : line.Left, left + 4, line.Right);
        }
    }
}
