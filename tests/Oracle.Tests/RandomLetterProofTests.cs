using Edaran.Compiler.Analysis;
using Edaran.Oracle.Tests.Comparing;
using Edaran.TestKit.Models;
using Xunit.Abstractions;

namespace Edaran.Oracle.Tests;

/// <summary>Diagrams of small letters that use the whole model, each proved to be its letter's.</summary>
public sealed class RandomLetterProofTests(ITestOutputHelper output)
{
    private const int First = 10_000;
    private const int Letters = 1_000;

    [Fact]
    public void Diagrams_say_of_everyone_what_the_letter_says()
    {
        var agreement = new Agreement();
        for (var seed = First; seed < First + Letters; seed++)
        {
            var letter = RandomLetters.Make((ulong)seed);
            new LetterComparison($"letter {seed}", new LetterDiagrams(letter), letter, agreement).Prove();
        }

        output.WriteLine($"{agreement}");
        agreement.Judge();
    }
}
