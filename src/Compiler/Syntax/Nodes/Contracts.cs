using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary><c>surat edaran 4/2026; 5/2026</c> in a contract: the letters it guards.</summary>
public sealed class GuardedHeaderSyntax(KeywordSyntax keyword, ImmutableArray<ItemSyntax<TextSyntax>> numbers) : HeaderSyntax
{
    /// <summary>Their numbers, semicolons between them.</summary>
    public ImmutableArray<ItemSyntax<TextSyntax>> Numbers { get; } = numbers;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, .. Numbers];
}

/// <summary>What a sentence of a contract promises of a change; whom it is about stands inside.</summary>
public abstract class PromiseSyntax : PredicateSyntax
{
    /// <summary>Whom it is about, or null: everyone.</summary>
    public abstract SubjectSyntax? People { get; }
}

/// <summary><c>Tidak seorang pun dari ASN kehilangan WFH</c>, <c>Tidak seorang pun mendapat kewajiban baru</c>.</summary>
public sealed class LossPromiseSyntax(
    KeywordSyntax lead, SubjectSyntax? people, KeywordSyntax verb, KeywordSyntax? duties, SeriesSyntax? objects) : PromiseSyntax
{
    /// <inheritdoc/>
    public override SubjectSyntax? People { get; } = people;

    /// <summary><c>kehilangan</c> or <c>mendapat</c>.</summary>
    public KeywordSyntax Verb { get; } = verb;

    /// <summary>Whether something is lost, not gained.</summary>
    public bool IsLoss => Verb.WordTokens is [var word, ..] && word.Is("kehilangan");

    /// <summary>The modes or rights; null where it is about new duties.</summary>
    public SeriesSyntax? Objects { get; } = objects;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, People, Verb, duties, Objects];
}

/// <summary><c>Hanya Dinas Kesehatan yang boleh berubah</c>.</summary>
public sealed class OnlyPromiseSyntax(KeywordSyntax lead, SubjectSyntax people, KeywordSyntax verb) : PromiseSyntax
{
    /// <inheritdoc/>
    public override SubjectSyntax People { get; } = people;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, People, verb];
}

/// <summary><c>Tidak ada yang berubah bagi pegawai pada Dinas Kesehatan</c>.</summary>
public sealed class UnchangedPromiseSyntax(KeywordSyntax lead, KeywordSyntax? link, SubjectSyntax? people) : PromiseSyntax
{
    /// <inheritdoc/>
    public override SubjectSyntax? People { get; } = people;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, link, People];
}

/// <summary><c>Jumlah WFH per unit tidak melebihi 50 persen</c>.</summary>
public sealed class CountPromiseSyntax(
    KeywordSyntax lead, SeriesSyntax modes, KeywordSyntax? per, NameSyntax? group, KeywordSyntax bound, NumberSyntax amount) : PromiseSyntax
{
    /// <inheritdoc/>
    public override SubjectSyntax? People => null;

    /// <summary>The modes, counted together.</summary>
    public SeriesSyntax Modes { get; } = modes;

    /// <summary>The fact that forms the groups, or the word <c>unit</c>; null where all are one group.</summary>
    public NameSyntax? Group { get; } = group;

    /// <summary><c>tidak melebihi</c>, <c>tidak kurang dari</c>, <c>paling banyak</c>, …</summary>
    public KeywordSyntax Bound { get; } = bound;

    /// <summary>The share (unit <c>persen</c> or <c>%</c>) or number (unit <c>orang</c>).</summary>
    public NumberSyntax Amount { get; } = amount;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Modes, per, Group, Bound, Amount];
}
