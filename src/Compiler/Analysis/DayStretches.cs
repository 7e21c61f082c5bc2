using System.Collections.Immutable;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// Says which days are of some classes, as few stretches. Of the days that are worked each is told and no other. Days that are not worked
/// interrupt nothing; they are told where they adjoin others, or where nothing else is of the classes.
/// </summary>
internal sealed class DayStretches
{
    private const int Week = 7;

    private readonly DayVariable _days;
    private readonly ImmutableArray<(DateOnly Day, int Worked, int Free)> _telling;

    /// <summary>The stretches of a variable's days.</summary>
    public DayStretches(DayVariable days)
    {
        _days = days;

        // Between its second and its last but one, every day of a run is as the others.
        _telling = [.. Enumerable.Range(0, days.Classes)
            .SelectMany(klass => days.RunsOf(klass).SelectMany(run => Ends(run).Select(day => (Day: day, run.IsWorked, Class: klass))))
            .GroupBy(one => one.Day)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, ClassIn(group, isWorked: true), ClassIn(group, isWorked: false)))];

        static int ClassIn(IEnumerable<(DateOnly Day, bool IsWorked, int Class)> day, bool isWorked) =>
            day.Where(one => one.IsWorked == isWorked).Select(one => one.Class).FirstOrDefault(-1);
    }

    /// <summary>The days of some classes, ascending.</summary>
    /// <param name="isIn">Whether a class is meant.</param>
    public ImmutableArray<DayStretch> Of(Func<int, bool> isIn)
    {
        var anyWorked = Enumerable.Range(0, _days.Classes).Any(klass => isIn(klass) && _days.IsWorked(klass));
        var days = _telling.Select(one => (one.Day, State: Is(one.Worked, one.Free))).ToList();
        var pattern = new DayPattern();
        pattern.BeginWith([.. days.Where(one => _days.IsBeforeAll(one.Day))]);
        foreach (var (day, state) in days.Where(one => !_days.IsBeforeAll(one.Day) && !_days.IsBehindAll(one.Day)))
        {
            pattern.Take(day, state);
        }

        return pattern.EndWith([.. days.Where(one => _days.IsBehindAll(one.Day))]);

        DayState Is(int worked, int free) => (worked >= 0 && anyWorked ? worked : -1, free) switch
        {
            ( >= 0 and var klass, _) => isIn(klass) ? DayState.In : DayState.Out,
            (_, >= 0 and var klass) when isIn(klass) => anyWorked ? DayState.FreeAndIn : DayState.In,
            _ => anyWorked ? DayState.Free : DayState.Out,
        };
    }

    private static IEnumerable<DateOnly> Ends(DayRun run) =>
        new[] { run.First, run.First.AddDays(Week), run.Last.AddDays(-Week), run.Last }.Where(run.Holds).Distinct();
}
