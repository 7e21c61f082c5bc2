using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>A sentence that is evaluated, and whether an example shows it at work.</summary>
/// <param name="Point">The point, as cited; several of a table's rows are told apart by it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsReached">Whether it stands in some example.</param>
public sealed record CoveredPoint(string Point, TextSpan Span, bool IsReached);

/// <summary>Which points of a letter its examples reach.</summary>
public static class PointCoverage
{
    /// <summary>Every point that is evaluated, in order; none where the letter has errors.</summary>
    public static ImmutableArray<CoveredPoint> Of(CompilationUnit unit) => unit.Analysis is not { } analysis ? [] :
    [
        .. analysis.Letter.Norms.Where(norm => norm.Source.Source == unit.Source)
            .GroupBy(norm => (norm.Point, norm.Source.Span))
            .Select(same => new CoveredPoint(same.Key.Point, same.Key.Span, same.Any(analysis.Examples.Reaches))),
    ];
}
