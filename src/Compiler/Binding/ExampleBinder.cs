using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;

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
        [.. unit.Tree.Root.Members.OfType<ExampleSyntax>().Select(Bind)];

    private Example Bind(ExampleSyntax syntax)
    {
        var given = new GivenBinder(unit, presence);
        foreach (var item in syntax.Clauses.OfType<GivenClauseSyntax>().SelectMany(c => c.Facts))
        {
            given.Bind(item.Value);
        }

        var days = Days(syntax);
        var expected = syntax.Clauses.OfType<ThenClauseSyntax>().SelectMany(c => c.Expectations)
            .Select(e => _expectations.Bind(e.Value)).OfType<Expectation>();
        return new Example(syntax.Name.Words, unit.At(syntax.Span), given.Facts, given.GroupSize, given.Mode, days, [.. expected]) { Record = given.Record };
    }

    private ImmutableArray<DateOnly> Days(ExampleSyntax syntax)
    {
        var clauses = syntax.Clauses.OfType<OnClauseSyntax>().ToList();
        var name = syntax.Name.WordTokens.IsEmpty ? syntax.Span : syntax.Name.Span;
        if (clauses.Count == 0)
        {
            unit.Diagnostics.Add(Catalogue.ExampleWithoutDay, name);
        }

        if (!syntax.Clauses.OfType<ThenClauseSyntax>().Any())
        {
            unit.Diagnostics.Add(Catalogue.ExampleWithoutResult, name);
        }

        return [.. clauses.SelectMany(c => unit.Dates.Read(c.Dates)).Distinct().Order()];
    }
}
