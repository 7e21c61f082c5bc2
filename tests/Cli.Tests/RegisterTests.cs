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

    [Theory]
    [InlineData("2025-03-26", true)]
    [InlineData("2025-04-03", true)]
    [InlineData("2025-04-09", false)]
    public void Letters_compiled_together_are_extended_and_revoked(string day, bool inForce)
    {
        using var scratch = Letters();
        CliRunner.Run("compile", scratch.Folder, "-o", scratch["aturan"]).Exits(0);
        using var json = JsonDocument.Parse(CliRunner.RunWith(Person, "evaluate", scratch["aturan"], "--facts", "-", "--date", day, "--format", "json").Exits(0).Out);
        Assert.Equal(inForce, json.RootElement[0].GetProperty("inForce").GetBoolean());
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

    [Fact]
    public void It_answers_for_all_letters_together_and_says_which_goes_first()
    {
        using var scratch = ThursdayAndFriday();
        using var json = JsonDocument.Parse(CliRunner.RunWith(Person, "register", scratch.Folder, "--facts", "-", "--date", "2025-03-13", "--format", "json").Exits(0).Out);
        Assert.Equal(["wajib", "dilarang"], json.RootElement.GetProperty("letters").EnumerateArray().Select(letter => Status(letter, "WFH")));
        var combined = json.RootElement.GetProperty("combined");
        Assert.Equal("wajib", Status(combined, "WFO"));
        Assert.Equal("2 Surat Edaran 2/KEM/2025", combined.GetProperty("modes").GetProperty("WFO").GetProperty("points")[0].GetString());
        var precedence = combined.GetProperty("precedence")[0];
        Assert.Equal("1/PROV/2025 1 rank 2/KEM/2025 2", string.Join(' ',
            precedence.GetProperty("setAside").GetProperty("letter"), precedence.GetProperty("setAside").GetProperty("point"), precedence.GetProperty("rule"),
            precedence.GetProperty("by").GetProperty("letter"), precedence.GetProperty("by").GetProperty("point")));
        Assert.Equal(8, combined.GetProperty("source").EnumerateArray().Single(one => one.GetProperty("letter").GetString() == "2/KEM/2025").GetProperty("line").GetInt32());
    }

    [Fact]
    public void Together_it_asks_for_what_still_matters()
    {
        using var scratch = ThursdayAndFriday();
        using var json = JsonDocument.Parse(CliRunner.RunWith("""{"facts":{}}""", "register", scratch.Folder, "--facts", "-", "--date", "2025-03-13", "--format", "json").Exits(0).Out);
        var combined = json.RootElement.GetProperty("combined");
        Assert.Equal("perlu fakta", Status(combined, "WFH"));
        Assert.Equal(["status kepegawaian"], combined.GetProperty("missingFacts").EnumerateArray().Select(fact => fact.GetString()));
    }

    [Fact]
    public void As_known_before_the_ministry_wrote_only_the_province_counts()
    {
        using var scratch = ThursdayAndFriday();
        using var json = JsonDocument.Parse(CliRunner.RunWith(Person, "register", scratch.Folder, "--facts", "-", "--date", "2025-03-13", "--as-known", "2025-03-05", "--format", "json").Exits(0).Out);
        Assert.Equal("2025-03-05", json.RootElement.GetProperty("asKnown").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("letters").GetArrayLength());
        Assert.Equal("wajib", Status(json.RootElement.GetProperty("combined"), "WFH"));
    }

    [Fact]
    public void In_words_it_names_the_conflict_with_a_person_and_a_day()
    {
        using var scratch = ThursdayAndFriday();
        Assert.Contains("jenjang penerbitnya lebih tinggi", CliRunner.RunWith(Person, "register", scratch.Folder, "--facts", "-", "--date", "2025-03-13").Exits(0).Out, StringComparison.Ordinal);
        var listed = CliRunner.Run("register", scratch.Folder).Exits(0).Out;
        Assert.Contains("EDR0817", listed, StringComparison.Ordinal);
        Assert.Contains("misalnya bagi status kepegawaian PNS pada Kamis, 13 Maret 2025", listed, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CliRunner.Run("register", scratch.Folder, "--format", "json").Exits(0).Out);
        var conflict = json.RootElement.GetProperty("conflicts")[0];
        Assert.Equal("PNS", conflict.GetProperty("facts").GetProperty("status kepegawaian").GetString());
        Assert.Equal("2/KEM/2025", conflict.GetProperty("prevails").GetString());
    }

    [Fact]
    public void Wrong_questions_are_told()
    {
        using var scratch = ThursdayAndFriday();
        CliRunner.RunWith(Person, "register", scratch.Folder, "--facts", "-").FailsWith("--date");
        CliRunner.RunWith(Person, "register", scratch.Folder, "--facts", "-", "--consolidate", "1/PROV/2025").FailsWith("--facts", "--consolidate");
        Assert.Contains("EDR0701", CliRunner.RunWith("""{"facts":{"statu kepegawaian":"PNS"}}""", "register", scratch.Folder, "--facts", "-", "--date", "2025-03-13").Exits(1).Out, StringComparison.Ordinal);
        scratch.Write("c.edaran", "surat edaran 3/2025\nditetapkan 3 Maret 2025\nkamus kepegawaian\nkalender nasional 2025\nfakta zona: ya atau tidak.\n1. ASN yang zona dapat WFH.\n");
        scratch.Write("d.edaran", "surat edaran 4/2025\nditetapkan 3 Maret 2025\nkamus kepegawaian\nkalender nasional 2025\nfakta zona: salah satu dari hijau; merah.\n1. ASN yang zona hijau dapat WFH.\n");
        Assert.Contains("EDR0816", CliRunner.RunWith(Person, "register", scratch.Folder, "--facts", "-", "--date", "2025-03-13").Exits(1).Out, StringComparison.Ordinal);
    }

    private static string Status(JsonElement answer, string mode) => answer.GetProperty("modes").GetProperty(mode).GetProperty("status").GetString()!;

    private static Scratch ThursdayAndFriday()
    {
        var scratch = new Scratch();
        scratch.Write("a.edaran", "surat edaran 1/PROV/2025\ninstansi Pemerintah Provinsi Contoh\nditetapkan 3 Maret 2025 oleh Gubernur\nkamus kepegawaian\nkalender nasional 2025\n\n1. Setiap hari Kamis, ASN wajib WFH.\n2. Setiap hari Jumat, ASN wajib WFO.\n");
        scratch.Write("b.edaran", "surat edaran 2/KEM/2025\ninstansi Kementerian Contoh\nditetapkan 10 Maret 2025 oleh Menteri Contoh\nkamus kepegawaian\nkalender nasional 2025\n\n1. Setiap hari Jumat, PNS wajib WFH.\n2. Setiap hari Kamis, PNS wajib WFO.\n");
        return scratch;
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
