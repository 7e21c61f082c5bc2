using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>What follows a predicate, with the comma before it.</summary>
public abstract class TailSyntax(SyntaxToken? comma) : SyntaxNode
{
    /// <summary>The comma before it, or null.</summary>
    public SyntaxToken? Comma { get; } = comma;
}

/// <summary><c>dengan syarat …</c>: each member of a joined condition is a precondition of its own under <c>dan</c>.</summary>
public sealed class PreconditionTailSyntax(SyntaxToken? comma, KeywordSyntax lead, ConditionSyntax condition) : TailSyntax(comma)
{
    /// <summary>What must be met.</summary>
    public ConditionSyntax Condition { get; } = condition;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, lead, Condition];
}

/// <summary><c>apabila …</c>, <c>jika …</c>, <c>dalam hal …</c>, <c>sepanjang …</c>.</summary>
public sealed class ConditionTailSyntax(SyntaxToken? comma, KeywordSyntax lead, ConditionSyntax condition) : TailSyntax(comma)
{
    /// <summary>The condition.</summary>
    public ConditionSyntax Condition { get; } = condition;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, lead, Condition];
}

/// <summary>A time: <c>setiap hari Kamis</c>, <c>pada 25 Maret 2026</c>.</summary>
public sealed class TimeTailSyntax(SyntaxToken? comma, TimePhraseSyntax time) : TailSyntax(comma)
{
    /// <summary>The time.</summary>
    public TimePhraseSyntax Time { get; } = time;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, Time];
}

/// <summary>Behind <c>bergilir</c>: <c>pada setiap F</c>.</summary>
public sealed class GroupTailSyntax(SyntaxToken? comma, GroupClauseSyntax group) : TailSyntax(comma)
{
    /// <summary>The groups.</summary>
    public GroupClauseSyntax Group { get; } = group;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, Group];
}

/// <summary>Behind <c>bergilir</c>: <c>setiap hari</c>, <c>setiap minggu</c>, <c>setiap bulan</c>.</summary>
public sealed class EveryTailSyntax(SyntaxToken? comma, SyntaxToken setiap, SyntaxToken unit) : TailSyntax(comma)
{
    /// <summary><c>hari</c>, <c>minggu</c> or <c>bulan</c>.</summary>
    public SyntaxToken Unit { get; } = unit;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, setiap, Unit];
}

/// <summary><c>dengan mengesampingkan angka 2</c>.</summary>
public sealed class SetAsideTailSyntax(SyntaxToken? comma, KeywordSyntax lead, PointReferencesSyntax points) : TailSyntax(comma)
{
    /// <summary>The points set aside.</summary>
    public PointReferencesSyntax Points { get; } = points;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, lead, Points];
}

/// <summary><c>, kecuali ASN yang hamil</c>, <c>, kecuali pada Museum</c>, <c>, kecuali dalam hal …</c>, <c>, kecuali pada hari Jumat</c>.</summary>
public sealed class ExceptionTailSyntax(SyntaxToken? comma, KeywordSyntax lead, SyntaxNode exception) : TailSyntax(comma)
{
    /// <summary>A <see cref="SubjectSyntax"/>, a <see cref="ConditionTailSyntax"/> or a <see cref="TimePhraseSyntax"/>.</summary>
    public SyntaxNode Exception { get; } = exception;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, lead, Exception];
}

/// <summary><c>, dengan mempertimbangkan: a. …; b. ….</c>: free text.</summary>
public sealed class FactorsTailSyntax(
    SyntaxToken? comma, KeywordSyntax lead, SyntaxToken? colon, ImmutableArray<ItemSyntax<TextSyntax>> factors) : TailSyntax(comma)
{
    /// <summary>The factors.</summary>
    public ImmutableArray<ItemSyntax<TextSyntax>> Factors { get; } = factors;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, lead, colon, .. Factors];
}

/// <summary><c>kepada Sekretaris Daerah</c>: an office or other words, up to the next key word.</summary>
public sealed class RecipientTailSyntax(SyntaxToken? comma, SyntaxToken kepada, NameSyntax recipient) : TailSyntax(comma)
{
    /// <summary>To whom.</summary>
    public NameSyntax Recipient { get; } = recipient;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, kepada, Recipient];
}

/// <summary><c>dua kali</c>.</summary>
public sealed class CountTailSyntax(SyntaxToken? comma, NumberSyntax count, KeywordSyntax kali) : TailSyntax(comma)
{
    /// <summary>How often.</summary>
    public NumberSyntax Count { get; } = count;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, Count, kali];
}

/// <summary><c>: pukul 06.00–08.00 dan pukul 16.00–18.00 WIB</c>, <c>pada pukul 06.00–08.00</c>.</summary>
public sealed class WindowsTailSyntax(SyntaxToken? comma, SyntaxToken? lead, ImmutableArray<ItemSyntax<WindowSyntax>> windows) : TailSyntax(comma)
{
    /// <summary>The stretches of the clock.</summary>
    public ImmutableArray<ItemSyntax<WindowSyntax>> Windows { get; } = windows;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, lead, .. Windows];
}

/// <summary><c>paling lambat 9 Mei 2031</c>, <c>paling lambat pukul 16.00</c>.</summary>
public sealed class DeadlineTailSyntax(SyntaxToken? comma, KeywordSyntax lead, SyntaxNode due) : TailSyntax(comma)
{
    /// <summary>A <see cref="DateSyntax"/> or a <see cref="ClockSyntax"/>.</summary>
    public SyntaxNode Due { get; } = due;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, lead, Due];
}

/// <summary><c>dalam waktu 60 menit</c>.</summary>
public sealed class WithinTailSyntax(SyntaxToken? comma, KeywordSyntax lead, NumberSyntax time) : TailSyntax(comma)
{
    /// <summary>How long, with its unit (<c>menit</c> or <c>jam</c>).</summary>
    public NumberSyntax Time { get; } = time;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, lead, Time];
}

/// <summary><c>pada hari yang sama</c>.</summary>
public sealed class SameDayTailSyntax(SyntaxToken? comma, KeywordSyntax words) : TailSyntax(comma)
{
    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, words];
}
