using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// The day, with whether it is a working day. One variable, so that no day is looked at that does not exist. A day of a year that no
/// calendar covers is in two classes: one where it is worked and one where it is not.
/// </summary>
internal sealed class DayVariable : Variable
{
    private const int Week = 7;

    private readonly ImmutableArray<ImmutableArray<DayRun>> _classes;
    private readonly DateOnly _first;
    private readonly DateOnly _last;

    /// <summary>The classes of days.</summary>
    /// <param name="workdayFact">Index of the fact that says whether a day is worked.</param>
    /// <param name="runs">Every run of days, ascending; the days of one are alike to every test.</param>
    /// <param name="answers">What the tests and the linked facts make of a run.</param>
    public DayVariable(int workdayFact, IReadOnlyList<DayRun> runs, Func<DayRun, string> answers)
        : base(workdayFact)
    {
        _classes = [.. runs.GroupBy(answers, StringComparer.Ordinal).Select(group => group.ToImmutableArray())];
        (_first, _last) = (runs[0].First, runs.Max(run => run.Last));
    }

    /// <inheritdoc/>
    public override int Classes => _classes.Length;

    /// <summary>The days of a class, ascending.</summary>
    public ImmutableArray<DayRun> RunsOf(int klass) => _classes[klass];

    /// <summary>The class of a day; days before the first run and behind the last are as those of that week.</summary>
    public int ClassOf(DateOnly day, bool isWorked)
    {
        var inside = day < _first ? _first.AddDays(Distance(_first, day)) : day > _last ? _last.AddDays(-Distance(day, _last)) : day;
        return Enumerable.Range(0, Classes).FirstOrDefault(klass => _classes[klass].Any(run => run.IsWorked == isWorked && run.Holds(inside)), -1);
    }

    /// <summary>The first day of a class; where the class has no beginning the last day before it ends.</summary>
    public DateOnly FirstOf(int klass) => _classes[klass][0].First;

    /// <summary>Whether a run stands for days before the first or behind the last that anything names.</summary>
    public bool IsAtEdge(DayRun run) => IsBeforeAll(run.First) || IsBehindAll(run.Last);

    /// <summary>Whether a day is of the week that stands for all weeks before the first day that anything names.</summary>
    public bool IsBeforeAll(DateOnly day) => day < _first.AddDays(Week);

    /// <summary>Whether a day is of the week that stands for all weeks behind the last day that anything names.</summary>
    public bool IsBehindAll(DateOnly day) => day > _last.AddDays(-Week);

    /// <summary>Whether the days of a class are worked.</summary>
    public bool IsWorked(int klass) => _classes[klass][0].IsWorked;

    /// <summary>Whether a run passes a test of the day.</summary>
    public static bool Passes(Condition test, DayRun run) => test switch
    {
        DayBetween range => (range.From is not { } from || run.First >= from) && (range.To is not { } to || run.First <= to),
        WeekdayIn weekdays => (weekdays.Days & Calendar.Of(run.First)) != Weekdays.None,
        _ => FactTests.Passes(test, run.IsWorked ? 1 : 0),
    };

    // Days from the edge back to the same weekday inside.
    private static int Distance(DateOnly later, DateOnly earlier) => (Week - ((later.DayNumber - earlier.DayNumber) % Week)) % Week;

    /// <inheritdoc/>
    protected override bool Passes(Condition test, int klass) => Passes(test, _classes[klass][0]);
}

/// <summary>The days of one weekday in a stretch, worked or not.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them: the same weekday, not before the first; one far off where the stretch has no end.</param>
/// <param name="IsWorked">Whether they are working days.</param>
/// <param name="IsCertain">Whether the calendar says so; false for a day of a year that it does not cover.</param>
internal readonly record struct DayRun(DateOnly First, DateOnly Last, bool IsWorked, bool IsCertain)
{
    /// <summary>Each of them.</summary>
    public IEnumerable<DateOnly> Each()
    {
        for (var day = First; day <= Last; day = day.AddDays(7))
        {
            yield return day;
        }
    }

    /// <summary>Whether a day is one of them.</summary>
    public bool Holds(DateOnly day) => day >= First && day <= Last && day.DayOfWeek == First.DayOfWeek;
}
