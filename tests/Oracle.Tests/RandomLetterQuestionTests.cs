using Edaran.Compiler.Analysis;
using Edaran.Oracle.Tests.Comparing;
using Edaran.TestKit.Models;
using Xunit.Abstractions;

namespace Edaran.Oracle.Tests;

/// <summary>Who can be, asked of diagrams and of Z3 about small letters that use the whole model.</summary>
public sealed class RandomLetterQuestionTests(ITestOutputHelper output)
{
    private const int Letters = 1_500;

    [Fact]
    public void Diagrams_find_someone_where_Z3_does_and_nobody_where_it_does_not()
    {
        var agreement = new Agreement();
        for (var seed = 0; seed < Letters; seed++)
        {
            var letter = RandomLetters.Make((ulong)seed);
            new LetterComparison($"letter {seed}", new LetterDiagrams(letter), letter, agreement).Ask(questions => questions.All());
        }

        output.WriteLine($"{agreement}");
        agreement.Judge();
    }
}
