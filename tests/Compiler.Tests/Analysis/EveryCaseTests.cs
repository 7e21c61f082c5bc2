using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>
/// Diagrams against the definition with every case tried: on a day of every class everyone whom the letter can tell apart, found by trying
/// every value of every fact, each dated birth since 1900 among them.
/// </summary>
public sealed class EveryCaseTests
{
    private const int LettersEach = 15;
    private const int MostCases = 3_000;

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_case_that_can_be_is_in_the_diagrams_with_what_the_letter_says(int block)
    {
        for (var (seed, tried) = ((ulong)block * 1_000, 0); tried < LettersEach; seed++)
        {
            var diagrams = new LetterDiagrams(RandomLetters.Make(seed));
            var cases = Count(diagrams);
            if (cases > MostCases)
            {
                continue;
            }

            tried++;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var person in Everyone(diagrams))
            {
                var classes = diagrams.Variables.CaseOf(person.Day, person.Values[diagrams.Letter.Vocabulary.WorkdayFact] == 1, fact => person.Values[fact])!;
                seen.Add(string.Join(' ', classes));
                var meaning = new TotalMeaning(diagrams.Letter, person.Day, person.Values);
                Assert.True(Said(meaning, diagrams.Letter) == DiagramText.Of(diagrams, classes), $"letter {seed}, {person.Day}, {string.Join(' ', person.Values)}");
            }

            Assert.Equal(cases, seen.Count);
        }
    }

    private static IEnumerable<ClassCase> Everyone(LetterDiagrams diagrams)
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

    // A presumed value is only what is taken when nothing is known: somebody may have another.
    private static ImmutableArray<long> ValuesOf(Fact fact, Completions completions) => fact switch
    {
        { Presumed: not null, Type: YesNoType } => [0, 1],
        { Origin: FactOrigin.Turn } => [.. completions.ClassesOf(fact.Index), Situation.NotRecorded],
        _ => completions.ClassesOf(fact.Index),
    };

    // How many cases there can be.
    private static long Count(LetterDiagrams diagrams)
    {
        var table = diagrams.Table;
        return CasesBelow(diagrams.Possible, 0);

        long CasesBelow(int root, int level) =>
            root == Mdd.No ? 0 : level == table.Levels ? 1 : Enumerable.Range(0, table.ArityOf(level)).GroupBy(klass => table.Child(root, level, klass)).Sum(group => group.Count() * CasesBelow(group.Key, level + 1));
    }

    private static string Said(TotalMeaning meaning, Letter letter) => string.Join(' ',
    [
        $"{meaning.InForce} {meaning.InScope} {meaning.Workday}",
        .. letter.Norms.Select(norm => $"{norm.Index}:{meaning.IsActive(norm)}/{meaning.Stands(norm)}"),
        .. letter.Vocabulary.Modes.Select(mode => $"{mode.Name}:{meaning.Status(mode.Index)}/{meaning.Eligible(mode.Index)}"),
    ]);
}
