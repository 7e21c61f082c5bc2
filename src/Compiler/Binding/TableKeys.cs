using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>A column that tells the rows of a table apart.</summary>
/// <param name="Place">Its place among the columns.</param>
/// <param name="Name">Its name as written.</param>
/// <param name="Fact">Its fact; null for the days.</param>
internal sealed record KeyColumn(int Place, string Name, FactSymbol? Fact);

/// <summary>The case that a row names in one key column.</summary>
/// <param name="Condition">When it is so; <see cref="Condition.True"/> for <c>semua</c> and <c>selain itu</c>.</param>
/// <param name="IsRest">Whether it is <c>selain itu</c>.</param>
/// <param name="Time">The days, in the column of days.</param>
internal sealed record KeyCell(Condition Condition, bool IsRest, BoundTime? Time);

/// <summary>What a row names in the key columns, in their order.</summary>
/// <param name="Number">Its number below the header, from 1.</param>
/// <param name="Syntax">The row.</param>
/// <param name="Cells">One cell a key column.</param>
internal sealed record KeyRow(int Number, TableRowSyntax<CellSyntax> Syntax, IReadOnlyList<KeyCell> Cells)
{
    /// <summary>How many of its cells are <c>selain itu</c>: a row with fewer comes first, a row with more takes what it leaves.</summary>
    public int Rests => Cells.Count(c => c.IsRest);
}

/// <summary>A table as its keys tell its rows apart.</summary>
/// <param name="Syntax">The table.</param>
/// <param name="Columns">Its key columns.</param>
/// <param name="Rows">The rows whose keys could be read.</param>
internal sealed record KeyTable(TableSyntax Syntax, IReadOnlyList<KeyColumn> Columns, IReadOnlyList<KeyRow> Rows)
{
    /// <summary>Every column, as written.</summary>
    public IReadOnlyList<ColumnSyntax> Header { get; } = [.. Syntax.Header.Cells.Select(c => c.Value)];
}
