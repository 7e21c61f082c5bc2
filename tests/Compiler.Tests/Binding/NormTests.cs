using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>What sentences do.</summary>
public sealed class NormTests
{
    [Theory]
    [InlineData("angka 1 sampai dengan angka 3", new[] { 0, 1, 2, 3 })]
    [InlineData("angka 1–3", new[] { 0, 1, 2, 3 })]
    [InlineData("angka 3 huruf a sampai dengan huruf b", new[] { 2, 3 })]
    [InlineData("angka 1 dan angka 2 sampai dengan angka 3", new[] { 0, 1, 2, 3 })]
    public void Points_are_cited_as_a_series_of_them(string cited, int[] aside) => Assert.Equal(
        aside,
        Office.Letter($"1. ASN wajib WFO.\n2. CPNS wajib WFO.\n3. PPPK wajib:\n   a. melakukan presensi; dan\n   b. memenuhi target kinerja.\n4. Dalam hal darurat, ASN dapat WFH, dengan mengesampingkan {cited}.")
            .Norms[^1].SetsAside);

    [Fact]
    public void List_items_are_completed_by_their_head() => Office.Norms(
        "1. Dalam hal darurat, pegawai yang WFH:\n   a. wajib:\n      1) melakukan presensi; dan\n      2) memenuhi target kinerja; dan\n   b. berhak atas TPP.",
        """
        norm 1 huruf a angka 1)
          text Dalam hal darurat, pegawai yang WFH wajib melakukan presensi.
          when darurat in {ya}
          modes WFH
          require of the person
          act melakukan presensi ("melakukan presensi")
        norm 1 huruf a angka 2)
          text Dalam hal darurat, pegawai yang WFH wajib memenuhi target kinerja.
          when darurat in {ya}
          modes WFH
          require of the person
          act memenuhi target kinerja ("memenuhi target kinerja")
        norm 1 huruf b
          text Dalam hal darurat, pegawai yang WFH berhak atas TPP.
          when darurat in {ya}
          modes WFH
          right TPP
        """);

    [Fact]
    public void An_act_takes_its_timing() => Office.Norms(
        "1. Pegawai wajib melakukan presensi dua kali: pukul 22.00–02.00 dan pukul 16.00–18.00 WIB.",
        """
        norm 1
          text Pegawai wajib melakukan presensi dua kali: pukul 22.00–02.00 dan pukul 16.00–18.00 WIB.
          require of the person
          act melakukan presensi ("melakukan presensi dua kali: pukul 22.00–02.00 dan pukul 16.00–18.00 WIB"); times a day 2; window 22:00-02:00 WIB; window 16:00-18:00 WIB
        """);

    [Fact]
    public void Discretion_and_orders_bring_their_facts()
    {
        const string letter = """
            1. Kepala perangkat daerah dapat memberikan WFH dan WFA kepada ASN dengan syarat surat perintah, dengan mempertimbangkan:
               a. jarak; dan
               b. kesehatan.
            2. Pimpinan dapat memerintahkan WFO kepada pegawai, dengan mengesampingkan angka 1.
            contoh a
              diketahui keputusan kepala perangkat daerah atas WFH; tidak keputusan kepala perangkat daerah atas WFA; tidak perintah pimpinan atas WFO.
              pada 14 Mei 2025
              maka perlu fakta surat perintah dan keputusan kepala perangkat daerah atas WFH.
            """;
        var facts = Office.Letter(letter).Vocabulary.Facts.Where(f => f.Origin is FactOrigin.Decision or FactOrigin.Order);

        Assert.Equal(
            [("keputusan kepala perangkat daerah atas WFA", (FactValue?)null), ("keputusan kepala perangkat daerah atas WFH", null), ("perintah pimpinan atas WFO", FactValue.No)],
            facts.Select(f => (f.Name, f.Presumed)));
    }

    [Fact]
    public void Splits_of_the_same_modes_share_a_turn()
    {
        var letter = Office.Letter("1. Pegawai bergilir 50:50 antara WFH dan WFO setiap minggu.\n2. Pegawai hamil bergilir 40:60 antara WFO dan WFH setiap hari.");
        var splits = letter.Norms.Select(n => (SplitEffect)n.Effect).ToList();

        Assert.Equal(splits[0].Turn, splits[1].Turn);
        Assert.Equal("giliran", letter.Vocabulary.Facts[splits[0].Turn].Name);
        Assert.Equal([60, 40], splits[1].Shares.Select(s => s.Percent));
    }

    [Fact]
    public void Splits_of_different_modes_have_turns_of_their_own()
    {
        var letter = Office.Letter("1. Pegawai bergilir 50:50 antara WFH dan WFO setiap minggu.\n2. Pegawai hamil bergilir 50:50 antara WFO dan WFA setiap hari.\ncontoh a\n  diketahui giliran angka 2 WFA.\n  pada 14 Mei 2025\n  maka perlu fakta giliran angka 1.");

        Assert.Equal(["giliran angka 1", "giliran angka 2"], letter.Vocabulary.Facts.Where(f => f.Origin == FactOrigin.Turn).Select(f => f.Name));
    }

    [Fact]
    public void Limits_count_who_they_say() => Office.Norms(
        "1. ASN dapat WFH, paling banyak 35,5 persen dari jumlah pegawai pada setiap perangkat daerah, dibulatkan ke terdekat.\n2. Pegawai hamil yang WFA paling sedikit 3 orang pada setiap nama unit.",
        """
        norm 1
          text ASN dapat WFH, paling banyak 35,5 persen dari jumlah pegawai pada setiap perangkat daerah, dibulatkan ke terdekat.
          subject "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})
          permit WFH
          quota WFH AtMost 35,5 % of always in each perangkat daerah, rounding Nearest
        norm 2
          text Pegawai hamil yang WFA paling sedikit 3 orang pada setiap nama unit.
          subject hamil in {ya}
          modes WFA, WFH
          quota WFA, WFH AtLeast 3 people of hamil in {ya} in each nama unit, rounding Unstated
        """);

    [Fact]
    public void Exceptions_come_from_the_sentence_and_from_points_of_their_own() => Office.Norms(
        "1. Pegawai dapat WFH, kecuali pada hari Jumat.\n2. Pegawai wajib:\n   a. melakukan presensi.\n3. Angka 1 dan 2 dikecualikan bagi PNS apabila darurat.",
        """
        norm 1
          text Pegawai dapat WFH, kecuali pada hari Jumat.
          except weekday Friday by 1
          except (status kepegawaian in {PNS} and darurat in {ya}) by 3
          permit WFH
        norm 2 huruf a
          text Pegawai wajib melakukan presensi.
          except (status kepegawaian in {PNS} and darurat in {ya}) by 3
          require of the person
          act melakukan presensi ("melakukan presensi")
        """);

    [Fact]
    public void Setting_a_point_aside_covers_what_hangs_under_it()
    {
        var letter = Office.Letter("1. Pegawai:\n   a. wajib WFO; dan\n   b. wajib melakukan presensi.\n2. Pegawai hamil wajib WFH, dengan mengesampingkan angka 1.\n3. PNS wajib WFO, dengan mengesampingkan angka 1 huruf a dan b.");

        Assert.Equal([0, 1], letter.Norms[2].SetsAside.AsEnumerable());
        Assert.Equal([0, 1], letter.Norms[3].SetsAside.AsEnumerable());
    }

    [Theory]
    [InlineData("1. Pegawai dapat WFH, dengan mengesampingkan [|angka 7|].", "EDR0401")]
    [InlineData("1. Pegawai dapat WFH, dengan mengesampingkan [|angka 1|].", "EDR0402")]
    [InlineData("1. ASN wajib WFO, dengan mengesampingkan angka 2.\n2. ASN wajib WFH, dengan mengesampingkan [|angka 1|].", "EDR0403")]
    [InlineData("1. ASN [|harus|] memiliki surat perintah.", "EDR0410")]
    [InlineData("1. ASN dapat WFH, paling banyak [|50 persen|].", "EDR0411")]
    [InlineData("1. ASN dapat WFH, [|paling banyak 50 persen dari jumlah ASN|].", "EDR0412")]
    [InlineData("1. ASN wajib WFO [|dengan syarat persetujuan pimpinan|].", "EDR0413")]
    [InlineData("1. ASN wajib [|WFO dan melakukan presensi|].", "EDR0414")]
    [InlineData("1. ASN [|paling banyak 5 orang|].", "EDR0415")]
    [InlineData("1. Pegawai [|bergilir 60:50 antara WFH dan WFO|] setiap minggu.", "EDR0314")]
    [InlineData("1. Pegawai [|bergilir 50:50 antara WFH dan WFO|].", "EDR0421")]
    [InlineData("1. Pimpinan dapat memerintahkan [|WFO dan WFH|] kepada pegawai.", "EDR0422")]
    [InlineData("1. ASN [|wajib melakukan presensi|]:\n   a. memenuhi target kinerja.", "EDR0424")]
    [InlineData("1. ASN dapat WFH, kecuali CPNS[|, kecuali pada Museum|].", "EDR0425")]
    [InlineData("1. ASN wajib melakukan presensi [|atau|] memenuhi target kinerja.", "EDR0426")]
    [InlineData("1. ASN wajib WFH [|dan/atau|] WFO.", "EDR0426")]
    [InlineData("1. ASN wajib:\n   a. melakukan presensi[|; atau|]\n   b. memenuhi target kinerja.", "EDR0426")]
    [InlineData("1. ASN:\n   a. wajib WFO[|; atau|]\n   b. dapat WFH.", "EDR0426")]
    public void Wrong_norms_are_found(string letter, string code) => Office.Findings(letter, code);

    [Theory]
    [InlineData("1. ASN dapat WFH, paling banyak 50 persen.", "EDR0411", 0, "1. ASN dapat WFH, paling banyak 50 persen dari jumlah pegawai.")]
    [InlineData("1. ASN dapat WFH, paling banyak 50 persen dari jumlah ASN.", "EDR0412", 0, "1. ASN dapat WFH, paling banyak 50 persen dari jumlah ASN, dibulatkan ke bawah.")]
    [InlineData("1. ASN dapat WFH, paling banyak 50 persen dari jumlah ASN.", "EDR0412", 1, "1. ASN dapat WFH, paling banyak 50 persen dari jumlah ASN, dibulatkan ke atas.")]
    [InlineData("1. ASN wajib melakukan presensi atau memenuhi target kinerja.", "EDR0426", 0, "1. ASN wajib melakukan presensi dan memenuhi target kinerja.")]
    [InlineData("1. ASN wajib:\n   a. melakukan presensi; dan/atau\n   b. memenuhi target kinerja.", "EDR0426", 0, "1. ASN wajib:\n   a. melakukan presensi; dan\n   b. memenuhi target kinerja.")]
    public void A_fix_mends_a_norm(string letter, string code, int fix, string expected) => Office.Fixed(letter, code, fix, expected);

    [Theory]
    [InlineData("1. ASN dapat WFH atau WFA.")]
    [InlineData("1. ASN dilarang WFH atau WFA.")]
    [InlineData("1. ASN dapat:\n   a. WFH; atau\n   b. WFA.")]
    public void A_choice_that_is_leave_stays(string letter) => Assert.Empty(Office.ReadBody(letter).Diagnostics);

    [Fact]
    public void Those_excepted_and_preconditions_may_be_a_list() => Office.Norms(
        "1. ASN dapat WFH dengan syarat:\n   a. hamil; atau\n   b. surat perintah.\n2. ASN dapat WFA, kecuali bagi:\n   a. CPNS; dan\n   b. PPPK.\n3. Angka 1 dikecualikan bagi:\n   a. CPNS; dan\n   b. PPPK.",
        """
        norm 1
          text ASN dapat WFH dengan syarat: a. hamil; atau b. surat perintah.
          subject "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})
          except status kepegawaian in {CPNS, PPPK} by 3
          permit WFH
          if "a. hamil; atau b. surat perintah" ((hamil in {ya} or surat perintah in {ya}))
        norm 2
          text ASN dapat WFA, kecuali bagi: a. CPNS; dan b. PPPK.
          subject "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})
          except status kepegawaian in {CPNS, PPPK} by 2
          permit WFA
        """);

    [Fact]
    public void A_long_ring_of_points_is_found_without_recursion()
    {
        var points = Enumerable.Range(1, 2000).Select(i => $"{i}. Pegawai wajib WFO, dengan mengesampingkan angka {(i % 2000) + 1}.");

        Assert.Contains("EDR0403", Office.ReadBody(string.Join('\n', points)).Diagnostics.Select(d => d.Code));
    }
}
