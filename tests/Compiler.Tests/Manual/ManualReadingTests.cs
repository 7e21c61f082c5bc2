using System.Text.RegularExpressions;
using Edaran.Compiler.Tests.ReadBack;
using Edaran.Compiler.Tests.Samples;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Manual;

/// <summary>What the manual shows as the reading of a fragment is its reading.</summary>
public sealed partial class ManualReadingTests
{
    private const string Page = "docs/bahasa/11-pembacaan.md";

    [Fact]
    public void The_reading_shown_is_that_of_the_fragment_before_it()
    {
        var shown = Pair().Match(File.ReadAllText(RepositoryRoot.File(Page)).ReplaceLineEndings("\n"));
        Assert.True(shown.Success, "The page shows no fragment with its reading.");
        var text = File.ReadAllText(RepositoryRoot.File("docs/bahasa/kerangka.edaran")) + shown.Groups["letter"].Value;
        var library = SampleFiles.All.Where(file => file.Key.StartsWith("library/", StringComparison.Ordinal)).Select(file => file.Value);

        var letter = Compilation.Create([new SourceText(Page, text), .. library]).Letters.Single().Letter!;

        Check.Text(shown.Groups["reading"].Value, Readings.PrintPoints(letter));
    }

    [GeneratedRegex(@"^```edaran potongan\n(?<letter>.*?)^```$.*?^```pembacaan\n(?<reading>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Pair();
}
