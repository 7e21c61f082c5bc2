using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>A time a sentence speaks of: <c>selama November 2031</c>, <c>setiap hari Kamis</c>, <c>pada 25 dan 26 Maret 2026, termasuk hari libur</c>.</summary>
public sealed class TimePhraseSyntax(KeywordSyntax? lead, TimeSyntax time, KeywordSyntax? includingFreeDays) : SyntaxNode
{
    /// <summary>The words before it (<c>selama</c>, <c>setiap hari</c>, <c>pada tanggal</c>), or null.</summary>
    public KeywordSyntax? Lead { get; } = lead;

    /// <summary>The time itself.</summary>
    public TimeSyntax Time { get; } = time;

    /// <summary><c>termasuk hari libur</c> with its comma, or null.</summary>
    public KeywordSyntax? IncludingFreeDays { get; } = includingFreeDays;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Lead, Time, IncludingFreeDays];
}

/// <summary>What a time phrase or a period names.</summary>
public abstract class TimeSyntax : SyntaxNode;

/// <summary>Days in a series: <c>24 Maret 2025</c>, <c>25, 26, dan 27 Maret 2026</c>.</summary>
public sealed class DatesSyntax(ImmutableArray<ItemSyntax<DateSyntax>> items) : TimeSyntax
{
    /// <summary>The dates; a date without month or year takes those of the next that has them.</summary>
    public ImmutableArray<ItemSyntax<DateSyntax>> Items { get; } = items;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [.. Items];
}

/// <summary>Days from one to another, both included; one end may be open (<c>sejak</c>, <c>mulai</c>, <c>sampai dengan</c>, <c>sebelum</c>, <c>sesudah</c>).</summary>
public sealed class DateRangeSyntax(KeywordSyntax? fromWord, TimeSyntax? from, KeywordSyntax? untilWord, TimeSyntax? to) : TimeSyntax
{
    /// <summary><c>sejak</c>, <c>mulai</c>, <c>sesudah</c>, or null.</summary>
    public KeywordSyntax? FromWord { get; } = fromWord;

    /// <summary>The first day: a <see cref="DatesSyntax"/> of one or a <see cref="MonthSyntax"/>; null when open. Month or year may be left to <see cref="To"/>.</summary>
    public TimeSyntax? From { get; } = from;

    /// <summary><c>sampai dengan</c>, a dash, or <c>sebelum</c>; null when open.</summary>
    public KeywordSyntax? UntilWord { get; } = untilWord;

    /// <summary>The last day, or null when open.</summary>
    public TimeSyntax? To { get; } = to;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [FromWord, From, UntilWord, To];
}

/// <summary>A month: <c>November 2031</c>.</summary>
public sealed class MonthSyntax(SyntaxToken month, SyntaxToken? year) : TimeSyntax
{
    /// <summary>The name of the month.</summary>
    public SyntaxToken Month { get; } = month;

    /// <summary>The year; null when missing.</summary>
    public SyntaxToken? Year { get; } = year;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Month, Year];
}

/// <summary>Weekdays and ranges of them in a series: <c>Senin dan Rabu</c>, <c>Senin sampai dengan Kamis dan Sabtu</c>.</summary>
public sealed class WeekdaysSyntax(ImmutableArray<WeekdayRangeSyntax> ranges) : TimeSyntax
{
    /// <summary>The weekdays and ranges.</summary>
    public ImmutableArray<WeekdayRangeSyntax> Ranges { get; } = ranges;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [.. Ranges];
}

/// <summary>A weekday, or all from one to another, with what joins it to the next.</summary>
public sealed class WeekdayRangeSyntax(KeywordSyntax day, KeywordSyntax? until, KeywordSyntax? last, KeywordSyntax? separator) : SyntaxNode
{
    /// <summary>The weekday, or the first.</summary>
    public KeywordSyntax Day { get; } = day;

    /// <summary>The last, or null.</summary>
    public KeywordSyntax? Last { get; } = last;

    /// <summary><c>dan</c>, a comma, or null behind the last.</summary>
    public KeywordSyntax? Separator { get; } = separator;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Day, until, Last, Separator];
}

/// <summary><c>hari kerja</c>, <c>hari libur</c>, or <c>hari</c> alone (every day); perhaps <c>selain hari Jumat</c>.</summary>
public sealed class DayClassSyntax(KeywordSyntax words, KeywordSyntax? selain, WeekdaysSyntax? except) : TimeSyntax
{
    /// <summary>The words.</summary>
    public KeywordSyntax Day { get; } = words;

    /// <summary>Behind <c>selain hari</c>: the weekdays left out, or null.</summary>
    public WeekdaysSyntax? Except { get; } = except;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Day, selain, Except];
}

/// <summary>A time that goes by a name: a <c>masa</c>, a <c>keadaan</c>, or a <c>tahap</c> of the letter.</summary>
public sealed class NamedTimeSyntax(SyntaxToken? stageWord, NameSyntax name) : TimeSyntax
{
    /// <summary><c>tahap</c>, or null.</summary>
    public SyntaxToken? StageWord { get; } = stageWord;

    /// <summary>The name.</summary>
    public NameSyntax Name { get; } = name;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [StageWord, Name];
}
