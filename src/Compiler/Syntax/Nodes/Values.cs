using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>A number: <c>37,5</c>, <c>75 persen</c>, <c>75%</c>, <c>45 (empat puluh lima) tahun</c>, or a number word (<c>dua</c>).</summary>
public sealed class NumberSyntax(SyntaxToken number, KeywordSyntax? spelledOut, KeywordSyntax? unit) : SyntaxNode
{
    /// <summary>The digits, or a number word.</summary>
    public SyntaxToken Number { get; } = number;

    /// <summary>The same in words, in brackets, or null.</summary>
    public KeywordSyntax? SpelledOut { get; } = spelledOut;

    /// <summary>Words of the unit behind it (<c>tahun</c>, <c>persen</c>, <c>%</c>, <c>orang</c>, <c>derajat Celsius</c>), or null.</summary>
    public KeywordSyntax? Unit { get; } = unit;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Number, SpelledOut, Unit];
}

/// <summary>A date, perhaps with its weekday. In a series (<c>25, 26, dan 27 Maret 2026</c>) month and year may stand only behind the last.</summary>
public sealed class DateSyntax(SyntaxToken? weekday, SyntaxToken? comma, SyntaxToken day, SyntaxToken? month, SyntaxToken? year) : SyntaxNode
{
    /// <summary>The weekday before it, or null.</summary>
    public SyntaxToken? Weekday { get; } = weekday;

    /// <summary>The day of the month.</summary>
    public SyntaxToken Day { get; } = day;

    /// <summary>The name of the month, or null.</summary>
    public SyntaxToken? Month { get; } = month;

    /// <summary>The year, or null.</summary>
    public SyntaxToken? Year { get; } = year;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Weekday, comma, Day, Month, Year];
}

/// <summary>A time of day, with or without <c>pukul</c>.</summary>
public sealed class ClockSyntax(SyntaxToken? pukul, SyntaxToken clock, SyntaxToken? zone) : SyntaxNode
{
    /// <summary>The time (<c>07.30</c>).</summary>
    public SyntaxToken Clock { get; } = clock;

    /// <summary><c>WIB</c>, <c>WITA</c> or <c>WIT</c>, or null.</summary>
    public SyntaxToken? Zone { get; } = zone;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [pukul, Clock, Zone];
}

/// <summary>A stretch of the clock: <c>pukul 06.00–08.00 WIB</c>, <c>pukul 06.00 sampai dengan pukul 08.00</c>.</summary>
public sealed class WindowSyntax(ClockSyntax from, KeywordSyntax until, ClockSyntax to) : SyntaxNode
{
    /// <summary>When it begins.</summary>
    public ClockSyntax From { get; } = from;

    /// <summary>When it ends; carries the zone of both.</summary>
    public ClockSyntax To { get; } = to;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [From, until, To];
}

/// <summary>A point cited: <c>angka 3 huruf b</c>, <c>huruf a</c>.</summary>
public sealed class PointReferenceSyntax(ImmutableArray<PointReferencePartSyntax> steps) : SyntaxNode
{
    /// <summary>Its steps, outermost first; at least one.</summary>
    public ImmutableArray<PointReferencePartSyntax> Steps { get; } = steps;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [.. Steps];
}

/// <summary>One step of a citation: <c>angka 3</c>, <c>huruf b</c>, <c>angka 1)</c>.</summary>
public sealed class PointReferencePartSyntax(SyntaxToken? keyword, SyntaxToken mark, SyntaxToken? stop) : SyntaxNode
{
    /// <summary><c>angka</c> or <c>huruf</c>; null in a series where the one before it says so.</summary>
    public SyntaxToken? Keyword { get; } = keyword;

    /// <summary>The number or letter.</summary>
    public SyntaxToken Mark { get; } = mark;

    /// <summary>The closing bracket behind it, or null.</summary>
    public SyntaxToken? Stop { get; } = stop;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Keyword, Mark, Stop];
}

/// <summary>Points cited together: <c>angka 2 dan angka 3</c>, <c>angka 2, 3, dan 4</c>.</summary>
public sealed class PointReferencesSyntax(ImmutableArray<ItemSyntax<PointReferenceSyntax>> items) : SyntaxNode
{
    /// <summary>The citations.</summary>
    public ImmutableArray<ItemSyntax<PointReferenceSyntax>> Items { get; } = items;

    /// <summary>The numbers of points among the marks: not the letters below a point, nor rows of its table.</summary>
    public IEnumerable<SyntaxToken> Numbers
    {
        get
        {
            // How far below the letter the citation before leads: a mark alone stands for its last step.
            var depth = 0;
            foreach (var steps in Items.Select(item => item.Value.Steps))
            {
                var first = steps[0];
                var isNumber = first.Keyword?.Is("angka") ?? depth <= 1;
                depth = isNumber ? steps.Length : first.Keyword is null ? depth - 1 + steps.Length : 1 + steps.Length;
                if (isNumber && !first.Mark.IsMissing)
                {
                    yield return first.Mark;
                }
            }
        }
    }

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [.. Items];
}
