using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>What one file holds.</summary>
public enum UnitKind
{
    /// <summary>Not to be told: empty, or beginning with none of the others.</summary>
    Unknown,

    /// <summary><c>surat edaran</c>.</summary>
    Letter,

    /// <summary><c>kamus</c>.</summary>
    Kamus,

    /// <summary><c>kalender</c>.</summary>
    Calendar,

    /// <summary><c>kontrak perubahan</c>.</summary>
    Contract,
}

/// <summary>A whole file.</summary>
public sealed class UnitSyntax(
    UnitKind kind, KeywordSyntax? keyword, TextSyntax? title, ImmutableArray<MemberSyntax> members, SyntaxToken endOfFile) : SyntaxNode
{
    /// <summary>What it holds.</summary>
    public UnitKind Kind { get; } = kind;

    /// <summary>The letter's number, or the name of the kamus, calendar or contract; null in an unknown unit.</summary>
    public TextSyntax? Title { get; } = title;

    /// <summary>Header lines, declarations, points, examples, in order of the text.</summary>
    public ImmutableArray<MemberSyntax> Members { get; } = members;

    /// <summary>The end of the file.</summary>
    public SyntaxToken EndOfFile { get; } = endOfFile;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, Title, .. Members, EndOfFile];
}

/// <summary>A header line, declaration, point, soft sentence or example.</summary>
public abstract class MemberSyntax : SyntaxNode;

/// <summary>A line of the head of a file.</summary>
public abstract class HeaderSyntax : MemberSyntax;

/// <summary>A header line of free text: <c>tentang</c>, <c>instansi</c>, <c>dasar</c>.</summary>
public sealed class TextHeaderSyntax(SyntaxToken keyword, TextSyntax text) : HeaderSyntax
{
    /// <summary>The word that opens it.</summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The rest of the line.</summary>
    public TextSyntax Text { get; } = text;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Keyword, Text];
}

/// <summary><c>ditetapkan 5 Mei 2031 oleh Sekretaris Daerah</c>.</summary>
public sealed class EnactedHeaderSyntax(SyntaxToken keyword, DateSyntax date, SyntaxToken? oleh, TextSyntax? by) : HeaderSyntax
{
    /// <summary>The day; its month and year may be missing.</summary>
    public DateSyntax Date { get; } = date;

    /// <summary>Who signed, or null.</summary>
    public TextSyntax? By { get; } = by;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, Date, oleh, By];
}

/// <summary><c>kamus kepegawaian</c>, <c>kalender nasional 2025; nasional 2026</c>: units used.</summary>
public sealed class UseHeaderSyntax(SyntaxToken keyword, ImmutableArray<ItemSyntax<TextSyntax>> names) : HeaderSyntax
{
    /// <summary><c>kamus</c> or <c>kalender</c>.</summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The names of the units, semicolons between them.</summary>
    public ImmutableArray<ItemSyntax<TextSyntax>> Names { get; } = names;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Keyword, .. Names];
}

/// <summary><c>berlaku 12 Mei 2031 sampai dengan 30 Mei 2031</c>, <c>berlaku selama bencana banjir</c>, <c>berlaku tahap I: November 2025; tahap II: Desember 2025</c>.</summary>
public sealed class PeriodHeaderSyntax(SyntaxToken keyword, ImmutableArray<ItemSyntax<PeriodPartSyntax>> parts) : HeaderSyntax
{
    /// <summary>The parts of the period, semicolons between them; the letter speaks in any of them.</summary>
    public ImmutableArray<ItemSyntax<PeriodPartSyntax>> Periods { get; } = parts;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, .. Periods];
}

/// <summary>One part of a period, perhaps named as a stage.</summary>
public sealed class PeriodPartSyntax(SyntaxToken? tahap, NameSyntax? stage, SyntaxToken? colon, TimePhraseSyntax time) : SyntaxNode
{
    /// <summary>The name of the stage (<c>I</c>), or null.</summary>
    public NameSyntax? Stage { get; } = stage;

    /// <summary>When.</summary>
    public TimePhraseSyntax Time { get; } = time;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [tahap, Stage, colon, Time];
}

/// <summary><c>berlaku bagi ASN terdampak banjir</c>.</summary>
public sealed class ScopeHeaderSyntax(KeywordSyntax keyword, SubjectSyntax subject, SyntaxToken? dot) : HeaderSyntax
{
    /// <summary>Whom the letter is about.</summary>
    public SubjectSyntax Subject { get; } = subject;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, Subject, dot];
}

/// <summary>A numbered point of the letter.</summary>
public sealed class PointMemberSyntax(PointSyntax point) : MemberSyntax
{
    /// <summary>The point.</summary>
    public PointSyntax Point { get; } = point;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Point];
}

/// <summary><c>imbauan: Pelayanan publik tetap berjalan.</c>.</summary>
public sealed class SoftMemberSyntax(SyntaxToken keyword, SyntaxToken? colon, TextSyntax text) : MemberSyntax
{
    /// <summary>Its words.</summary>
    public TextSyntax Text { get; } = text;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, colon, Text];
}

/// <summary>Text between elements that belongs to none; an error was reported.</summary>
public sealed class SkippedMemberSyntax(SkippedSyntax skipped) : MemberSyntax
{
    /// <summary>What was skipped.</summary>
    public SkippedSyntax Skipped { get; } = skipped;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Skipped];
}

/// <summary>A declaration with something in it that could not be understood; an error was reported.</summary>
public sealed class FaultyMemberSyntax(MemberSyntax member, SkippedSyntax skipped, SyntaxToken stop) : MemberSyntax
{
    /// <summary>What could be understood.</summary>
    public MemberSyntax Member { get; } = member;

    /// <summary>What could not.</summary>
    public SkippedSyntax Skipped { get; } = skipped;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Member, Skipped, stop];
}
