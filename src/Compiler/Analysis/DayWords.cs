using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>Says on which working days something happens: <c>24–27 Maret 2025</c>, <c>sejak 5 Januari 2026</c>; for both languages.</summary>
internal static class DayWords
{
    private const int MostRanges = 3;
    private const int LongestPeriod = 800;

    /// <summary>The working days on which a function holds for somebody; the day given alone where they are too many pieces.</summary>
    public static string Of(LetterDiagrams diagrams, int root, DateOnly day)
    {
        var variables = diagrams.Variables;
        var others = Enumerable.Range(0, variables.InOrder.Length).Where(level => level != variables.DayLevel).Reverse();
        var days = others.Aggregate(diagrams.Table.All([root, diagrams.Possible, diagrams.Workday]), diagrams.Table.Some);
        if (days == Mdd.Exceeded)
        {
            return Single(day);
        }

        var runs = Enumerable.Range(0, variables.Day.Classes)
            .Where(klass => diagrams.Table.Child(days, variables.DayLevel, klass) == Mdd.Yes)
            .SelectMany(klass => variables.Day.RunsOf(klass))
            .ToList();
        if (runs.Exists(variables.Day.IsAtEdge))
        {
            return Single(day);
        }

        var dates = runs.SelectMany(DatesOf).Distinct().Order().Take(LongestPeriod).ToList();
        var ranges = Stretches(dates, diagrams.Letter.Calendar);
        return ranges.Count is 0 or > MostRanges || dates.Count == LongestPeriod
            ? Single(day)
            : Localized.Both(
                string.Join(", ", ranges.Select(range => Span(range, ValueText.Date))),
                string.Join(", ", ranges.Select(range => Span(range, date => $"{date:d MMMM yyyy}"))));
    }

    private static string Single(DateOnly day) => Localized.Both(ValueText.Date(day), $"{day:d MMMM yyyy}");

    private static IEnumerable<DateOnly> DatesOf(DayRun run)
    {
        for (var day = run.First; day <= run.Last; day = day.AddDays(7))
        {
            yield return day;
        }
    }

    /// <summary>Days in stretches: between two of one stretch no day is worked.</summary>
    private static List<(DateOnly From, DateOnly To)> Stretches(List<DateOnly> days, Calendar calendar)
    {
        var stretches = new List<(DateOnly From, DateOnly To)>();
        foreach (var day in days)
        {
            if (stretches.Count > 0 && AllFree(stretches[^1].To, day, calendar))
            {
                stretches[^1] = (stretches[^1].From, day);
            }
            else
            {
                stretches.Add((day, day));
            }
        }

        return stretches;
    }

    private static bool AllFree(DateOnly from, DateOnly to, Calendar calendar)
    {
        for (var day = from.AddDays(1); day < to; day = day.AddDays(1))
        {
            if (calendar.IsWorkday(day) != false)
            {
                return false;
            }
        }

        return true;
    }

    private static string Span((DateOnly From, DateOnly To) range, Func<DateOnly, string> text)
    {
        var (from, to) = range;
        return from == to ? text(from)
            : from.Month == to.Month && from.Year == to.Year ? $"{from.Day}–{text(to)}"
            : $"{text(from)}–{text(to)}";
    }
}
