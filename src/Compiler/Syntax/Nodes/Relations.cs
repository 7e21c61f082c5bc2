using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>What a letter does to another.</summary>
public enum RelationVerb
{
    /// <summary><c>mencabut</c>, <c>dicabut dan dinyatakan tidak berlaku</c>; of single points the same as <see cref="Delete"/>.</summary>
    Revoke,

    /// <summary><c>mengesampingkan</c>: it goes first where the two contradict each other.</summary>
    Override,

    /// <summary><c>memperpanjang</c>.</summary>
    Extend,

    /// <summary><c>mengubah angka N … menjadi</c>.</summary>
    Replace,

    /// <summary><c>menambah angka N</c>.</summary>
    Append,

    /// <summary><c>menghapus angka N</c>.</summary>
    Delete,
}

/// <summary>
/// What a letter does to another: <c>mencabut Surat Edaran 4/2026</c>, <c>mengubah angka 2 Surat Edaran 4/2026 menjadi: "…"</c>.
/// </summary>
public sealed class RelationSyntax(
    RelationVerb verb,
    ImmutableArray<SyntaxElement?> parts,
    PointReferencesSyntax? points,
    TextSyntax number,
    DateSyntax? until,
    SyntaxToken? quoted) : SyntaxNode
{
    /// <summary>What it does.</summary>
    public RelationVerb Verb { get; } = verb;

    /// <summary>The points of the other letter, or null: all of it.</summary>
    public PointReferencesSyntax? Points { get; } = points;

    /// <summary>The number of the other letter; empty where it is missing.</summary>
    public TextSyntax Number { get; } = number;

    /// <summary>The last day of an extension, or null.</summary>
    public DateSyntax? Until { get; } = until;

    /// <summary>The new sentence in quotes, or null.</summary>
    public SyntaxToken? Quoted { get; } = quoted;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [.. parts];
}

/// <summary>A header line that says what the letter does to another.</summary>
public sealed class RelationHeaderSyntax(RelationSyntax relation, SyntaxToken? dot) : HeaderSyntax
{
    /// <summary>What it does.</summary>
    public RelationSyntax Relation { get; } = relation;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Relation, dot];
}

/// <summary>A point that says what the letter does to another.</summary>
public sealed class RelationPredicateSyntax(RelationSyntax relation) : PredicateSyntax
{
    /// <summary>What it does.</summary>
    public RelationSyntax Relation { get; } = relation;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Relation];
}

/// <summary><c>Dihapus.</c>: a point that an amendment has emptied and whose number stays.</summary>
public sealed class DeletedPredicateSyntax(SyntaxToken word) : PredicateSyntax
{
    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [word];
}
