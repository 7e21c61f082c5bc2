using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Every kind of wrong letter gives a coded finding with its place, and exit code 1.</summary>
public sealed class BadLetterTests
{
    [Theory]
    [InlineData("unknown name", "EDR0201", 6, 14, "1. ASN dapat WAF.")]
    [InlineData("ambiguous name", "EDR0204", 8, 17, "fakta zona rumah: salah satu dari hijau; merah.\nfakta zona kantor: salah satu dari hijau; merah.\n1. Pegawai yang hijau dapat WFH.")]
    [InlineData("bad date", "EDR0301", 6, 23, "1. ASN dapat WFA pada 31 Februari 2025.")]
    [InlineData("weekday", "EDR0304", 6, 23, "1. ASN dapat WFA pada Senin 25 Maret 2025.")]
    [InlineData("missing point", "EDR0401", 7, 42, "1. ASN dapat WFA.\n2. ASN wajib WFO, dengan mengesampingkan angka 9.")]
    [InlineData("cycle", "EDR0403", 7, 42, "1. ASN dapat WFA, dengan mengesampingkan angka 2.\n2. ASN wajib WFO, dengan mengesampingkan angka 1.")]
    [InlineData("off the list", "EDR0306", 8, 31, "1. ASN dapat WFA.\ncontoh satu\n diketahui status kepegawaian Honorer.\n pada 24 Maret 2025\n maka WFO boleh.")]
    [InlineData("out of range", "EDR0307", 6, 32, "1. ASN yang suhu tubuh di atas 99,5 derajat Celsius dapat WFH.")]
    [InlineData("no full stop", "EDR0103", 6, 17, "1. ASN dapat WFA\n2. ASN dapat WFH.")]
    [InlineData("dan and atau", "EDR0107", 6, 17, "1. Pegawai yang hamil dan menyusui atau merasa tidak sehat dapat WFH.")]
    public void A_wrong_sentence_is_found_where_it_stands(string what, string code, int line, int column, string sentences)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Head + "\n" + sentences + "\n");

        var result = CliRunner.Run("check", file).Exits(1);

        Assert.True(result.Out.Contains($"{file}:{line}:{column}: galat {code}: ", StringComparison.Ordinal), $"{what}\n{result.Out}");
        Assert.Contains("^", result.Out, StringComparison.Ordinal);
        Assert.EndsWith(" galat.\n", result.Out, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void A_name_declared_twice_is_found()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Head + "fakta jarak rumah: bilangan.\nfakta jarak rumah: ya atau tidak.\n1. Pegawai yang jarak rumah dapat WFH.\n");

        Assert.Contains("galat EDR02", CliRunner.Run("check", file).Exits(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_found()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", "surat edaran 1\nkamus kepegawaian\nberlaku 27 Maret 2025 sampai dengan 24 Maret 2025\n\n1. ASN dapat WFA.\n");

        Assert.Contains(":3:9: galat EDR0305: ", CliRunner.Run("check", file).Exits(1).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "EDR0001")]
    [InlineData("  \n\t\n", "EDR0001")]
    [InlineData("\uFEFF", "EDR0001")]
    [InlineData("surat edaran", "EDR0005")]
    [InlineData("halo dunia.", "EDR0002")]
    [InlineData("((((((((((", "EDR0002")]
    [InlineData("\0\0\0\0", "EDR0002")]
    public void What_is_no_letter_is_found(string text, string code)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("x.edaran", text);

        Assert.Contains(code, CodesOf(CliRunner.Run("check", file, "--format", "json").Exits(1)));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_found()
    {
        using var scratch = new Scratch();
        var bytes = new byte[100_000];
        new Random(7).NextBytes(bytes);

        Assert.Equal(["EDR0004"], CodesOf(CliRunner.Run("check", scratch.Write("x.edaran", bytes), "--format", "json").Exits(1)));
    }

    [Theory]
    [InlineData(10 << 20)]
    [InlineData((1 << 20) + 1)]
    public void A_file_that_is_too_large_is_found_and_not_read_further(int size)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("x.edaran", new string('a', size));

        Assert.Equal(["EDR0003"], CodesOf(CliRunner.Run("check", file, "--format", "json").Exits(1)));
    }

    [Fact]
    public void Ten_thousand_brackets_are_found()
    {
        using var scratch = new Scratch();
        var brackets = new string('(', 10_000) + "hamil" + new string(')', 10_000);
        var file = scratch.Write("x.edaran", Letters.Head + $"1. Pegawai yang {brackets} dapat WFH.\n");

        Assert.Contains("EDR0109", CodesOf(CliRunner.Run("check", file, "--format", "json").Exits(1)));
    }

    [Fact]
    public void Random_bytes_never_stop_the_command()
    {
        using var scratch = new Scratch();
        var random = new Random(11);
        string[] words = ["surat edaran", "1.", "ASN", "dapat", "WFA", "pada", "(", ")", "\n", ";", ":", "dan", "atau", "\"", "a.", "contoh", "maka", "\0", "é", "berlaku"];
        for (var i = 0; i < 300; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(80)).Select(_ => words[random.Next(words.Length)]));
            var result = CliRunner.Run("check", scratch.Write("x.edaran", text), "--format", "json");
            Assert.True(result.Exit is 0 or 1, result.Error);
            Assert.NotNull(CodesOf(result));
        }
    }

    private static IReadOnlyList<string> CodesOf(CliResult result)
    {
        using var json = JsonDocument.Parse(result.Out);
        return [.. json.RootElement.EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!)];
    }
}
