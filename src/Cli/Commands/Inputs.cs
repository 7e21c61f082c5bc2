using System.CommandLine;

namespace Edaran.Cli.Commands;

/// <summary>Arguments and options that several verbs share.</summary>
internal static class Inputs
{
    /// <summary><c>PATH…</c>: files or folders.</summary>
    public static Argument<string[]> Paths(string name, string description) => new("paths")
    {
        HelpName = name,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary><c>POLICY…</c>: letters, compiled letters, or folders of either.</summary>
    public static Argument<string[]> Policies(Session session) => Paths("POLICY", session.Text(
        "Surat (.edaran), aturan yang sudah dikompilasi (.dll), atau folder berisi salah satunya.",
        "A letter (.edaran), compiled rules (.dll), or a folder of either."));

    /// <summary><c>--facts</c>.</summary>
    public static Option<string> Facts(Session session) => Text("--facts", "F.json", session.Text(
        "Fakta satu orang sebagai JSON; \"-\" membaca masukan standar.",
        "The facts of one person as JSON; \"-\" reads standard input."));

    /// <summary><c>--date</c>.</summary>
    public static Option<string> Date(Session session) => Text("--date", session.Text("TTTT-BB-HH", "YYYY-MM-DD"), session.Text(
        "Tanggal yang ditanyakan, misalnya 2025-03-25.",
        "The day asked about, such as 2025-03-25."));

    /// <summary><c>--until</c>.</summary>
    public static Option<string> Until(Session session) => Text("--until", session.Text("TTTT-BB-HH", "YYYY-MM-DD"), session.Text(
        "Hari terakhir, bila yang ditanyakan suatu masa; ikut dihitung.",
        "The last day where a period is asked about; included."));

    /// <summary><c>--per</c>.</summary>
    public static Option<string> Per(Session session) => Text("--per", session.Text("KOLOM", "COLUMN"), session.Text(
        "Kolom daftar yang membedakan unit; bawaan kolom kuota surat, atau perangkat daerah, unit kerja.",
        "The roster's column that tells units apart; by default that of the letter's quotas, or perangkat daerah, unit kerja."));

    /// <summary><c>--format</c>; the first form is the usual one.</summary>
    public static Option<string> Format(Session session, params string[] forms) => new("--format")
    {
        HelpName = string.Join('|', forms),
        Description = session.Text($"Bentuk keluaran; bawaan {forms[0]}.", $"Form of the output; {forms[0]} by default."),
    };

    /// <summary>An option that names a file or folder, a date, and the like.</summary>
    public static Option<string> Text(string name, string value, string description, params string[] aliases) => new(name, aliases)
    {
        HelpName = value,
        Description = description,
    };

    /// <summary>The form asked for.</summary>
    /// <exception cref="CliFailure">The verb has no such form.</exception>
    public static string FormatOf(ParseResult parsed, Option<string> option)
    {
        var forms = option.HelpName!.Split('|');
        var asked = parsed.GetValue(option);
        return asked is null ? forms[0]
            : Array.Find(forms, form => string.Equals(form, asked, StringComparison.OrdinalIgnoreCase))
            ?? throw new CliFailure(
                $"Bentuk \"{asked}\" tidak dikenal untuk --format; pilih {string.Join(", ", forms)}.",
                $"Form \"{asked}\" is not known to --format; choose {string.Join(", ", forms)}.");
    }
}
