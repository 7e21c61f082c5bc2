using System.Collections.Immutable;
using Edaran.Compiler.Examples;
using Edaran.Compiler.Formatting;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler;

/// <summary>Examples suggested for a letter, in house form, and the letter with them at its end.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Text">Their text; empty when there are none.</param>
/// <param name="Whole">The text of the letter with them.</param>
/// <param name="Unsaid">How many could not be put in the words of an example.</param>
public sealed record LetterSuggestions(int Count, string Text, string Whole, int Unsaid)
{
    /// <summary>Writes those that are read as they were meant, and hold.</summary>
    /// <param name="letter">What the letter means.</param>
    /// <param name="units">The kamus and calendars it uses.</param>
    /// <param name="suggested">The examples.</param>
    public static LetterSuggestions Of(Letter letter, ImmutableArray<SourceText> units, ImmutableArray<SuggestedExample> suggested)
    {
        var said = Holds(letter, units, suggested) ? suggested : [.. suggested.Where(one => Holds(letter, units, [one]))];
        if (said.IsEmpty)
        {
            return new LetterSuggestions(0, string.Empty, letter.Source.Text, suggested.Length);
        }

        var text = Formatted(letter, units, said);
        return new LetterSuggestions(said.Sum(one => one.Examples.Length), text, Joined(letter, text), suggested.Length - said.Length);
    }

    /// <summary>Whether the letter with some more examples is read without error, and those hold.</summary>
    private static bool Holds(Letter letter, ImmutableArray<SourceText> units, ImmutableArray<SuggestedExample> suggested) =>
        Read(letter, units, Raw(suggested)).Letters[0].Letter is { } more
        && more.Examples.Length == letter.Examples.Length + suggested.Sum(one => one.Examples.Length)
        && ExampleRunner.Run(more).Results.Skip(letter.Examples.Length).All(result => result.Passed);

    // The whole is formatted, so that names are read as the letter reads them; only what is new is taken.
    private static string Formatted(Letter letter, ImmutableArray<SourceText> units, ImmutableArray<SuggestedExample> suggested)
    {
        var formatted = Formatter.Format(Read(letter, units, Raw(suggested)).Units[0].Tree);
        var comments = suggested.Length;
        var at = formatted.Length;
        while (comments-- > 0)
        {
            at = formatted.LastIndexOf(SuggestedExample.Comment, at - 1, StringComparison.Ordinal);
        }

        return formatted[at..];
    }

    private static Compilation Read(Letter letter, ImmutableArray<SourceText> units, string more) =>
        Compilation.Create([new SourceText(letter.Source.Path, Joined(letter, more)), .. units]);

    private static string Raw(ImmutableArray<SuggestedExample> suggested) => string.Join('\n', suggested.Select(one => one.Text));

    private static string Joined(Letter letter, string more) => $"{letter.Source.Text.TrimEnd()}\n\n{more}";
}
