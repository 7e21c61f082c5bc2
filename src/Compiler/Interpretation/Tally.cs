using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>A count that leaves open what is not known.</summary>
/// <param name="CountLow">Counted for certain.</param>
/// <param name="CountHigh">Counted at most, but for <paramref name="Together"/>.</param>
/// <param name="SizeLow">Of the base for certain.</param>
/// <param name="SizeHigh">Of the base at most, but for <paramref name="Together"/>.</param>
/// <param name="Together">People who are either both counted and of the base, or neither.</param>
internal sealed record Tally(int CountLow, int CountHigh, int SizeLow, int SizeHigh, int Together)
{
    private const int NoneOrBoth = (1 << (int)Membership.None) | (1 << (int)Membership.Both);

    /// <summary>How many are counted.</summary>
    public Between Count => new(CountLow, CountHigh + Together);

    /// <summary>Of how many.</summary>
    public Between Size => new(SizeLow, SizeHigh + Together);

    /// <summary>Counts people by what each may be, a bit for each <see cref="Membership"/>.</summary>
    public static Tally Of(IEnumerable<int> people) => people.Aggregate(new Tally(0, 0, 0, 0, 0), (tally, possible) => tally.With(possible));

    /// <summary>
    /// Whether a limit is breached whatever is not known, and whether it may be. One more who is counted and of the base never
    /// makes a cap wider by more than one, so that the two ends tell all between.
    /// </summary>
    public (bool Certain, bool Possible) Breaches(Limit limit, Rounding rounding) => limit.Bound == Bound.AtMost
        ? (CountLow > limit.For(SizeHigh, rounding).People, CountHigh + Together > limit.For(SizeLow + Together, rounding).People)
        : (CountHigh + Together < limit.For(SizeLow + Together, rounding).People, CountLow < limit.For(SizeHigh, rounding).People);

    private Tally With(int possible)
    {
        if (possible == NoneOrBoth)
        {
            return this with { Together = Together + 1 };
        }

        var each = Enum.GetValues<Membership>().Where(one => (possible & (1 << (int)one)) != 0).ToList();
        var counted = each.Select(one => one.HasFlag(Membership.Counted)).ToList();
        var ofBase = each.Select(one => one.HasFlag(Membership.Base)).ToList();
        return this with
        {
            CountLow = CountLow + (counted.All(one => one) ? 1 : 0),
            CountHigh = CountHigh + (counted.Any(one => one) ? 1 : 0),
            SizeLow = SizeLow + (ofBase.All(one => one) ? 1 : 0),
            SizeHigh = SizeHigh + (ofBase.Any(one => one) ? 1 : 0),
        };
    }
}
