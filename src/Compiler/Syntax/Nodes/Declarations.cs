using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>A name being declared, with its other spellings in brackets: <c>Badan Bencana Daerah (BBD)</c>, <c>WFH (bekerja dari rumah; KDR)</c>.</summary>
public sealed class DeclaredNameSyntax(NameSyntax name, SyntaxToken? open, ImmutableArray<ItemSyntax<NameSyntax>> aliases, SyntaxToken? close) : SyntaxNode
{
    /// <summary>The name.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>Its other spellings; the first one of a mode says what it means, too.</summary>
    public ImmutableArray<ItemSyntax<NameSyntax>> Aliases { get; } = aliases;

    /// <summary>The name and its other spellings, without those the text lacks.</summary>
    public IEnumerable<NameSyntax> Spellings => Aliases.Select(a => a.Value).Prepend(Name).Where(n => !n.IsMissing);

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Name, open, .. Aliases, close];
}

/// <summary><c>fakta NAMA: JENIS[, dianggap NILAI].</c> or <c>keadaan …</c>.</summary>
public sealed class FactDeclarationSyntax(
    SyntaxToken keyword, DeclaredNameSyntax name, SyntaxToken colon, FactTypeSyntax type, KeywordSyntax? presumedWord, NameSyntax? presumed, SyntaxToken dot) : MemberSyntax
{
    /// <summary>Whether it is of the place (<c>keadaan</c>), not of the person.</summary>
    public bool IsOfPlace => keyword.Is("keadaan");

    /// <summary>Its name.</summary>
    public DeclaredNameSyntax Name { get; } = name;

    /// <summary>Its values.</summary>
    public FactTypeSyntax Type { get; } = type;

    /// <summary>The value behind <c>dianggap</c> (a choice, <c>ya</c>, <c>tidak</c>, or digits), or null.</summary>
    public NameSyntax? Presumed { get; } = presumed;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, Name, colon, Type, presumedWord, Presumed, dot];
}

/// <summary>The values of a fact.</summary>
public abstract class FactTypeSyntax : SyntaxNode;

/// <summary><c>salah satu dari PNS; CPNS; PPPK</c>.</summary>
public sealed class ChoiceTypeSyntax(KeywordSyntax lead, ImmutableArray<ItemSyntax<DeclaredNameSyntax>> choices) : FactTypeSyntax
{
    /// <summary>The choices.</summary>
    public ImmutableArray<ItemSyntax<DeclaredNameSyntax>> Choices { get; } = choices;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, .. Choices];
}

/// <summary><c>ya atau tidak</c>, <c>tanggal</c> or <c>nama</c>; or words that are no kind of fact.</summary>
public sealed class SimpleTypeSyntax(SimpleTypeKind kind, KeywordSyntax words) : FactTypeSyntax
{
    /// <summary>Which.</summary>
    public SimpleTypeKind Kind { get; } = kind;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [words];
}

/// <summary>The kinds of <see cref="SimpleTypeSyntax"/>.</summary>
public enum SimpleTypeKind
{
    /// <summary>None: an error was reported.</summary>
    Error,

    /// <summary><c>ya atau tidak</c>.</summary>
    YesNo,

    /// <summary><c>tanggal</c>.</summary>
    Date,

    /// <summary><c>nama</c>.</summary>
    Label,
}

/// <summary><c>angka dalam derajat Celsius dari 30,0 sampai dengan 45,0</c>, <c>bilangan dari 0 sampai dengan 60</c>.</summary>
public sealed class NumberTypeSyntax(
    SyntaxToken keyword, KeywordSyntax? inWord, NameSyntax? unit, KeywordSyntax? fromWord, NumberSyntax? min, KeywordSyntax? untilWord, NumberSyntax? max) : FactTypeSyntax
{
    /// <summary>Whether whole numbers only (<c>bilangan</c>).</summary>
    public bool IsWhole => keyword.Is("bilangan");

    /// <summary>The words of the unit, or null.</summary>
    public NameSyntax? Unit { get; } = unit;

    /// <summary>The smallest value, or null.</summary>
    public NumberSyntax? Min { get; } = min;

    /// <summary>The largest value, or null.</summary>
    public NumberSyntax? Max { get; } = max;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, inWord, Unit, fromWord, Min, untilWord, Max];
}

/// <summary><c>bilangan tahun sejak tanggal lahir</c>.</summary>
public sealed class DerivedTypeSyntax(SyntaxToken keyword, SyntaxToken unit, SyntaxToken sejak, NameSyntax from) : FactTypeSyntax
{
    /// <summary><c>tahun</c>, <c>bulan</c> or <c>hari</c>.</summary>
    public SyntaxToken Unit { get; } = unit;

    /// <summary>The date fact it is counted from.</summary>
    public NameSyntax From { get; } = from;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, Unit, sejak, From];
}

/// <summary><c>Dinas Kebudayaan meliputi Museum; Planetarium.</c>, <c>moda WFA meliputi WFH.</c>.</summary>
public sealed class TreeDeclarationSyntax(
    SyntaxToken? moda, NameSyntax parent, SyntaxToken meliputi, ImmutableArray<ItemSyntax<DeclaredNameSyntax>> children, SyntaxToken dot) : MemberSyntax
{
    /// <summary>Whether it is about modes.</summary>
    public bool IsOfModes => moda is not null;

    /// <summary>What covers the others.</summary>
    public NameSyntax Parent { get; } = parent;

    /// <summary>What it covers: new choices, or declared modes.</summary>
    public ImmutableArray<ItemSyntax<DeclaredNameSyntax>> Covered { get; } = children;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [moda, Parent, meliputi, .. Covered, dot];
}

/// <summary><c>istilah ASN adalah PNS, CPNS, atau PPPK.</c>; <c>pejabat kepala museum adalah …</c>.</summary>
public sealed class TermDeclarationSyntax(
    SyntaxToken keyword, DeclaredNameSyntax name, SyntaxToken adalah, ConditionSyntax definition, SyntaxToken dot) : MemberSyntax
{
    private static readonly string[] AnnexPhrases =
        ["unit dalam", "unit pada", "unit kerja dalam", "perangkat daerah dalam", "unit sebagaimana tercantum dalam", "unit yang tercantum dalam"];

    /// <summary>Whether it declares the holder of an office as a class of people.</summary>
    public bool IsOffice => keyword.Is("pejabat");

    /// <summary>Its name.</summary>
    public DeclaredNameSyntax Name { get; } = name;

    /// <summary>What it means.</summary>
    public ConditionSyntax Definition { get; } = definition;

    /// <summary>Whether it is an annex whose units go by a name.</summary>
    public bool IsAnnex => Name.Name.WordTokens is [var first, ..] && first.Is("lampiran") && adalah.IsMissing;

    /// <summary>More ways to name the units of an annex: <c>unit dalam lampiran I</c>.</summary>
    public IEnumerable<string> MoreSpellings => IsAnnex
        ? AnnexPhrases.Select(phrase => $"{phrase} {Name.Name.Text}")
        : [];

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, Name, adalah, Definition, dot];
}

/// <summary><c>moda WFO (bekerja di kantor); WFA.</c>, <c>perbuatan …</c>, <c>hak …</c>, <c>sanksi …</c>, <c>pejabat …</c>.</summary>
public sealed class NamesDeclarationSyntax(
    SyntaxToken keyword, ImmutableArray<ItemSyntax<NameEntrySyntax>> names, SyntaxToken dot) : MemberSyntax
{
    /// <summary><c>moda</c>, <c>perbuatan</c>, <c>hak</c>, <c>sanksi</c> or <c>pejabat</c>.</summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The names.</summary>
    public ImmutableArray<ItemSyntax<NameEntrySyntax>> Names { get; } = names;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Keyword, .. Names, dot];
}

/// <summary>A declared name with its evidence: <c>melaporkan kinerja, dibuktikan dengan laporan kinerja</c>.</summary>
public sealed class NameEntrySyntax(DeclaredNameSyntax name, KeywordSyntax? evidenceWord, NameSyntax? evidence) : SyntaxNode
{
    /// <summary>The name.</summary>
    public DeclaredNameSyntax Name { get; } = name;

    /// <summary>What shows that it was done, or null.</summary>
    public NameSyntax? Evidence { get; } = evidence;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Name, evidenceWord, Evidence];
}

/// <summary>In a calendar: <c>hari libur: …</c>, <c>cuti bersama: …</c>.</summary>
public sealed class FreeDaysDeclarationSyntax(
    KeywordSyntax keyword, SyntaxToken colon, ImmutableArray<ItemSyntax<DateSyntax>> days, SyntaxToken dot) : MemberSyntax
{
    /// <summary>The days.</summary>
    public ImmutableArray<ItemSyntax<DateSyntax>> Days { get; } = days;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, colon, .. Days, dot];
}

/// <summary>In a calendar: <c>hari kerja: Senin sampai dengan Jumat.</c>.</summary>
public sealed class WorkweekDeclarationSyntax(KeywordSyntax keyword, SyntaxToken colon, WeekdaysSyntax days, SyntaxToken dot) : MemberSyntax
{
    /// <summary>The weekdays worked.</summary>
    public WeekdaysSyntax Days { get; } = days;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, colon, Days, dot];
}

/// <summary>In a calendar: <c>masa Ramadan: 1 Maret 2025 sampai dengan 30 Maret 2025.</c> or <c>belum ditetapkan</c>.</summary>
public sealed class SeasonDeclarationSyntax(
    SyntaxToken keyword, DeclaredNameSyntax name, SyntaxToken colon, TimeSyntax? period, KeywordSyntax? unset, SyntaxToken dot) : MemberSyntax
{
    /// <summary>Its name.</summary>
    public DeclaredNameSyntax Name { get; } = name;

    /// <summary>Its days, or null where they are not yet set.</summary>
    public TimeSyntax? Period { get; } = period;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, Name, colon, Period, unset, dot];
}
