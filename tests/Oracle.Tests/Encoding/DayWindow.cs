using Edaran.Compiler.Model;

namespace Edaran.Oracle.Tests.Encoding;

/// <summary>
/// The days that letters of one vocabulary are asked about: from a week before the first day that they or their calendars name; up to the last
/// of all days, but
/// where days and months are both counted up to a week behind the last day named.
/// </summary>
internal static class DayWindow
{
    private const int Week = 7;

    /// <summary>The first and the last day number.</summary>
    public static (long First, long Last) Of(params IReadOnlyList<Letter> letters)
    {
        var named = letters.SelectMany(Named).ToList();
        var (first, last) = named.Count > 0 ? (named.Min(), named.Max()) : (new DateOnly(2025, 1, 6), new DateOnly(2025, 1, 6));
        var end = CountsDaysAndMonths(letters) ? last.DayNumber + Week : DateOnly.MaxValue.DayNumber;
        return (first.DayNumber - Week, end);
    }

    private static IEnumerable<DateOnly> Named(Letter letter)
    {
        foreach (var range in Conditions.LeavesOf(letter).OfType<DayBetween>())
        {
            if (range.From is { } from)
            {
                yield return from;
            }

            if (range.To is { } to)
            {
                yield return to.AddDays(1);
            }
        }

        if (letter.Enacted is { } enacted && letter.Norms.Any(norm => norm.OwnDates))
        {
            yield return enacted;
        }

        foreach (var year in letter.Calendar.Years)
        {
            yield return new DateOnly(year, 1, 1);
            yield return new DateOnly(year + 1, 1, 1);
        }

        foreach (var day in letter.Calendar.DaysOff)
        {
            yield return day;
            yield return day.AddDays(1);
        }
    }

    private static bool CountsDaysAndMonths(IReadOnlyList<Letter> letters)
    {
        var tested = letters.SelectMany(Conditions.FactsOf).ToHashSet();
        return letters[0].Vocabulary.Facts
            .Where(fact => fact.Derivation is not null && tested.Contains(fact.Index))
            .GroupBy(fact => fact.Derivation!.Base)
            .Any(counted => counted.Select(fact => fact.Derivation!.Unit == TimeUnit.Day).Distinct().Count() > 1);
    }
}
