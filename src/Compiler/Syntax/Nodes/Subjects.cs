using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>
/// Who a sentence is about: <c>seluruh ASN terdampak banjir pada Museum selain pada Planetarium yang hamil</c>, <c>pegawai sebagaimana
/// dimaksud pada angka 1</c>. Also an office.
/// </summary>
/// <param name="quantifier"><c>seluruh</c>, <c>semua</c> or <c>setiap</c>, or null.</param>
/// <param name="groups">The groups side by side.</param>
/// <param name="clauses">What narrows them, in order of the text; one of a kind.</param>
public sealed class SubjectSyntax(
    SyntaxToken? quantifier, ImmutableArray<SeriesSyntax> groups, ImmutableArray<SyntaxNode> clauses) : SyntaxNode
{
    /// <summary>Everyone the letter is about: who the rows under a bare heading speak of.</summary>
    public static SubjectSyntax Everyone { get; } = new(null, [], []);

    /// <summary><c>seluruh</c>, <c>semua</c> or <c>setiap</c>, or null.</summary>
    public SyntaxToken? Quantifier { get; } = quantifier;

    /// <summary>The groups side by side, all of which must hold; each a series of which any holds. <c>pegawai</c> stands for everyone in scope. May be empty behind <c>kecuali pada …</c>.</summary>
    public ImmutableArray<SeriesSyntax> Groups { get; } = groups;

    /// <summary><c>pada …</c>, or null.</summary>
    public PlaceClauseSyntax? Place => clauses.OfType<PlaceClauseSyntax>().FirstOrDefault();

    /// <summary><c>sebagaimana dimaksud pada angka …</c>, or null.</summary>
    public ReferenceClauseSyntax? Reference => clauses.OfType<ReferenceClauseSyntax>().FirstOrDefault();

    /// <summary><c>selain …</c>, or null.</summary>
    public ExclusionSyntax? Exclusion => clauses.OfType<ExclusionSyntax>().FirstOrDefault();

    /// <summary><c>pelanggaran terhadap angka …</c> or <c>yang melanggar angka …</c>, or null.</summary>
    public BreachClauseSyntax? Breach => clauses.OfType<BreachClauseSyntax>().FirstOrDefault();

    /// <summary><c>yang …</c>, or null.</summary>
    public RelativeClauseSyntax? Relative => clauses.OfType<RelativeClauseSyntax>().FirstOrDefault();

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Quantifier, .. Groups, .. clauses];
}

/// <summary><c>pada</c> or <c>di</c> and a series of values.</summary>
public sealed class PlaceClauseSyntax(SyntaxToken pada, SeriesSyntax values) : SyntaxNode
{
    /// <summary>The values.</summary>
    public SeriesSyntax Values { get; } = values;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [pada, Values];
}

/// <summary><c>selain</c> or <c>kecuali</c>, perhaps <c>pada</c>, and a series, a citation, or both (<c>selain pegawai sebagaimana dimaksud pada angka 1</c>).</summary>
public sealed class ExclusionSyntax(
    SyntaxToken selain, SyntaxToken? pada, SeriesSyntax? values, ReferenceClauseSyntax? reference) : SyntaxNode
{
    /// <summary>The names excluded, or null.</summary>
    public SeriesSyntax? Values { get; } = values;

    /// <summary>The points whose people are excluded, or null.</summary>
    public ReferenceClauseSyntax? Reference { get; } = reference;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [selain, pada, Values, Reference];
}

/// <summary><c>sebagaimana dimaksud pada angka 1 huruf a</c>: those whom other points mean.</summary>
public sealed class ReferenceClauseSyntax(KeywordSyntax lead, PointReferencesSyntax points) : SyntaxNode
{
    /// <summary>The points.</summary>
    public PointReferencesSyntax Points { get; } = points;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Points];
}

/// <summary><c>yang</c> and a condition.</summary>
public sealed class RelativeClauseSyntax(SyntaxToken yang, ConditionSyntax condition) : SyntaxNode
{
    /// <summary>The condition.</summary>
    public ConditionSyntax Condition { get; } = condition;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [yang, Condition];
}
