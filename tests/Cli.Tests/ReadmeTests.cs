using System.Globalization;
using System.Text.RegularExpressions;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>
/// The letter and facts of the README, and of pages of the manual, are written to files, the commands are run on them, and what is
/// shown as their answer must be what they print.
/// </summary>
public sealed partial class ReadmeTests
{
    private static readonly string Root = RepositoryRoot.File("samples")[..^"samples".Length];

    // What was shown before is not shown again.
    private const string LeftOut = "…\n";

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/bahasa/20-penjelasan.md")]
    [InlineData("docs/bahasa/22-membandingkan.md")]
    [InlineData("docs/bahasa/23-kontrak-perubahan.md")]
    [InlineData("docs/bahasa/24-mengkaji.md")]
    [InlineData("docs/bahasa/25-riwayat.md")]
    public void What_the_readme_shows_is_what_the_command_prints(string document)
    {
        var text = File.ReadAllText(RepositoryRoot.File(document)).ReplaceLineEndings("\n");
        using var scratch = new Scratch();
        foreach (Match block in FileBlock().Matches(text))
        {
            scratch.Write(block.Groups["name"].Value, block.Groups["text"].Value);
        }

        var shown = ConsoleBlock().Matches(text);

        Assert.NotEmpty(shown);
        Assert.All(shown, block =>
        {
            var exit = block.Groups["exit"] is { Success: true, Value: var code } ? int.Parse(code, CultureInfo.InvariantCulture) : 0;
            var result = CliRunner.Run(Arguments(block.Groups["arguments"].Value, scratch)).Exits(exit);
            var (expected, printed) = (block.Groups["output"].Value, result.Out.Replace(Root, "", StringComparison.Ordinal));
            Check.Text(Shown(expected), expected.StartsWith(LeftOut, StringComparison.Ordinal) ? EndOf(printed, Shown(expected)) : printed);
        });
    }

    private static string Shown(string expected) => expected.StartsWith(LeftOut, StringComparison.Ordinal) ? expected[LeftOut.Length..] : expected;

    private static string EndOf(string printed, string expected) =>
        string.Join('\n', printed.Split('\n').TakeLast(expected.Count(c => c == '\n') + 1));

    // The files of the document lie in the scratch folder, samples in the repository, not where the tests run.
    private static string[] Arguments(string line, Scratch scratch) =>
        [.. line.Split(' ').Select(argument =>
            File.Exists(scratch[argument]) ? scratch[argument]
            : argument.StartsWith("samples/", StringComparison.Ordinal) ? RepositoryRoot.File(argument)
            : argument)];

    [GeneratedRegex(@"^```\w+ (?<name>[\w.-]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FileBlock();

    [GeneratedRegex(@"^```console\n\$ edaran (?<arguments>[^\n]*)\n(?<output>.*?)(^\$ echo \$\?\n(?<exit>\d)\n)?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ConsoleBlock();
}
