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
        var days = diagrams.Within(
            LetterDiagrams.QuestionBudget,
            () => diagrams.Onto(diagrams.Table.All([root, diagrams.Possible, diagrams.Workday]), variable => variable is DayVariable));
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

        var dates = runs.SelectMany(run => run.Each()).Distinct().Order().Take(LongestPeriod).ToList();
        return dates.Count == LongestPeriod ? Single(day) : Of(dates, diagrams.Letter.Calendar, day);
    }

    /// <summary>Some days, ascending, as stretches of working days; the day given alone where they are too many pieces.</summary>
    public static string Of(IReadOnlyList<DateOnly> dates, Calendar calendar, DateOnly day)
    {
        var ranges = Stretches(dates, calendar);
        return ranges.Count is 0 or > MostRanges
            ? Single(day)
            : Localized.Both(
                string.Join(", ", ranges.Select(range => Span(range, ValueText.Date))),
                string.Join(", ", ranges.Select(range => Span(range, date => $"{date:d MMMM yyyy}"))));
    }

    private static string Single(DateOnly day) => Localized.Both(ValueText.Date(day), $"{day:d MMMM yyyy}");

    /// <summary>Days in stretches: between two of one stretch no day is worked.</summary>
    private static List<(DateOnly From, DateOnly To)> Stretches(IReadOnlyList<DateOnly> days, Calendar calendar)
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
