using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>What only a terminal shows.</summary>
public sealed class TerminalTests
{
    private const char Escape = '\u001b';

    [Fact]
    public void Colours_are_for_terminals()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("x.edaran", "halo dunia.");

        Assert.Contains($"{Escape}[1;31mgalat EDR0002{Escape}[0m", CliRunner.RunOnTerminal("check", file).Exits(1).Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, CliRunner.Run("check", file).Out);
    }

    [Fact]
    public void Characters_that_move_the_cursor_are_not_repeated()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("x.edaran", Letters.Head + $"1. ASN dapat W{Escape}[2JF.\n2. ASN dapat \"WA\u0007F\".\n");

        Assert.All(CliRunner.Run("check", file).Exits(1).Out.Split('\n'), line => Assert.DoesNotContain(line, char.IsControl));
    }

    [Fact]
    public void Progress_through_a_roster_is_for_terminals()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", Letters.Wfa);
        var roster = scratch.Write("p.csv", "hamil\n" + string.Concat(Enumerable.Repeat("ya\n", 70_000)));
        string[] args = ["evaluate", letter, "--input", roster, "--date", "2025-03-25", "-o", scratch["hasil.csv"]];

        Assert.Contains("\r65.536 baris", CliRunner.RunOnTerminal(args).Exits(0).Error, StringComparison.Ordinal);
        Assert.Equal($"70000 baris ditulis ke {scratch["hasil.csv"]}.\n", CliRunner.Run(args).Exits(0).Error);
    }
}
