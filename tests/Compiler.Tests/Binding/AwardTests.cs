using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>What officials decide and order beside modes.</summary>
public sealed class AwardTests
{
    [Fact]
    public void A_right_an_act_and_hours_wait_for_the_word_of_an_official() => Office.Norms(
        "1. Kepala perangkat daerah dapat memberikan TPP kepada ASN yang WFH apabila darurat, dengan mempertimbangkan kinerja.\n"
        + "2. Pimpinan dapat memerintahkan PNS untuk melakukan presensi dua kali pada 14 Mei 2025, kecuali pada Museum.\n"
        + "3. Pimpinan dapat memerintahkan bekerja pukul 08.00–12.00, istirahat pukul 10.00–10.15 kepada PPPK, dengan mengesampingkan angka 1.",
        """
        norm 1
          text Kepala perangkat daerah dapat memberikan TPP kepada ASN yang WFH apabila darurat, dengan mempertimbangkan kinerja.
          subject "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})
          when (darurat in {ya} and keputusan kepala perangkat daerah atas TPP in {ya})
          modes WFH
          decided by kepala perangkat daerah in keputusan kepala perangkat daerah atas TPP
          weighs kinerja
          right TPP
        norm 2
          text Pimpinan dapat memerintahkan PNS untuk melakukan presensi dua kali pada 14 Mei 2025, kecuali pada Museum.
          subject status kepegawaian in {PNS}
          times day 2025-05-14..2025-05-14
          when perintah pimpinan atas melakukan presensi in {ya}
          except perangkat daerah in {Museum, Ruang Pamer, Gudang} by 2
          has dates of its own
          ordered by pimpinan in perintah pimpinan atas melakukan presensi
          require of the person
          act melakukan presensi ("melakukan presensi dua kali"); times a day 2
        norm 3
          text Pimpinan dapat memerintahkan bekerja pukul 08.00–12.00, istirahat pukul 10.00–10.15 kepada PPPK, dengan mengesampingkan angka 1.
          subject status kepegawaian in {PPPK}
          when perintah pimpinan atas jam kerja in {ya}
          sets aside 1
          ordered by pimpinan in perintah pimpinan atas jam kerja
          hours 08.00–12.00, net 225 minutes
          break 10.00–10.15
        """);

    [Theory]
    [InlineData("Kepala perangkat daerah dapat memberikan pengecualian dari angka 1 kepada PNS.")]
    [InlineData("Kepala perangkat daerah dapat mengecualikan PNS dari angka 1.")]
    public void An_exemption_holds_where_it_was_decided(string exemption)
    {
        var letter = Office.Letter("1. ASN wajib WFO.\n2. " + exemption + "\n3. Pegawai sebagaimana dimaksud pada angka 2 wajib melakukan presensi.");

        Office.Norms(letter, """
            norm 1
              text ASN wajib WFO.
              subject "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})
              except (status kepegawaian in {PNS} and keputusan kepala perangkat daerah atas pengecualian dari angka 1 in {ya}) by 2
              require WFO
            norm 3
              text Pegawai sebagaimana dimaksud pada angka 2 wajib melakukan presensi.
              subject point 2 (status kepegawaian in {PNS})
              require of the person
              act melakukan presensi ("melakukan presensi")
            """);
        Assert.NotNull(Assert.Single(letter.Exemptions).Decider);
    }

    [Fact]
    public void Every_mode_may_be_left_to_an_office() => Office.Norms(
        "1. Pengaturan tempat kerja pegawai pada Museum diserahkan kepada kepala perangkat daerah, dengan mempertimbangkan jadwal.",
        """
        norm 1
          text Pengaturan tempat kerja pegawai pada Museum diserahkan kepada kepala perangkat daerah, dengan mempertimbangkan jadwal.
          subject perangkat daerah in {Museum, Ruang Pamer, Gudang}
          discretion of kepala perangkat daerah: WFO by keputusan kepala perangkat daerah atas WFO, WFA by keputusan kepala perangkat daerah atas WFA, WFH by keputusan kepala perangkat daerah atas WFH
          weighs jadwal
        """);

    [Fact]
    public void Orders_are_presumed_absent_and_decisions_are_not() => Assert.Equal(
        [("keputusan pimpinan atas TPP", (FactValue?)null), ("perintah pimpinan atas melakukan presensi", FactValue.No)],
        Office.Letter("1. Pimpinan dapat memberikan TPP kepada PNS.\n2. Pimpinan dapat memerintahkan melakukan presensi kepada PNS.")
            .Vocabulary.Facts.Where(f => f.Origin is FactOrigin.Decision or FactOrigin.Order).Select(f => (f.Name, f.Presumed)).Order());

    [Fact]
    public void What_cannot_be_decided_so_is_refused() => Office.Findings(
        "1. Pimpinan dapat memberikan [|TPP dan cuti tahunan|] kepada PNS.\n2. [|ASN|] dapat memberikan TPP kepada PNS.\n"
        + "3. Pimpinan dapat memerintahkan [|TPP|] kepada PNS.\n4. Tempat kerja PNS diatur oleh [|ASN|].\n"
        + "5. Pimpinan dapat mengecualikan PNS dari [|angka 9|].\n6. Pimpinan dapat memberikan [|TPP dan WFH|] kepada PNS.\n"
        + "7. Pimpinan dapat memberikan TPP kepada [|kepala perangkat daerah|].",
        "EDR0454", "EDR0408", "EDR0207", "EDR0408", "EDR0401", "EDR0414", "EDR0409");
}
