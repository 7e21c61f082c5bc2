using System.Text;
using Edaran.Cli.Commands;

namespace Edaran.Cli.Tests.Running;

/// <summary>Runs the command inside the test process, with its streams captured.</summary>
internal static class CliRunner
{
    /// <summary>Runs the command.</summary>
    public static CliResult Run(params string[] args) => RunWith("", args);

    /// <summary>Runs the command with something on standard input.</summary>
    public static CliResult RunWith(string input, params string[] args) => Run(isTerminal: false, input, args);

    /// <summary>Runs the command on a terminal.</summary>
    public static CliResult RunOnTerminal(params string[] args) => Run(isTerminal: true, "", args);

    private static CliResult Run(bool isTerminal, string input, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var session = new Session(output, error, stream) { OutIsTerminal = isTerminal, ErrorIsTerminal = isTerminal };
        var exit = CommandLine.Run(args, session);
        return new CliResult(exit, output.ToString(), error.ToString());
    }
}

/// <summary>How a run of the command ended.</summary>
/// <param name="Exit">The exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CliResult(int Exit, string Out, string Error)
{
    /// <summary>The run ended with wrong usage or an unusable file, told in one line.</summary>
    public CliResult FailsWith(params string[] words)
    {
        Assert.Equal(2, Exit);
        Assert.Empty(Out);
        Assert.EndsWith("\n", Error, StringComparison.Ordinal);
        Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.All(words, word => Assert.Contains(word, Error, StringComparison.Ordinal));
        return HasNoTrace();
    }

    /// <summary>The run ended with an exit code.</summary>
    public CliResult Exits(int exit)
    {
        Assert.True(exit == Exit, $"exit code {Exit}, not {exit}\n{Out}\n{Error}");
        return HasNoTrace();
    }

    private CliResult HasNoTrace()
    {
        Assert.DoesNotContain("   at ", Out + Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", Out + Error, StringComparison.Ordinal);
        return this;
    }
}
