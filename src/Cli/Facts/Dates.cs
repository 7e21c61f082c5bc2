using System.Globalization;

namespace Edaran.Cli.Facts;

/// <summary>Dates of the command line, of JSON and of CSV: ISO 8601, <c>2025-03-25</c>.</summary>
internal static class Dates
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Reads a date.</summary>
    public static bool TryParse(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Writes a date.</summary>
    public static string Text(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The days of a stretch, both ends included.</summary>
    public static IEnumerable<DateOnly> Between((DateOnly From, DateOnly To) stretch) =>
        Enumerable.Range(0, stretch.To.DayNumber - stretch.From.DayNumber + 1).Select(stretch.From.AddDays);

    /// <summary>Stretches of days: <c>2025-03-24..2025-03-27; 2025-04-01</c>.</summary>
    public static string Text(IReadOnlyList<(DateOnly From, DateOnly To)> stretches) =>
        string.Join("; ", stretches.Select(days => days.From == days.To ? Text(days.From) : $"{Text(days.From)}..{Text(days.To)}"));

    /// <summary>The date behind an option, or null where it is not given.</summary>
    /// <exception cref="CliFailure">It is no date.</exception>
    public static DateOnly? Option(string? text, string option = "--date")
    {
        if (text is null)
        {
            return null;
        }

        return TryParse(text, out var date)
            ? date
            : throw new CliFailure(
                $"\"{text}\" bukan tanggal untuk {option}; tulis tahun-bulan-hari, misalnya 2025-03-25.",
                $"\"{text}\" is not a date for {option}; write year-month-day, for example 2025-03-25.");
    }

    /// <summary>Days, ascending, as stretches without a gap; both ends included.</summary>
    public static IReadOnlyList<(DateOnly From, DateOnly To)> Stretches(IReadOnlyList<DateOnly> days)
    {
        var stretches = new List<(DateOnly From, DateOnly To)>();
        foreach (var day in days)
        {
            if (stretches.Count > 0 && stretches[^1].To.AddDays(1) == day)
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
}
