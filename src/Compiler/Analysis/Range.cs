using System.Collections.Immutable;

namespace Edaran.Compiler.Analysis;

/// <summary>A stretch of values, both ends included.</summary>
/// <param name="From">First value; <see cref="long.MinValue"/>: no beginning.</param>
/// <param name="To">Last value; <see cref="long.MaxValue"/>: no end.</param>
internal readonly record struct Range(long From, long To)
{
    /// <summary>Whether a value lies in it.</summary>
    public bool Holds(long value) => value >= From && value <= To;

    /// <summary>Every value of a short stretch, ascending.</summary>
    public IEnumerable<long> Each()
    {
        for (var value = From; value <= To; value++)
        {
            yield return value;
        }
    }

    /// <summary>The stretches between cuts within bounds: each starts at a cut and ends before the next.</summary>
    /// <param name="from">First value of all; <see cref="long.MinValue"/>: no beginning.</param>
    /// <param name="to">Last value of all, not before <paramref name="from"/>; <see cref="long.MaxValue"/>: no end.</param>
    /// <param name="cuts">First values of stretches, in any order; those outside the bounds are left out.</param>
    public static ImmutableArray<Range> Between(long from, long to, IEnumerable<long> cuts)
    {
        var starts = cuts.Where(cut => cut > from && cut <= to).Distinct().Order().Prepend(from).ToList();
        return [.. starts.Select((start, i) => new Range(start, i + 1 < starts.Count ? starts[i + 1] - 1 : to))];
    }

    /// <summary>The same values in as few stretches as can be.</summary>
    /// <param name="ranges">Ascending, not overlapping.</param>
    public static ImmutableArray<Range> Merged(IEnumerable<Range> ranges)
    {
        var merged = new List<Range>();
        foreach (var range in ranges)
        {
            if (merged.Count > 0 && merged[^1].To + 1 == range.From)
            {
                merged[^1] = merged[^1] with { To = range.To };
            }
            else
            {
                merged.Add(range);
            }
        }

        return [.. merged];
    }
}
