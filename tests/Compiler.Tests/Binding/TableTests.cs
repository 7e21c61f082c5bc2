using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Rows behind a colon: each result of each row is a norm.</summary>
public sealed class TableTests
{
    private const string Facts = "fakta level: bilangan dari 1 sampai dengan 4.\nfakta regim: salah satu dari lima; enam.\n";

    [Fact]
    public void Every_row_is_a_norm_with_its_case() => Office.Norms(
        "1. Pegawai pada Museum:\n   | zona risiko | norma |\n   | hijau | dapat WFH |\n   | kuning atau merah | wajib WFH, kecuali pegawai yang hamil |",
        """
        norm 1 baris 1
          text Pegawai pada Museum dapat WFH (zona risiko hijau).
          subject perangkat daerah in {Museum, Ruang Pamer, Gudang}
          when zona risiko in {hijau}
          permit WFH
        norm 1 baris 2
          text Pegawai pada Museum wajib WFH, kecuali pegawai yang hamil (zona risiko kuning atau merah).
          subject perangkat daerah in {Museum, Ruang Pamer, Gudang}
          when zona risiko in {kuning, merah}
          except hamil in {ya} by 1 baris 2
          require WFH
        """);

    [Fact]
    public void The_rest_is_what_the_other_rows_leave() => Office.Norms(
        Facts + "1. Pembagian hari:\n   | regim | hari | norma |\n   | lima | Senin sampai dengan Kamis | wajib WFO |\n   | lima | selain itu | dapat WFH |\n   | selain itu | selain itu | dapat WFA |",
        """
        norm 1 baris 1
          text Pembagian hari: wajib WFO (regim lima; hari Senin sampai dengan Kamis).
          times weekday Monday, Tuesday, Wednesday, Thursday
          when regim in {lima}
          rests on free days
          require WFO
        norm 1 baris 2
          text Pembagian hari: dapat WFH (regim lima; hari selain itu).
          when (regim in {lima} and not (weekday Monday, Tuesday, Wednesday, Thursday))
          rests on free days
          permit WFH
        norm 1 baris 3
          text Pembagian hari: dapat WFA (regim selain itu; hari selain itu).
          when not (((regim in {lima} and weekday Monday, Tuesday, Wednesday, Thursday) or regim in {lima}))
          rests on free days
          permit WFA
        """);

    [Fact]
    public void A_column_of_a_bound_limits_each_group_of_the_people_before_the_colon() => Office.Norms(
        Facts + "1. Pegawai pada setiap perangkat daerah:\n   | level | WFO paling banyak | WFH paling sedikit |\n   | 1–2 | 75 persen, dibulatkan ke bawah | – |\n   | 3 ke atas | 10 orang | 1 orang |",
        """
        norm 1 baris 1
          text Pegawai pada setiap perangkat daerah WFO paling banyak 75 persen, dibulatkan ke bawah (level 1–2).
          when (level >= 1 and level <= 2)
          modes WFO
          quota WFO AtMost 75 % of (level >= 1 and level <= 2) in each perangkat daerah, rounding Down
        norm 1 baris 2
          text Pegawai pada setiap perangkat daerah WFO paling banyak 10 orang (level 3 ke atas).
          when level >= 3
          modes WFO
          quota WFO AtMost 10 people of level >= 3 in each perangkat daerah, rounding Unstated
        norm 1 baris 2
          text Pegawai pada setiap perangkat daerah WFH paling sedikit 1 orang (level 3 ke atas).
          when level >= 3
          modes WFH
          quota WFH AtLeast 1 people of level >= 3 in each perangkat daerah, rounding Unstated
        """);

    [Fact]
    public void A_modal_before_the_colon_governs_a_column_of_modes() => Office.Norms(
        Facts + "1. Pegawai wajib:\n   | regim | moda |\n   | lima | WFO |\n   | enam | WFH |",
        """
        norm 1 baris 1
          text Pegawai wajib WFO (regim lima).
          when regim in {lima}
          require WFO
        norm 1 baris 2
          text Pegawai wajib WFH (regim enam).
          when regim in {enam}
          require WFH
        """);

    [Fact]
    public void Hours_and_breaks_of_a_row_are_one_norm() => Office.Norms(
        Facts + "1. Selama Ramadan, jam kerja pegawai:\n   | regim | hari | pukul | istirahat |\n   | lima | semua | 08.00–15.00 | 12.00–12.30 dan 14.00–14.10 |\n   | enam | Jumat | 08.00–14.30 | – |\n   | enam | selain itu | – | – |",
        """
        norm 1 baris 1
          text Selama Ramadan, jam kerja pegawai pukul 08.00–15.00, istirahat 12.00–12.30 dan 14.00–14.10 (regim lima; hari semua).
          times (day 2025-03-01..2025-03-30 or (Ramadan in {ya} and not (day 2025-01-01..2025-12-31)))
          when regim in {lima}
          hours 08.00–15.00, net 380 minutes
          break 12.00–12.30
          break 14.00–14.10
        norm 1 baris 2
          text Selama Ramadan, jam kerja pegawai pukul 08.00–14.30 (regim enam; hari Jumat).
          times (weekday Friday and (day 2025-03-01..2025-03-30 or (Ramadan in {ya} and not (day 2025-01-01..2025-12-31))))
          when regim in {enam}
          rests on free days
          hours 08.00–14.30, net 390 minutes
        """);

    [Fact]
    public void A_row_is_cited_and_set_aside_by_its_number()
    {
        var letter = Office.Letter(
            Facts + "1. Pembagian:\n   | regim | norma |\n   | lima | wajib WFO |\n   | enam | wajib WFO |\n2. Dalam hal darurat, pegawai dapat WFH, dengan mengesampingkan angka 1 baris 2.");

        Assert.Equal<int>([1], letter.Norms[2].SetsAside);
    }

    [Theory]
    [InlineData("| 1 sampai dengan 3 | wajib WFO |\n| 3 ke atas | dapat WFH |", "EDR0463")]
    [InlineData("| 1 | wajib WFO |\n| di atas 2 | dapat WFH |", "EDR0464")]
    [InlineData("| 1 | wajib WFO |\n| selain itu | dapat WFH |\n| selain itu | dapat WFA |", "EDR0463")]
    [InlineData("| paling banyak 2 | wajib WFO |\n| di atas 2 | dapat WFH |\n| selain itu | dapat WFA |", "EDR0465")]
    [InlineData("| paling banyak 2 | wajib WFO |\n| di atas 2 | – |", null)]
    [InlineData("| antara 1 sampai dengan 4 | wajib WFO |", null)]
    public void Overlaps_gaps_and_idle_rows_are_found(string rows, string? code) =>
        Assert.Equal(code is null ? [] : [code], Office.ReadBody($"{Facts}1. Pegawai:\n| level | norma |\n{rows}").Diagnostics.Select(d => d.Code).Distinct());

    [Fact]
    public void What_the_subject_leaves_out_is_no_gap() => Assert.Empty(
        Office.ReadBody(Facts + "1. Pegawai yang regim lima:\n   | regim | hari | norma |\n   | lima | Senin–Jumat | wajib WFO |").Diagnostics);

    [Fact]
    public void A_gap_names_the_case() => Assert.Contains(
        "Tabel ini belum menyebut: enam; Senin, Selasa, Rabu, Kamis.",
        Office.ReadBody(Facts + "1. Pembagian:\n   | regim | hari | norma |\n   | lima | semua | wajib WFO |\n   | enam | Jumat | dapat WFH |").Diagnostics.Single().Message(),
        StringComparison.Ordinal);

    [Fact]
    public void A_wrong_table_is_told_where_it_is_wrong() => Office.Findings(
        Facts + "1. Pegawai:\n   | level | [|warna|] | norma |\n   | 1 | x | wajib WFO |\n   [|| 2 | wajib WFO ||]\n   | 3 | x | [|halo|] dunia |\n   | 4 | x | wajib WFO[||]\n2. Pegawai wajib:\n   [|| regim ||]",
        "EDR0202", "EDR0461", "EDR0104", "EDR0105", "EDR0462");
}
