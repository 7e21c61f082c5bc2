using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>
/// Days that stand for all others: between two days at which something begins or ends, all working days of one weekday are alike
/// to the sentences of a letter. Days without work are left out: no mode may be used then.
/// </summary>
internal static class DayClasses
{
    private const int Week = 7;
    private const int LongestSearch = 60;

    /// <summary>One day of each class within a stretch, ascending.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="from">First day of the stretch.</param>
    /// <param name="to">Last day of the stretch.</param>
    public static IEnumerable<DateOnly> Of(Letter letter, DateOnly from, DateOnly to)
    {
        var cuts = Cuts(letter).Where(day => day > from && day <= to).Append(from).Distinct().Order().ToList();
        for (var i = 0; i < cuts.Count; i++)
        {
            var last = i + 1 < cuts.Count ? cuts[i + 1].AddDays(-1) : to;
            foreach (var day in Working(letter, cuts[i], last))
            {
                yield return day;
            }
        }
    }

    /// <summary>The days on which something that a letter names begins, or is over.</summary>
    public static IEnumerable<DateOnly> Cuts(Letter letter) =>
        ConditionLeaves.Of(ConditionLeaves.RootsOf(letter)).OfType<DayBetween>().SelectMany(range => range.Changes);

    private static IEnumerable<DateOnly> Working(Letter letter, DateOnly from, DateOnly to)
    {
        var weekdays = new HashSet<DayOfWeek>();
        for (var day = from; day <= to && day.DayNumber - from.DayNumber < LongestSearch && weekdays.Count < Week; day = day.AddDays(1))
        {
            if (letter.Calendar.IsWorkday(day) != false && weekdays.Add(day.DayOfWeek))
            {
                yield return day;
            }
        }
    }
}
