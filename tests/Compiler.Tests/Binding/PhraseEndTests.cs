using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Where one phrase ends and the next begins: each sentence means what its plainer twin means.</summary>
public sealed class PhraseEndTests
{
    private const string Declarations = "fakta perlu istirahat (kurang sehat): ya atau tidak.\nistilah rawan adalah (tidak hamil) atau tidak menyusui.\n";

    [Theory]
    [InlineData("Pegawai yang \"zona  risiko\" merah wajib \"WFO\".", "Pegawai yang zona risiko merah wajib WFO.")]
    [InlineData("Pegawai harus \"WFO\".", "Pegawai wajib WFO.")]
    [InlineData("Pegawai yang \"hamil\" ya wajib WFO.", "Pegawai yang hamil wajib WFO.")]
    [InlineData("Pegawai wajib WFO pada 14\n   Mei 2025.", "Pegawai wajib WFO pada 14 Mei 2025.")]
    [InlineData("Pegawai wajib WFO mulai 14 Mei 2025 s.d. 16 Mei 2025.", "Pegawai wajib WFO sejak 14 Mei 2025 sampai dengan 16 Mei 2025.")]
    [InlineData("Pegawai dapat WFH, paling banyak 3 orang dari jumlah PNS untuk setiap perangkat daerah.", "Pegawai dapat WFH, paling banyak 3 orang dari jumlah PNS pada setiap perangkat daerah.")]
    [InlineData("Pegawai bergilir 50:50 antara WFH dan WFO setiap minggu setiap hari kerja.", "Setiap hari kerja, pegawai bergilir 50:50 antara WFH dan WFO setiap minggu.")]
    [InlineData(
        "Pegawai dapat WFH, paling banyak 3 orang dari jumlah pegawai yang hamil, tidak termasuk pegawai pada Museum, Planetarium, dan Bagian Umum.",
        "Pegawai dapat WFH, paling banyak 3 orang dari jumlah pegawai hamil, tidak termasuk pegawai pada Museum, Planetarium, atau Bagian Umum.")]
    [InlineData(
        "Pegawai yang hamil, tidak (pada hari Senin s.d. Rabu), dan tidak menyusui wajib WFO.",
        "Pegawai yang hamil dan tidak (pada hari Senin sampai dengan Rabu) dan tidak menyusui wajib WFO.")]
    [InlineData("Pegawai yang usia 50 atau kurang sehat wajib WFO.", "Pegawai yang usia sama dengan 50 atau perlu istirahat wajib WFO.")]
    [InlineData("Pegawai yang usia 50 atau kurang wajib WFO.", "Pegawai yang usia paling banyak 50 wajib WFO.")]
    [InlineData("Pegawai yang bertugas pada Museum dan rawan wajib WFO.", "Pegawai yang (bertugas pada Museum) dan rawan wajib WFO.")]
    [InlineData("Pegawai yang pada Museum dan hari kerja wajib WFO.", "Pegawai yang (pada Museum) dan hari kerja wajib WFO.")]
    public void It_means_what_its_twin_means(string sentence, string twin) =>
        Check.Text(Norms("1. " + twin), Norms("1. " + sentence));

    [Fact]
    public void A_name_nobody_declared_ends_before_a_count() => Office.Norms(
        "1. Pegawai wajib melakukan presensi kepada Sekretaris Daerah dua kali.",
        """
        norm 1
          text Pegawai wajib melakukan presensi kepada Sekretaris Daerah dua kali.
          require of the person
          act melakukan presensi ("melakukan presensi kepada Sekretaris Daerah dua kali"); to Sekretaris Daerah; times a day 2
        """);

    [Theory]
    [InlineData("WFH apabila:\n      1) hamil; atau\n      2) menyusui; dan", "when (hamil in {ya} or menyusui in {ya})")]
    [InlineData("WFH, paling banyak 3 orang, dengan mengutamakan:\n      1) PNS; dan\n      2) CPNS; dan", "first \"CPNS\" (status kepegawaian in {CPNS})")]
    public void The_end_of_a_list_in_an_item_is_that_of_the_item(string item, string line)
    {
        var letter = Office.Letter($"1. Pegawai dapat:\n   a. {item}\n   b. WFA.");
        Assert.Contains(line, ModelPrinter.Print(letter), StringComparison.Ordinal);
        Assert.Equal(["1 huruf a", "1 huruf b"], letter.Norms.Select(norm => norm.Point));
    }

    [Fact]
    public void The_end_of_factors_in_an_item_is_that_of_the_item()
    {
        var letter = Office.Letter("1. Pembagian tugas:\n   a. Pimpinan dapat memberikan WFH kepada PNS, dengan mempertimbangkan:\n      1) kesehatan; dan\n      2) jarak; dan\n   b. CPNS wajib WFO.");
        Assert.Equal(["kesehatan", "jarak"], ((DiscretionEffect)letter.Norms[0].Effect).Factors.AsEnumerable());
        Assert.Equal(2, letter.Norms.Length);
    }

    [Fact]
    public void A_term_of_a_kamus_that_cannot_be_read_alone_is_no_series_of_values()
    {
        const string Kamus = "kamus khusus\nkamus kepegawaian\nistilah rawan adalah (tidak merasa tidak sehat) atau tidak PPPK paruh waktu.";
        var body = Office.Header.Replace("kabupaten contoh", "kabupaten contoh; khusus", StringComparison.Ordinal) + "1. Pegawai yang pada Museum atau Planetarium dan rawan wajib WFO.";
        Assert.NotNull(Office.Read(body, Kamus).Letters.Single().Letter);
    }

    private static string Norms(string point) => string.Join('\n', ModelPrinter.Print(Office.Letter(Declarations + point)).Split('\n')
        .SkipWhile(line => !line.StartsWith("norm ", StringComparison.Ordinal)).Where(line => !line.StartsWith("  text ", StringComparison.Ordinal)));
}
