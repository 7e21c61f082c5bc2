using System.Text.Json;
using System.Xml.Linq;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Running the examples of letters.</summary>
public sealed class TestVerbTests
{
    private static readonly string Failing = Letters.Wfa.Replace("maka WFA bersyarat", "maka WFA dilarang", StringComparison.Ordinal)
        .Replace("1/UJI", "2/UJI", StringComparison.Ordinal);

    private static readonly string[] LeftOut =
        ["pointsWithoutExample", "statusesWithoutExample", "eligibleWithoutExample", "boundariesWithoutExample", "exceptionsWithoutExample"];

    [Fact]
    public void Examples_that_hold_end_with_code_0_and_gaps_are_named()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Wfa);

        Check.Text(
            $"""
            {file}: 1 dari 1 contoh cocok; 7 dari 34 perubahan ketahuan
              angka tanpa contoh: 1; 4; 5
              jawaban tanpa contoh: WFO wajib; WFA dilarang; WFH dapat; WFH dilarang; WFA
                tidak boleh; WFA belum pasti; WFH tidak boleh; WFH belum pasti
              batas yang belum dicoba dari kedua sisi:
                masa berlaku: 23 Maret 2025; 24 Maret 2025; 27 Maret 2025; 28 Maret 2025
                angka 4: suhu tubuh 37,5; suhu tubuh 37,6
                angka 5: merah
              pengecualian tanpa contoh: angka 1 dikesampingkan angka 5; angka 2
                dikesampingkan angka 5; angka 4 dikesampingkan angka 5
              perubahan yang tidak diketahui contoh mana pun:
                ruang lingkup: bila "ASN" dihapus
                angka 3 (baris 12): bila "angka 3" dihapus
                angka 6 (baris 17): bila "angka 6" dihapus
            1 contoh: 1 cocok, 0 tidak cocok. Makna surat dan aturan yang dikompilasi sepakat.
            Contoh yang kurang ditulis oleh: edaran test --suggest
            """,
            CliRunner.Run("uji", file).Exits(0).Out);
    }

    [Fact]
    public void What_leaves_nothing_out_is_one_line()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Wfa);
        CliRunner.Run("test", file, "--suggest", "--append").Exits(0);

        var lines = CliRunner.Run("test", file).Exits(0).Out.TrimEnd().Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.Contains(" contoh cocok; ", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_suggested_is_printed_and_the_letter_stays()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Wfa);

        var result = CliRunner.Run("test", file, "--suggest").Exits(0);

        Assert.StartsWith($"// {file}\n// diusulkan: periksa apakah ini yang dimaksud\ncontoh ", result.Out, StringComparison.Ordinal);
        Assert.Contains("suhu tubuh 37,6", result.Out, StringComparison.Ordinal);
        Assert.Contains($"{file}: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(Letters.Wfa, File.ReadAllText(file));
    }

    [Fact]
    public void What_is_appended_holds_and_is_in_house_form()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Wfa);
        CliRunner.Run("format", file).Exits(0);
        var before = File.ReadAllText(file).TrimEnd();

        CliRunner.Run("test", file, "--suggest", "--append").Exits(0);

        Assert.StartsWith(before, File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(["surat.edaran"], scratch.Files());
        CliRunner.Run("format", file, "--check").Exits(0);
        using var json = JsonDocument.Parse(CliRunner.Run("test", file, "--format", "json").Exits(0).Out);
        var letter = json.RootElement.GetProperty("letters")[0];
        Assert.All(LeftOut, key => Assert.Empty(letter.GetProperty(key).EnumerateArray()));
        Assert.Empty(letter.GetProperty("mutation").GetProperty("survivors").EnumerateArray());
        Assert.Equal(1, letter.GetProperty("mutation").GetProperty("score").GetDouble());
    }

    [Fact]
    public void Nothing_is_suggested_while_an_example_does_not_hold()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Failing);

        var result = CliRunner.Run("test", file, "--suggest", "--append").Exits(1);

        Assert.Equal(string.Empty, result.Out);
        Assert.Contains("perbaiki dahulu contoh yang tidak cocok", result.Error, StringComparison.Ordinal);
        Assert.Equal(Failing, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("--append", "--append hanya dipakai bersama --suggest.")]
    [InlineData("--suggest --format json", "--format tidak dipakai")]
    public void Suggestions_are_texts_for_letters(string options, string words)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Wfa);

        Assert.Contains(words, CliRunner.Run(["test", file, .. options.Split(' ')]).Exits(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_that_does_not_hold_ends_with_code_1_and_its_place()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Failing);

        var result = CliRunner.Run("test", file).Exits(1);

        Assert.Contains($"{file}:22:8: galat EDR0601: ", result.Out, StringComparison.Ordinal);
        Assert.Contains("0 cocok, 1 tidak cocok", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_counts_and_names()
    {
        using var scratch = new Scratch();
        scratch.Write("a.edaran", Letters.Wfa);
        scratch.Write("b.edaran", Failing);

        using var json = JsonDocument.Parse(CliRunner.Run("test", scratch.Folder, "--format", "json").Exits(1).Out);
        var failing = json.RootElement.GetProperty("letters")[1];

        Assert.Equal((1, 1), (json.RootElement.GetProperty("passed").GetInt32(), json.RootElement.GetProperty("failed").GetInt32()));
        Assert.True(failing.GetProperty("compiledAgrees").GetBoolean());
        Assert.StartsWith("EDR0601: ", failing.GetProperty("examples")[0].GetProperty("messages")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(["1", "4", "5"], failing.GetProperty("pointsWithoutExample").EnumerateArray().Select(point => point.GetString()!));
        Assert.Equal(JsonValueKind.Null, failing.GetProperty("mutation").ValueKind);

        var mutation = json.RootElement.GetProperty("letters")[0].GetProperty("mutation");
        Assert.Equal(
            mutation.GetProperty("mutants").GetInt32(),
            mutation.GetProperty("noticed").GetInt32() + mutation.GetProperty("equivalent").GetInt32() + mutation.GetProperty("survivors").GetArrayLength());
        Assert.Contains(
            mutation.GetProperty("survivors").EnumerateArray(),
            mutant => mutant.GetProperty("point").GetString() == "4" && mutant.GetProperty("after").GetString() == "suhu tubuh paling sedikit 37,5");
    }

    [Fact]
    public void The_JUnit_report_has_a_suite_a_letter()
    {
        using var scratch = new Scratch();
        scratch.Write("a.edaran", Letters.Wfa);
        scratch.Write("b.edaran", Failing);

        var report = XDocument.Parse(CliRunner.Run("test", scratch.Folder, "--format", "junit").Exits(1).Out).Root!;

        Assert.Equal(("testsuites", "2", "1"), (report.Name.LocalName, report.Attribute("tests")!.Value, report.Attribute("failures")!.Value));
        Assert.Equal(["0", "1"], report.Elements("testsuite").Select(suite => suite.Attribute("failures")!.Value));
        Assert.Equal("disetujui", report.Descendants("failure").Single().Parent!.Attribute("name")!.Value);
    }

    [Theory]
    [InlineData("text", "galat EDR0201")]
    [InlineData("json", "\"code\": \"EDR0201\"")]
    [InlineData("junit", "<error type=\"EDR0201\"")]
    public void A_letter_with_errors_is_not_tested(string form, string words)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Head + "1. ASN dapat WAF.\n");

        Assert.Contains(words, CliRunner.Run("test", file, "--format", form).Exits(1).Out, StringComparison.Ordinal);
    }
}
