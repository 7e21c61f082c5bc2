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

    /// <summary>Whether a span touches what is selected.</summary>
    public bool Touches(TextSpan span) => span.Start <= Range.End && span.End >= Range.Start;
}
