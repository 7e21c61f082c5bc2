namespace Edaran.Repository.Tests.TestKit;

public sealed class TextDiffTests
{
    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Equal("", TextDiff.Describe("a\nb", "a\nb"));

    [Fact]
    public void Only_the_lines_around_a_change_are_shown()
    {
        var expected = string.Join('\n', Enumerable.Range(1, 20));

        var difference = TextDiff.Describe(expected, expected.Replace("\n10\n", "\nten\n", StringComparison.Ordinal));

        Assert.Equal(
            """
                7   7
                8   8
                9   9
               10 - 10
               11 + ten
               11   11
               12   12
               13   13

            """.ReplaceLineEndings("\n"),
            difference);
    }

    [Fact]
    public void Changes_far_apart_are_told_apart()
    {
        var expected = string.Join('\n', Enumerable.Range(1, 20));

        var difference = TextDiff.Describe(expected, "0\n" + expected[..^2] + "21");

        Assert.Contains("1 + 0\n", difference, StringComparison.Ordinal);
        Assert.Contains("…\n", difference, StringComparison.Ordinal);
        Assert.Contains("20 - 20\n", difference, StringComparison.Ordinal);
        Assert.DoesNotContain("10", difference, StringComparison.Ordinal);
    }
}
