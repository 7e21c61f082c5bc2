using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Formatting;
using Edaran.Compiler.ReadBack;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Written;

/// <summary>Generated letters are read as they were meant, and stay so when they are formatted or read back.</summary>
public sealed class WrittenLetterTests
{
    private const int LettersAGroup = 40;

    public static TheoryData<int> Groups => new(Enumerable.Range(0, 8));

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_letter_is_read_as_it_was_meant(int group) => Each(group, (seed, reading) =>
    {
        var difference = TextDiff.Describe(WrittenReading.Print(reading.Written.Made), WrittenReading.Print(reading.Letter));
        Assert.True(difference.Length == 0, $"seed {seed} (- made, + read)\n{difference}\n{reading.Text}");
    });

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_letter_formatted_means_the_same_and_is_formatted_at_once(int group) => Each(group, (seed, reading) =>
    {
        var formatted = Formatted(reading.Compilation, reading.Written.Sources[0].Path);
        var again = Compilation.Create([new SourceText(reading.Written.Sources[0].Path, formatted), .. reading.Written.Sources.Skip(1)]);
        Assert.True(again.Letters.Single().Read is not null, $"seed {seed}\n{formatted}");
        Check.Text(WrittenReading.Print(reading.Letter), WrittenReading.Print(again.Letters.Single().Read!));
        Check.Text(formatted, Formatted(again, reading.Written.Sources[0].Path));
        Assert.All(formatted.Split('\n').Where(MayWrap), line => Assert.InRange(line.Length, 0, Formatter.Width));
    });

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_letter_read_back_names_every_point(int group) => Each(group, (_, reading) =>
    {
        foreach (var language in Enum.GetValues<MessageLanguage>())
        {
            var points = LetterReader.Read(reading.Letter, language).Points.Select(point => point.Point).ToHashSet();
            Assert.Superset(reading.Letter.Norms.Select(norm => norm.Point).ToHashSet(), points);
            Assert.Superset(reading.Letter.Exemptions.Select(exemption => exemption.Point).ToHashSet(), points);
        }
    });

    // Comments, rows and header lines stay as long as they are.
    private static bool MayWrap(string line) =>
        !line.Contains("//", StringComparison.Ordinal) && !line.TrimStart().StartsWith('|') && !line.StartsWith("berlaku", StringComparison.Ordinal);

    private static string Formatted(Compilation compilation, string path) =>
        Formatter.Format(compilation.Units.Single(unit => unit.Source.Path == path).Tree);

    private static void Each(int group, Action<ulong, WrittenReading> check)
    {
        for (var seed = (ulong)(group * LettersAGroup) + 1; seed <= (ulong)((group + 1) * LettersAGroup); seed++)
        {
            check(seed, WrittenReading.Of(seed));
        }
    }
}
