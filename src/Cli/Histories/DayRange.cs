namespace Edaran.Cli.Histories;

/// <summary>Working days one after the other with one answer, or with one answer for each weekday.</summary>
/// <param name="From">The first working day.</param>
/// <param name="To">The last working day.</param>
/// <param name="Weekly">What is said on which weekdays; no weekdays where the same is said on all.</param>
internal sealed record DayRange(DateOnly From, DateOnly To, IReadOnlyList<(IReadOnlyList<DayOfWeek> Days, Saying Saying)> Weekly)
{
    private const int Week = 7;

    /// <summary>Puts days together, ascending. A weekly pattern is one where it goes on for two weeks and more.</summary>
    /// <param name="days">The working days and what is said on them.</param>
    public static IReadOnlyList<DayRange> Of(IReadOnlyList<(DateOnly Day, Saying Saying)> days)
    {
        var keys = days.Select(day => day.Saying.Key).ToArray();
        var ranges = new List<DayRange>();
        for (var at = 0; at < days.Count;)
        {
            var plain = Plain(keys, at);
            var weekly = Length(days, at, plain) < Week ? Weeks(days, keys, at) : at;
            var end = weekly > plain && Length(days, at, weekly) >= 2 * Week ? weekly : plain;
            ranges.Add(Make([.. days.Skip(at).Take(end - at)], keys.AsSpan(at, end - at).ToArray()));
            at = end;
        }

        return ranges;
    }

    // Days from the first to the last, counting those that are not worked.
    private static int Length(IReadOnlyList<(DateOnly Day, Saying Saying)> days, int from, int end) =>
        end == from ? 0 : days[end - 1].Day.DayNumber - days[from].Day.DayNumber + 1;

    private static int Plain(string[] keys, int from)
    {
        var end = from;
        while (end < keys.Length && keys[end] == keys[from])
        {
            end++;
        }

        return end;
    }

    private static int Weeks(IReadOnlyList<(DateOnly Day, Saying Saying)> days, string[] keys, int from)
    {
        var said = new Dictionary<DayOfWeek, string>();
        var end = from;
        while (end < keys.Length && (said.TryAdd(days[end].Day.DayOfWeek, keys[end]) || said[days[end].Day.DayOfWeek] == keys[end]))
        {
            end++;
        }

        return end;
    }

    private static DayRange Make((DateOnly Day, Saying Saying)[] days, string[] keys)
    {
        var groups = days.Zip(keys).GroupBy(pair => pair.Second, pair => pair.First)
            .Select(group => (
                Days: (IReadOnlyList<DayOfWeek>)[.. group.Select(day => day.Day.DayOfWeek).Distinct().OrderBy(day => ((int)day + 6) % Week)],
                group.First().Saying))
            .OrderBy(group => ((int)group.Days[0] + 6) % Week)
            .ToList();
        return new DayRange(days[0].Day, days[^1].Day, groups.Count == 1 ? [([], groups[0].Saying)] : groups);
    }
}
