using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>The program as a process: its streams, exit codes and environment.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void Exit_codes_reach_the_shell()
    {
        using var scratch = new Scratch();
        var good = scratch.Write("a.edaran", Letters.Wfa);
        var bad = scratch.Write("b.edaran", "halo dunia.");

        Assert.Equal(0, Start("", [], "check", good).Exit);
        Assert.Equal(1, Start("", [], "check", bad).Exit);
        Start("", [], "check", scratch["tidak-ada"]).FailsWith("tidak-ada");
    }

    [Fact]
    public void The_variable_chooses_the_language_and_the_option_goes_before_it()
    {
        Start("", [("EDARAN_LANG", "en")], "chek").FailsWith("is not known");
        Start("", [("EDARAN_LANG", "en")], "chek", "--lang", "id").FailsWith("tidak dikenal");
    }

    [Fact]
    public void Facts_come_from_standard_input_and_letters_keep_their_marks()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("a.edaran", Letters.Wfa);

        var result = Start("""{"date":"2025-03-25","facts":{"status kepegawaian":"PNS"}}""", [], "evaluate", letter, "--facts", "-").Exits(0);

        Assert.Contains("WFA: perlu fakta – belum pasti", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Out);
        Assert.DoesNotContain('\r', result.Out);
        Assert.False(result.Out.StartsWith('\uFEFF'));
    }

    [Fact]
    public void Permission_denied_is_told_in_one_line()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("a.edaran", Letters.Wfa);
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            // Whoever may read everything meets a file that is a folder instead.
            Directory.CreateDirectory(scratch["f.json"]);
            Start("", [], "evaluate", letter, "--facts", scratch["f.json"]).FailsWith("f.json");
            return;
        }

        File.SetUnixFileMode(letter, UnixFileMode.None);
        Start("", [], "check", letter).FailsWith("a.edaran", "izin");
    }

    private static CliResult Start(string input, (string Name, string Value)[] environment, params string[] args) =>
        CliProcess.Run(Directory.GetCurrentDirectory(), input, environment, args);
}
