using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Actions;

/// <summary>Where actions are looked for, and how a change is tried before it is offered.</summary>
/// <param name="Workspace">The texts.</param>
/// <param name="Document">The text.</param>
/// <param name="Range">What is selected, or where the cursor is.</param>
/// <param name="IsThorough">Whether they may take as long as an analysis of the letter takes.</param>
internal sealed record ActionPlace(Workspace Workspace, Document Document, TextSpan Range, bool IsThorough)
{
    /// <summary>The text read and bound.</summary>
    public CompilationUnit Unit { get; } = Workspace.UnitOf(Document);

    /// <summary>The text.</summary>
    public SourceText Source => Document.Source;

    /// <summary>Whether a span touches what is selected.</summary>
    public bool Touches(TextSpan span) => span.Start <= Range.End && span.End >= Range.Start;

    /// <summary>The text read again after a change.</summary>
    public CompilationUnit After(IEnumerable<TextEdit> edits)
    {
        var changed = new Document(Document.Path, TextEdits.Apply(Source.Text, edits), Document.Version);
        return Workspace.With(changed).UnitOf(changed);
    }

    /// <summary>
    /// Whether a changed text says the same to everyone on every day, proven, and nothing is found in it that was not found before, its
    /// examples and what the letter means as a whole included.
    /// </summary>
    public bool MeansTheSame(CompilationUnit after) =>
        FindsNoMore(after) && Unit.Letter?.Letter is { } before && after.Letter?.Letter is { } now && SaySame(before, now);

    private static bool SaySame(Letter before, Letter now) =>
        before.Examples.Length == now.Examples.Length && LetterComparison.Of(before, now).IsEquivalent;

    private bool FindsNoMore(CompilationUnit after)
    {
        var left = Unit.Review.GroupBy(found => found.Code).ToDictionary(same => same.Key, same => same.Count());
        return after.Review.All(found => left.TryGetValue(found.Code, out var count) && (left[found.Code] = count - 1) >= 0);
    }
}
