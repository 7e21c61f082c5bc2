using System.Globalization;
using System.Text;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Model;
using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Encoding;

/// <summary>
/// Diagrams in SMT-LIB, node by node, over the facts of a <see cref="LetterScript"/>: with it Z3 can prove that a root says of every person on
/// every day what the letter says.
/// </summary>
internal sealed class DiagramScript
{
    private const int Week = 7;

    private readonly Mdd _table;
    private readonly LetterScript _script;
    private readonly IReadOnlyList<Letter> _letters;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<(int Node, int Answer), string> _nodes = [];
    private readonly List<string[]> _classes = [];

    /// <summary>Writes the classes of variables.</summary>
    /// <param name="table">The table of the diagrams.</param>
    /// <param name="variables">What its levels stand for.</param>
    /// <param name="script">Declares the day and the facts.</param>
    /// <param name="letters">The letters that the variables were made from.</param>
    public DiagramScript(Mdd table, Variables variables, LetterScript script, params IReadOnlyList<Letter> letters)
    {
        (_table, _script, _letters) = (table, script, letters);
        foreach (var variable in variables.InOrder)
        {
            var level = _classes.Count;
            _classes.Add([.. Enumerable.Range(0, variable.Classes).Select(klass =>
                Name(string.Create(CultureInfo.InvariantCulture, $"class.{level}.{klass}"), Holds(variable, klass)))]);
        }
    }

    /// <summary>Whether someone is in no class of some variable.</summary>
    public string HasNoClass => Or(_classes.Select(classes => Not(Or(classes))));

    /// <summary>Whether a root has an answer; what it needs is written first.</summary>
    public string Of(int root, int answer)
    {
        if (root < 0)
        {
            return root == answer ? True : False;
        }

        if (!_nodes.TryGetValue((root, answer), out var name))
        {
            var level = _table.LevelOf(root);
            var children = _table.ChildrenOf(root).ToArray();
            var groups = children.Select((child, klass) => (child, klass)).GroupBy(one => one.child, one => _classes[level][one.klass]).ToList();
            var truth = groups.SkipLast(1).Reverse().Aggregate(Of(groups[^1].Key, answer), (rest, group) => If(Or(group), Of(group.Key, answer), rest));
            _nodes[(root, answer)] = name = Name(string.Create(CultureInfo.InvariantCulture, $"node.{root}.{-answer}"), truth);
        }

        return name;
    }

    /// <summary>Everything declared and required so far.</summary>
    public override string ToString() => _text.ToString();

    private string Holds(Variable variable, int klass) => variable switch
    {
        DayVariable days => Or(Stretches(days, klass)),
        LinkedVariable linked => And(TestsOf(linked).Select(test => linked.Passing(test).Contains(klass) ? _script.Holds(test) : Not(_script.Holds(test)))),
        FactVariable { Fact: { Type: YesNoType } fact } yesNo => yesNo.ValuesOf(klass)[0].From == 1 ? LetterScript.Fact(fact.Index) : Not(LetterScript.Fact(fact.Index)),
        FactVariable one => Or(one.ValuesOf(klass).Select(range => Between(Bound(range.From), LetterScript.Fact(one.Fact.Index), Bound(range.To)))),
        _ => throw new ArgumentOutOfRangeException(nameof(variable)),
    };

    private IEnumerable<Condition> TestsOf(LinkedVariable linked) => _letters.SelectMany(Conditions.LeavesOf)
        .Where(leaf => linked.Facts.Contains(leaf switch { FactIn test => test.Fact, FactCompare test => test.Fact, _ => -1 }));

    // The days of a class, the same weekday of following weeks as one; the first and the last week stand for all before and behind.
    private IEnumerable<string> Stretches(DayVariable days, int klass)
    {
        var all = Enumerable.Range(0, days.Classes).SelectMany(one => days.RunsOf(one)).ToList();
        var (first, last) = (all.Min(run => run.First).AddDays(Week), all.Max(run => run.Last).AddDays(-Week));
        var merged = new List<(long From, long To)>();
        foreach (var group in days.RunsOf(klass).GroupBy(run => run.First.DayOfWeek))
        {
            merged.Clear();
            foreach (var run in group.OrderBy(run => run.First))
            {
                if (merged.Count > 0 && merged[^1].To + Week == run.First.DayNumber)
                {
                    merged[^1] = (merged[^1].From, run.Last.DayNumber);
                }
                else
                {
                    merged.Add((run.First.DayNumber, run.Last.DayNumber));
                }
            }

            var weekday = Same(LetterScript.WeekdayName, Number((merged[0].From) % Week));
            var worked = days.IsWorked(klass) ? _script.Workday : Not(_script.Workday);
            yield return And(weekday, worked, Or(merged.Select(one => Between(
                one.From < first.DayNumber ? null : one.From,
                LetterScript.Day,
                one.To > last.DayNumber ? null : one.To))));
        }
    }

    private static long? Bound(long value) => value is long.MinValue or long.MaxValue ? null : value;

    private string Name(string name, string truth)
    {
        _text.Append(CultureInfo.InvariantCulture, $"(declare-const {name} Bool)\n(assert (= {name} {truth}))\n");
        return name;
    }
}
