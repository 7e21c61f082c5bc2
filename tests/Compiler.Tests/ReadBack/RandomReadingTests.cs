using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.ReadBack;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.ReadBack;

/// <summary>Generated letters are read whole, and alike in both languages.</summary>
public sealed class RandomReadingTests
{
    private const int Letters = 200;

    [Fact]
    public void Both_languages_have_a_point_a_norm_and_the_same_shape() => Assert.All(Enumerable.Range(0, Letters), seed =>
    {
        var letter = RandomLetters.Make((ulong)seed);
        var (indonesian, english) = (LetterReader.Read(letter, MessageLanguage.Indonesian), LetterReader.Read(letter, MessageLanguage.English));

        Assert.Superset(letter.Norms.Select(norm => norm.Point).ToHashSet(), indonesian.Points.Select(point => point.Point).ToHashSet());
        Assert.Equal(
            ReadingText.Lines(indonesian, MessageLanguage.Indonesian).Select(line => line.Indent),
            ReadingText.Lines(english, MessageLanguage.English).Select(line => line.Indent));
    });
}
