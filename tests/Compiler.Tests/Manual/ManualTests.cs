using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Tests.Samples;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Manual;

/// <summary>The manual tells the truth: what it shows compiles, what it calls wrong is refused with that code, its examples pass.</summary>
public sealed class ManualTests
{
    private const int FewestBlocks = 25;

    public static TheoryData<string> Right => Named(b => !IsWrong(b));

    public static TheoryData<string> Wrong => Named(IsWrong);

    [Theory]
    [MemberData(nameof(Right))]
    public void What_the_manual_shows_compiles_and_its_examples_pass(string block)
    {
        var compilation = Compile(block);
        Assert.Empty(compilation.Diagnostics.Where(d => d.Severity == Severity.Error).Select(Describe));
        var differences = compilation.Letters.Where(l => l.Source.Path == block)
            .SelectMany(l => ExampleRunner.Run(l.Letter!).Results).SelectMany(r => r.Differences);
        Assert.Empty(differences.Select(d => $"{d.Example.Name}: expected {d.Expected}, got {d.Got}"));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_the_manual_calls_wrong_is_refused_for_just_that(string block)
    {
        var code = Find(block).Kind.Split(' ')[1];
        var errors = Compile(block).Review.Where(d => d.Severity == Severity.Error || d.Code.StartsWith("EDR10", StringComparison.Ordinal)).ToList();
        Assert.True(errors.Count > 0 && errors.All(e => e.Code == code), $"Wanted {code}, got: {string.Join("; ", errors.Select(Describe))}");
    }

    [Fact]
    public void Every_block_is_of_a_known_kind_and_none_got_lost()
    {
        var blocks = ManualBlock.All().ToList();
        Assert.True(blocks.Count >= FewestBlocks, $"Only {blocks.Count} blocks.");
        Assert.All(blocks, b => Assert.Matches("^(|potongan|salah EDR[0-9]{4})$", b.Kind));
    }

    private static Compilation Compile(string block) =>
        Compilation.Create([new SourceText(block, Find(block).Unit()), .. SampleFiles.All.Where(f => f.Key.StartsWith("library/", StringComparison.Ordinal)).Select(f => f.Value)]);

    private static ManualBlock Find(string name) => ManualBlock.All().Single(b => b.ToString() == name);

    private static bool IsWrong(ManualBlock block) => block.Kind.StartsWith("salah", StringComparison.Ordinal);

    private static TheoryData<string> Named(Func<ManualBlock, bool> wanted) => new(ManualBlock.All().Where(wanted).Select(b => b.ToString()));

    private static string Describe(Diagnostic d) => $"{d.Location.Source.Path}:{d.Location.Start.Line} {d.Code} {d.Message()}";
}
