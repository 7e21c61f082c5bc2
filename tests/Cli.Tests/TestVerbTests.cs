using System.Text.Json;
using System.Xml.Linq;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Running the examples of letters.</summary>
public sealed class TestVerbTests
{
    private static readonly string Failing = Letters.Wfa.Replace("maka WFA bersyarat", "maka WFA dilarang", StringComparison.Ordinal)
        .Replace("1/UJI", "2/UJI", StringComparison.Ordinal);

    [Fact]
    public void Examples_that_hold_end_with_code_0_and_gaps_are_named()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Wfa);

        Check.Text(
            $"""
            {file}: 1 dari 1 contoh cocok
              angka tanpa contoh: 1; 4; 5
              jawaban tanpa contoh: WFO wajib; WFA dilarang; WFH dapat; WFH diskresi; WFH
                dilarang
            1 contoh: 1 cocok, 0 tidak cocok. Makna surat dan aturan yang dikompilasi sepakat.
            """,
            CliRunner.Run("uji", file).Exits(0).Out);
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
