using Edaran.Compiler.Model;
using Edaran.TestKit.Models;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.ReadBack;

/// <summary>Conditions: groups are named, thresholds exact, trees widened, names opened once.</summary>
public sealed class ConditionReadingTests
{
    [Fact]
    public void Brackets_become_named_groups() => Readings.Are(
        "1. ASN yang hamil dan (persetujuan pimpinan atau surat perintah) dapat WFH.\n2. Pegawai yang tidak (hamil atau menyusui) dapat WFH.",
        """
        Angka 1
          Siapa: semua dari:
            - "ASN", yaitu status kepegawaian: salah satu dari PNS, CPNS, PPPK, atau PPPK paruh waktu
            - hamil: ya
            - sedikitnya salah satu dari:
              - persetujuan pimpinan: ya
              - surat perintah: ya
          Kapan: selama surat berlaku
          Maka: dapat bekerja dengan moda WFH (boleh, tidak wajib)

        Angka 2
          Siapa: tidak satu pun dari:
            - hamil: ya
            - menyusui: ya
          Kapan: selama surat berlaku
          Maka: dapat bekerja dengan moda WFH (boleh, tidak wajib)
        """);

    [Fact]
    public void A_name_is_opened_where_it_first_occurs_and_a_tree_is_widened() => Readings.Are(
        "istilah unit jaga adalah Museum atau Bagian Umum.\n1. Pegawai pada Museum wajib WFO.\n2. Pegawai selain pada unit jaga dapat WFH, kecuali pegawai pada unit jaga.",
        """
        Angka 1
          Siapa: perangkat daerah: Museum, termasuk Ruang Pamer dan Gudang
          Kapan: selama surat berlaku
          Maka: wajib bekerja dengan moda WFO; WFA dan WFH menjadi dilarang

        Angka 2
          Siapa: bukan "unit jaga", yaitu perangkat daerah: bukan salah satu dari Museum (termasuk Ruang Pamer dan Gudang) atau Bagian Umum
          Kapan: selama surat berlaku
          Kecuali: "unit jaga"
          Maka: dapat bekerja dengan moda WFH (boleh, tidak wajib)
        """);

    [Theory]
    [InlineData("suhu tubuh di atas 37,5 derajat Celsius", "suhu tubuh: lebih dari 37,5 derajat Celsius (37,5 sendiri tidak termasuk)")]
    [InlineData("tidak suhu tubuh di atas 37,5 derajat Celsius", "suhu tubuh: paling banyak 37,5 derajat Celsius (37,5 sendiri termasuk)")]
    [InlineData("usia paling sedikit 56 tahun", "usia (tahun penuh sejak tanggal lahir): paling sedikit 56 tahun (56 sendiri termasuk)")]
    [InlineData("usia kurang dari 50 tahun", "usia (tahun penuh sejak tanggal lahir): kurang dari 50 tahun (50 sendiri tidak termasuk)")]
    [InlineData("tanggal lahir sebelum 1 Mei 1980", "tanggal lahir: sebelum Kamis, 1 Mei 1980 (tanggal itu sendiri tidak termasuk)")]
    [InlineData("tanggal lahir sejak 1 Mei 1980", "tanggal lahir: sejak Kamis, 1 Mei 1980 (tanggal itu sendiri termasuk)")]
    public void A_threshold_says_whether_it_belongs_itself(string written, string expected) =>
        Assert.Contains($"  Siapa: {expected}\n", Readings.PrintPoints(Binding.Office.Letter($"1. Pegawai yang {written} dapat WFH.")), StringComparison.Ordinal);

    [Fact]
    public void Facts_of_the_place_and_presumed_ones_are_told_apart() => Readings.Are(
        "1. Dalam hal zona risiko merah, pegawai wajib WFO.\n2. Apabila darurat, pegawai dapat WFH, dengan mengesampingkan angka 1.",
        """
        Angka 1
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Apabila: zona risiko (keadaan setempat): merah
          Maka: wajib bekerja dengan moda WFO; WFA dan WFH menjadi dilarang
          Dapat dikesampingkan oleh: angka 2

        Angka 2
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Apabila: darurat (keadaan setempat; bila tidak diketahui, dianggap tidak): ya
          Maka: dapat bekerja dengan moda WFH (boleh, tidak wajib)
          Mengesampingkan: angka 1
        """);

    [Fact]
    public void A_season_is_named_with_its_days() => Assert.Contains(
        "  Kapan: masa Ramadan, yaitu Sabtu, 1 Maret 2025 sampai dengan Minggu, 30 Maret 2025 (kedua tanggal itu termasuk)\n",
        Readings.PrintPoints(Binding.Office.Letter("berlaku 1 Januari 2025 sampai dengan 31 Desember 2025\n1. Selama Ramadan, pegawai wajib WFO.")),
        StringComparison.Ordinal);

    [Fact]
    public void What_stands_under_a_choice_that_was_left_out_is_named_apart()
    {
        var letter = new LetterBuilder();
        letter.Mode("WFO");
        var unit = letter.Choice("unit", "A", "A/B", "B/C", "C/D");
        letter.Norm(Require(0), subject: In(unit, 0, 2, 3));

        Assert.Contains("Siapa: unit: salah satu dari A (tidak termasuk B) atau C (termasuk D)\n", Readings.Print(letter.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_condition_has_its_opposite()
    {
        var letter = new LetterBuilder();
        letter.Mode("WFO");
        var (ill, born, grade) = (letter.YesNo("sakit"), letter.Date("tanggal lahir"), letter.Number("tingkat"));
        var day = new DateOnly(2025, 3, 12);
        Condition[] conditions =
        [
            Condition.True, Yes(ill), Yes(LetterBuilder.Workday), Is(grade, Comparison.Equal, 3), Is(grade, Comparison.AtMost, 3),
            Is(born, Comparison.Above, day.DayNumber), Is(born, Comparison.AtMost, day.DayNumber), Is(born, Comparison.Equal, day.DayNumber),
            Days(day, day), Days(day, null), Days(null, day), Days(null, null), On(Weekdays.Sunday | Weekdays.Monday), And(Yes(ill), Not(Yes(ill))),
        ];
        letter.Norm(Require(0), when: Or([.. conditions, .. conditions.Select(Not)]));

        Check.Text(
            """
            Angka 1
              Bunyi: Kalimat angka 1.
              Siapa: semua orang dalam ruang lingkup surat
              Kapan: selama surat berlaku
              Apabila: sedikitnya salah satu dari:
                - selalu terpenuhi
                - sakit: ya
                - pada hari kerja
                - tingkat: tepat 3
                - tingkat: paling banyak 3 (3 sendiri termasuk)
                - tanggal lahir: sesudah Rabu, 12 Maret 2025 (tanggal itu sendiri tidak termasuk)
                - tanggal lahir: sampai dengan Rabu, 12 Maret 2025 (tanggal itu sendiri termasuk)
                - tanggal lahir: tepat Rabu, 12 Maret 2025
                - pada Rabu, 12 Maret 2025
                - sejak Rabu, 12 Maret 2025 (tanggal itu termasuk)
                - sampai dengan Rabu, 12 Maret 2025 (tanggal itu termasuk)
                - kapan pun
                - setiap hari Senin dan Minggu
                - semua dari:
                  - sakit: ya
                  - sakit: tidak
                - tidak pernah terpenuhi
                - sakit: tidak
                - pada hari yang bukan hari kerja
                - tingkat: bukan tepat 3
                - tingkat: lebih dari 3 (3 sendiri tidak termasuk)
                - tanggal lahir: sampai dengan Rabu, 12 Maret 2025 (tanggal itu sendiri termasuk)
                - tanggal lahir: sesudah Rabu, 12 Maret 2025 (tanggal itu sendiri tidak termasuk)
                - tanggal lahir: bukan tepat Rabu, 12 Maret 2025
                - selain pada Rabu, 12 Maret 2025
                - selain sejak Rabu, 12 Maret 2025 (tanggal itu termasuk)
                - selain sampai dengan Rabu, 12 Maret 2025 (tanggal itu termasuk)
                - selain kapan pun
                - setiap hari selain Senin dan Minggu
                - tidak sekaligus semua dari:
                  - sakit: ya
                  - sakit: tidak
              Maka: wajib bekerja dengan moda WFO
            """,
            Readings.PrintPoints(letter.Build()));
    }
}
