using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>Everyone whom a letter can tell apart, found by trying.</summary>
internal static class AllPeople
{
    /// <summary>Everyone whom a letter can tell apart, on a day of every class: every value of every fact is tried, each dated birth since 1900 among them.</summary>
    public static IEnumerable<ClassCase> Of(LetterDiagrams diagrams)
    {
        var letter = diagrams.Letter;
        foreach (var day in Enumerable.Range(0, diagrams.Variables.Day.Classes).Select(diagrams.Variables.Day.FirstOf).Distinct())
        {
            var completions = new Completions(letter, KnownFacts.None, day);
            var values = letter.Vocabulary.Facts.Select(fact => ValuesOf(fact, completions)).ToImmutableArray();
            foreach (var person in new Space(letter, day, values).People)
            {
                yield return new ClassCase(day, person);
            }
        }
    }

    /// <summary>How many cases there can be.</summary>
    public static long Count(LetterDiagrams diagrams)
    {
        var table = diagrams.Table;
        return CasesBelow(diagrams.Possible, 0);

        long CasesBelow(int root, int level) =>
            root == Mdd.No ? 0 : level == table.Levels ? 1 : Enumerable.Range(0, table.ArityOf(level)).GroupBy(klass => table.Child(root, level, klass)).Sum(group => group.Count() * CasesBelow(group.Key, level + 1));
    }

    // A presumed value is only what is taken when nothing is known: somebody may have another.
    private static ImmutableArray<long> ValuesOf(Fact fact, Completions completions) => fact switch
    {
        { Presumed: not null, Type: YesNoType } => [0, 1],
        { Origin: FactOrigin.Turn } => [.. completions.ClassesOf(fact.Index), Situation.NotRecorded],
        _ => completions.ClassesOf(fact.Index),
    };
}
