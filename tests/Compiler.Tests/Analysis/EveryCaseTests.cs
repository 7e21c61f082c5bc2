using Edaran.Compiler.Analysis;
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
            var cases = AllPeople.Count(diagrams);
            if (cases > MostCases)
            {
                continue;
            }

            tried++;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var person in AllPeople.Of(diagrams))
            {
                var classes = diagrams.Variables.CaseOf(person.Day, person.Values[diagrams.Letter.Vocabulary.WorkdayFact] == 1, fact => person.Values[fact])!;
                seen.Add(string.Join(' ', classes));
                var meaning = new TotalMeaning(diagrams.Letter, person.Day, person.Values);
                Assert.True(Said(meaning, diagrams.Letter) == DiagramText.Of(diagrams, classes), $"letter {seed}, {person.Day}, {string.Join(' ', person.Values)}");
            }

            Assert.Equal(cases, seen.Count);
        }
    }

    private static string Said(TotalMeaning meaning, Letter letter) => string.Join(' ',
    [
        $"{meaning.InForce} {meaning.InScope} {meaning.Workday}",
        .. letter.Norms.Select(norm => $"{norm.Index}:{meaning.IsActive(norm)}/{meaning.Stands(norm)}"),
        .. letter.Vocabulary.Modes.Select(mode => $"{mode.Name}:{meaning.Status(mode.Index)}/{meaning.Eligible(mode.Index)}"),
    ]);
}
