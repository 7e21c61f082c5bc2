using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>Who a sentence is about: <c>seluruh ASN terdampak banjir pada Museum selain pada Planetarium yang hamil</c>. Also an office.</summary>
public sealed class SubjectSyntax(
    SyntaxToken? quantifier,
    ImmutableArray<SeriesSyntax> groups,
    PlaceClauseSyntax? place,
    ExclusionSyntax? exclusion,
    RelativeClauseSyntax? relative) : SyntaxNode
{
    /// <summary><c>seluruh</c>, <c>semua</c> or <c>setiap</c>, or null.</summary>
    public SyntaxToken? Quantifier { get; } = quantifier;

    /// <summary>The groups side by side, all of which must hold; each a series of which any holds. <c>pegawai</c> stands for everyone in scope. May be empty behind <c>kecuali pada …</c>.</summary>
    public ImmutableArray<SeriesSyntax> Groups { get; } = groups;

    /// <summary><c>pada …</c>, or null.</summary>
    public PlaceClauseSyntax? Place { get; } = place;

    /// <summary><c>selain …</c>, or null.</summary>
    public ExclusionSyntax? Exclusion { get; } = exclusion;

    /// <summary><c>yang …</c>, or null.</summary>
    public RelativeClauseSyntax? Relative { get; } = relative;

    /// <inheritdoc/>
    protected override IEnumerable<SyntaxElement?> Parts => [Quantifier, .. Groups, Place, Exclusion, Relative];
}

/// <summary><c>pada</c> or <c>di</c> and a series of values.</summary>
public sealed class PlaceClauseSyntax(SyntaxToken pada, SeriesSyntax values) : SyntaxNode
{
    /// <summary>The values.</summary>
    public SeriesSyntax Values { get; } = values;

    /// <inheritdoc/>
    protected override IEnumerable<SyntaxElement?> Parts => [pada, Values];
}

/// <summary><c>selain</c> or <c>kecuali</c>, perhaps <c>pada</c>, and a series.</summary>
public sealed class ExclusionSyntax(SyntaxToken selain, SyntaxToken? pada, SeriesSyntax values) : SyntaxNode
{
    /// <summary>The names excluded.</summary>
    public SeriesSyntax Values { get; } = values;

    /// <inheritdoc/>
    protected override IEnumerable<SyntaxElement?> Parts => [selain, pada, Values];
}

/// <summary><c>yang</c> and a condition.</summary>
public sealed class RelativeClauseSyntax(SyntaxToken yang, ConditionSyntax condition) : SyntaxNode
{
    /// <summary>The condition.</summary>
    public ConditionSyntax Condition { get; } = condition;

    /// <inheritdoc/>
    protected override IEnumerable<SyntaxElement?> Parts => [yang, Condition];
}
