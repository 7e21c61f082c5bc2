using System.Globalization;
using System.Text;
using Edaran.Compiler.Emit;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Points that speak of those whom other points mean.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void A_citation_holds_the_people_the_times_and_the_exceptions_of_its_point() => Office.Norms(
        "1. Pegawai sebagaimana dimaksud pada angka 2 wajib melakukan presensi.\n"
        + "2. ASN yang hamil dapat WFH setiap hari Kamis apabila darurat, kecuali pada Museum.\n"
        + "3. Angka 2 dikecualikan bagi PPPK.",
        """
        norm 1
          text Pegawai sebagaimana dimaksud pada angka 2 wajib melakukan presensi.
          subject point 2 ((("ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu}) and hamil in {ya}) and weekday Thursday and darurat in {ya} and not (perangkat daerah in {Museum, Ruang Pamer, Gudang}) and not (status kepegawaian in {PPPK}) and hari kerja in {ya}))
          require of the person
          act melakukan presensi ("melakukan presensi")
        norm 2
          text ASN yang hamil dapat WFH setiap hari Kamis apabila darurat, kecuali pada Museum.
          subject ("ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu}) and hamil in {ya})
          times weekday Thursday
          when darurat in {ya}
          except perangkat daerah in {Museum, Ruang Pamer, Gudang} by 2
          except status kepegawaian in {PPPK} by 3
          rests on free days
          permit WFH
        """);

    [Fact]
    public void Others_items_and_several_points() => Office.Norms(
        "1. Pegawai selain sebagaimana dimaksud dalam angka 2 huruf a dan b serta angka 3 wajib WFO.\n"
        + "2. PNS wajib:\n   a. memenuhi jam kerja setiap hari Jumat; dan\n   b. melakukan presensi.\n3. Pegawai pada Museum diimbau agar hadir.",
        """
        norm 1
          text Pegawai selain sebagaimana dimaksud dalam angka 2 huruf a dan b serta angka 3 wajib WFO.
          subject not ((point 2 huruf a ((status kepegawaian in {PNS} and weekday Friday and hari kerja in {ya})) or point 2 huruf b (status kepegawaian in {PNS}) or point 3 (perangkat daerah in {Museum, Ruang Pamer, Gudang})))
          require WFO
        """, until: "norm 2 huruf a");

    [Fact]
    public void Modes_of_the_subject_cited_go_with_it() => Office.Norms(
        "1. ASN yang WFH wajib melakukan presensi.\n2. Pegawai sebagaimana dimaksud pada angka 1 berhak atas TPP.\n3. ASN dapat WFH.\n"
        + "4. Pegawai yang WFH sebagaimana dimaksud pada angka 3 wajib memenuhi jam kerja.",
        """
        norm 2
          text Pegawai sebagaimana dimaksud pada angka 1 berhak atas TPP.
          subject point 1 ("ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu}))
          modes WFH
          right TPP
        norm 3
          text ASN dapat WFH.
          subject "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})
          permit WFH
        norm 4
          text Pegawai yang WFH sebagaimana dimaksud pada angka 3 wajib memenuhi jam kerja.
          subject point 3 ("ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu}))
          modes WFH
          require of the person
          act memenuhi jam kerja ("memenuhi jam kerja")
        """, from: "norm 2");

    [Fact]
    public void What_is_due_by_a_day_is_still_meant_after_it() => Office.Norms(
        "1. Pegawai wajib membuat jadwal paling lambat 9 Mei 2025.\n2. Pegawai sebagaimana dimaksud pada angka 1 berhak atas TPP.",
        """
        norm 2
          text Pegawai sebagaimana dimaksud pada angka 1 berhak atas TPP.
          subject point 1 (always)
          right TPP
        """, from: "norm 2");

    [Fact]
    public void Recipients_bases_and_exemptions() => Office.Norms(
        "1. PNS diimbau agar hadir.\n2. Pimpinan dapat memerintahkan WFO kepada pegawai sebagaimana dimaksud pada angka 1.\n"
        + "3. ASN dapat WFH, paling banyak 3 orang dari jumlah pegawai sebagaimana dimaksud pada angka 1.\n"
        + "4. Angka 3 dikecualikan bagi pegawai selain pegawai sebagaimana dimaksud pada angka 1.",
        """
        norm 2
          text Pimpinan dapat memerintahkan WFO kepada pegawai sebagaimana dimaksud pada angka 1.
          subject point 1 (status kepegawaian in {PNS})
          order of pimpinan: WFO by perintah pimpinan atas WFO
        norm 3
          text ASN dapat WFH, paling banyak 3 orang dari jumlah pegawai sebagaimana dimaksud pada angka 1.
          subject "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})
          except not (point 1 (status kepegawaian in {PNS})) by 4
          permit WFH
          quota WFH AtMost 3 people of point 1 in each everyone, rounding Unstated
        """);

    [Fact]
    public void A_circle_is_found_from_wherever_it_is_entered() => Office.Findings(
        "1. Pegawai sebagaimana dimaksud pada angka 2 wajib WFO.\n2. PNS sebagaimana dimaksud pada angka 3 wajib memenuhi jam kerja.\n"
        + "3. Pegawai pada Museum selain sebagaimana dimaksud pada [|angka 2|] berhak atas TPP.",
        "EDR0450");

    [Fact]
    public void An_exemption_may_close_a_circle() => Office.Findings(
        "1. PNS wajib WFO.\n2. Angka 1 dikecualikan bagi pegawai sebagaimana dimaksud pada [|angka 1|].",
        "EDR0450");

    [Fact]
    public void A_point_does_not_cite_itself_nor_what_it_hangs_under() => Office.Findings(
        "1. Kewajiban:\n   a. Pegawai pada Museum wajib WFO; dan\n   b. Pegawai sebagaimana dimaksud pada [|angka 1|] wajib memenuhi jam kerja.\n2. PNS wajib WFO, kecuali pegawai sebagaimana dimaksud pada [|angka 2|].",
        "EDR0402", "EDR0402");

    [Fact]
    public void What_cannot_be_meant_is_refused() => Office.Findings(
        "1. Kepala perangkat daerah wajib membuat jadwal.\n2. ASN yang WFH wajib memenuhi jam kerja.\n3. ASN yang WFA wajib memenuhi jam kerja.\n"
        + "4. Pegawai sebagaimana dimaksud pada [|angka 1|] wajib WFO.\n5. Pegawai sebagaimana dimaksud pada [|angka 2 dan 3|] berhak atas TPP.\n"
        + "6. Pegawai [|sebagaimana dimaksud pada angka 2|] wajib WFO.\n7. Pegawai selain [|sebagaimana dimaksud pada angka 2|] wajib WFO.\n"
        + "8. Pegawai sebagaimana dimaksud pada [|angka 12|] wajib WFO.\n9. Pegawai wajib memenuhi jam kerja, kecuali [|pegawai sebagaimana dimaksud pada angka 2|].",
        "EDR0451", "EDR0452", "EDR0406", "EDR0407", "EDR0401", "EDR0407");

    [Fact]
    public void Points_that_cite_points_again_and_again_do_not_multiply()
    {
        var text = new StringBuilder("1. PNS wajib memenuhi jam kerja.\n2. PPPK wajib memenuhi jam kerja.\n");
        for (var point = 3; point <= 40; point++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{point}. Pegawai sebagaimana dimaksud pada angka {point - 1} dan {point - 2} wajib melakukan presensi.\n");
        }

        var compiled = new LetterCompiler().Compile(Office.Letter(text.ToString()), cases: 20);

        Assert.Empty(compiled.Diagnostics.Select(found => found.Message()));
        Assert.InRange(compiled.Letter!.CSharp.Length, 1, 200_000);
    }
}
