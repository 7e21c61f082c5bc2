using System.CommandLine;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli.Commands;

/// <summary><c>--lang id|en</c> and <c>EDARAN_LANG</c>.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    /// <summary>The option, accepted by every verb.</summary>
    public static Option Build(Session session) => new Option<string>(Name)
    {
        Recursive = true,
        HelpName = "id|en",
        Description = session.Text(
            "Bahasa pesan; bawaan id, atau isi variabel EDARAN_LANG.",
            "Language of messages; id by default, or what the variable EDARAN_LANG says."),
    };

    /// <summary>The language of a run. It must be known before the rest is read, so that wrong usage is told in it.</summary>
    /// <exception cref="CliFailure">The language asked for is neither <c>id</c> nor <c>en</c>.</exception>
    public static MessageLanguage Choose(IReadOnlyList<string> args, string? variable)
    {
        var language = Same(variable, "en") ? MessageLanguage.English : MessageLanguage.Indonesian;
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (Value(args, i) is { } value)
            {
                language = Parse(value);
            }
        }

        return language;
    }

    private static string? Value(IReadOnlyList<string> args, int at)
    {
        var arg = args[at];
        if (arg == Name)
        {
            return at + 1 < args.Count ? args[at + 1] : null;
        }

        return arg.StartsWith(Name + "=", StringComparison.Ordinal) || arg.StartsWith(Name + ":", StringComparison.Ordinal)
            ? arg[(Name.Length + 1)..]
            : null;
    }

    private static MessageLanguage Parse(string value) =>
        Same(value, "id") ? MessageLanguage.Indonesian
        : Same(value, "en") ? MessageLanguage.English
        : throw new CliFailure(
            $"Bahasa \"{value}\" tidak dikenal untuk {Name}; tulis id atau en.",
            $"Language \"{value}\" is not known to {Name}; write id or en.");

    private static bool Same(string? a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
