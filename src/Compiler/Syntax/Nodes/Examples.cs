using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>A <c>contoh</c>.</summary>
public sealed class ExampleSyntax(
    SyntaxToken keyword, TextSyntax name, ImmutableArray<ExampleClauseSyntax> clauses) : MemberSyntax
{
    /// <summary>Its name: the rest of the line.</summary>
    public TextSyntax Name { get; } = name;

    /// <summary>Its clauses, in order.</summary>
    public ImmutableArray<ExampleClauseSyntax> Clauses { get; } = clauses;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, Name, .. Clauses];
}

/// <summary>A clause of an example.</summary>
public abstract class ExampleClauseSyntax : SyntaxNode;

/// <summary><c>diketahui PNS; Museum; moda WFH; jumlah pegawai 8.</c>.</summary>
public sealed class GivenClauseSyntax(
    SyntaxToken keyword, ImmutableArray<ItemSyntax<SyntaxNode>> facts, SkippedSyntax? skipped, SyntaxToken? dot) : ExampleClauseSyntax
{
    /// <summary>
    /// Each a <see cref="ConditionSyntax"/> that fixes one fact, a <see cref="GivenModeSyntax"/>, a <see cref="GivenSizeSyntax"/>, a
    /// <see cref="GivenRecordSyntax"/> or a <see cref="GivenZoneSyntax"/>.
    /// </summary>
    public ImmutableArray<ItemSyntax<SyntaxNode>> Facts { get; } = facts;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, .. Facts, skipped, dot];
}

/// <summary><c>moda WFH</c> in an example.</summary>
public sealed class GivenModeSyntax(SyntaxToken keyword, NameSyntax mode) : SyntaxNode
{
    /// <summary>The mode.</summary>
    public NameSyntax Mode { get; } = mode;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, Mode];
}

/// <summary><c>jumlah pegawai 8</c> in an example.</summary>
public sealed class GivenSizeSyntax(KeywordSyntax keyword, NumberSyntax size) : SyntaxNode
{
    /// <summary>The number of people.</summary>
    public NumberSyntax Size { get; } = size;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, Size];
}

/// <summary><c>pada 14 Mei 2031</c>, <c>pada 6, 13, dan 20 November 2025</c>.</summary>
public sealed class OnClauseSyntax(SyntaxToken pada, KeywordSyntax? tanggal, DatesSyntax dates, SyntaxToken? dot) : ExampleClauseSyntax
{
    /// <summary>The days.</summary>
    public DatesSyntax Dates { get; } = dates;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [pada, tanggal, Dates, dot];
}

/// <summary><c>maka WFA dilarang menurut angka 1; WFO boleh.</c>.</summary>
public sealed class ThenClauseSyntax(
    SyntaxToken keyword, ImmutableArray<ItemSyntax<ExpectationSyntax>> expectations, SkippedSyntax? skipped, SyntaxToken? dot) : ExampleClauseSyntax
{
    /// <summary>What must come out.</summary>
    public ImmutableArray<ItemSyntax<ExpectationSyntax>> Expectations { get; } = expectations;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, .. Expectations, skipped, dot];
}

/// <summary>Text in an example that belongs to no clause; an error was reported.</summary>
public sealed class SkippedClauseSyntax(SkippedSyntax skipped) : ExampleClauseSyntax
{
    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [skipped];
}

/// <summary>One thing an example expects, perhaps <c>menurut angka …</c>.</summary>
public abstract class ExpectationSyntax(KeywordSyntax? menurut, PointReferencesSyntax? points) : SyntaxNode
{
    /// <summary><c>menurut</c>, or null.</summary>
    protected KeywordSyntax? Menurut { get; } = menurut;

    /// <summary>The points it must rest on, or null.</summary>
    public PointReferencesSyntax? Points { get; } = points;
}

/// <summary><c>WFA dilarang</c>, <c>WFO boleh</c>, <c>WFH belum pasti</c>, <c>WFH perlu fakta</c>.</summary>
public sealed class ModeExpectationSyntax(NameSyntax mode, KeywordSyntax outcome, KeywordSyntax? menurut, PointReferencesSyntax? points)
    : ExpectationSyntax(menurut, points)
{
    /// <summary>The mode.</summary>
    public NameSyntax Mode { get; } = mode;

    /// <summary>A status (<c>tidak diatur</c>, <c>dapat</c>, …), <c>boleh</c>, <c>tidak boleh</c> or <c>belum pasti</c>.</summary>
    public KeywordSyntax Outcome { get; } = outcome;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Mode, Outcome, Menurut, Points];
}

/// <summary><c>WFH paling banyak 6 orang</c>.</summary>
public sealed class LimitExpectationSyntax(NameSyntax mode, KeywordSyntax bound, NumberSyntax people, KeywordSyntax? menurut, PointReferencesSyntax? points)
    : ExpectationSyntax(menurut, points)
{
    /// <summary>The mode.</summary>
    public NameSyntax Mode { get; } = mode;

    /// <summary><c>paling banyak</c> or <c>paling sedikit</c>.</summary>
    public KeywordSyntax Bound { get; } = bound;

    /// <summary>The number of people.</summary>
    public NumberSyntax People { get; } = people;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Mode, Bound, People, Menurut, Points];
}

/// <summary><c>[tidak] wajib melakukan presensi</c>, <c>[tidak] berhak atas TPP</c>.</summary>
public sealed class ClaimExpectationSyntax(
    NameSyntax? holder, KeywordSyntax? certainty, KeywordSyntax modal, ClaimKind kind, NameSyntax name, KeywordSyntax? menurut, PointReferencesSyntax? points)
    : ExpectationSyntax(menurut, points)
{
    /// <summary><c>pegawai</c> or an office, or null: whoever bears it.</summary>
    public NameSyntax? Holder { get; } = holder;

    /// <summary>Whether it must come out: yes, no with <c>tidak</c>, or null with <c>belum pasti</c>.</summary>
    public bool? Holds => certainty is null ? true : certainty.WordTokens.Length == 1 ? false : null;

    /// <summary>What is claimed.</summary>
    public ClaimKind Kind { get; } = kind;

    /// <summary>The act or right.</summary>
    public NameSyntax Name { get; } = name;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Holder, certainty, modal, Name, Menurut, Points];
}

/// <summary><c>perlu fakta persetujuan pimpinan dan usia</c>.</summary>
public sealed class MissingExpectationSyntax(KeywordSyntax lead, SeriesSyntax facts, KeywordSyntax? menurut, PointReferencesSyntax? points)
    : ExpectationSyntax(menurut, points)
{
    /// <summary>The facts.</summary>
    public SeriesSyntax Facts { get; } = facts;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Facts, Menurut, Points];
}

/// <summary><c>tidak berlaku</c>, <c>di luar ruang lingkup</c>, <c>bukan hari kerja</c>.</summary>
public sealed class LetterExpectationSyntax(LetterOutcome outcome, KeywordSyntax words, KeywordSyntax? menurut, PointReferencesSyntax? points)
    : ExpectationSyntax(menurut, points)
{
    /// <summary>Which.</summary>
    public LetterOutcome Outcome { get; } = outcome;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [words, Menurut, Points];
}

/// <summary>What may be said of a letter as a whole.</summary>
public enum LetterOutcome
{
    /// <summary><c>tidak berlaku</c>.</summary>
    NotInForce,

    /// <summary><c>di luar ruang lingkup</c>.</summary>
    OutOfScope,

    /// <summary><c>bukan hari kerja</c>.</summary>
    FreeDay,
}

/// <summary>What an example claims beside the status of modes.</summary>
public enum ClaimKind
{
    /// <summary><c>wajib</c> an act.</summary>
    Duty,

    /// <summary><c>dapat</c> an act.</summary>
    Leave,

    /// <summary><c>dilarang</c> an act.</summary>
    Prohibition,

    /// <summary><c>berhak atas</c> a right.</summary>
    Right,

    /// <summary><c>dikenai</c> a sanction.</summary>
    Sanction,
}
