using System.Text.RegularExpressions;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>
/// The README's letter and facts are written to files, its commands are run on them, and what it shows as their answer
/// must be what they print.
/// </summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryRoot.File("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void What_the_readme_shows_is_what_the_command_prints()
    {
        using var scratch = new Scratch();
        foreach (Match block in FileBlock().Matches(Readme))
        {
            scratch.Write(block.Groups["name"].Value, block.Groups["text"].Value);
        }

        var shown = ConsoleBlock().Matches(Readme);

        Assert.NotEmpty(shown);
        Assert.All(shown, block =>
        {
            var result = CliRunner.Run(Arguments(block.Groups["arguments"].Value, scratch)).Exits(0);
            Check.Text(block.Groups["output"].Value, result.Out);
        });
    }

    // The files of the README lie in the scratch folder, not where the tests run.
    private static string[] Arguments(string line, Scratch scratch) =>
        [.. line.Split(' ').Select(argument => File.Exists(scratch[argument]) ? scratch[argument] : argument)];

    [GeneratedRegex(@"^```\w+ (?<name>[\w.-]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FileBlock();

    [GeneratedRegex(@"^```console\n\$ edaran (?<arguments>[^\n]*)\n(?<output>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ConsoleBlock();
}
