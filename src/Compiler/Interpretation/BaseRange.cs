using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// The dates that an open base fact may have: from 1 January 1900 up to the day asked about, as far as given derived values
/// allow. Counting from a later start never gives more, so the dates that give one value are one stretch.
/// </summary>
/// <param name="Day">The day asked about.</param>
/// <param name="First">Day number of the first date.</param>
/// <param name="Last">Day number of the last date; before <paramref name="First"/> when there is none.</param>
internal readonly record struct BaseRange(DateOnly Day, long First, long Last)
{
    /// <summary>The dates possible when nothing derived is given. For a day before 1900: that day alone.</summary>
    public static BaseRange Until(DateOnly day) =>
        new(day, Math.Min(new DateOnly(1900, 1, 1).DayNumber, day.DayNumber), day.DayNumber);

    /// <summary>Whether there is no such date.</summary>
    public bool IsEmpty => First > Last;

    /// <summary>The derived value that a date gives on the day.</summary>
    public long Count(Derivation derivation, long date) => derivation.Count(DateOnly.FromDayNumber((int)date), Day);

    /// <summary>The dates among these that give a derived value.</summary>
    public BaseRange Giving(Derivation derivation, long value) =>
        this with { First = LastReaching(derivation, value + 1) + 1, Last = LastReaching(derivation, value) };

    /// <summary>The last date that gives at least a count; the one before <see cref="First"/> when none does.</summary>
    public long LastReaching(Derivation derivation, long count)
    {
        var (low, high) = (First - 1, Last);
        while (low < high)
        {
            var middle = high - ((high - low) / 2);
            if (Count(derivation, middle) >= count)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
