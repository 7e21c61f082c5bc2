using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>What stands above each example of a letter: whether the letter says what it expects.</summary>
public static class ExampleLenses
{
    /// <summary>The word that opens each example, in order of the text.</summary>
    public static ImmutableArray<TextSpan> In(CompilationUnit unit) =>
        [.. Examples(unit).Select(example => new TextSpan(example.Span.Start, Opening))];

    /// <summary>The examples with their names, in order of the text.</summary>
    public static ImmutableArray<(string Name, TextSpan Span)> Named(CompilationUnit unit) => [.. Examples(unit).Select(example => (example.Name.Words, example.Span))];

    /// <summary>What came of an example, case by case; none where the letter has errors or there is no such example.</summary>
    /// <param name="unit">The letter.</param>
    /// <param name="place">The example's place (from 0) among those of the text.</param>
    public static ImmutableArray<ExampleResult> Run(CompilationUnit unit, int place) =>
        unit.Analysis is { } analysis && Examples(unit).ElementAtOrDefault(place) is { } example
            ? [.. analysis.Examples.Results.Where(result => example.Span.Start <= result.Example.Source.Span.Start && result.Example.Source.Span.End <= example.Span.End)]
            : [];

    /// <summary>What stands above an example.</summary>
    public static string Title(ImmutableArray<ExampleResult> results, MessageLanguage language)
    {
        var others = results.Sum(result => result.Differences.Length);
        return results.IsEmpty ? language.Say("Perbaiki kesalahan dalam surat, lalu contoh dijalankan", "Mend the errors of the letter; then the example is run")
            : others == 0 ? language.Say("✓ Sesuai dengan surat", "✓ As the letter says")
            : language.Say($"✗ {others} hal lain daripada kata surat", $"✗ {others} not as the letter says");
    }

    private static readonly int Opening = "contoh".Length;

    private static IEnumerable<ExampleSyntax> Examples(CompilationUnit unit) => unit.Tree.Root.Members.OfType<ExampleSyntax>();
}
