using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>A condition as written.</summary>
public abstract class ConditionSyntax : SyntaxNode;

/// <summary>Conditions joined by <c>dan</c>, <c>atau</c>, <c>dan/atau</c>, or set out as a list behind a colon.</summary>
public sealed class JoinedConditionSyntax(
    SyntaxToken? colon, ImmutableArray<ItemSyntax<ConditionSyntax>> items, Connective connective) : ConditionSyntax
{
    /// <summary>The colon before a list, or null.</summary>
    public SyntaxToken? Colon { get; } = colon;

    /// <summary>The members, two or more (one or more in a list).</summary>
    public ImmutableArray<ItemSyntax<ConditionSyntax>> Items { get; } = items;

    /// <summary>How they are joined.</summary>
    public Connective Connective { get; } = connective;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Colon, .. Items];
}

/// <summary><c>tidak</c> or <c>bukan</c> before one condition.</summary>
public sealed class NotConditionSyntax(SyntaxToken not, ConditionSyntax operand) : ConditionSyntax
{
    /// <summary>The word.</summary>
    public SyntaxToken Not { get; } = not;

    /// <summary>What must not hold.</summary>
    public ConditionSyntax Operand { get; } = operand;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Not, Operand];
}

/// <summary>A condition in brackets.</summary>
public sealed class BracketedConditionSyntax(SyntaxToken open, ConditionSyntax condition, SyntaxToken close) : ConditionSyntax
{
    /// <summary>What stands inside.</summary>
    public ConditionSyntax Condition { get; } = condition;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [open, Condition, close];
}

/// <summary>One name: a yes-or-no fact, a term, a value or a mode, perhaps behind a light word (<c>memiliki surat perintah</c>, <c>berstatus PNS</c>).</summary>
public sealed class NameConditionSyntax(KeywordSyntax? lightWord, NameSyntax name) : ConditionSyntax
{
    /// <summary><c>memiliki</c>, <c>mendapat</c>, <c>terdapat</c>, …, or null.</summary>
    public KeywordSyntax? LightWord { get; } = lightWord;

    /// <summary>The name.</summary>
    public NameSyntax Name { get; } = name;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [LightWord, Name];
}

/// <summary>A fact and one of its values, or a series of them: <c>zona risiko hijau</c>, <c>zona risiko oranye atau merah</c>, <c>hamil ya</c>.</summary>
public sealed class FactValueConditionSyntax(KeywordSyntax? lightWord, NameSyntax fact, SyntaxToken? adalah, SeriesSyntax values, bool standsInCell = false) : ConditionSyntax
{
    /// <summary>The fact; for a cell of a table it stands at the head of the column and is no part of this.</summary>
    public NameSyntax Fact { get; } = fact;

    /// <summary>Whether it is none of the values: <c>zona risiko selain merah</c>.</summary>
    public bool IsExcluding => adalah is not null && !adalah.Is("adalah");

    /// <summary>Its values.</summary>
    public SeriesSyntax Values { get; } = values;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lightWord, standsInCell ? null : Fact, adalah, Values];
}

/// <summary><c>pada Museum atau Planetarium</c> inside a condition.</summary>
public sealed class PlaceConditionSyntax(KeywordSyntax lead, SeriesSyntax values) : ConditionSyntax
{
    /// <summary><c>pada</c>, <c>di</c>, <c>bertugas pada</c>, ….</summary>
    public KeywordSyntax Lead { get; } = lead;

    /// <summary>The values.</summary>
    public SeriesSyntax Values { get; } = values;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Lead, Values];
}

/// <summary>A number or date fact compared: <c>suhu tubuh di atas 37,5</c>, <c>usia antara 50 sampai dengan 58 tahun</c>, <c>usia 56 tahun ke atas</c>, <c>tanggal lahir sebelum 1 Mei 1970</c>.</summary>
public sealed class ComparisonConditionSyntax(
    KeywordSyntax? lightWord, NameSyntax fact, KeywordSyntax? comparison, SyntaxNode operand, KeywordSyntax? until, SyntaxNode? upper, KeywordSyntax? postfix, bool standsInCell = false) : ConditionSyntax
{
    /// <summary>The fact; for a cell of a table it stands at the head of the column and is no part of this.</summary>
    public NameSyntax Fact { get; } = fact;

    /// <summary>The words of comparison before the operand (<c>di atas</c>, <c>antara</c>), or null.</summary>
    public KeywordSyntax? Comparison { get; } = comparison;

    /// <summary>A <see cref="NumberSyntax"/> or a <see cref="DateSyntax"/>.</summary>
    public SyntaxNode Operand { get; } = operand;

    /// <summary><c>sampai dengan</c> or <c>dan</c> behind <c>antara</c>, or null.</summary>
    public KeywordSyntax? Until { get; } = until;

    /// <summary>The upper end behind <c>antara</c>, or null.</summary>
    public SyntaxNode? Upper { get; } = upper;

    /// <summary><c>ke atas</c>, <c>ke bawah</c>, <c>atau lebih</c>, or null.</summary>
    public KeywordSyntax? Postfix { get; } = postfix;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lightWord, standsInCell ? null : Fact, Comparison, Operand, Until, Upper, Postfix];
}

/// <summary>A time as a condition: <c>pada hari Jumat</c>.</summary>
public sealed class TimeConditionSyntax(TimePhraseSyntax time) : ConditionSyntax
{
    /// <summary>The time.</summary>
    public TimePhraseSyntax Time { get; } = time;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Time];
}
