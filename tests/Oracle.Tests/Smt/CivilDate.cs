using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Smt;

/// <summary>
/// A date as its day number and as a <em>key</em>: year, month and day of month in one number, with the years beginning in March, so that a
/// leap day ends a year. Whole months and years from one date to another then follow from one difference: see <see cref="Reached"/>.
/// </summary>
internal static class CivilDate
{
    private const int FirstYear = 1899;
    private const int LastYear = 9999;
    private const int LastMonth = 11;

    // More than any month has days.
    private const int Month = 32;

    // From 29 February of the year 0 to 1 January of the year 1, which is day number 0.
    private const int BeforeDayZero = 307;

    private static readonly int[] DaysBefore = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337, 366];

    /// <summary>Declares the key of a date from 1900 on and ties it to the day number.</summary>
    /// <param name="date">The name of a declared whole number: the day number.</param>
    public static string Declare(string date)
    {
        var (year, month, day) = ($"{date}.year", $"{date}.month", $"{date}.day");
        var (fours, before) = ($"{date}.fours", $"{date}.before");
        var inFour = $"(- {year} {Times(4, fours)})";
        return $"""
            (declare-const {year} Int)
            (declare-const {fours} Int)
            (declare-const {month} Int)
            (declare-const {before} Int)
            (declare-const {day} Int)
            (declare-const {Key(date)} Int)
            (assert {Between(FirstYear, year, LastYear)})
            (assert {Between(0, inFour, 3)})
            (assert {Between(0, month, LastMonth)})
            (assert {And(Enumerable.Range(0, LastMonth + 1).Select(one => $"(=> {Same(month, Number(one))} {IsIn(one, before, day)})"))})
            (assert (=> {And(Same(month, Number(LastMonth)), Same(day, "29"))} {And(Same(inFour, "3"), Not(In(year, WithoutLeapDay.Select(common => common - 1))))}))
            (assert {Same(Key(date), Sum(Times(Month * (LastMonth + 1), year), Times(Month, month), day))})
            (assert {Same(date, Sum(Times(365, year), fours, Times(-1, LeapDaysLost(year)), before, day, Number(-BeforeDayZero)))})

            """;
    }

    /// <summary>Whether at least so many whole months have passed between two dates. What begins on 29 February is reached on 1 March.</summary>
    public static string Reached(string from, long months, string to) => AtLeast(Key(to), Sum(Key(from), Number(Month * months)));

    private static string Key(string date) => $"{date}.key";

    private static string IsIn(int month, string before, string day) =>
        And(Same(before, Number(DaysBefore[month])), Between(1, day, DaysBefore[month + 1] - DaysBefore[month]));

    // Years that would have a leap day, were they not the last of a century.
    private static IEnumerable<long> WithoutLeapDay =>
        Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Where(year => year % 100 == 0 && year % 400 != 0).Select(year => (long)year);

    // How many leap days the ends of centuries have cost from the year 0 up to the beginning of a year in March.
    private static string LeapDaysLost(string year) => WithoutLeapDay.Aggregate(
        Number(Lost(FirstYear)), (before, common) => If(AtLeast(year, Number(common)), Number(Lost(common)), before));

    private static long Lost(long year) => (year / 100) - (year / 400);
}
