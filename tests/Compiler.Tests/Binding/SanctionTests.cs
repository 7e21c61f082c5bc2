using Edaran.Compiler.Interpretation;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Sanctions, and the regulations letters cite.</summary>
public sealed class SanctionTests
{
    private const string Basis = "sesuai Peraturan Pemerintah Nomor 94 Tahun 2021";

    [Fact]
    public void A_ladder_is_a_norm_a_step() => Office.Norms(
        $"1. PNS yang WFH dan tidak melakukan presensi dikenai:\n   a. teguran lisan {Basis} untuk pelanggaran pertama; dan\n   b. sanksi untuk pelanggaran berikutnya, kecuali pada Museum.",
        """
        norm 1 huruf a
          text PNS yang WFH dan tidak melakukan presensi dikenai teguran lisan sesuai Peraturan Pemerintah Nomor 94 Tahun 2021 untuk pelanggaran pertama.
          subject status kepegawaian in {PNS}
          modes WFH
          sanction teguran lisan for tidak melakukan presensi, pelanggaran pertama under Peraturan Pemerintah Nomor 94 Tahun 2021
          act melakukan presensi left out
        norm 1 huruf b
          text PNS yang WFH dan tidak melakukan presensi dikenai sanksi untuk pelanggaran berikutnya, kecuali pada Museum.
          subject status kepegawaian in {PNS}
          except perangkat daerah in {Museum, Ruang Pamer, Gudang} by 1 huruf b
          modes WFH
          sanction sanksi for tidak melakukan presensi, pelanggaran berikutnya
          act melakukan presensi left out
        """);

    [Fact]
    public void A_breach_of_points_is_one_of_those_they_mean() => Office.Norms(
        $"1. ASN yang WFH wajib melakukan presensi.\n2. Pelanggaran terhadap angka 1 dikenai sanksi {Basis}.\n"
        + $"3. PNS yang melanggar ketentuan dalam angka 1 dikenai teguran lisan {Basis}.\n"
        + $"4. PNS yang usia di atas 50 tahun dikenai teguran lisan {Basis}.\n5. PNS yang tidak melakukan presensi atau tidak memenuhi jam kerja dikenai teguran lisan {Basis}.",
        """
        norm 2
          text Pelanggaran terhadap angka 1 dikenai sanksi sesuai Peraturan Pemerintah Nomor 94 Tahun 2021.
          subject point 1 ("ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu}))
          modes WFH
          sanction sanksi for melanggar angka 1 under Peraturan Pemerintah Nomor 94 Tahun 2021
          breaks 1
        norm 3
          text PNS yang melanggar ketentuan dalam angka 1 dikenai teguran lisan sesuai Peraturan Pemerintah Nomor 94 Tahun 2021.
          subject (status kepegawaian in {PNS} and point 1 ("ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})))
          modes WFH
          sanction teguran lisan for melanggar angka 1 under Peraturan Pemerintah Nomor 94 Tahun 2021
          breaks 1
        norm 4
          text PNS yang usia di atas 50 tahun dikenai teguran lisan sesuai Peraturan Pemerintah Nomor 94 Tahun 2021.
          subject (status kepegawaian in {PNS} and usia > 50)
          sanction teguran lisan for usia di atas 50 tahun under Peraturan Pemerintah Nomor 94 Tahun 2021
        norm 5
          text PNS yang tidak melakukan presensi atau tidak memenuhi jam kerja dikenai teguran lisan sesuai Peraturan Pemerintah Nomor 94 Tahun 2021.
          subject status kepegawaian in {PNS}
          sanction teguran lisan for tidak melakukan presensi atau tidak memenuhi jam kerja under Peraturan Pemerintah Nomor 94 Tahun 2021
          any act melakukan presensi left out
          any act memenuhi jam kerja left out
        """, from: "norm 2");

    [Fact]
    public void What_threatens_is_listed_with_its_breach()
    {
        var letter = Office.Letter($"1. PNS dapat WFH.\n2. PNS yang WFH dan tidak melakukan presensi dikenai teguran lisan {Basis} untuk pelanggaran kedua.");
        var modes = Interpreter.Decide(letter, KnownFacts.Of([]), new DateOnly(2025, 5, 14)).Modes;

        Assert.Equal(
            new SanctionOutcome("teguran lisan", "Peraturan Pemerintah Nomor 94 Tahun 2021", "tidak melakukan presensi, pelanggaran kedua", "2", false),
            Assert.Single(modes[^1].Sanctions));
        Assert.Empty(modes[0].Sanctions);
    }

    [Fact]
    public void What_is_no_sanction_is_refused() => Office.Findings(
        "1. [|PNS|] dikenai teguran lisan sesuai PP 94/2021.\n2. PNS [|yang melanggar angka 1|] wajib WFO.\n3. PNS yang tidak melakukan presensi dikenai [|TPP|] sesuai PP 94/2021.\n"
        + "4. PNS yang tidak melakukan presensi dikenai [|teguran lisan|].\n5. PNS wajib WFO [|sesuai PP 94/2021|].",
        "EDR0456", "EDR0455", "EDR0207", "EDR0457", "EDR0106");

    [Theory]
    [InlineData("Peraturan Pemerintah Nomor 53 Tahun 2010", "Peraturan Pemerintah Nomor 94 Tahun 2021")]
    [InlineData("PP No. 53 Tahun 2010", "Peraturan Pemerintah Nomor 94 Tahun 2021")]
    [InlineData("PP 53/2010", "Peraturan Pemerintah Nomor 94 Tahun 2021")]
    [InlineData("Undang-Undang Nomor 5 Tahun 2014", "Undang-Undang Nomor 20 Tahun 2023")]
    [InlineData("Keppres 68/1995", "Peraturan Presiden Nomor 21 Tahun 2023")]
    public void A_replaced_regulation_is_told_with_its_successor(string cited, string successor) => Office.Fixed(
        $"1. PNS yang tidak melakukan presensi dikenai teguran lisan sesuai {cited}.", "EDR0458", 0,
        $"1. PNS yang tidak melakukan presensi dikenai teguran lisan sesuai {successor}.");

    [Fact]
    public void A_letter_of_its_time_cites_what_held_then() => Office.Findings(
        "surat edaran 9\nditetapkan 9 Maret 2020\ndasar Peraturan Pemerintah Nomor 53 Tahun 2010\ndasar [|UU 32/2004|] tentang Pemerintahan Daerah\nkamus kepegawaian\nberlaku 9 Maret 2020\n1. PNS dapat WFH.",
        "EDR0458");
}
