using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Diff;

/// <summary>
/// What a new version of a letter changes: its points, and what it means for whom. The regions are complete and do not overlap; where there
/// are none and the comparison is complete, the two versions are proven to say the same to everyone on every day.
/// </summary>
/// <param name="Points">Points that are not as they were, in the order of the new version, gone ones last.</param>
/// <param name="Regions">To whom another answer is given.</param>
/// <param name="IsComplete">Whether every question was answered; else there may be more regions than those told.</param>
/// <param name="Clashes">Words that mean something else in the two versions: with any the meaning is not compared.</param>
public sealed record LetterComparison(
    ImmutableArray<PointChange> Points, ImmutableArray<MeaningRegion> Regions, bool IsComplete, ImmutableArray<string> Clashes)
{
    /// <summary>How many parts of a region are told one by one.</summary>
    public const int MostParts = 200;

    /// <summary>Whether the versions take other days as working days: the meaning is then compared by those of the new one.</summary>
    public bool CalendarsDiffer { get; init; }

    /// <summary>Where the comparison is not complete: the changed points, with those whose answers can differ at most; else empty.</summary>
    public ImmutableArray<Cause> AtMost { get; init; } = [];

    /// <summary>Whether the two versions say the same to everyone on every day; proven.</summary>
    public bool IsEquivalent => IsComplete && Regions.IsEmpty && Clashes.IsEmpty && !CalendarsDiffer;

    /// <summary>Compares two versions.</summary>
    /// <param name="old">The old version: a letter without errors.</param>
    /// <param name="new">The new version.</param>
    /// <param name="cancelled">Set when nobody waits for it any more.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static LetterComparison Of(Letter old, Letter @new, CancellationToken cancelled = default)
    {
        var (before, after, clashes) = SharedWords.Of(old, @new);
        if (before is null || after is null)
        {
            return new LetterComparison(PointChanges(old, @new, PointMatcher.Match(old.Norms, @new.Norms), (_, _) => false), [], false, clashes);
        }

        var versions = new Versions(before, after, cancelled);
        var finder = new RegionFinder(versions);
        var regions = versions.Difference == Mdd.Exceeded ? [] : Questions.Of(versions).SelectMany(finder.Find).ToImmutableArray();
        var isComplete = versions.Difference != Mdd.Exceeded && !finder.IsIncomplete;
        return new LetterComparison(
            PointChanges(old, @new, versions.Pairs, (a, b) => MeansTheSame(versions, a, b)),
            regions,
            isComplete,
            [])
        {
            AtMost = isComplete ? [] : finder.AtMost(),
            CalendarsDiffer = !AreAlike(old.Calendar, @new.Calendar),
        };
    }

    /// <summary>Whether two calendars take the same days as working days.</summary>
    internal static bool AreAlike(Calendar one, Calendar other) =>
        one.Workweek == other.Workweek && one.Years.SequenceEqual(other.Years) && one.DaysOff.SequenceEqual(other.DaysOff);

    private static bool MeansTheSame(Versions versions, Norm old, Norm @new)
    {
        var (a, b) = (versions.OldPoints, versions.NewPoints);
        var (before, after) = (a.Active(a.Letter.Norms[old.Index]), b.Active(b.Letter.Norms[@new.Index]));
        return versions.SayTheSame(old.Index, @new.Index)
            && a.Within(LetterDiagrams.QuestionBudget, () => versions.Table.And(versions.Table.Differ(before, after), a.Possible)) == Mdd.No
            && old.OwnDates == @new.OwnDates
            && (old.HoldsOnFreeDays == @new.HoldsOnFreeDays || !Questions.IsSaying(@new))
            && old.SetsAside.Select(one => versions.Pairs[one]).Order().SequenceEqual(@new.SetsAside);
    }

    private static ImmutableArray<PointChange> PointChanges(Letter old, Letter @new, ImmutableArray<int> pairs, Func<Norm, Norm, bool> isSame)
    {
        var became = old.Norms.Where(norm => pairs[norm.Index] >= 0).ToDictionary(norm => pairs[norm.Index]);
        var changes = @new.Norms.Select(norm => became.TryGetValue(norm.Index, out var before) ? Change(before, norm, isSame) : new PointChange(PointChangeKind.Added, null, norm.Point, string.Empty, norm.Text))
            .OfType<PointChange>()
            .Concat(old.Norms.Where(norm => pairs[norm.Index] < 0).Select(norm => new PointChange(PointChangeKind.Removed, norm.Point, null, norm.Text, string.Empty)));
        return [.. changes.Distinct()];
    }

    private static PointChange? Change(Norm old, Norm @new, Func<Norm, Norm, bool> isSame)
    {
        var (sameText, sameMeaning) = (PointMatcher.Same(old.Text, @new.Text), isSame(old, @new));
        PointChangeKind? kind = (sameText, sameMeaning) switch
        {
            (_, false) => PointChangeKind.Changed,
            (true, true) => old.Point == @new.Point ? null : PointChangeKind.Moved,
            _ => PointChangeKind.Reworded,
        };
        return kind is { } found ? new PointChange(found, old.Point, @new.Point, old.Text, @new.Text) : null;
    }
}
