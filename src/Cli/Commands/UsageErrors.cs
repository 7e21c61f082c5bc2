using System.CommandLine;
using System.CommandLine.Parsing;
using Edaran.Cli.Texts;

namespace Edaran.Cli.Commands;

/// <summary>Wrong usage in one line: what is wrong and what to write.</summary>
internal static class UsageErrors
{
    /// <summary>The command was called without a verb.</summary>
    public static Phrase NoVerb { get; } = new(
        "Sebutkan perintah: check, compile, evaluate, test, atau demo. Lihat \"edaran --help\".",
        "Name a verb: check, compile, evaluate, test, or demo. See \"edaran --help\".");

    /// <summary>What is wrong with a command line that was not understood.</summary>
    public static Phrase Describe(ParseResult parsed) =>
        parsed.Errors.Select(error => Of(error.SymbolResult)).FirstOrDefault(phrase => phrase is not null)
        ?? Unmatched(parsed)
        ?? Missing(parsed.CommandResult.Command);

    /// <summary>An option that no verb, or not this one, knows.</summary>
    public static Phrase UnknownOption(string option, Command command)
    {
        var nearest = Spelling.Near(option, command.Options.Select(o => o.Name));
        return new(
            $"Opsi \"{option}\" tidak dikenal.{Hint("Mungkin maksudnya", nearest)} Lihat \"{Help(command)}\".",
            $"Option \"{option}\" is not known.{Hint("Perhaps you mean", nearest)} See \"{Help(command)}\".");
    }

    private static Phrase? Of(SymbolResult? symbol) => symbol switch
    {
        OptionResult { Tokens.Count: 0 } option => new(
            $"Opsi {option.Option.Name} perlu diikuti nilainya ({option.Option.HelpName}).",
            $"Option {option.Option.Name} needs a value behind it ({option.Option.HelpName})."),
        OptionResult option => new(
            $"Opsi {option.Option.Name} hanya boleh disebut sekali dengan satu nilai.",
            $"Option {option.Option.Name} may be given only once, with one value."),
        _ => null,
    };

    private static Phrase? Unmatched(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count == 0)
        {
            return null;
        }

        var word = parsed.UnmatchedTokens[0];
        var command = parsed.CommandResult.Command;
        if (word.StartsWith('-'))
        {
            return UnknownOption(word, command);
        }

        if (command is not RootCommand)
        {
            return new(
                $"\"{word}\" tidak dikenal di sini. Lihat \"{Help(command)}\".",
                $"\"{word}\" is not known here. See \"{Help(command)}\".");
        }

        var nearest = Spelling.Near(word, command.Subcommands.SelectMany(verb => verb.Aliases.Prepend(verb.Name)));
        return new(
            $"Perintah \"{word}\" tidak dikenal.{Hint("Mungkin maksudnya", nearest)} Lihat \"edaran --help\".",
            $"Verb \"{word}\" is not known.{Hint("Perhaps you mean", nearest)} See \"edaran --help\".");
    }

    private static Phrase Missing(Command command) => command is RootCommand
        ? NoVerb
        : new(
            $"Sebutkan sedikitnya satu {command.Arguments.FirstOrDefault()?.HelpName}. Lihat \"{Help(command)}\".",
            $"Name at least one {command.Arguments.FirstOrDefault()?.HelpName}. See \"{Help(command)}\".");

    private static string Hint(string words, string? nearest) => nearest is null ? "" : $" {words} \"{nearest}\".";

    private static string Help(Command command) => command is RootCommand ? "edaran --help" : $"edaran {command.Name} --help";
}
