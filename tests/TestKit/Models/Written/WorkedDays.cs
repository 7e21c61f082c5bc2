using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Hours that name a weekday on which the calendar does not work hold on it, but for holidays: a second writing of that rule.</summary>
internal static class WorkedDays
{
    /// <summary>A norm, widened where it sets hours.</summary>
    public static Norm Widen(Calendar calendar, Norm norm)
    {
        var named = norm is { Effect: HoursEffect, RestsOnFreeDays: true } ? Named(norm.Times) & ~calendar.Workweek : Weekdays.None;
        if (named == Weekdays.None)
        {
            return norm;
        }

        var holidays = Joining.Any(calendar.DaysOff.Where(day => named.HasFlag(Calendar.Of(day))).Select(day => new DayBetween(day, day)));
        var worked = Joining.All([new WeekdayIn(named), Joining.Not(holidays)]);
        return norm with { Times = Joining.All([norm.Times, Joining.Any([new FactIn(0, [1]), worked])]), RestsOnFreeDays = false };
    }

    private static Weekdays Named(Condition times) => times switch
    {
        WeekdayIn weekdays => weekdays.Days,
        AllOf all => all.Operands.Select(Named).Aggregate((one, other) => one | other),
        _ => Weekdays.None,
    };
}
