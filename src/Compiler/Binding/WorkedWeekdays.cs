using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Binding;

/// <summary>
/// Lets hours hold on weekdays that they name and the calendar does not work (Saturday, for staff who work six days), holidays
/// left out. Nothing else is changed by it: the status of modes follows the calendar.
/// </summary>
/// <param name="calendar">The calendars of the letter.</param>
/// <param name="workday">Index of the fact <c>hari kerja</c>.</param>
internal sealed class WorkedWeekdays(Calendar calendar, int workday)
{
    /// <summary>The norms, with hours that name such weekdays widened to them.</summary>
    public ImmutableArray<Norm> Widen(ImmutableArray<Norm> norms) => [.. norms.Select(Widen)];

    private Norm Widen(Norm norm)
    {
        var extra = norm is { Effect: HoursEffect, RestsOnFreeDays: true } ? Named(norm.Times) & ~calendar.Workweek : Weekdays.None;
        if (extra == Weekdays.None)
        {
            return norm;
        }

        var holidays = calendar.DaysOff.Where(day => (extra & Calendar.Of(day)) != Weekdays.None).Select(day => (Condition)new DayBetween(day, day));
        var worked = Conditions.Both(new WeekdayIn(extra), Conditions.Not(Conditions.Any(holidays)));
        return norm with { Times = Conditions.Both(norm.Times, Conditions.Any([Conditions.Yes(workday), worked])), RestsOnFreeDays = false };
    }

    private static Weekdays Named(Condition times) => times switch
    {
        WeekdayIn weekdays => weekdays.Days,
        AllOf all => all.Operands.Aggregate(Weekdays.None, (days, operand) => days | Named(operand)),
        _ => Weekdays.None,
    };
}
