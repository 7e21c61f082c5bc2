using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Oracle.Tests.Comparing;
using Edaran.TestKit.Models;
using Xunit.Abstractions;

namespace Edaran.Oracle.Tests;

/// <summary>Letters of many points, far beyond trying every person: questions drawn at random.</summary>
public sealed class LargeLetterTests(ITestOutputHelper output)
{
    private const int Letters = 30;
    private const int Questions = 120;

    [Theory]
    [InlineData(20, 20)]
    [InlineData(40, 40)]
    [InlineData(60, 40)]
    public void Ordinary_letters(int points, int facts) =>
        Compare($"ordinary {points}", seed => LargeLetters.Ordinary(points, facts, seed), questions => questions.All());

    [Theory]
    [InlineData(20, 40)]
    [InlineData(40, 40)]
    [InlineData(60, 40)]
    public void Letters_whose_points_test_all_facts_alike(int points, int facts) =>
        Compare($"hostile {points}", seed => LargeLetters.Make(points, facts, seed), questions => questions.OfNorms());

    private void Compare(string kind, Func<ulong, Letter> make, Func<LetterQuestions, IEnumerable<Question>> questions)
    {
        var agreement = new Agreement();
        for (var seed = 0UL; seed < Letters; seed++)
        {
            var letter = make(seed);
            new LetterComparison($"{kind}, letter {seed}", new LetterDiagrams(letter), letter, agreement).Ask(all => Drawn(questions(all), seed));
        }

        output.WriteLine($"{kind}: {agreement}");
        agreement.Judge();
    }

    private static IEnumerable<Question> Drawn(IEnumerable<Question> questions, ulong seed)
    {
        var left = questions.ToList();
        var random = new SplitMix(seed);
        for (var i = 0; i < Questions; i++)
        {
            var at = random.Below(left.Count);
            yield return left[at];
            left.RemoveAt(at);
        }
    }
}
