using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>A limit behind a grant: <c>, paling banyak 50 persen dari jumlah ASN pada setiap perangkat daerah</c>.</summary>
public sealed class QuotaTailSyntax(SyntaxToken? comma, QuotaSyntax quota) : TailSyntax(comma)
{
    /// <summary>The limit.</summary>
    public QuotaSyntax Quota { get; } = quota;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, Quota];
}

/// <summary><c>paling sedikit 25 persen dan paling banyak 50 persen dari jumlah S pada setiap F, dibulatkan ke bawah</c>.</summary>
public sealed class QuotaSyntax(
    KeywordSyntax? each,
    ImmutableArray<ItemSyntax<QuotaLimitSyntax>> limits,
    KeywordSyntax? ofWord,
    SubjectSyntax? ofWhom,
    GroupClauseSyntax? group,
    ImmutableArray<QuotaClauseSyntax> clauses) : SyntaxNode
{
    /// <summary><c>masing-masing</c>, or null: the modes are counted together.</summary>
    public KeywordSyntax? Each { get; } = each;

    /// <summary>The bounds, <c>dan</c> between them.</summary>
    public ImmutableArray<ItemSyntax<QuotaLimitSyntax>> Limits { get; } = limits;

    /// <summary>Of whom a share is taken (<c>dari jumlah S</c>), or null.</summary>
    public SubjectSyntax? OfWhom { get; } = ofWhom;

    /// <summary><c>pada setiap F</c>, or null.</summary>
    public GroupClauseSyntax? Group { get; } = group;

    /// <summary>What is said of rounding, of who is counted and of who comes first.</summary>
    public ImmutableArray<QuotaClauseSyntax> Clauses { get; } = clauses;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Each, .. Limits, ofWord, OfWhom, Group, .. Clauses];
}

/// <summary><c>paling banyak 50 persen</c>, <c>paling sedikit 3 orang</c>.</summary>
public sealed class QuotaLimitSyntax(KeywordSyntax bound, NumberSyntax amount) : SyntaxNode
{
    /// <summary><c>paling banyak</c>, <c>maksimal</c>, <c>paling sedikit</c>, <c>minimal</c>; empty where the text lacks it.</summary>
    public KeywordSyntax Bound { get; } = bound;

    /// <summary>The share (unit <c>persen</c> or <c>%</c>) or number (unit <c>orang</c>).</summary>
    public NumberSyntax Amount { get; } = amount;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Bound, Amount];
}

/// <summary>What follows the bounds of a quota, with the comma before it.</summary>
public abstract class QuotaClauseSyntax : SyntaxNode;

/// <summary><c>, dibulatkan ke bawah</c>.</summary>
public sealed class RoundingClauseSyntax(KeywordSyntax words) : QuotaClauseSyntax
{
    /// <summary>The words, with the comma.</summary>
    public KeywordSyntax Rounding { get; } = words;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Rounding];
}

/// <summary><c>, termasuk S</c>, <c>, tidak termasuk S</c>.</summary>
public sealed class MembersClauseSyntax(SyntaxToken? comma, KeywordSyntax lead, SubjectSyntax people) : QuotaClauseSyntax
{
    /// <summary>Whether they are left out (<c>tidak termasuk</c>).</summary>
    public bool AreLeftOut { get; } = lead.WordTokens.Length > 1;

    /// <summary>Who.</summary>
    public SubjectSyntax People { get; } = people;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [comma, lead, People];
}

/// <summary><c>, dengan mengutamakan: a. S; dan b. S</c>: who comes first, in this order.</summary>
public sealed class PriorityClauseSyntax(
    SyntaxToken? comma, KeywordSyntax lead, SyntaxToken? colon, ImmutableArray<ItemSyntax<SubjectSyntax>> ranks) : QuotaClauseSyntax
{
    /// <summary>Classes of people, the first first.</summary>
    public ImmutableArray<ItemSyntax<SubjectSyntax>> Ranks { get; } = ranks;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [comma, lead, colon, .. Ranks];
}

/// <summary><c>pada setiap perangkat daerah</c>.</summary>
public sealed class GroupClauseSyntax(KeywordSyntax lead, NameSyntax fact) : SyntaxNode
{
    /// <summary>The fact that forms the groups.</summary>
    public NameSyntax Fact { get; } = fact;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Fact];
}
