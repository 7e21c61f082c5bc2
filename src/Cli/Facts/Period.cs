using System.Collections.Immutable;

namespace Edaran.Cli.Facts;

/// <summary>The days that a roster is looked at on: <c>--date D [--until D]</c>, both included.</summary>
internal static class Period
{
    /// <summary>The most days of a period: a leap year.</summary>
    public const int MostDays = 366;

    /// <summary>The days from the first to the last.</summary>
    /// <param name="date">The value of <c>--date</c>; null is wrong usage.</param>
    /// <param name="until">The value of <c>--until</c>; null means one day.</param>
    /// <exception cref="CliFailure">A date is missing, is none, or the period is backward or too long.</exception>
    public static ImmutableArray<DateOnly> Of(string? date, string? until)
    {
        var first = Dates.Option(date) ?? throw new CliFailure("Sebutkan tanggal dengan --date.", "Name the day with --date.");
        var last = Dates.Option(until, "--until") ?? first;
        var days = last.DayNumber - first.DayNumber + 1;
        return days switch
        {
            < 1 => throw new CliFailure(
                $"--until {Dates.Text(last)} lebih dahulu daripada --date {Dates.Text(first)}.",
                $"--until {Dates.Text(last)} is before --date {Dates.Text(first)}."),
            > MostDays => throw new CliFailure(
                $"Masa {days} hari terlalu panjang; paling banyak {MostDays} hari.", $"A period of {days} days is too long; at most {MostDays} days."),
            _ => [.. Enumerable.Range(0, days).Select(first.AddDays)],
        };
    }
}
