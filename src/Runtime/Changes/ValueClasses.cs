namespace Edaran.Runtime;

/// <summary>What the classes of a fact stand for: their values, and the one nearest to what is given.</summary>
/// <param name="schema">The letter's description.</param>
/// <param name="bound">What is given.</param>
internal abstract class ValueClasses(LetterSchema schema, BoundFacts bound)
{
    /// <summary>The letter's description.</summary>
    public LetterSchema Schema => schema;

    /// <summary>Position of the fact that is asked for.</summary>
    public abstract int Asked { get; }

    /// <summary>The value now, in words; null where it is not known.</summary>
    public string? Known => IsKnown ? Schema.Facts[Shown].Describe(Now) : null;

    /// <summary>Whether the value now is presumed.</summary>
    public bool IsPresumed => bound.Presumed.Contains(Shown);

    /// <summary>Position of the fact whose values are shown.</summary>
    protected abstract int Shown { get; }

    /// <summary>Whether the value of the fact shown is known.</summary>
    protected abstract bool IsKnown { get; }

    /// <summary>Its raw value; without meaning where not known.</summary>
    protected abstract long Now { get; }

    protected BoundFacts Bound => bound;

    /// <summary>The values of some classes.</summary>
    public abstract FactValues Of(HashSet<int> classes);

    /// <summary>Values in stretches of raw values, ascending and disjoint; a null end is open.</summary>
    protected FactValues Stretches(IReadOnlyList<(long? First, long? Last)> stretches)
    {
        var fact = Schema.Facts[Shown];
        var joined = Joined(stretches);
        var nearest = joined.Select(Nearest).MinBy(raw => IsKnown ? Math.Abs(raw - Now) : 0);
        return fact.Kind == FactKind.Date
            ? new FactValues(fact, Day(nearest)) { Dates = [.. joined.Select(one => new DayRange(Day(one.First), Day(one.Last)))] }
            : new FactValues(fact, fact.Scaled(nearest)) { Numbers = [.. joined.Select(one => new NumberRange(Scaled(one.First), Scaled(one.Last)))] };

        decimal? Scaled(long? raw) => raw is { } known ? fact.Scaled(known) : null;
    }

    private static DateOnly? Day(long? raw) => raw is { } known ? Day(known) : null;

    private static DateOnly Day(long raw) => DateOnly.FromDayNumber((int)raw);

    // Of a stretch open at both ends any value will do.
    private long Nearest((long? First, long? Last) stretch) =>
        IsKnown
            ? Math.Max(stretch.First ?? long.MinValue, Math.Min(stretch.Last ?? long.MaxValue, Now))
            : stretch.First ?? stretch.Last ?? Schema.Facts[Shown].RawMinimum ?? 0;

    private static List<(long? First, long? Last)> Joined(IReadOnlyList<(long? First, long? Last)> stretches)
    {
        var joined = new List<(long? First, long? Last)>();
        foreach (var stretch in stretches)
        {
            if (joined.Count > 0 && joined[^1].Last + 1 == stretch.First)
            {
                joined[^1] = (joined[^1].First, stretch.Last);
            }
            else
            {
                joined.Add(stretch);
            }
        }

        return joined;
    }
}

/// <summary>The classes of a fact that stands by itself.</summary>
internal sealed class SlotClasses(LetterSchema schema, BoundFacts bound, SlotTable slot) : ValueClasses(schema, bound)
{
    public override int Asked => slot.Fact;

    protected override int Shown => slot.Fact;

    protected override bool IsKnown => Bound.Known[slot.Fact];

    protected override long Now => Bound.Raw[slot.Fact];

    public override FactValues Of(HashSet<int> classes)
    {
        var fact = Schema.Facts[slot.Fact];
        if (fact.Kind is not (FactKind.YesNo or FactKind.Choice))
        {
            return Stretches(StretchesOf(slot, classes));
        }

        var count = fact.Kind == FactKind.YesNo ? 2 : fact.Choices.Count;
        int[] values = [.. Enumerable.Range(0, count).Where(value => classes.Contains(slot.ClassOfRaw(value)))];
        return fact.Kind == FactKind.YesNo
            ? new FactValues(fact, values[0] == 1) { YesNo = values.Length == 1 ? values[0] == 1 : null }
            : new FactValues(fact, fact.Choices[values[0]].Name) { Choices = [.. values.Select(value => fact.Choices[value])] };
    }

    /// <summary>The stretches of raw values that fall into some classes.</summary>
    public static List<(long? First, long? Last)> StretchesOf(SlotTable slot, HashSet<int> classes) =>
        [.. Enumerable.Range(0, slot.ClassOf.Length)
            .Where(stretch => classes.Contains(slot.ClassOf[stretch]))
            .Select(stretch => (stretch == 0 ? (long?)null : slot.Cuts[stretch - 1], stretch == slot.Cuts.Length ? (long?)null : slot.Cuts[stretch] - 1))];
}

/// <summary>
/// The stretches of a date with what is counted from it. Where the letter tests one count and not the date, they are shown as values of the count,
/// otherwise as dates.
/// </summary>
internal sealed class LinkedClasses(
    LetterSchema schema, BoundFacts bound, LinkedGroup group, SlotTable? count, IReadOnlyList<(int First, int Last)> stretches, int day) : ValueClasses(schema, bound)
{
    public override int Asked => group.Base;

    /// <summary>Whether dates are shown and no count.</summary>
    public bool ShowsDates => count is null;

    protected override int Shown => count?.Fact ?? group.Base;

    protected override bool IsKnown => Bound.Known[Shown] || Bound.Known[group.Base];

    protected override long Now => count is not null && Bound.Known[group.Base] ? Counted(Bound.Raw[group.Base]) : Bound.Raw[Shown];

    public override FactValues Of(HashSet<int> classes)
    {
        if (count is null)
        {
            return Stretches([.. classes.Order().Select(at => (Open(stretches[at].First, 0, at), Open(stretches[at].Last, stretches.Count - 1, at)))]);
        }

        var counted = classes.Select(at => count.ClassOfRaw(Counted(stretches[at].First))).ToHashSet();
        return Stretches(SlotClasses.StretchesOf(count, counted));
    }

    // The ends of what is tried are no limits of the letter.
    private static long? Open(int day, int outermost, int at) => at == outermost ? null : day;

    private long Counted(long start) => group.Count(count!.Fact, start, day);
}
