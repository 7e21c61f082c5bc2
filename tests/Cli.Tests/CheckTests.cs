using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>The forms of a report, and where kamus and calendars are looked for.</summary>
public sealed class CheckTests
{
    private const string Kamus = "kamus daerah\nfakta jarak rumah: bilangan dalam kilometer dari 0 sampai dengan 500.\n";
    private const string UsesKamus = "surat edaran 2\nkamus kepegawaian; daerah\nberlaku sejak 1 Maret 2025\n\n1. ASN yang jarak rumah di atas 40 kilometer dapat WFH.\n";

    [Fact]
    public void A_clean_letter_gives_one_line()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Wfa);

        Assert.Equal("Tidak ada temuan.\n", CliRunner.Run("check", file).Exits(0).Out);
        Assert.Equal("Nothing found.\n", CliRunner.Run("periksa", file, "--lang", "en").Exits(0).Out);
        Assert.Equal("[]\n", CliRunner.Run("check", file, "--format", "json").Exits(0).Out);
    }

    [Fact]
    public void A_finding_in_text_shows_line_place_and_fix()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Head + "1.\tASN dapat WAF.\n");

        Check.Text(
            $"""
            {file}:5:14: error EDR0201: "WAF" is not known. Perhaps "WFA" is meant.
                1. ASN dapat WAF.
                             ^^^
                fix: Replace with "WFA"
            """,
            string.Join('\n', CliRunner.Run("check", file, "--lang", "en").Exits(1).Out.Split('\n').Take(4)));
    }

    [Fact]
    public void The_JSON_has_just_the_members_that_scripts_read()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Head + "1. ASN dapat WAF.\n");

        using var json = JsonDocument.Parse(CliRunner.Run("check", file, "--format", "json").Exits(1).Out);
        var finding = json.RootElement[0];

        Assert.Equal(
            ["code", "severity", "message", "file", "line", "column", "endLine", "endColumn", "fixes", "witness"],
            finding.EnumerateObject().Select(member => member.Name));
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(file, finding.GetProperty("file").GetString());
        Assert.Equal((5, 14, 5, 17), (Number("line"), Number("column"), Number("endLine"), Number("endColumn")));
        Assert.Equal("WFA", finding.GetProperty("fixes")[0].GetProperty("edits")[0].GetProperty("newText").GetString());

        int Number(string name) => finding.GetProperty(name).GetInt32();
    }

    [Fact]
    public void The_SARIF_names_rule_place_and_fix()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat edaran.edaran", Letters.Head + "1. ASN dapat WAF.\n");

        using var json = JsonDocument.Parse(CliRunner.Run("check", file, "--format", "sarif").Exits(1).Out);
        var run = json.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        var result = run.GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("EDR0201", rule.GetProperty("id").GetString());
        Assert.StartsWith("# EDR0201", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Equal(("EDR0201", 0, "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("ruleIndex").GetInt32(), result.GetProperty("level").GetString()));
        Assert.Equal(5, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Contains("surat%20edaran.edaran", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal("WFA", result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void A_kamus_is_found_in_the_folder_of_the_letter_and_in_the_one_above()
    {
        using var scratch = new Scratch();
        scratch.Write("daerah/kamus.edaran", Kamus);

        CliRunner.Run("check", scratch.Write("daerah/surat.edaran", UsesKamus)).Exits(0);
        CliRunner.Run("check", scratch.Write("daerah/tahun/surat.edaran", UsesKamus)).Exits(0);
        CliRunner.Run("check", scratch.Write("lain/surat.edaran", UsesKamus)).Exits(1);
    }

    [Fact]
    public void Two_folders_may_each_have_a_kamus_of_one_name()
    {
        using var scratch = new Scratch();
        scratch.Write("a/kamus.edaran", Kamus);
        scratch.Write("a/surat.edaran", UsesKamus);
        scratch.Write("b/kamus.edaran", Kamus.Replace("500", "30", StringComparison.Ordinal));
        scratch.Write("b/surat.edaran", UsesKamus);

        var result = CliRunner.Run("check", scratch.Folder, "--format", "json").Exits(1);

        Assert.Contains(scratch["b/surat.edaran"], result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(scratch["a/surat.edaran"], result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_nothing_is_no_clean_folder()
    {
        using var scratch = new Scratch();

        CliRunner.Run("check", scratch.Folder).FailsWith("tidak berisi berkas .edaran");
    }

    [Fact]
    public void The_samples_and_the_library_have_no_errors()
    {
        CliRunner.Run("check", RepositoryRoot.File("samples")).Exits(0);
        CliRunner.Run("check", RepositoryRoot.File("library")).Exits(0);
    }
}
