using Edaran.Compiler.Boxes;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>The day as one variable: days that no test of the letter tells apart are one class.</summary>
internal sealed class Days
{
    private const int Week = 7;

    private readonly Letter _letter;
    private readonly int[] _cuts;
    private readonly int[] _classOf;
    private readonly List<(int Start, int Weekday)> _members = [];

    public Days(Letter letter, IEnumerable<Condition> tests)
    {
        _letter = letter;
        var distinct = tests.Distinct().ToArray();
        _cuts = [.. distinct.OfType<DayBetween>().SelectMany(CutsOf).Distinct().Order()];
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        var classOf = new List<int>();
        foreach (var start in _cuts.Prepend(-1))
        {
            for (var weekday = 0; weekday < Week; weekday++)
            {
                var signature = string.Concat(distinct.Select(test => Passes(test, start, weekday) ? '1' : '0'));
                if (classes.TryAdd(signature, classes.Count))
                {
                    _members.Add((start, weekday));
                }

                classOf.Add(classes[signature]);
            }
        }

        _classOf = [.. classOf];
    }

    public DayTable Table => new()
    {
        Cuts = _cuts,
        ClassOf = _classOf,
        Classes = _members.Count,
        Years = [.. _letter.Calendar.Years],
        DaysOff = [.. _letter.Calendar.DaysOff.Select(day => day.DayNumber)],
        Workweek = (int)_letter.Calendar.Workweek,
    };

    /// <summary>What a test of the day comes to.</summary>
    public Formula Test(Condition test)
    {
        var classes = ClassSet.Where(_members.Count, klass => Passes(test, _members[klass].Start, _members[klass].Weekday));
        return classes.IsEmpty ? Formula.False : new AnyBox([Box.Of(-1, classes)]);
    }

    private static IEnumerable<int> CutsOf(DayBetween range)
    {
        if (range.From is { } from)
        {
            yield return from.DayNumber;
        }

        if (range.To is { } to)
        {
            yield return to.DayNumber + 1;
        }
    }

    // A stretch from its first day on; the one before every cut starts at -1.
    private static bool Passes(Condition test, int start, int weekday) => test switch
    {
        DayBetween range => (range.From is not { } from || start >= from.DayNumber) && (range.To is not { } to || start <= to.DayNumber),
        WeekdayIn weekdays => ((int)weekdays.Days & (1 << weekday)) != 0,
        _ => false,
    };
}
