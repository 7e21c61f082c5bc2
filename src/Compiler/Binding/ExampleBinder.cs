using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Binds examples: what is known, on which days, and what must come out.</summary>
/// <param name="unit">The unit of the letter.</param>
/// <param name="points">The points of the letter.</param>
/// <param name="presence">Index of the act that <c>presensi</c> stands for, or -1.</param>
internal sealed class ExampleBinder(UnitContext unit, PointIndex points, int presence)
{
    private readonly ExpectationBinder _expectations = new(unit, points, presence);

    /// <summary>The examples of the letter.</summary>
    public ImmutableArray<Example> Bind() =>
        [.. unit.Tree.Root.Members.OfType<ExampleSyntax>().SelectMany(Bind)];

    // Rows are examples of their own, each with what the clauses say of all.
    private IEnumerable<Example> Bind(ExampleSyntax syntax)
    {
        var rows = syntax.Clauses.OfType<ExampleRowsSyntax>().SelectMany(Rows).ToList();
        if (!syntax.Clauses.Any(c => c is ExampleRowsSyntax))
        {
            return [Bind(syntax, syntax.Name.Words, syntax.Span, [])];
        }

        return rows.Select((row, at) => Bind(syntax, $"{syntax.Name.Words} baris {at + 1}".TrimStart(), row.Span, [.. row.Cells.SelectMany(c => c.Value.Meaning)]));
    }

    private IEnumerable<TableRowSyntax<ExampleCellSyntax>> Rows(ExampleRowsSyntax syntax)
    {
        var columns = syntax.Header.Cells.Length;
        foreach (var row in syntax.Rows.Where(r => r.Cells.Length != columns && !unit.IsBroken(r.Span)))
        {
            unit.Diagnostics.Add(Catalogue.RowLength, row.Span, $"{row.Cells.Length}", $"{columns}");
        }

        if (syntax.Rows.IsEmpty && !unit.IsBroken(syntax.Span))
        {
            unit.Diagnostics.Add(Catalogue.TableWithoutRows, syntax.Header.Span);
        }

        return syntax.Rows.Where(r => r.Cells.Length == columns);
    }

    private Example Bind(ExampleSyntax syntax, string name, TextSpan span, ImmutableArray<SyntaxNode> row)
    {
        var given = new GivenBinder(unit, presence);
        var known = syntax.Clauses.OfType<GivenClauseSyntax>().SelectMany(c => c.Facts).Select(f => f.Value);
        foreach (var fact in known.Concat(row.Where(cell => cell is not (ExpectationSyntax or DatesSyntax))))
        {
            given.Bind(fact);
        }

        var dates = syntax.Clauses.OfType<OnClauseSyntax>().Select(c => c.Dates).Concat(row.OfType<DatesSyntax>()).ToList();
        var claims = syntax.Clauses.OfType<ThenClauseSyntax>().SelectMany(c => c.Expectations).Select(e => e.Value).Concat(row.OfType<ExpectationSyntax>()).ToList();
        var at = syntax.Name.WordTokens.IsEmpty ? syntax.Span : syntax.Name.Span;
        if (dates.Count == 0)
        {
            unit.Diagnostics.Add(Catalogue.ExampleWithoutDay, at);
        }

        if (claims.Count == 0)
        {
            unit.Diagnostics.Add(Catalogue.ExampleWithoutResult, at);
        }

        ImmutableArray<DateOnly> days = [.. dates.SelectMany(d => unit.Dates.Read(d)).Distinct().Order()];
        return new Example(name, unit.At(span), given.Facts, given.GroupSize, given.Mode, days, [.. claims.Select(_expectations.Bind).OfType<Expectation>()]) { Record = given.Record };
    }
}
