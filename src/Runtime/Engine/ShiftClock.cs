namespace Edaran.Runtime;

/// <summary>Coming and leaving by the clock of one day's hours. Over midnight a time belongs to the nearer side; else it is of the same day.</summary>
internal readonly struct ShiftClock
{
    private readonly ClockSpan _hours;
    private readonly bool _moves;
    private readonly int _earliest;
    private readonly int _latest;

    public ShiftClock(ClockSpan hours, FlexSchema? flex)
    {
        _hours = hours;
        _moves = flex is not null;
        (_earliest, _latest) = (0, 0);
        if (flex is { Between: { } band })
        {
            (_earliest, _latest) = (AfterStart(band.From), AfterStart(band.To));
        }
        else if (flex is not null)
        {
            (_earliest, _latest) = (-flex.Before!.Value, flex.After!.Value);
        }
    }

    public TimeOnly ArriveBy => _hours.From.AddMinutes(_latest);

    /// <summary>Minutes late and when one may leave.</summary>
    public (int? Late, TimeOnly? LeaveAt, int? Early) Of(TimeOnly? arrive, TimeOnly? leave)
    {
        int? late = arrive is { } came ? Math.Max(0, AfterStart(came) - _latest) : null;
        int? moved = !_moves ? 0 : arrive is { } time ? Math.Max(_earliest, Math.Min(AfterStart(time), Math.Max(_earliest, _latest))) : null;
        return (
            late,
            moved is { } by ? _hours.To.AddMinutes(by) : null,
            moved is { } due && leave is { } left ? Math.Max(0, due - Wrapped(Clock.Of(left) - Clock.Of(_hours.To))) : null);
    }

    private int AfterStart(TimeOnly time) => Wrapped(Clock.Of(time) - Clock.Of(_hours.From));

    private int Wrapped(int difference)
    {
        if (_hours.From <= _hours.To)
        {
            return difference;
        }

        return difference >= Clock.Day / 2 ? difference - Clock.Day : difference < -Clock.Day / 2 ? difference + Clock.Day : difference;
    }
}
