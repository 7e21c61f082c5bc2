using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// The days worth trying for a letter: the ends of every stretch of days it names and their neighbours, the day of enactment,
/// a week within each stretch, the free days around, and the edges of the calendar.
/// </summary>
internal static class BoundaryDays
{
    private const int FreeDaysTried = 12;

    /// <summary>The days, ascending; at least a week.</summary>
    public static ImmutableArray<DateOnly> Of(Letter letter)
    {
        var ranges = Ranges(letter).Distinct().ToList();
        var ends = ranges.SelectMany(range => new[] { range.From, range.To })
            .Append(letter.Enacted)
            .OfType<DateOnly>()
            .ToList();
        var start = ends.Count > 0 ? ends.Min() : new DateOnly(FirstYear(letter), 1, 6);
        var days = ends.SelectMany(Around)
            .Concat(ranges.SelectMany(range => Week(range.From ?? range.To ?? start)))
            .Concat(Week(start))
            .Concat(FreeDays(letter, ends, start))
            .Concat(CalendarEdges(letter));
        return [.. days.Distinct().Order()];
    }

    private static int FirstYear(Letter letter) => letter.Calendar.Years is [var year, ..] ? year : 2025;

    private static IEnumerable<DayBetween> Ranges(Letter letter) =>
        ConditionLeaves.Of(ConditionLeaves.RootsOf(letter)).OfType<DayBetween>().Where(range => range.From is not null || range.To is not null);

    private static IEnumerable<DateOnly> Around(DateOnly day) => new[] { -1, 0, 1 }.SelectMany(step => Shift(day, step));

    private static IEnumerable<DateOnly> Week(DateOnly first) => Enumerable.Range(0, 7).SelectMany(step => Shift(first, step));

    private static IEnumerable<DateOnly> Shift(DateOnly day, int days)
    {
        var number = day.DayNumber + days;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? [DateOnly.FromDayNumber(number)] : [];
    }

    /// <summary>The free days that the letter's stretches hold, else the nearest after its start.</summary>
    private static IEnumerable<DateOnly> FreeDays(Letter letter, List<DateOnly> ends, DateOnly start)
    {
        var last = ends.Count > 0 ? ends.Max() : start;
        var within = letter.Calendar.DaysOff.Where(day => day >= start && day <= last).Take(FreeDaysTried).ToList();
        return within.Count > 0 ? within : letter.Calendar.DaysOff.Where(day => day >= start).Take(1);
    }

    private static IEnumerable<DateOnly> CalendarEdges(Letter letter) =>
        letter.Calendar.Years is [var first, ..] and [.., var last]
            ? Around(new DateOnly(first, 1, 1)).Concat(Around(new DateOnly(last, 12, 31)))
            : [];
}
