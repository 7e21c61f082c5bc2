using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Analysis;

/// <summary>Mends a contradiction by saying which point goes first; the narrower one first, for it is most often the exception.</summary>
internal static class SetAsideFixes
{
    /// <summary>The ways, likelier first; none where the points hang under one another.</summary>
    public static ImmutableArray<Fix> Of(ImmutableArray<Norm> others, Norm norm, LetterDiagrams diagrams)
    {
        if (others.Any(other => PointPath.IsUnder(other.Point, norm.Point) || PointPath.IsUnder(norm.Point, other.Point) || diagrams.Letter.Norms.Count(one => one.Source == other.Source) > 1))
        {
            return [];
        }

        var later = AtEnd(norm, others);
        if (others is not [var other])
        {
            return later is null ? [] : [later];
        }

        var earlier = AtEnd(other, [norm]);
        var isLaterNarrower = diagrams.Table.Without(diagrams.Stands(norm), diagrams.Stands(other)) == Mdd.No;
        var isEarlierNarrower = diagrams.Table.Without(diagrams.Stands(other), diagrams.Stands(norm)) == Mdd.No;
        return [.. (isEarlierNarrower && !isLaterNarrower ? [earlier, later] : new[] { later, earlier }).OfType<Fix>()];
    }

    private static Fix? AtEnd(Norm norm, ImmutableArray<Norm> others)
    {
        var points = string.Join(" dan ", others.Select(other => other.Point).Distinct(StringComparer.Ordinal));
        var text = norm.Source.Source.Text;
        var end = norm.Source.Span.Start + norm.Source.Span.Length;
        while (end > norm.Source.Span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ';'))
        {
            end--;
        }

        // A sentence in the middle of a list or table, or one that sets something aside already, is not mended by adding words.
        var words = text[norm.Source.Span.Start..end];
        return words.Contains('|', StringComparison.Ordinal) || words.Contains("mengesampingkan", StringComparison.Ordinal) || words.EndsWith("dan", StringComparison.Ordinal)
            ? null
            : new Fix(
                $"Dahulukan angka {norm.Point}: tambahkan \"dengan mengesampingkan angka {points}\"",
                $"Let point {norm.Point} go first: add \"dengan mengesampingkan angka {points}\"",
                [new TextEdit(new TextSpan(end, 0), $", dengan mengesampingkan angka {points}")]);
    }

}
