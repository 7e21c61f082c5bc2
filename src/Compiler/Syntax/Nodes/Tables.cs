using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>Rows behind a colon: the first names the columns, every other one is a case of its own.</summary>
public sealed class TableSyntax(TableRowSyntax<ColumnSyntax> header, ImmutableArray<TableRowSyntax<CellSyntax>> rows) : SyntaxNode
{
    /// <summary>The columns.</summary>
    public TableRowSyntax<ColumnSyntax> Header { get; } = header;

    /// <summary>The rows below them.</summary>
    public ImmutableArray<TableRowSyntax<CellSyntax>> Rows { get; } = rows;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Header, .. Rows];
}

/// <summary>A row that the layout knows without knowing its cells.</summary>
public abstract class TableRowSyntax : SyntaxNode
{
    /// <summary>The bar at its beginning.</summary>
    public abstract SyntaxToken Bar { get; }

    /// <summary>Its cells, each with the bar behind it.</summary>
    public abstract IEnumerable<(SyntaxNode Cell, SyntaxToken Bar)> InOrder { get; }
}

/// <summary>One row: a bar, then cells, each with the bar behind it.</summary>
public sealed class TableRowSyntax<T>(SyntaxToken bar, ImmutableArray<TableCellSyntax<T>> cells) : TableRowSyntax
    where T : SyntaxNode
{
    /// <inheritdoc/>
    public override SyntaxToken Bar { get; } = bar;

    /// <summary>Its cells.</summary>
    public ImmutableArray<TableCellSyntax<T>> Cells { get; } = cells;

    /// <inheritdoc/>
    public override IEnumerable<(SyntaxNode Cell, SyntaxToken Bar)> InOrder => Cells.Select(c => ((SyntaxNode)c.Value, c.Bar));

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Bar, .. Cells];
}

/// <summary>What stands between two bars.</summary>
public sealed class TableCellSyntax<T>(T value, SkippedSyntax? skipped, SyntaxToken bar) : SyntaxNode
    where T : SyntaxNode
{
    /// <summary>The cell.</summary>
    public T Value { get; } = value;

    /// <summary>The bar behind it; missing at the end of a row that has none.</summary>
    public SyntaxToken Bar { get; } = bar;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Value, skipped, Bar];
}

/// <summary>What a column of a table is about.</summary>
public abstract class ColumnSyntax : SyntaxNode;

/// <summary>A key: the cases of a fact.</summary>
public sealed class FactColumnSyntax(NameSyntax fact) : ColumnSyntax
{
    /// <summary>The fact.</summary>
    public NameSyntax Fact { get; } = fact;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Fact];
}

/// <summary>A column that a key word names.</summary>
public sealed class WordColumnSyntax(WordColumn kind, KeywordSyntax word) : ColumnSyntax
{
    /// <summary>What it is about.</summary>
    public WordColumn Kind { get; } = kind;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [word];
}

/// <summary>Columns that a key word names.</summary>
public enum WordColumn
{
    /// <summary><c>hari</c>: a key, the days.</summary>
    Day,

    /// <summary><c>norma</c>: what the point says in this case (<c>wajib WFO</c>).</summary>
    Norm,

    /// <summary><c>moda</c>, <c>perbuatan</c>, <c>hak</c>: what the modal before the colon is about.</summary>
    Object,

    /// <summary><c>pukul</c>, <c>jam kerja</c>: hours of work.</summary>
    Hours,

    /// <summary><c>istirahat</c>: the breaks of the hours in the same row.</summary>
    Breaks,
}

/// <summary><c>WFO paling banyak</c>: a limit on modes.</summary>
public sealed class LimitColumnSyntax(SeriesSyntax modes, KeywordSyntax bound) : ColumnSyntax
{
    /// <summary>The modes counted together.</summary>
    public SeriesSyntax Modes { get; } = modes;

    /// <summary><c>paling banyak</c> or <c>paling sedikit</c>.</summary>
    public KeywordSyntax Bound { get; } = bound;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Modes, Bound];
}

/// <summary>A cell below the header.</summary>
public abstract class CellSyntax : SyntaxNode;

/// <summary>A key's case, bound as the condition it is.</summary>
public sealed class CaseCellSyntax(ConditionSyntax condition) : CellSyntax
{
    /// <summary>The condition; its fact stands at the head of the column and is no part of the cell.</summary>
    public ConditionSyntax Condition { get; } = condition;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Condition];
}

/// <summary>The days of a key.</summary>
public sealed class DayCellSyntax(TimePhraseSyntax time) : CellSyntax
{
    /// <summary>When.</summary>
    public TimePhraseSyntax Time { get; } = time;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Time];
}

/// <summary><c>selain itu</c>: what no other row names.</summary>
public sealed class RestCellSyntax(KeywordSyntax words) : CellSyntax
{
    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [words];
}

/// <summary><c>semua</c>: whatever the fact is.</summary>
public sealed class EveryCellSyntax(SyntaxToken word) : CellSyntax
{
    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [word];
}

/// <summary>A dash: nothing is said in this case.</summary>
public sealed class NoneCellSyntax(SyntaxElement words) : CellSyntax
{
    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [words];
}

/// <summary>What the point says in this case.</summary>
public sealed class NormCellSyntax(PredicateSyntax? predicate, ImmutableArray<TailSyntax> tails) : CellSyntax
{
    /// <summary>What it says.</summary>
    public PredicateSyntax? Predicate { get; } = predicate;

    /// <summary>What follows.</summary>
    public ImmutableArray<TailSyntax> Tails { get; } = tails;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Predicate, .. Tails];
}

/// <summary>A share or a number of people, with its rounding.</summary>
public sealed class AmountCellSyntax(NumberSyntax amount, RoundingClauseSyntax? rounding) : CellSyntax
{
    /// <summary>The share or number.</summary>
    public NumberSyntax Amount { get; } = amount;

    /// <summary><c>, dibulatkan ke bawah</c>, or null.</summary>
    public RoundingClauseSyntax? Rounding { get; } = rounding;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Amount, Rounding];
}

/// <summary>Hours of work: <c>07.15–15.15</c>.</summary>
public sealed class HoursCellSyntax(WindowSyntax hours) : CellSyntax
{
    /// <summary>From when to when.</summary>
    public WindowSyntax Hours { get; } = hours;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Hours];
}

/// <summary>The breaks of the hours in the same row.</summary>
public sealed class BreaksCellSyntax(BreaksSyntax breaks) : CellSyntax
{
    /// <summary>The breaks.</summary>
    public BreaksSyntax Breaks { get; } = breaks;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Breaks];
}

/// <summary>A cell that could not be read, or has no column.</summary>
public sealed class BrokenCellSyntax : CellSyntax
{
    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [];
}
