using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Contracts beside letters: which are held, what is said of them in every form, and how the run ends.</summary>
public sealed class ContractTests
{
    private const string Body = """
        berlaku bagi ASN

        1. ASN dapat WFH.
        2. ASN wajib melakukan presensi.

        """;

    private const string Kamus = "kamus unit\nfakta perangkat daerah: salah satu dari Dinas Kesehatan; Dinas Sosial; Bappeda.\nDinas Kesehatan meliputi RSUD.\n";

    private const string Contract = """
        kontrak perubahan uji
        kamus kepegawaian; unit

        1. Tidak seorang pun kehilangan WFH.
        2. Hanya Dinas Kesehatan yang boleh berubah.
        3. Tidak seorang pun mendapat kewajiban baru.

        """;

    private static readonly string Old = (Letters.Head + Body).Replace("kepegawaian", "kepegawaian; unit", StringComparison.Ordinal);

    private static readonly string New = Old.Replace("1. ASN dapat", "1. ASN selain pada Bappeda dapat", StringComparison.Ordinal);

    [Fact]
    public void A_contract_beside_the_new_version_is_held_and_a_broken_sentence_tells_somebody()
    {
        using var scratch = Versions(Old, New);

        var told = Diff(scratch).Exits(1).Out;

        Check.Text(
            """
            Kontrak uji: 1 dipenuhi, 2 dilanggar.
              Angka 1 dilanggar: Tidak seorang pun kehilangan WFH.
                WFH: dapat → tidak diatur, misalnya PNS, Bappeda, pada Senin, 24 Maret 2025
                  (dahulu angka 1; kini tidak ada angka)
              Angka 2 dilanggar: Hanya Dinas Kesehatan yang boleh berubah.
                WFH: dapat → tidak diatur, misalnya PNS, Bappeda, pada Senin, 24 Maret 2025
                  (dahulu angka 1; kini tidak ada angka)
              Angka 3 dipenuhi: Tidak seorang pun mendapat kewajiban baru.
            """,
            told[told.IndexOf("Kontrak", StringComparison.Ordinal)..].TrimEnd());
    }

    [Fact]
    public void A_kept_contract_and_none_end_with_0_whatever_changes()
    {
        using var scratch = Versions(Old, Old.Replace("1. ASN dapat", "1. ASN selain pada RSUD dapat", StringComparison.Ordinal));
        scratch.Write("baru/kontrak.edaran", Contract.Replace("1. Tidak seorang pun kehilangan WFH.", "1. Tidak seorang pun dari pegawai pada Bappeda kehilangan WFH.", StringComparison.Ordinal));

        Assert.Contains("Kontrak uji: 3 dipenuhi.", Diff(scratch).Exits(0).Out, StringComparison.Ordinal);
        Diff(scratch, "--exit-code").Exits(1);
        File.Delete(scratch["baru/kontrak.edaran"]);
        Assert.DoesNotContain("Kontrak", Diff(scratch).Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_tells_each_sentence_with_its_proof()
    {
        using var scratch = Versions(Old, New);

        using var json = JsonDocument.Parse(Diff(scratch, "--format", "json").Exits(1).Out);
        var contract = Assert.Single(json.RootElement.GetProperty("contracts").EnumerateArray());
        var sentences = contract.GetProperty("sentences").EnumerateArray().ToList();

        Assert.Equal(("uji", false), (contract.GetProperty("name").GetString(), contract.GetProperty("kept").GetBoolean()));
        Assert.Equal(["1 broken", "2 broken", "3 kept"], sentences.Select(one => $"{one.GetProperty("point")} {one.GetProperty("verdict")}"));
        var breach = Assert.Single(sentences[0].GetProperty("breaches").EnumerateArray());
        Assert.Equal(("WFH", "dapat", "tidak diatur"), (breach.GetProperty("mode").GetString(), breach.GetProperty("before").GetString(), breach.GetProperty("after").GetString()));
        Assert.Equal("Bappeda", breach.GetProperty("witness").GetProperty("facts").GetProperty("perangkat daerah").GetString());
        Assert.Equal(4, sentences[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void SARIF_has_an_error_at_the_sentence_and_a_note_at_the_point()
    {
        using var scratch = Versions(Old, Old.Replace("2. ASN wajib", "2. ASN pada Dinas Sosial wajib WFO.\n3. ASN wajib", StringComparison.Ordinal)
            .Replace("1. ASN dapat", "1. ASN selain pada Dinas Sosial dapat", StringComparison.Ordinal));

        using var log = JsonDocument.Parse(Diff(scratch, "--format", "sarif").Exits(1).Out);
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("edaran-diff/1/UJI/2025/", run.GetProperty("automationDetails").GetProperty("id").GetString());
        var results = run.GetProperty("results").EnumerateArray().Select(result => (
            Rule: result.GetProperty("ruleId").GetString(),
            Level: result.GetProperty("level").GetString(),
            File: Place(result).GetProperty("artifactLocation").GetProperty("uri").GetString()!,
            Line: Place(result).GetProperty("region").GetProperty("startLine").GetInt32(),
            Related: result.TryGetProperty("relatedLocations", out var related) ? related.GetArrayLength() : 0)).ToList();

        Assert.Equal(["EDR1020 error 4 1", "EDR1020 error 5 1", "EDR1020 error 6 1"], results
            .Where(result => result.File.EndsWith("kontrak.edaran", StringComparison.Ordinal)).Select(result => $"{result.Rule} {result.Level} {result.Line} {result.Related}"));
        Assert.Contains(results, result => result is { Rule: "EDR1021", Level: "note", Line: 8 } && result.File.EndsWith("baru/surat.edaran", StringComparison.Ordinal));
        Assert.Equal(["EDR1020", "EDR1021"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));

        static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");
    }

    [Fact]
    public void The_comment_and_the_page_show_the_verdicts_and_texts_as_texts()
    {
        using var scratch = Versions(Old, New);
        scratch.Write("baru/kontrak.edaran", Contract.Replace("uji", "uji_a", StringComparison.Ordinal));

        var comment = Diff(scratch, "--format", "md", "--lang", "en").Exits(1).Out;
        Assert.Contains("**Contract uji\\_a**: 1 kept, 2 broken", comment, StringComparison.Ordinal);
        Assert.Contains("- ❌ Tidak seorang pun kehilangan WFH. (broken)\n  - WFH: dapat → tidak diatur, for example PNS, Bappeda", comment, StringComparison.Ordinal);
        Assert.Contains("- ✅ Tidak seorang pun mendapat kewajiban baru. (kept)", comment, StringComparison.Ordinal);
        var page = Diff(scratch, "--format", "html").Exits(1).Out;
        Assert.Contains("uji_a: 1 dipenuhi, 2 dilanggar", page, StringComparison.Ordinal);
        Assert.Contains("Hanya Dinas Kesehatan yang boleh berubah.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jumlah WFH per unit tidak melebihi 50 persen.", "2025-03-25", 1, "Dinas Kesehatan pada 2025-03-25: 2 dari 3 orang")]
    [InlineData("Jumlah WFH per perangkat daerah tidak melebihi 75 persen.", "2025-03-25", 0, "1 dipenuhi")]
    [InlineData("Jumlah WFH per perangkat daerah tidak melebihi 74,99 persen.", "2025-03-25", 1, "Dinas Kesehatan pada 2025-03-25: 3 dari 4 orang")]
    [InlineData("Jumlah WFH tidak melebihi 3 orang.", "2025-03-25", 0, "1 dipenuhi")]
    [InlineData("Jumlah WFH tidak melebihi 2 orang.", "2025-03-25", 1, "seluruh daftar pada 2025-03-25: 3 dari 6 orang")]
    [InlineData("Jumlah WFO per unit tidak kurang dari 100 persen.", "2025-03-25", 0, "1 dipenuhi")]
    [InlineData("Jumlah WFO tidak kurang dari 1 orang.", "2025-03-22", 0, "1 dipenuhi")]
    [InlineData("Jumlah WFH per status kepegawaian tidak melebihi 49 persen.", "2025-03-25", 1, "PNS pada 2025-03-25: 3 dari 6 orang")]
    public void People_are_counted_exactly_by_unit_or_fact(string sentence, string date, int exit, string told)
    {
        using var scratch = Versions(Old, New);
        Counted(scratch, sentence);
        scratch.Write("baru/surat.edaran", Old.Replace("1. ASN dapat", "1. ASN pada Dinas Kesehatan yang suhu tubuh di atas 37 dapat", StringComparison.Ordinal));
        var roster = scratch.Write("pegawai.csv", "nama,perangkat daerah,status kepegawaian,suhu tubuh\nA,Dinas Kesehatan,PNS,38\nB,Dinas Kesehatan,PNS,38\nC,Dinas Kesehatan,PNS,36\nD,RSUD,PNS,38\nE,Bappeda,PNS,38\nF,Dinas Sosial,PNS,38\n");

        Assert.Contains(told, Flat(Diff(scratch, "--input", roster, "--date", date).Exits(exit).Out), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paling banyak 50 persen dari jumlah pegawai pada setiap perangkat daerah", "per perangkat daerah tidak melebihi 50 persen", 0, "1 dipenuhi")]
    [InlineData("paling banyak 50 persen dari jumlah pegawai pada setiap perangkat daerah", "per perangkat daerah tidak melebihi 49 persen", 1, "Bappeda pada 2025-03-25: 2 dari 4 orang")]
    [InlineData("paling banyak 3 orang pada setiap perangkat daerah", "per perangkat daerah tidak melebihi 50 persen", 1, "Bappeda pada 2025-03-25: 3 dari 4 orang")]
    [InlineData("paling banyak 50 persen dari jumlah pegawai pada setiap perangkat daerah", "per status kepegawaian tidak melebihi 50 persen", 1, "PNS pada 2025-03-25: 4 dari 4 orang")]
    public void The_quotas_of_the_letter_leave_no_more_than_they_allow(string quota, string limit, int exit, string told)
    {
        using var scratch = Versions(Old, Old.Replace("1. ASN dapat WFH", $"1. ASN dapat WFH {quota}", StringComparison.Ordinal));
        Counted(scratch, $"Jumlah WFH {limit}.");
        var roster = scratch.Write("pegawai.csv", "nama,perangkat daerah,status kepegawaian\nA,Bappeda,PNS\nB,Bappeda,PNS\nC,Bappeda,PNS\nD,Bappeda,PNS\n");

        Assert.Contains(told, Flat(Diff(scratch, "--input", roster, "--date", "2025-03-25").Exits(exit).Out), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_of_a_roster_is_not_checked_and_does_not_pass()
    {
        using var scratch = Versions(Old, Old.Replace("1. ASN dapat", "1. ASN yang hamil dapat", StringComparison.Ordinal));
        Counted(scratch, "Jumlah WFH per perangkat daerah tidak melebihi 50 persen.");

        Assert.Contains("perlu daftar pegawai", Told(), StringComparison.Ordinal);
        Assert.Contains("daftar pegawai tidak memuat kolom \"perangkat daerah\"", Told("nama,hamil\nA,ya\n"), StringComparison.Ordinal);
        Assert.Contains("fakta sebagian orang tidak diketahui Bappeda pada 2025-03-25: 1 sampai dengan 2 dari 2 orang", Told("nama,status kepegawaian,perangkat daerah,hamil\nA,PNS,Bappeda,ya\nB,PNS,Bappeda,\n"), StringComparison.Ordinal);
        Assert.Contains("unit 1 orang tidak diketahui", Told("nama,perangkat daerah,hamil\nA,Bappeda,tidak\nB,,tidak\n"), StringComparison.Ordinal);
        Counted(scratch, "Jumlah WFH per unit tidak melebihi 50 persen.");
        Assert.Contains("sebutkan kolomnya dengan --per", Told("nama,bidang,hamil\nA,Bappeda,tidak\n"), StringComparison.Ordinal);
        Assert.Contains("1 dipenuhi", Flat(Diff(scratch, "--input", scratch["pegawai.csv"], "--date", "2025-03-25", "--per", "bidang").Exits(0).Out), StringComparison.Ordinal);

        string Told(string? roster = null)
        {
            if (roster is null)
            {
                return Flat(Diff(scratch).Exits(1).Out);
            }

            scratch.Write("pegawai.csv", roster);
            return Flat(Diff(scratch, "--input", scratch["pegawai.csv"], "--date", "2025-03-25").Exits(1).Out);
        }
    }

    [Fact]
    public void Contracts_of_both_folders_are_held_but_not_those_of_other_letters()
    {
        using var scratch = Versions(Old, New);
        scratch.Write("kamus.edaran", Kamus);
        scratch.Write("kontrak-atas.edaran", Contract.Replace("uji", "atas", StringComparison.Ordinal));
        scratch.Write("baru/lain.edaran", Contract.Replace("uji\n", "lain\nsurat edaran 9/LAIN/2025\n", StringComparison.Ordinal));
        scratch.Write("baru/sama.edaran", Contract.Replace("uji\n", "sama\nsurat edaran 9/LAIN/2025; nomor 1/uji/2025\n", StringComparison.Ordinal));

        using var json = JsonDocument.Parse(Diff(scratch, "--format", "json").Exits(1).Out);

        Assert.Equal(["uji", "sama", "atas"], json.RootElement.GetProperty("contracts").EnumerateArray().Select(contract => contract.GetProperty("name").GetString()));
    }

    [Fact]
    public void A_contract_that_is_named_is_held_instead_and_must_fit()
    {
        using var scratch = Versions(Old, New);
        var other = scratch.Write("baru/lain/longgar.edaran", "kontrak perubahan longgar\nkamus kepegawaian\n\n1. Tidak seorang pun kehilangan WFO.\n");
        var foreign = scratch.Write("baru/lain/asing.edaran", "kontrak perubahan asing\nsurat edaran 7/2025\nkamus kepegawaian\n\n1. Tidak seorang pun kehilangan WFO.\n");

        Assert.Contains("Kontrak longgar: 1 dipenuhi.", Diff(scratch, "--contract", other).Exits(0).Out, StringComparison.Ordinal);
        Diff(scratch, "--contract", foreign).FailsWith("asing", "7/2025");
        Diff(scratch, "--contract", scratch["baru/surat.edaran"]).FailsWith("bukan kontrak", "surat.edaran");
        Diff(scratch, "--contract", scratch["baru/tidak-ada.edaran"]).FailsWith("tidak-ada.edaran");
    }

    [Fact]
    public void A_contract_with_an_error_keeps_the_change_from_passing()
    {
        using var scratch = Versions(Old, Old);
        scratch.Write("baru/kontrak.edaran", Contract.Replace("WFH", "WHF", StringComparison.Ordinal));

        Assert.Contains("kontrak.edaran:4:33: galat EDR0201", Diff(scratch).Exits(1).Out, StringComparison.Ordinal);
        using var log = JsonDocument.Parse(Diff(scratch, "--format", "sarif").Exits(1).Out);
        Assert.Equal("EDR0201", log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString());
        Assert.Contains("EDR0201", CliRunner.Run("check", scratch["baru/kontrak.edaran"]).Exits(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_and_calendars_that_differ_are_not_checked()
    {
        using var scratch = Versions(Old, Old.Replace("nasional 2025", "daerah 2025", StringComparison.Ordinal));
        scratch.Write("baru/kalender.edaran", "kalender daerah 2025\nhari libur: 25 Maret 2025.\n");
        Assert.Contains("kalender kedua versi berbeda", Flat(Diff(scratch).Exits(1).Out), StringComparison.Ordinal);

        scratch.Write("baru/surat.edaran", New);
        scratch.Write("kontrak-lain/kamus.edaran", Kamus.Replace("Dinas Kesehatan meliputi RSUD", "Bappeda meliputi RSUD", StringComparison.Ordinal));
        var contract = scratch.Write("kontrak-lain/kontrak.edaran", Contract);
        Assert.Contains("kata ini berarti lain dalam kedua versi atau dalam kontrak: perangkat daerah", Flat(Diff(scratch, "--contract", contract).Exits(1).Out), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_is_gone_takes_away_what_it_gave_and_a_new_one_breaks_no_promise()
    {
        using var scratch = Versions(Old, New);

        Assert.Contains("Angka 1 dilanggar", CliRunner.Run("diff", scratch["baru/surat.edaran"], "/dev/null").Exits(1).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Kontrak", CliRunner.Run("diff", "/dev/null", scratch["baru/surat.edaran"]).Exits(0).Out, StringComparison.Ordinal);
        CliRunner.Run("diff", "/dev/null", scratch["baru/surat.edaran"], "--contract", scratch["baru/kontrak.edaran"]).Exits(1);
    }

    private static Scratch Versions(string old, string @new)
    {
        var scratch = new Scratch();
        scratch.Write("lama/surat.edaran", old);
        scratch.Write("lama/kamus.edaran", Kamus);
        scratch.Write("baru/surat.edaran", @new);
        scratch.Write("baru/kamus.edaran", Kamus);
        scratch.Write("baru/kontrak.edaran", Contract);
        return scratch;
    }

    private static void Counted(Scratch scratch, string sentence) =>
        scratch.Write("baru/kontrak.edaran", $"kontrak perubahan uji\nkamus kepegawaian; unit\n\n1. {sentence}\n");

    private static CliResult Diff(Scratch scratch, params string[] more) =>
        CliRunner.Run(["diff", scratch["lama/surat.edaran"], scratch["baru/surat.edaran"], .. more]);

    // Without the breaks of the page.
    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
