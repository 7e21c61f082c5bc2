using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>Rows of an example: each with what the clauses before them say is an example of its own.</summary>
public sealed class ExampleRowsSyntax(TableRowSyntax<TextSyntax> header, ImmutableArray<TableRowSyntax<ExampleCellSyntax>> rows) : ExampleClauseSyntax
{
    /// <summary>The columns: facts and other things known, <c>pada</c>, modes, and what else <c>maka</c> leads.</summary>
    public TableRowSyntax<TextSyntax> Header { get; } = header;

    /// <summary>The rows below them.</summary>
    public ImmutableArray<TableRowSyntax<ExampleCellSyntax>> Rows { get; } = rows;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Header, .. Rows];
}

/// <summary>A cell of such a row: read together with the words of its column, as the sentence it shortens.</summary>
public sealed class ExampleCellSyntax(ImmutableArray<SyntaxToken> words, ImmutableArray<SyntaxNode> meaning) : SyntaxNode
{
    /// <summary>
    /// What it says: <see cref="DatesSyntax"/>, <see cref="ExpectationSyntax"/>, or what may be known in an example; empty for a dash. These
    /// nodes hold copies of the column's words at the place of the cell and are no part of the tree.
    /// </summary>
    public ImmutableArray<SyntaxNode> Meaning { get; } = meaning;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [.. words];
}
