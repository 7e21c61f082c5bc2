using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>
/// <c>Jam kerja pegawai</c>; the hours follow as a <see cref="WindowsTailSyntax"/>, its own or those of its items. The
/// sentence's subject stands inside it, and may be left out (everyone).
/// </summary>
public sealed class HoursPredicateSyntax(KeywordSyntax lead, SyntaxToken? bagi, SubjectSyntax? subject, SyntaxToken? adalah) : PredicateSyntax
{
    /// <summary>Who keeps the hours; null for everyone.</summary>
    public override SubjectSyntax? OwnSubject { get; } = subject;

    /// <inheritdoc/>
    public override bool IsOpen => true;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, bagi, OwnSubject, adalah];
}

/// <summary>Behind hours: <c>, istirahat pukul 12.00–12.30 dan pukul 15.00–15.15</c>, or <c>, tanpa istirahat</c>.</summary>
public sealed class BreaksTailSyntax(SyntaxToken? comma, KeywordSyntax lead, BreaksSyntax? breaks) : TailSyntax(comma)
{
    /// <summary>The breaks; null with <c>tanpa istirahat</c>.</summary>
    public BreaksSyntax? Breaks { get; } = breaks;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, lead, Breaks];
}

/// <summary>Breaks in a series, or in a cell of a table a dash alone: none.</summary>
public sealed class BreaksSyntax(SyntaxToken? none, ImmutableArray<ItemSyntax<WindowSyntax>> items) : SyntaxNode
{
    /// <summary>The breaks.</summary>
    public ImmutableArray<ItemSyntax<WindowSyntax>> Items { get; } = items;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [none, .. Items];
}

/// <summary><c>dapat masuk</c> and from when to when.</summary>
public sealed class FlexPredicateSyntax(KeywordSyntax modal, SyntaxToken masuk, FlexBandSyntax band) : PredicateSyntax
{
    /// <summary>From when to when one may come.</summary>
    public FlexBandSyntax Band { get; } = band;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [modal, masuk, Band];
}

/// <summary>
/// <c>paling cepat 60 menit sebelum dan paling lambat 60 menit sesudah jam masuk</c>, one of the two alone, or
/// <c>antara pukul 07.00 sampai dengan pukul 09.00</c>.
/// </summary>
public sealed class FlexBandSyntax(
    FlexEndSyntax? before, SyntaxToken? dan, FlexEndSyntax? after, KeywordSyntax? jamMasuk, SyntaxToken? antara, WindowSyntax? between) : SyntaxNode
{
    /// <summary>How long before the hours begin, or null.</summary>
    public FlexEndSyntax? Before { get; } = before;

    /// <summary>How long after the hours begin, or null.</summary>
    public FlexEndSyntax? After { get; } = after;

    /// <summary>The times of day, or null.</summary>
    public WindowSyntax? Between { get; } = between;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Before, dan, After, jamMasuk, antara, Between];
}

/// <summary><c>paling cepat 60 menit sebelum</c>, <c>paling lambat 60 menit sesudah</c>.</summary>
public sealed class FlexEndSyntax(KeywordSyntax lead, DurationSyntax time, SyntaxToken side) : SyntaxNode
{
    /// <summary>How long.</summary>
    public DurationSyntax Time { get; } = time;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Time, side];
}

/// <summary><c>Jumlah jam kerja pegawai paling sedikit 32,5 jam seminggu</c>; its subject stands inside it.</summary>
public sealed class WeekHoursPredicateSyntax(
    KeywordSyntax lead, SyntaxToken? bagi, SubjectSyntax? subject, KeywordSyntax bound, DurationSyntax time, KeywordSyntax per, KeywordSyntax? net) : PredicateSyntax
{
    /// <summary>Whose hours; null for everyone.</summary>
    public override SubjectSyntax? OwnSubject { get; } = subject;

    /// <summary><c>paling sedikit</c> or <c>paling banyak</c>.</summary>
    public KeywordSyntax Bound { get; } = bound;

    /// <summary>How long.</summary>
    public DurationSyntax Time { get; } = time;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, bagi, OwnSubject, Bound, Time, per, net];
}

/// <summary><c>dihitung 8,5 jam kerja</c>.</summary>
public sealed class CreditPredicateSyntax(KeywordSyntax verb, DurationSyntax time, SyntaxToken kerja) : PredicateSyntax
{
    /// <summary>How long.</summary>
    public DurationSyntax Time { get; } = time;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [verb, Time, kerja];
}

/// <summary>A length of time: <c>60 menit</c>, <c>32,5 jam</c>, <c>37 jam 30 menit</c>.</summary>
public sealed class DurationSyntax(NumberSyntax number, SyntaxToken unit, NumberSyntax? minutes, SyntaxToken? minuteUnit) : SyntaxNode
{
    /// <summary>The number.</summary>
    public NumberSyntax Number { get; } = number;

    /// <summary><c>jam</c> or <c>menit</c>; missing where the text lacks it.</summary>
    public SyntaxToken Unit { get; } = unit;

    /// <summary>The minutes behind hours, or null.</summary>
    public NumberSyntax? Minutes { get; } = minutes;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Number, Unit, Minutes, minuteUnit];
}
