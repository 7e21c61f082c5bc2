namespace Edaran.Compiler.Syntax;

/// <summary>
/// <c>dapat memberikan WFH kepada S</c> (discretion), <c>dapat memerintahkan WFO kepada S</c> or <c>dapat memerintahkan S untuk WFO</c> (order);
/// the sentence's subject is the office.
/// </summary>
/// <param name="modal"><c>dapat</c>.</param>
/// <param name="verb"><c>memberikan</c>, <c>mengizinkan</c>, <c>mengecualikan</c> or <c>memerintahkan</c>.</param>
/// <param name="what">What is granted or ordered.</param>
/// <param name="link"><c>kepada</c> before the people, or <c>untuk</c> behind them; null in <c>mengecualikan S dari angka 3</c>.</param>
/// <param name="recipients">To whom.</param>
/// <param name="peopleFirst">Whether the people stand before what is granted.</param>
public sealed class ConferPredicateSyntax(
    KeywordSyntax modal, SyntaxToken verb, SyntaxNode what, KeywordSyntax? link, SubjectSyntax recipients, bool peopleFirst) : PredicateSyntax
{
    /// <summary><c>dapat</c>.</summary>
    public KeywordSyntax Modal { get; } = modal;

    /// <summary><c>memberikan</c>, <c>mengizinkan</c>, <c>mengecualikan</c> or <c>memerintahkan</c>.</summary>
    public SyntaxToken Verb { get; } = verb;

    /// <summary>Whether it is an order, not leave.</summary>
    public bool IsOrder => Verb.Is("memerintahkan");

    /// <summary>The modes, the right or the act, or null.</summary>
    public SeriesSyntax? Objects => What as SeriesSyntax;

    /// <summary>The points from which people may be excepted, or null.</summary>
    public ExemptionGrantSyntax? Exemption => What as ExemptionGrantSyntax;

    /// <summary>The hours ordered, or null.</summary>
    public HoursGrantSyntax? Hours => What as HoursGrantSyntax;

    /// <summary>What is granted or ordered.</summary>
    public SyntaxNode What { get; } = what;

    /// <summary>To whom.</summary>
    public SubjectSyntax Recipients { get; } = recipients;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts =>
        peopleFirst ? [Modal, Verb, Recipients, link, What] : [Modal, Verb, What, link, Recipients];
}

/// <summary><c>pengecualian dari angka 3</c>; behind <c>mengecualikan S</c> just <c>dari angka 3</c>.</summary>
public sealed class ExemptionGrantSyntax(KeywordSyntax lead, PointReferencesSyntax points) : SyntaxNode
{
    /// <summary>The points.</summary>
    public PointReferencesSyntax Points { get; } = points;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Points];
}

/// <summary><c>bekerja pukul 08.00–12.00, istirahat pukul 10.00–10.15</c>.</summary>
public sealed class HoursGrantSyntax(KeywordSyntax lead, WindowSyntax window, BreaksTailSyntax? breaks) : SyntaxNode
{
    /// <summary>From when to when.</summary>
    public WindowSyntax Window { get; } = window;

    /// <summary>The breaks, or null.</summary>
    public BreaksSyntax? Breaks => breaks?.Breaks;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Window, breaks];
}

/// <summary><c>Tempat kerja pegawai pada RSUD diatur oleh kepala perangkat daerah</c>: every mode is left to an office.</summary>
public sealed class DelegationPredicateSyntax(KeywordSyntax lead, SubjectSyntax people, KeywordSyntax verb, SubjectSyntax official) : PredicateSyntax
{
    /// <summary>Whose place of work it is.</summary>
    public SubjectSyntax People { get; } = people;

    /// <summary>The office.</summary>
    public SubjectSyntax Official { get; } = official;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, People, verb, Official];
}
