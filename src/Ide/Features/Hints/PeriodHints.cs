using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Ide.Features.Hints;

/// <summary>How many working days a period has, where the calendar is known for all of it, and when a season is.</summary>
internal static class PeriodHints
{
    private const int MostDays = 3660;
    private const int MostNamed = 8;

    /// <summary>The hint behind a period, or null.</summary>
    public static InlayHint? Of(WrittenPeriod written, Calendar calendar, MessageLanguage language)
    {
        if (Bare(written.When) is not DayBetween { From: { } from, To: { } to } || to.DayNumber - from.DayNumber >= MostDays)
        {
            return null;
        }

        List<(DateOnly Day, bool? IsWorked)> days = [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays).Select(day => (day, calendar.IsWorkday(day)))];
        var dates = written.NamesDays ? string.Empty : from == to ? ValueText.Date(from) : $"{ValueText.Date(from)}–{ValueText.Date(to)}";
        if (days.Exists(day => day.IsWorked is null))
        {
            return written.NamesDays ? null : new InlayHint(written.Span.End, dates, string.Empty);
        }

        var worked = days.Count(day => day.IsWorked == true);
        var count = language.Say($"{worked} hari kerja", worked == 1 ? "1 working day" : $"{worked} working days");
        return new InlayHint(written.Span.End, dates.Length == 0 ? count : $"{dates}, {count}", Explain(days, calendar, language));
    }

    private static Condition Bare(Condition condition) => condition is NamedCondition named ? Bare(named.Body) : condition;

    private static string Explain(List<(DateOnly Day, bool? IsWorked)> days, Calendar calendar, MessageLanguage language)
    {
        var off = days.Where(day => day.IsWorked == false && (calendar.Workweek & Calendar.Of(day.Day)) != Weekdays.None).Select(day => ValueText.Date(day.Day)).ToList();
        var holidays = off.Count == 0 ? string.Empty
            : language.Say(" Libur menurut kalender: ", " Days off by the calendar: ") + string.Join(", ", off.Take(MostNamed)) + (off.Count > MostNamed ? ", …." : ".");
        return language.Say($"{days.Count} hari, kedua ujungnya termasuk.", $"{days.Count} days, both ends included.") + holidays;
    }
}
