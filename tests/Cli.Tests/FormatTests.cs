using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Formatting files: written whole, or only looked at.</summary>
public sealed class FormatTests
{
    private const string Untidy = "surat edaran   1/2031\ntentang Uji\n";
    private const string Tidy = "surat edaran 1/2031\ntentang     Uji\n";

    [Fact]
    public void It_rewrites_what_is_not_in_house_form_and_names_it()
    {
        using var scratch = new Scratch();
        scratch.Write("a.edaran", Untidy);
        scratch.Write("b.edaran", Tidy);

        var result = CliRunner.Run("rapikan", scratch[""]).Exits(0);

        Assert.Contains("a.edaran", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("b.edaran", result.Out, StringComparison.Ordinal);
        Assert.Equal(Tidy, File.ReadAllText(scratch["a.edaran"]));
        CliRunner.Run("format", scratch[""], "--check").Exits(0);
    }

    [Fact]
    public void Check_writes_nothing_and_tells_by_its_exit()
    {
        using var scratch = new Scratch();
        scratch.Write("a.edaran", Untidy);

        Assert.Contains("a.edaran", CliRunner.Run("format", scratch["a.edaran"], "--check").Exits(1).Out, StringComparison.Ordinal);

        Assert.Equal(Untidy, File.ReadAllText(scratch["a.edaran"]));
    }

    [Fact]
    public void What_is_not_text_is_left_alone_and_named()
    {
        using var scratch = new Scratch();
        byte[] bytes = [0xFF, 0xFE, 0x00];
        scratch.Write("a.edaran", bytes);

        Assert.Contains("EDR0004", CliRunner.Run("format", scratch["a.edaran"]).Exits(1).Out, StringComparison.Ordinal);

        Assert.Equal(bytes, File.ReadAllBytes(scratch["a.edaran"]));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_failure() => CliRunner.Run("format", "tidak-ada.edaran").Exits(2);
}
