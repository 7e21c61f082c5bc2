namespace Edaran.Runtime;

/// <summary>Whole time passed between two days, and the days on which a count is reached.</summary>
internal static class Elapsed
{
    /// <summary>The first day that an unknown base date is taken to be able to have: 1 January 1900.</summary>
    public static readonly int Earliest = new DateOnly(1900, 1, 1).DayNumber;

    /// <summary>Whole units passed; negative before the start. 29 February counts as reached on 1 March.</summary>
    public static long Count(TimeUnit unit, int start, int day) => unit switch
    {
        TimeUnit.Day => day - start,
        TimeUnit.Month => Months(start, day),
        _ => FloorOf12(Months(start, day)),
    };

    /// <summary>The last start in a range for which at least a count has passed; one below the range when there is none.</summary>
    public static int LastStart(TimeUnit unit, long count, int day, int first, int last)
    {
        var low = first - 1;
        var high = last;
        while (low < high)
        {
            var middle = low + ((high - low + 1) >> 1);
            if (Count(unit, middle, day) >= count)
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

    private static long Months(int start, int day)
    {
        var from = DateOnly.FromDayNumber(start);
        var to = DateOnly.FromDayNumber(day);
        return ((to.Year - from.Year) * 12L) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
    }

    private static long FloorOf12(long months) => months >= 0 ? months / 12 : -((11 - months) / 12);
}
