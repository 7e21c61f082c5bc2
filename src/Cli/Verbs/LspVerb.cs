using System.CommandLine;
using Edaran.Cli.Commands;
using Edaran.Cli.Diffs;
using Edaran.Cli.Files;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran lsp</c>: the language server, for editors.</summary>
internal static class LspVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var command = new Command("lsp", session.Text(
            "Melayani penyunting teks (Language Server Protocol) pada masukan dan keluaran standar.",
            "Serves an editor (Language Server Protocol) on standard input and output."));

        // Editors' clients pass it; it says what is the case anyway.
        command.Add(new Option<bool>("--stdio") { Hidden = true });
        command.SetAction(_ => LanguageServer.LanguageServer.Run(
            new BufferedStream(session.Input), session.OutBytes, session.Error, new ServerFiles(), new LetterTools(session), ProductVersion.Text));
        return command;
    }
}
