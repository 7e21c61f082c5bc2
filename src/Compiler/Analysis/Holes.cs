using System.Collections.Immutable;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// Values and days between others that the letter governs, of which it says nothing: exactly 37,5 between "di bawah 37,5" and "di atas 37,5",
/// a week between two stages. What lies beyond all that is governed is no hole.
/// </summary>
/// <param name="findings">Takes what is found.</param>
internal sealed class Holes(Findings findings)
{
    private readonly LetterDiagrams _diagrams = findings.Diagrams;
    private readonly ImmutableArray<Norm> _norms = findings.AboutModes;

    /// <summary>Looks for them.</summary>
    public void Find()
    {
        var care = findings.Care;
        foreach (var variable in _diagrams.Variables.Facts.Where(variable => variable.Fact.Type is NumberType or DateType))
        {
            FindValues(variable, care);
        }

        FindDays(care);
    }

    private void FindValues(FactVariable variable, int care)
    {
        // What the rows of a table leave out is found, with its case, while the table is read.
        var about = _norms.Where(norm => Tests(norm, variable.Fact.Index) && !norm.Point.Contains(" baris ", StringComparison.Ordinal)).ToList();
        if (about.Count == 0 || Projected(about, care, variable) is not { } governed)
        {
            return;
        }

        var step = variable.Fact.Type is NumberType number ? Math.Max(1, number.Step) : 1;
        var isSorted = about.Exists(one => about.Exists(other => Opposition.Is(one.Effect, other.Effect, _diagrams.Letter.Vocabulary)));
        var stretches = Enumerable.Range(0, variable.Classes)
            .SelectMany(klass => variable.ValuesOf(klass).Select(range => (Range: range, Klass: klass)))
            .OrderBy(stretch => stretch.Range.From)
            .ToList();
        for (var i = 1; i < stretches.Count - 1; i++)
        {
            var (range, klass) = stretches[i];
            if (!governed(klass) && governed(stretches[i - 1].Klass) && governed(stretches[i + 1].Klass) && (range.To - range.From < step || isSorted))
            {
                Report(variable, klass, care, about);
            }
        }
    }

    private void Report(FactVariable variable, int klass, int care, List<Norm> about)
    {
        var level = _diagrams.Variables.LevelOf(variable.Fact.Index);
        var box = Box.Of(level, ClassSet.Of(variable.Classes, klass));
        if (findings.People.Find(_diagrams.Table.And(_diagrams.Table.Of(box), care)) is { } person)
        {
            var points = Findings.Points(about);
            findings.Add(Catalogue.ValueBetween, about[^1].Source, person, [], BoxWords.Of(box, _diagrams.Variables), points, findings.Words.Of(person));
        }
    }

    private void FindDays(int care)
    {
        var days = _diagrams.Variables.Day;
        if (_norms.IsEmpty || Projected([.. _norms], care, days) is not { } governed || Classes(care, days) is not { } inForce)
        {
            return;
        }

        var all = Enumerable.Range(0, days.Classes).Where(inForce).SelectMany(klass => days.RunsOf(klass).Select(run => (Run: run, Governed: governed(klass)))).ToList();
        var known = all.Where(one => one.Governed).ToLookup(one => one.Run.First.DayOfWeek, one => one.Run);
        var holes = all.Where(one => !one.Governed && !days.IsAtEdge(one.Run)).Select(one => one.Run)
            .Where(run => known[run.First.DayOfWeek].Any(other => other.Last < run.First) && known[run.First.DayOfWeek].Any(other => other.First > run.Last))
            .SelectMany(run => run.Each()).Distinct().Order().ToList();
        if (holes.Count > 0)
        {
            var klass = days.ClassOf(holes[0], isWorked: true);
            var person = findings.People.Find(_diagrams.Table.And(_diagrams.Table.In(_diagrams.Variables.DayLevel, ClassSet.Of(days.Classes, klass)), care));
            findings.Add(Catalogue.DaysBetween, _norms[^1].Source, person, [], DayWords.Of(holes, _diagrams.Letter.Calendar));
        }
    }

    private Func<int, bool>? Projected(List<Norm> norms, int care, Variable variable) => Classes(
        _diagrams.Within(LetterDiagrams.QuestionBudget, () => _diagrams.Table.And(_diagrams.Table.Any(norms.Select(_diagrams.Active)), care)), variable);

    /// <summary>Whether a function holds for somebody of a class; null where that is not decided.</summary>
    private Func<int, bool>? Classes(int root, Variable variable)
    {
        var onto = _diagrams.Within(LetterDiagrams.QuestionBudget, () => _diagrams.Onto(root, other => other == variable));
        var level = _diagrams.Variables.LevelOf(variable.Facts[0]);
        return onto == Mdd.Exceeded ? null : klass => _diagrams.Table.Child(onto, level, klass) == Mdd.Yes;
    }

    private static bool Tests(Norm norm, int fact) => ConditionLeaves
        .Of(norm.Exceptions.Select(one => one.Condition).Append(norm.Subject).Append(norm.When))
        .Any(leaf => leaf is FactCompare test && test.Fact == fact);
}
