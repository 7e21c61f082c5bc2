using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Several letters through the command.</summary>
public sealed class RegisterTests
{
    private const string Person = """{"facts":{"status kepegawaian":"PNS","persetujuan pimpinan":true}}""";

    [Fact]
    public void It_lists_letters_with_what_they_do_to_each_other()
    {
        using var scratch = Letters();
        Check.Text(
            """
            Surat Edaran 1/2025 – Penyesuaian Tugas
              ditetapkan Senin, 3 Maret 2025 oleh Bupati, Pemerintah Kabupaten Contoh
              jenjang kabupaten/kota
              berlaku 3 Maret 2025 sampai dengan 27 Maret 2025
              dicabut dengan Surat Edaran 3/2025 sejak Selasa, 8 April 2025

            Surat Edaran 2/2025
              ditetapkan Senin, 10 Maret 2025 oleh Bupati, Pemerintah Kabupaten Contoh
              jenjang kabupaten/kota
              berlaku sejak 10 Maret 2025
              memperpanjang Surat Edaran 1/2025 sampai dengan Jumat, 11 April 2025
              mengubah angka 1 Surat Edaran 1/2025 (angka 1)

            Surat Edaran 3/2025
              ditetapkan Selasa, 8 April 2025 oleh Bupati, Pemerintah Kabupaten Contoh
              jenjang kabupaten/kota
              berlaku sejak 8 April 2025
              mencabut Surat Edaran 1/2025

            Tidak ada temuan.

            """,
            CliRunner.Run("himpunan", scratch.Folder).Exits(0).Out);
    }

    [Fact]
    public void As_JSON_it_names_ranks_relations_and_findings()
    {
        using var scratch = Letters();
        scratch.Write("d.edaran", Letter("4/2025", "9 April 2025", "mencabut Surat Edaran 9/1999"));
        using var json = JsonDocument.Parse(CliRunner.Run("register", scratch.Folder, "--format", "json").Exits(0).Out);
        var letters = json.RootElement.GetProperty("letters");
        Assert.Equal("3/2025", letters[0].GetProperty("revokedBy").GetString());
        Assert.Equal("2025-04-08", letters[0].GetProperty("revokedFrom").GetString());
        Assert.Equal("extends", letters[1].GetProperty("relations")[0].GetProperty("kind").GetString());
        Assert.Equal("kabupaten/kota", letters[1].GetProperty("rank").GetProperty("level").GetString());
        Assert.False(letters[3].GetProperty("relations")[0].GetProperty("inRegister").GetBoolean());
        Assert.Equal("EDR0806", json.RootElement.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("2025-03-09", "bersyarat", true)]
    [InlineData("2025-03-10", "dapat", true)]
    [InlineData("2025-04-09", "tidak diatur", false)]
    public void Evaluate_answers_each_letter_as_the_others_leave_it(string day, string status, bool inForce)
    {
        using var scratch = Letters();
        using var json = JsonDocument.Parse(CliRunner.RunWith(Person, "evaluate", scratch.Folder, "--facts", "-", "--date", day, "--format", "json").Exits(0).Out);
        var first = json.RootElement[0];
        Assert.Equal(status, first.GetProperty("modes").GetProperty("WFA").GetProperty("status").GetString());
        Assert.Equal(inForce, first.GetProperty("inForce").GetBoolean());
    }

    [Fact]
    public void A_roster_is_answered_so_too()
    {
        using var scratch = Letters();
        scratch.Write("p.csv", "status kepegawaian\nPNS\n");
        CliRunner.Run("evaluate", scratch.Folder, "--input", scratch["p.csv"], "--date", "2025-03-10", "-o", scratch["h.csv"]).Exits(0);
        Assert.Contains("dapat,ya,1", File.ReadAllText(scratch["h.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_consolidated_text_is_a_letter_again()
    {
        using var scratch = Letters();
        var result = CliRunner.Run("register", scratch.Folder, "--consolidate", "1/2025", "--date", "2025-03-20").Exits(0);
        Assert.Contains("// Angka 1 diubah dengan Surat Edaran 2/2025 angka 1.\n1. ASN dapat WFA.", result.Out, StringComparison.Ordinal);
        Assert.Contains("diperpanjang", result.Error, StringComparison.Ordinal);
        CliRunner.Run("check", scratch.Write("gabungan.edaran", result.Out)).Exits(0);
        CliRunner.Run("format", scratch["gabungan.edaran"], "--check").Exits(0);
    }

    [Fact]
    public void What_was_not_known_yet_is_not_put_in()
    {
        using var scratch = Letters();
        var known = CliRunner.Run("register", scratch.Folder, "--consolidate", "1/2025", "--date", "2025-03-20", "--as-known", "2025-03-09").Exits(0);
        Assert.Contains("1. ASN dapat WFA dengan syarat persetujuan pimpinan.", known.Out, StringComparison.Ordinal);
        CliRunner.Run("register", scratch.Folder, "--consolidate", "1/2025", "--as-known", "2025-03-01").FailsWith("--as-known");
        CliRunner.Run("register", scratch.Folder, "--consolidate", "1/2026").FailsWith("1/2026", "1/2025");
        CliRunner.Run("register", scratch.Folder, "--as-known", "besok").FailsWith("--as-known");
    }

    [Fact]
    public void A_letter_with_an_error_is_shown_as_check_shows_it()
    {
        using var scratch = Letters();
        scratch.Write("e.edaran", "surat edaran 5/2025\nberlaku\n");
        Assert.Contains("galat", CliRunner.Run("register", scratch.Folder).Exits(1).Out, StringComparison.Ordinal);
    }

    private static Scratch Letters()
    {
        var scratch = new Scratch();
        scratch.Write("a.edaran", Letter("1/2025", "3 Maret 2025", "tentang Penyesuaian Tugas\nberlaku 3 Maret 2025 sampai dengan 27 Maret 2025\n\n1. ASN dapat WFA dengan syarat persetujuan pimpinan."));
        scratch.Write("b.edaran", Letter("2/2025", "10 Maret 2025", "memperpanjang Surat Edaran 1/2025 sampai dengan 11 April 2025\n\n1. Mengubah angka 1 Surat Edaran 1/2025 menjadi: \"ASN dapat WFA.\""));
        scratch.Write("c.edaran", Letter("3/2025", "8 April 2025", "mencabut Surat Edaran 1/2025"));
        return scratch;
    }

    private static string Letter(string number, string enacted, string lines) =>
        $"surat edaran {number}\ninstansi Pemerintah Kabupaten Contoh\nditetapkan {enacted} oleh Bupati\nkamus kepegawaian\nkalender nasional 2025\n{lines}\n";
}
