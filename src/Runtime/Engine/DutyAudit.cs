namespace Edaran.Runtime;

/// <summary>Holds acts that are due on a day against what is on record of them.</summary>
internal sealed class DutyAudit(DayRecord record, string? zone, DateOnly date)
{
    /// <summary>How an act stands by its timing, with its amount.</summary>
    public (DutyState State, int? Minutes, int? Days, int? Missing, ClockSpan[] Windows) Judge(DutySchema duty, ActRecord? act)
    {
        if (act is null)
        {
            return Plain(DutyState.Unknown);
        }

        var timing = duty.Timing;
        if (duty.Modality == Modality.Prohibited)
        {
            return Plain(Forbidden(timing, act));
        }

        return act.IsDone ? Done(timing, act) : NotDone(timing);
    }

    private static (DutyState State, int? Minutes, int? Days, int? Missing, ClockSpan[] Windows) Plain(DutyState state) => (state, null, null, null, []);

    private DutyState Forbidden(DutyTiming timing, ActRecord act)
    {
        if (!act.IsDone)
        {
            return DutyState.Met;
        }

        if (timing.Windows.Count == 0)
        {
            return DutyState.Unmet;
        }

        return act.Times.Count == 0 ? DutyState.Unknown
            : act.Times.Any(time => timing.Windows.Any(window => IsIn(window, time))) ? DutyState.Unmet
            : DutyState.Met;
    }

    private (DutyState State, int? Minutes, int? Days, int? Missing, ClockSpan[] Windows) NotDone(DutyTiming timing)
    {
        if (timing.Deadline is { } last && date < last)
        {
            return Plain(DutyState.NotDue);
        }

        var missing = Math.Max(timing.Count ?? 0, timing.Windows.Count);
        return (DutyState.Unmet, null, null, missing == 0 ? null : missing, [.. timing.Windows]);
    }

    // In the order in which an amount is told: days, minutes, times of day.
    private (DutyState State, int? Minutes, int? Days, int? Missing, ClockSpan[] Windows) Done(DutyTiming timing, ActRecord act)
    {
        var isOpen = false;
        if (timing.WithinMinutes is not null && record.Call is { IsDone: false })
        {
            return Plain(DutyState.NotDue);
        }

        switch (DaysLate(timing, act))
        {
            case null: isOpen = true; break;
            case < 0: return Plain(DutyState.Unmet);
            case > 0 and var days: return (DutyState.Unmet, null, days, null, []);
        }

        foreach (var late in MinutesLate(timing, act))
        {
            if (late > 0)
            {
                return (DutyState.Unmet, late, null, null, []);
            }

            isOpen |= late is null;
        }

        if (timing.Count > 1 || timing.Windows.Count > 0)
        {
            ClockSpan[] empty = [.. timing.Windows.Where(window => !act.Times.Any(time => IsIn(window, time)))];
            var counted = act.Times.Count(time => timing.Windows.Count == 0 || timing.Windows.Any(window => IsIn(window, time)));
            var missing = Math.Max(empty.Length, (timing.Count ?? 0) - counted);
            if (act.Times.Count > 0 && missing > 0)
            {
                return (DutyState.Unmet, null, null, missing, empty);
            }

            isOpen |= act.Times.Count == 0;
        }

        return Plain(isOpen ? DutyState.Unknown : DutyState.Met);
    }

    // Days after the day it was due; 0 in time, less than 0 done on an earlier day that it was not due, null not known.
    private int? DaysLate(DutyTiming timing, ActRecord act)
    {
        if (timing.Deadline is { } last)
        {
            return act.Day is { } on ? Math.Max(0, on.DayNumber - last.DayNumber) : date <= last ? 0 : null;
        }

        var isOfTheDay = timing.SameDay || timing.DueMinute is not null || timing.WithinMinutes is not null || timing.Count is not null || timing.Windows.Count > 0;
        return isOfTheDay && act.Day is { } day ? day.DayNumber - date.DayNumber : 0;
    }

    private IEnumerable<int?> MinutesLate(DutyTiming timing, ActRecord act)
    {
        int? first = act.Times.Count > 0 ? Clock.Of(act.Times[0]) : null;
        if (timing.DueMinute is { } due)
        {
            yield return first - due;
        }

        if (timing.WithinMinutes is { } within)
        {
            yield return record.Call is { Times: [var call, ..] } && first is { } done
                ? ((done - Clock.Of(call) + Clock.Day) % Clock.Day) - within
                : null;
        }
    }

    private bool IsIn(ClockSpan window, TimeOnly time) => window.Contains(Clock.Shift(time, zone, window.Zone));
}
