using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>What <c>diff</c> prints, and how it ends.</summary>
public sealed class DiffTests
{
    private const string Body = """
        1. ASN yang suhu tubuh di atas 37,5 dapat WFH.
        2. ASN wajib melakukan presensi.

        """;

    private const string Roster = "nama,status kepegawaian,suhu tubuh\nA,PNS,37.6\nB,PNS,37.5\nC,PNS,38.6\nD,PNS,38.5\n";

    [Fact]
    public void A_letter_equals_itself()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Head + Body);

        var lines = CliRunner.Run("diff", file, file, "--exit-code").Exits(0).Out;

        Assert.EndsWith("Kedua versi bermakna sama bagi semua orang pada semua hari. Ini terbukti, bukan\n  dugaan.\n", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void A_threshold_that_moved_is_told_with_who_and_when_and_somebody()
    {
        using var scratch = new Scratch();
        var old = scratch.Write("lama.edaran", Letters.Head + Body);
        var now = scratch.Write("baru.edaran", Letters.Head + Body.Replace("37,5", "38,5", StringComparison.Ordinal));
        var roster = scratch.Write("pegawai.csv", Roster);

        Check.Text(
            $"""
            Angka 1: berubah
              - ASN yang suhu tubuh di atas 37,5 dapat WFH.
              + ASN yang suhu tubuh di atas 38,5 dapat WFH.

            WFH: dapat → tidak diatur
              status kepegawaian: ASN; suhu tubuh: di atas 37,5 dan paling banyak 38,5;
                24–27 Maret 2025
              dahulu angka 1; kini tidak ada angka
              misalnya PNS, suhu tubuh 37,6, pada Senin, 24 Maret 2025

            Di luar yang disebut tidak ada yang berubah, bagi siapa pun pada hari apa pun.

            Dari 4 orang dalam daftar, 2 orang mendapat jawaban lain. Di antaranya 2
              kehilangan suatu moda.
              WFH: dapat (boleh) → tidak diatur (tidak boleh): 2 orang (baris 2, 5)
            """,
            string.Join('\n', CliRunner.Run("banding", old, now, "--exit-code", "--input", roster, "--date", "2025-03-25").Exits(1).Out.Split('\n').SkipWhile(line => !line.StartsWith("Angka", StringComparison.Ordinal))).TrimEnd());
    }

    [Fact]
    public void The_JSON_has_the_members_that_scripts_read()
    {
        using var scratch = new Scratch();
        var old = scratch.Write("lama.edaran", Letters.Head + Body);
        var now = scratch.Write("baru.edaran", Letters.Head + Body.Replace("37,5", "38,5", StringComparison.Ordinal) + "3. ASN wajib melaporkan kinerja.\n");

        using var json = JsonDocument.Parse(CliRunner.Run("diff", old, now, "--format", "json").Exits(0).Out);
        var root = json.RootElement;

        Assert.False(root.GetProperty("equivalent").GetBoolean());
        Assert.Equal(["1 changed", "3 added"], root.GetProperty("points").EnumerateArray().Select(point => $"{point.GetProperty("point")} {point.GetProperty("change")}"));
        var region = root.GetProperty("regions").EnumerateArray().First();
        Assert.Equal("di atas 37,5 dan paling banyak 38,5", region.GetProperty("when").GetProperty("suhu tubuh").GetString());
        Assert.Equal(("24–27 Maret 2025", "WFH", "dapat", "tidak diatur"), (Text("dates"), Text("mode"), Text("before"), Text("after")));
        Assert.Equal(["1"], region.GetProperty("pointsBefore").EnumerateArray().Select(point => point.GetString()));
        Assert.Empty(region.GetProperty("pointsAfter").EnumerateArray());
        Assert.Equal(37.6m, region.GetProperty("witness").GetProperty("facts").GetProperty("suhu tubuh").GetDecimal());
        Assert.Contains(root.GetProperty("regions").EnumerateArray(), one => one.GetProperty("subject").GetString()!.Contains("melaporkan kinerja", StringComparison.Ordinal) && one.GetProperty("after").GetString() == "ya");

        string? Text(string name) => region.GetProperty(name).GetString();
    }

    [Fact]
    public void Another_calendar_is_told_and_is_no_equivalence()
    {
        using var scratch = new Scratch();
        var old = scratch.Write("lama.edaran", Letters.Head + Body);
        var now = scratch.Write("baru.edaran", Letters.Head.Replace("nasional 2025", "daerah 2025", StringComparison.Ordinal) + Body);
        scratch.Write("kalender.edaran", "kalender daerah 2025\nhari libur: 25 Maret 2025.\n");

        Assert.Contains("Kalender kedua versi berbeda", CliRunner.Run("diff", old, now, "--exit-code").Exits(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_and_the_comment_show_texts_as_texts()
    {
        using var scratch = new Scratch();
        var old = scratch.Write("lama.edaran", Letters.Head + Body);
        var now = scratch.Write("baru.edaran", Letters.Head + Body.Replace("37,5", "38,5", StringComparison.Ordinal) + "// <script>alert('*x*')</script>\n");

        var page = CliRunner.Run("diff", old, now, "--format", "html").Exits(0).Out;
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(https?:)?//[a-z]", page.Replace("// <", string.Empty, StringComparison.Ordinal));
        Assert.Contains("**WFH: dapat → tidak diatur**", CliRunner.Run("diff", old, now, "--format", "md").Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_of_many_parts_is_told_by_the_point_that_makes_it()
    {
        const string facts = "fakta menyusui: ya atau tidak.\nfakta merawat orang tua: ya atau tidak.\n\n1. ASN dapat WFH.\n";
        using var scratch = new Scratch();
        var old = scratch.Write("lama.edaran", Letters.Head + facts + "2. CPNS wajib WFO, dengan mengesampingkan angka 1.\n");
        var now = scratch.Write("baru.edaran", Letters.Head + facts + """
            2. ASN yang hamil, menyusui, merawat orang tua, atau suhu tubuh di atas 37,5 wajib WFA, dengan mengesampingkan angka 1 dan angka 3.
            3. CPNS wajib WFO, dengan mengesampingkan angka 1.

            """);

        var told = CliRunner.Run("diff", old, now).Exits(0).Out;

        Check.Text(
            """
            WFO: wajib → dilarang
              yang terkena angka 2 yang baru:
                status kepegawaian: ASN; merawat orang tua: ya; 24–27 Maret 2025
                status kepegawaian: ASN; suhu tubuh: di atas 37,5; 24–27 Maret 2025
                status kepegawaian: ASN; menyusui: ya; 24–27 Maret 2025
                status kepegawaian: ASN; hamil: ya; 24–27 Maret 2025
              di antaranya semua yang dahulu wajib dan kini dilarang
              dahulu angka 2; kini angka 2
              misalnya CPNS, merawat orang tua, pada Senin, 24 Maret 2025
            """,
            told[told.IndexOf("WFO: wajib → dilarang", StringComparison.Ordinal)..told.IndexOf("WFA:", StringComparison.Ordinal)].TrimEnd());
        Assert.Contains("- yang terkena angka 2 yang baru:", CliRunner.Run("diff", old, now, "--format", "md").Exits(0).Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CliRunner.Run("diff", old, now, "--format", "json").Exits(0).Out);
        Assert.All(json.RootElement.GetProperty("regions").EnumerateArray(), region =>
            Assert.Equal(4, Assert.Single(region.GetProperty("causes").EnumerateArray()).GetProperty("whom").GetArrayLength()));
    }

    [Fact]
    public void A_letter_with_an_error_and_a_roster_without_a_day_are_refused()
    {
        using var scratch = new Scratch();
        var good = scratch.Write("lama.edaran", Letters.Head + Body);
        var bad = scratch.Write("baru.edaran", Letters.Head + "1. ASN dapat WHF.\n");
        var roster = scratch.Write("pegawai.csv", Roster);

        Assert.Contains("EDR0201", CliRunner.Run("diff", good, bad).Exits(1).Out, StringComparison.Ordinal);
        CliRunner.Run("diff", good, good, "--input", roster).Exits(2);
    }
}
