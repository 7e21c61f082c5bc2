using System.Collections.Immutable;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// Finds a person and a day for which a question is answered yes: somebody who can exist, on a working day where there is one, with as few
/// facts as settle it.
/// </summary>
/// <param name="diagrams">The letter.</param>
internal sealed class PersonFinder(LetterDiagrams diagrams)
{
    private readonly ImmutableArray<int> _levels = LeastTellingFirst(diagrams.Variables);

    /// <summary>Somebody for whom a function holds; null where it holds for nobody who can be.</summary>
    /// <param name="root">A function that is known.</param>
    public Person? Find(int root)
    {
        var table = diagrams.Table;
        var possible = diagrams.Within(LetterDiagrams.QuestionBudget, () => table.And(root, diagrams.Possible));
        var worked = diagrams.Within(LetterDiagrams.QuestionBudget, () => table.And(possible, diagrams.Workday));
        if (table.Find(worked is Mdd.No or Mdd.Exceeded ? possible : worked, Mdd.Yes) is not { } found)
        {
            return null;
        }

        // What cannot be need not be told apart.
        var wide = diagrams.Within(LetterDiagrams.QuestionBudget, () => table.Or(root, table.Not(diagrams.Possible)));
        return PersonIn(found, table.Widen(wide == Mdd.Exceeded ? possible : wide, found, Mdd.Yes, _levels));
    }

    /// <summary>The levels in the order in which a description may forget them: the day and what is of the moment first, who somebody is last.</summary>
    public static ImmutableArray<int> LeastTellingFirst(Variables variables) =>
        [.. Enumerable.Range(0, variables.InOrder.Length)
            .OrderBy(level => variables.InOrder[level] switch
            {
                DayVariable => 0,
                FactVariable { Fact.Origin: not FactOrigin.Person } => 1,
                FactVariable { Fact.Type: YesNoType } => 2,
                FactVariable { Fact.Type: not ChoiceType } => 3,
                LinkedVariable => 4,
                _ => 5,
            })
            .ThenByDescending(level => variables.InOrder[level].Facts[0])];

    private Person PersonIn(Box found, Box wide)
    {
        var variables = diagrams.Variables;
        var dayClass = found.On(variables.DayLevel) is { } days ? days.Members.First() : FirstWorked(variables.Day);
        var day = variables.Day.FirstOf(dayClass);
        var facts = new List<GivenFact>();
        foreach (var (level, _) in wide.Limits)
        {
            var klass = found.On(level)!.Value.Members.First();
            if (variables.InOrder[level] is FactVariable one)
            {
                facts.Add(new GivenFact(one.Fact.Index, Values.Typical(one.Fact, one.ValuesOf(klass))));
            }
            else if (variables.InOrder[level] is LinkedVariable linked)
            {
                facts.Add(DateOf(linked, found.On(level)!.Value, day));
            }
        }

        if (wide.On(variables.DayLevel) is not null && !variables.Day.RunsOf(dayClass)[0].IsCertain)
        {
            facts.Add(new GivenFact(variables.Vocabulary.WorkdayFact, new FactValue(variables.Day.IsWorked(dayClass) ? 1 : 0)));
        }

        return new Person(day, [.. facts.OrderBy(given => given.Fact)], wide);
    }

    private static GivenFact DateOf(LinkedVariable linked, ClassSet classes, DateOnly day)
    {
        var dates = classes.Members.SelectMany(klass => linked.DatesOf(klass, day)).First();
        return new GivenFact(linked.Base.Index, new FactValue(dates.To));
    }

    private static int FirstWorked(DayVariable days) => Enumerable.Range(0, days.Classes).FirstOrDefault(days.IsWorked);
}

/// <summary>A person on a day, with all others of whom the same is true.</summary>
/// <param name="Day">The day.</param>
/// <param name="Facts">The facts that matter, by index, ascending; of a date with what is counted from it, the date.</param>
/// <param name="Others">The box of cases around: whoever lies in it, and can be, it is true of.</param>
internal sealed record Person(DateOnly Day, ImmutableArray<GivenFact> Facts, Box Others)
{
    /// <summary>The same for a finding.</summary>
    public Witness ToWitness(Vocabulary vocabulary) => new(Day, [.. Facts
        .Where(given => !Values.IsUnrecorded(vocabulary.Facts[given.Fact], given.Value))
        .Select(given => new WitnessFact(vocabulary.Facts[given.Fact].Name, Values.Plain(vocabulary.Facts[given.Fact], given.Value)))]);
}
