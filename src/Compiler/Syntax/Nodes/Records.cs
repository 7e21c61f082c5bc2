using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>
/// What is on record of the day of an example: <c>datang pukul 09.10</c>, <c>presensi pukul 07.15 dan pukul 16.20</c>,
/// <c>melaporkan jadwal pada 13 Maret 2026</c>, <c>tidak melakukan presensi</c>.
/// </summary>
public sealed class GivenRecordSyntax(
    KeywordSyntax? not, KeywordSyntax? word, NameSyntax? act, KeywordSyntax? on, DateSyntax? day, ImmutableArray<ItemSyntax<ClockSyntax>> times) : SyntaxNode
{
    /// <summary>Whether it was not done.</summary>
    public bool IsNegated => not is not null;

    /// <summary><c>datang</c>, <c>pulang</c>, <c>presensi</c> or <c>panggilan</c>; null with an act.</summary>
    public KeywordSyntax? About { get; } = word;

    /// <summary>The act, or null.</summary>
    public NameSyntax? Act { get; } = act;

    /// <summary>On which day, or null.</summary>
    public DateSyntax? Day { get; } = day;

    /// <summary>At which times of day; may be empty.</summary>
    public ImmutableArray<ItemSyntax<ClockSyntax>> Times { get; } = times;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [not, About, Act, on, Day, .. Times];
}

/// <summary><c>zona waktu WITA</c> in an example.</summary>
public sealed class GivenZoneSyntax(KeywordSyntax keyword, SyntaxToken zone) : SyntaxNode
{
    /// <summary>WIB, WITA or WIT; missing where the text lacks it.</summary>
    public SyntaxToken Zone { get; } = zone;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [keyword, Zone];
}

/// <summary><c>masuk paling lambat pukul 09.00</c>, <c>pulang pukul 16.30</c>.</summary>
public sealed class ClockExpectationSyntax(KeywordSyntax lead, ClockSyntax clock, KeywordSyntax? menurut, PointReferencesSyntax? points)
    : ExpectationSyntax(menurut, points)
{
    /// <summary>Whether it is about leaving.</summary>
    public bool IsLeaving => lead.WordTokens[0].Is("pulang");

    /// <summary>The time.</summary>
    public ClockSyntax Clock { get; } = clock;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Clock, Menurut, Points];
}

/// <summary>
/// <c>terlambat 10 menit</c>, <c>tidak terlambat</c>, <c>presensi terpenuhi</c>, <c>melaporkan jadwal terlambat 1 hari</c>: of
/// coming to work where it names nothing.
/// </summary>
public sealed class DutyExpectationSyntax(
    KeywordSyntax? presensi, NameSyntax? act, KeywordSyntax outcome, NumberSyntax? late, KeywordSyntax? menurut, PointReferencesSyntax? points)
    : ExpectationSyntax(menurut, points)
{
    /// <summary>Whether it is about <c>presensi</c>.</summary>
    public bool IsPresence => presensi is not null;

    /// <summary>The act, or null.</summary>
    public NameSyntax? Act { get; } = act;

    /// <summary><c>terlambat</c>, <c>tidak terlambat</c>, or how the act stands.</summary>
    public KeywordSyntax Outcome { get; } = outcome;

    /// <summary>By how much, with its unit, or null.</summary>
    public NumberSyntax? Late { get; } = late;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [presensi, Act, Outcome, Late, Menurut, Points];
}

/// <summary><c>jam kerja pukul 08.00–15.00</c>, <c>jam kerja tidak diatur</c>.</summary>
public sealed class HoursExpectationSyntax(KeywordSyntax lead, WindowSyntax? window, KeywordSyntax? outcome, KeywordSyntax? menurut, PointReferencesSyntax? points)
    : ExpectationSyntax(menurut, points)
{
    /// <summary>The hours, or null.</summary>
    public WindowSyntax? Window { get; } = window;

    /// <summary><c>tidak diatur</c>, <c>belum pasti</c> or <c>bertentangan</c>; null with hours.</summary>
    public KeywordSyntax? Outcome { get; } = outcome;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Window, Outcome, Menurut, Points];
}

/// <summary><c>jumlah jam kerja 7,5 jam</c>, <c>jumlah jam kerja 32,5 jam seminggu</c>.</summary>
public sealed class SumExpectationSyntax(KeywordSyntax lead, DurationSyntax time, KeywordSyntax? seminggu, KeywordSyntax? menurut, PointReferencesSyntax? points)
    : ExpectationSyntax(menurut, points)
{
    /// <summary>How long.</summary>
    public DurationSyntax Time { get; } = time;

    /// <summary>Whether it is the sum of the week.</summary>
    public bool IsWeek => seminggu is not null;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Time, seminggu, Menurut, Points];
}
