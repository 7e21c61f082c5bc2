using Edaran.Compiler.Analysis;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>
/// Finds a real person and day among some cases, as near as can be to one that an example has already: what may stay as it is
/// stays, and what must change takes the value nearest the edge.
/// </summary>
/// <param name="diagrams">The letter, over the variables that the cases are made of.</param>
internal sealed class CaseFinder(LetterDiagrams diagrams)
{
    private readonly LetterIndex _index = new(diagrams.Letter);

    private Mdd Table => diagrams.Table;

    private Variables Variables => diagrams.Variables;

    /// <summary>The case nearest to an example, or null where there is none.</summary>
    /// <param name="cases">A function that holds in the cases wanted; none is impossible.</param>
    /// <param name="near">The example.</param>
    public Trial? Nearest(int cases, Trial near)
    {
        var (day, isWorked, left) = OnDay(cases, near);
        if (left is Mdd.No or Mdd.Exceeded)
        {
            return null;
        }

        var levels = Enumerable.Range(0, Variables.InOrder.Length).Where(level => level != Variables.DayLevel).OrderBy(FirstFact).ToList();
        var changed = new List<int>();
        foreach (var level in levels)
        {
            var kept = ClassOf(level, near, day) is { } klass and >= 0 ? Table.And(left, Table.In(level, Only(level, klass))) : Mdd.No;
            if (kept is Mdd.No or Mdd.Exceeded)
            {
                changed.Add(level);
            }
            else
            {
                left = kept;
            }
        }

        return Table.Find(left, Mdd.Yes) is { } box ? With(near.On(day), isWorked, changed, box) : null;
    }

    private int FirstFact(int level) => Variables.InOrder[level].Facts[0];

    private ClassSet Only(int level, int klass) => ClassSet.Of(Table.ArityOf(level), klass);

    /// <summary>The example's own day where it serves, else the first of a class that does.</summary>
    private (DateOnly Day, bool IsWorked, int Left) OnDay(int cases, Trial near)
    {
        var own = Variables.Day.ClassOf(near.Day, IsWorked(near));
        var kept = own < 0 ? Mdd.No : Table.And(cases, Table.In(Variables.DayLevel, Only(Variables.DayLevel, own)));
        if (kept is not (Mdd.No or Mdd.Exceeded))
        {
            return (near.Day, IsWorked(near), kept);
        }

        var fitting = from klass in Enumerable.Range(0, Variables.Day.Classes)
                      let left = Table.And(cases, Table.In(Variables.DayLevel, Only(Variables.DayLevel, klass)))
                      where left is not (Mdd.No or Mdd.Exceeded)
                      from run in Variables.Day.RunsOf(klass)
                      orderby !run.IsCertain, !run.IsWorked, Math.Abs(run.First.DayNumber - near.Day.DayNumber), run.First
                      select (run.First, run.IsWorked, left);
        return fitting.FirstOrDefault((near.Day, false, Mdd.No));
    }

    private static bool IsWorked(Trial trial) =>
        trial.Letter.Calendar.IsWorkday(trial.Day) ?? trial.Known[trial.Letter.Vocabulary.WorkdayFact] is not { Raw: 0 };

    /// <summary>The class that the example's facts lie in; null while they are unknown.</summary>
    private int? ClassOf(int level, Trial near, DateOnly day) => Variables.InOrder[level] switch
    {
        FactVariable { Fact: { Presumed: { } presumed } fact } one => one.ClassOf(near.Known[fact.Index]?.Raw ?? presumed.Raw),
        FactVariable { Fact: { Origin: FactOrigin.Turn } fact } one => one.ClassOf(near.Known[fact.Index]?.Raw ?? Situation.NotRecorded),
        FactVariable { Fact: var fact } one when near.Known[fact.Index] is { } given => one.ClassOf(given.Raw),
        LinkedVariable linked when near.Known[linked.Base.Index] is { } start => linked.ClassOn(day, start.Raw),
        _ => null,
    };

    private Trial With(Trial near, bool isWorked, List<int> changed, Box box)
    {
        foreach (var level in changed)
        {
            if (box.On(level) is { } classes)
            {
                near = Set(near, Variables.InOrder[level], [.. Enumerable.Range(0, Table.ArityOf(level)).Where(classes.Contains)]);
            }
        }

        var workday = near.Letter.Vocabulary.WorkdayFact;
        return near.WithFacts(near.Letter.Calendar.IsWorkday(near.Day) is null
            ? near.Known.With(workday, new FactValue(isWorked ? 1 : 0))
            : near.Known.Without(workday));
    }

    private Trial Set(Trial near, Variable variable, int[] classes) => variable switch
    {
        FactVariable { Fact: var fact } one when Values(one, classes).OrderBy(value => IsStepped(fact, value) ? 0 : 1).ThenBy(value => FromEdge(fact, value)).First() is var value =>
            value == Situation.NotRecorded && fact.Origin == FactOrigin.Turn ? near.Open(fact.Index) : near.With(fact.Index, value),
        LinkedVariable linked => Set(near, linked, classes[0]),
        _ => near,
    };

    private static IEnumerable<long> Values(FactVariable variable, int[] classes) =>
        classes.SelectMany(klass => variable.ValuesOf(klass)).Select(range => Value(variable.Fact, range));

    private long FromEdge(Fact fact, long value) =>
        _index.TestsOf(fact.Index).OfType<FactCompare>().Select(test => Math.Abs(test.Value - value)).DefaultIfEmpty(0).Min();

    // A step that drafters write.
    private static bool IsStepped(Fact fact, long value) => fact.Type is not NumberType number || value % number.Step == 0;

    /// <summary>The value of a stretch that lies at the edge, as drafters write it.</summary>
    private static long Value(Fact fact, Analysis.Range range)
    {
        if (fact.Type is not NumberType number)
        {
            return fact.Type is DateType && range.From == DateOnly.MinValue.DayNumber ? range.To : range.From;
        }

        var fromBelow = number.Min is { } least ? range.From > least : range.From > long.MinValue;
        var rounded = fromBelow ? (range.From + number.Step - 1) / number.Step * number.Step : range.To / number.Step * number.Step;
        return range.Holds(rounded) ? rounded : fromBelow ? range.From : range.To;
    }

    /// <summary>The date, or what is counted from it where the letter looks at that alone.</summary>
    private Trial Set(Trial near, LinkedVariable linked, int klass)
    {
        if (linked.DatesOf(klass, near.Day).Select(range => (long?)range.To).FirstOrDefault() is not { } date)
        {
            return near;
        }

        var start = DateOnly.FromDayNumber((int)date);
        return linked.Derived.Where(fact => _index.TestsOf(fact.Index).Count > 0).ToList() is [var only] && _index.TestsOf(linked.Base.Index).Count == 0
            ? near.With(only.Index, only.Derivation!.Count(start, near.Day))
            : near.With(linked.Base.Index, date);
    }
}
