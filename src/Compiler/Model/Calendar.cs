using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>The calendars a letter names, joined.</summary>
/// <param name="Years">The years they cover, ascending; other years leave holidays unknown.</param>
/// <param name="DaysOff">Holidays and joint leave, ascending.</param>
/// <param name="Workweek">Weekdays worked; Monday to Friday unless a calendar says otherwise.</param>
/// <param name="Seasons">Every <c>masa</c>.</param>
public sealed record Calendar(
    ImmutableArray<int> Years, ImmutableArray<DateOnly> DaysOff, Weekdays Workweek, ImmutableArray<Season> Seasons)
{
    /// <summary>Whether a day is a working day; null where no calendar covers its year and it is not a free weekday.</summary>
    public bool? IsWorkday(DateOnly day)
    {
        if ((Workweek & Of(day)) == Weekdays.None)
        {
            return false;
        }

        return Years.BinarySearch(day.Year) < 0 ? null : DaysOff.BinarySearch(day) < 0;
    }

    /// <summary>The weekday of a day as a set of one.</summary>
    public static Weekdays Of(DateOnly day) => (Weekdays)(1 << (((int)day.DayOfWeek + 6) % 7));
}

/// <summary>A named stretch of days (<c>masa Ramadan</c>).</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">First day, or null where it is not yet set.</param>
/// <param name="To">Last day, or null where it is not yet set.</param>
/// <param name="Fact">Index of the fact that stands for a season not yet set, or -1 when it is set.</param>
public sealed record Season(string Name, DateOnly? From, DateOnly? To, int Fact);
