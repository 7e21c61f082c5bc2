using Edaran.Compiler.Analysis;
using Edaran.Oracle.Tests.Comparing;

namespace Edaran.Oracle.Tests;

/// <summary>The sample letters: every question, and the proof.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Letters => new(SampleTexts.Letters);

    [Theory]
    [MemberData(nameof(Letters))]
    public void Diagrams_of_a_sample_are_the_samples(string path)
    {
        var letter = SampleLetters.Letter(path);
        var agreement = new Agreement();
        var comparison = new LetterComparison(path, new LetterDiagrams(letter), letter, agreement);

        comparison.Ask(questions => questions.All());
        comparison.Prove();

        agreement.Judge();
    }
}
