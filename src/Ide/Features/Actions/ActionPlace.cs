using Edaran.Compiler;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Actions;

/// <summary>Where actions are looked for.</summary>
/// <param name="Workspace">The texts.</param>
/// <param name="Document">The text.</param>
/// <param name="Range">What is selected, or where the cursor is.</param>
/// <param name="IsThorough">Whether they may take as long as an analysis of the letter takes.</param>
/// <param name="Cancelled">Stops the search.</param>
internal sealed record ActionPlace(Workspace Workspace, Document Document, TextSpan Range, bool IsThorough, CancellationToken Cancelled)
{
    /// <summary>The text read and bound.</summary>
    public CompilationUnit Unit { get; } = Workspace.UnitOf(Document);

    /// <summary>The text.</summary>
    public SourceText Source => Document.Source;

    /// <summary>What is selected without the white space at its ends.</summary>
    public TextSpan Selected { get; } = Trimmed(Document.Source.Text, Range);

    /// <summary>Whether other ways to write the letter are looked for: it has no errors, and somebody waits or has selected something.</summary>
    public bool IsForRewriting => (IsThorough || Selected.Length > 0) && Unit.Analysis is not null;

    /// <summary>Whether a span touches what is selected.</summary>
    public bool Touches(TextSpan span) => span.Start <= Range.End && span.End >= Range.Start;

    private static TextSpan Trimmed(string text, TextSpan range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
