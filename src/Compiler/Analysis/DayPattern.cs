using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>How a day stands to what is told.</summary>
internal enum DayState
{
    /// <summary>Meant.</summary>
    In,

    /// <summary>Not meant.</summary>
    Out,

    /// <summary>Not worked, and not meant.</summary>
    Free,

    /// <summary>Not worked, and meant.</summary>
    FreeAndIn,
}

/// <summary>Takes days one after another and makes stretches of those that are meant: without a gap, or the same weekdays week after week.</summary>
internal sealed class DayPattern
{
    // Weekdays over less than this are told day by day.
    private const int ShortestPattern = 21;

    private readonly ImmutableArray<DayStretch>.Builder _closed = ImmutableArray.CreateBuilder<DayStretch>();
    private readonly List<(DateOnly From, DateOnly To)> _pieces = [];

    // Weekdays of the open stretch: meant; not meant between two that are; not meant since the last that is.
    private Weekdays _in;
    private Weekdays _out;
    private Weekdays _outSince;
    private bool _hasNoBeginning;

    private bool IsOpen => _pieces.Count > 0;

    /// <summary>Begins with a week that stands for all weeks before it.</summary>
    public void BeginWith(IReadOnlyList<(DateOnly Day, DayState State)> week)
    {
        var (inside, outside) = WeekdaysOf(week);
        if (inside != Weekdays.None)
        {
            (_in, _out, _hasNoBeginning) = (inside, outside, true);
            _pieces.Add(EndsOf(week));
        }
    }

    /// <summary>Takes the next day.</summary>
    public void Take(DateOnly day, DayState state)
    {
        var weekday = Calendar.Of(day);
        switch (state)
        {
            case DayState.In:
                TakeIn(day, weekday);
                break;
            case DayState.Out when (_in & weekday) != Weekdays.None:
                Close(hasNoEnd: false);
                break;
            case DayState.Out when IsOpen:
                _outSince |= weekday;
                break;
            case DayState.FreeAndIn when !IsOpen:
                _pieces.Add((day, day));
                break;
            case DayState.FreeAndIn when _pieces[^1].To.AddDays(1) == day:
                _pieces[^1] = (_pieces[^1].From, day);
                break;
        }
    }

    /// <summary>Ends with a week that stands for all weeks after it.</summary>
    /// <returns>The stretches.</returns>
    public ImmutableArray<DayStretch> EndWith(IReadOnlyList<(DateOnly Day, DayState State)> week)
    {
        var (inside, outside) = WeekdaysOf(week);
        var goesOn = inside != Weekdays.None;
        if (goesOn && ((inside & (_out | _outSince)) | (outside & _in)) != Weekdays.None)
        {
            Close(hasNoEnd: false);
        }

        if (goesOn)
        {
            (_in, _out) = (_in | inside, _out | outside | (IsOpen ? _outSince : Weekdays.None));
            _pieces.Add(EndsOf(week));
        }

        Close(goesOn);
        return _closed.ToImmutable();
    }

    private void TakeIn(DateOnly day, Weekdays weekday)
    {
        if (((_out | _outSince) & weekday) != Weekdays.None)
        {
            Close(hasNoEnd: false);
        }

        if (IsOpen && _outSince == Weekdays.None)
        {
            _pieces[^1] = (_pieces[^1].From, day);
        }
        else
        {
            _pieces.Add((day, day));
        }

        (_in, _out, _outSince) = (_in | weekday, _out | _outSince, Weekdays.None);
    }

    private void Close(bool hasNoEnd)
    {
        // Days that are not worked, alone among days that are, are not told.
        if (_in != Weekdays.None)
        {
            var (from, to) = (_pieces[0].From, _pieces[^1].To);
            if (_out != Weekdays.None && !_hasNoBeginning && !hasNoEnd && to.DayNumber - from.DayNumber < ShortestPattern)
            {
                _closed.AddRange(_pieces.Select(piece => new DayStretch(piece.From, piece.To, DayStretch.All)));
            }
            else
            {
                _closed.Add(new DayStretch(_hasNoBeginning ? null : from, hasNoEnd ? null : to, _out == Weekdays.None ? DayStretch.All : _in));
            }
        }

        _pieces.Clear();
        (_in, _out, _outSince, _hasNoBeginning) = (Weekdays.None, Weekdays.None, Weekdays.None, false);
    }

    private static (Weekdays In, Weekdays Out) WeekdaysOf(IReadOnlyList<(DateOnly Day, DayState State)> week)
    {
        return (Of(DayState.In), Of(DayState.Out));

        Weekdays Of(DayState state) => week.Where(one => one.State == state).Aggregate(Weekdays.None, (all, one) => all | Calendar.Of(one.Day));
    }

    private static (DateOnly From, DateOnly To) EndsOf(IReadOnlyList<(DateOnly Day, DayState State)> week)
    {
        var days = week.Where(one => one.State == DayState.In).Select(one => one.Day).ToList();
        return (days[0], days[^1]);
    }
}
