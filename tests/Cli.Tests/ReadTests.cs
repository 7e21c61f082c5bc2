using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Reading letters back.</summary>
public sealed class ReadTests
{
    [Fact]
    public void A_point_is_read_back_in_plain_words()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Wfa);

        Check.Text(
            """
            Surat edaran 1/UJI/2025

            Angka 2
              Bunyi: ASN dapat WFA dengan syarat persetujuan pimpinan.
              Siapa: "ASN", yaitu status kepegawaian: salah satu dari PNS, CPNS, PPPK, atau
                PPPK paruh waktu
              Kapan: selama surat berlaku
              Maka: dapat bekerja dengan moda WFA, termasuk WFH (boleh, tidak wajib), hanya
                bila syaratnya terpenuhi
              Syarat: persetujuan pimpinan: ya
              Dapat dikesampingkan oleh: angka 5
            """,
            CliRunner.Run("baca", file, "--angka", "2").Exits(0).Out);
    }

    [Fact]
    public void A_whole_letter_begins_with_its_scope_and_period()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Wfa);

        var lines = CliRunner.Run("read", file, "--lang", "en").Exits(0).Out.Split('\n');

        Assert.Equal("Letter 1/UJI/2025", lines[0]);
        Assert.StartsWith("  Who: \"ASN\", that is, status kepegawaian: one of PNS", lines[1], StringComparison.Ordinal);
        Assert.Contains("  When: Monday, 24 March 2025 up to Thursday, 27 March 2025 (both days included)", lines);
        Assert.Equal(["1", "2", "3", "4", "5", "6"], lines.Where(line => line.StartsWith("Point ", StringComparison.Ordinal)).Select(line => line[6..]));
    }

    [Fact]
    public void The_JSON_has_a_line_a_part_and_its_groups()
    {
        using var scratch = new Scratch();
        scratch.Write("a.edaran", Letters.Wfa);
        scratch.Write("b.edaran", Letters.Head.Replace("1/UJI", "2/UJI", StringComparison.Ordinal) + "1. Pegawai dapat WFH.\n");

        using var json = JsonDocument.Parse(CliRunner.Run("read", scratch.Folder, "--angka", "angka 4", "--format", "json").Exits(0).Out);
        var letter = json.RootElement.EnumerateArray().Single();
        var point = letter.GetProperty("points").EnumerateArray().Single();
        var weighing = point.GetProperty("lines").EnumerateArray().Single(line => line.GetProperty("part").GetString() == "factors");

        Assert.Equal(("1/UJI/2025", scratch["a.edaran"]), (letter.GetProperty("letter").GetString(), letter.GetProperty("file").GetString()));
        Assert.Equal(("4", 13), (point.GetProperty("point").GetString(), point.GetProperty("line").GetInt32()));
        Assert.Equal("Pertimbangan", weighing.GetProperty("label").GetString());
        Assert.Equal(
            ["kesehatan pegawai", "kesehatan keluarga"],
            weighing.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("text").GetString()!));
    }

    [Fact]
    public void A_point_covers_what_hangs_under_it_and_one_that_only_excepts_is_read_too()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Head
            + "1. Pegawai wajib:\n   a. melakukan presensi; dan\n   b. memenuhi target kinerja.\n2. Angka 1 huruf a dikecualikan bagi pegawai yang hamil.\n");

        var under = CliRunner.Run("read", file, "--angka", "1").Exits(0).Out;
        var exact = CliRunner.Run("read", file, "--angka", " Angka  1 Huruf B").Exits(0).Out;
        using var exempt = JsonDocument.Parse(CliRunner.Run("read", file, "--angka", "2", "--format", "json").Exits(0).Out);
        var point = exempt.RootElement[0].GetProperty("points")[0];

        Assert.Contains("Angka 1 huruf a\n", under, StringComparison.Ordinal);
        Assert.Contains("Angka 1 huruf b\n", under, StringComparison.Ordinal);
        Assert.DoesNotContain("huruf a", exact, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, point.GetProperty("line").ValueKind);
        Assert.Equal("dikecualikan dari angka 1 huruf a", point.GetProperty("lines")[1].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("text", "galat EDR0201")]
    [InlineData("json", "\"code\": \"EDR0201\"")]
    public void A_letter_with_errors_is_not_read_back(string form, string words)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("surat.edaran", Letters.Head + "1. ASN dapat WAF.\n");

        Assert.Contains(words, CliRunner.Run("read", file, "--format", form).Exits(1).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--angka", "9", "Angka \"9\" tidak ada untuk --angka; yang ada: 1; 2; 3; 4; 5; 6.")]
    [InlineData("--angka", " ", "Angka \"\" tidak ada")]
    [InlineData("--format", "sarif", "pilih text, json")]
    public void A_point_or_form_that_is_not_there_is_wrong_usage(string option, string value, string words)
    {
        using var scratch = new Scratch();

        CliRunner.Run("read", scratch.Write("surat.edaran", Letters.Wfa), option, value).FailsWith(words);
    }
}
