using System.Collections.Immutable;
using Edaran.Cli.Files;
using Edaran.Compiler;
using Edaran.Compiler.Examples;
using Edaran.Compiler.Formatting;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Examples;

/// <summary>The examples suggested for one letter, in house form, and the letter with them at its end.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Text">Their text; empty when there are none.</param>
/// <param name="Whole">The text of the letter with them.</param>
/// <param name="Unsaid">How many could not be put in the words of an example.</param>
internal sealed record Suggestions(int Count, string Text, string Whole, int Unsaid)
{
    /// <summary>The suggestions for a letter whose examples all hold.</summary>
    public static Suggestions For(LetterTest test)
    {
        var loaded = test.Loaded;
        var suggested = ExampleSuggestions.For(test.Letter, test.Coverage, test.Mutation!);
        var said = Holds(loaded, suggested) ? suggested : [.. suggested.Where(one => Holds(loaded, [one]))];
        if (said.IsEmpty)
        {
            return new Suggestions(0, string.Empty, loaded.Source.Text, suggested.Length);
        }

        var text = Formatted(loaded, said);
        return new Suggestions(said.Sum(one => one.Examples.Length), text, Joined(loaded, text), suggested.Length - said.Length);
    }

    /// <summary>Whether the letter with some more examples is read without error, and all of them hold.</summary>
    private static bool Holds(LoadedLetter loaded, ImmutableArray<SuggestedExample> suggested) =>
        Read(loaded, Raw(suggested)).Letters[0].Letter is { } letter
        && letter.Examples.Length == loaded.Meaning!.Examples.Length + suggested.Sum(one => one.Examples.Length)
        && ExampleRunner.Run(letter).Passed;

    // The whole is formatted, so that names are read as the letter reads them; only what is new is taken.
    private static string Formatted(LoadedLetter loaded, ImmutableArray<SuggestedExample> suggested)
    {
        var formatted = Formatter.Format(Read(loaded, Raw(suggested)).Units[0].Tree);
        var comments = suggested.Length;
        var at = formatted.Length;
        while (comments-- > 0)
        {
            at = formatted.LastIndexOf(SuggestedExample.Comment, at - 1, StringComparison.Ordinal);
        }

        return formatted[at..];
    }

    private static Compilation Read(LoadedLetter loaded, string more) =>
        Compilation.Create([new SourceText(loaded.Source.Path, Joined(loaded, more)), .. loaded.Units]);

    private static string Raw(ImmutableArray<SuggestedExample> suggested) => string.Join('\n', suggested.Select(one => one.Text));

    private static string Joined(LoadedLetter loaded, string more) => $"{loaded.Source.Text.TrimEnd()}\n\n{more}";
}
