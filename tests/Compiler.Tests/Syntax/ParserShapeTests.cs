using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Tests.Syntax;

/// <summary>How sentences are taken apart.</summary>
public sealed class ParserShapeTests
{
    [Theory]
    [InlineData("ASN pada Museum dilarang WFA.", "[[ASN [pada Museum]] [dilarang WFA] .]")]
    [InlineData("ASN selain pada Museum dan Planetarium yang hamil dapat WFH.", "[[ASN [selain pada [[Museum dan] Planetarium]] [yang hamil]] [dapat WFH] .]")]
    [InlineData("PNS, CPNS, dan PPPK wajib WFO.", "[[[PNS ,] [CPNS , dan] PPPK] [wajib WFO] .]")]
    [InlineData("Pegawai pada Dinas Arsip dan Museum dapat WFH.", "[[Pegawai [pada Dinas Arsip dan Museum]] [dapat WFH] .]")]
    [InlineData("Pegawai yang zona risiko kuning atau merah dan hamil dapat WFH.", "[[Pegawai [yang [[[zona risiko [[kuning atau] merah]] dan] hamil]]] [dapat WFH] .]")]
    [InlineData("Pegawai yang suhu tubuh di atas 37,5 derajat Celsius, hamil, atau menyusui dapat WFH.", "[[Pegawai [yang [[[suhu tubuh di atas 37,5 derajat Celsius] ,] [hamil , atau] menyusui]]] [dapat WFH] .]")]
    [InlineData("Pegawai yang usia antara 50 sampai dengan 58 tahun dapat WFH dan WFA.", "[[Pegawai [yang [usia antara 50 sampai dengan 58 tahun]]] [dapat [[WFH dan] WFA]] .]")]
    [InlineData("Dalam hal darurat, ASN wajib WFO, dengan mengesampingkan angka 2.", "[[Dalam hal darurat ,] ASN [wajib WFO] [, dengan mengesampingkan [angka 2]] .]")]
    [InlineData("Selama November 2031, setiap hari Kamis, pegawai wajib WFH.", "[[[Selama [November 2031]] ,] [[setiap hari Kamis] ,] pegawai [wajib WFH] .]")]
    [InlineData("ASN wajib melakukan presensi dua kali: pukul 06.00–08.00 dan pukul 16.00–18.00 WIB.", "[ASN [wajib melakukan presensi] [dua kali] [: [[[pukul 06.00] – 08.00] dan] [[pukul 16.00] – [18.00 WIB]]] .]")]
    [InlineData("Kepala unit dapat memberikan WFH kepada pegawai yang hamil, dengan mempertimbangkan kesehatan.", "[Kepala unit [dapat memberikan WFH kepada [pegawai [yang hamil]]] [, dengan mempertimbangkan kesehatan] .]")]
    [InlineData("Pegawai bergilir 50:50 antara WFH dan WFO pada setiap unit setiap minggu.", "[Pegawai [bergilir [50 :] 50 antara [[WFH dan] WFO]] [pada setiap unit] [setiap minggu] .]")]
    [InlineData("Pegawai yang WFH paling sedikit 3 orang pada setiap unit.", "[[Pegawai [yang WFH]] [[paling sedikit 3 orang] [pada setiap unit]] .]")]
    [InlineData("Angka 1 dan angka 2 huruf a dikecualikan bagi pegawai yang hamil.", "[[[[[Angka 1] dan] [[angka 2] [huruf a]]] dikecualikan bagi [pegawai [yang hamil]]] .]")]
    [InlineData("Pegawai dapat WFH pada 25, 26, dan 27 Maret 2026, kecuali pada hari Jumat.", "[Pegawai [dapat WFH] [pada [[25 ,] [26 , dan] 27 Maret 2026]] [, kecuali [pada hari Jumat]] .]")]
    [InlineData("ASN yang tanggal lahir sebelum 1 Mei 1970 dapat WFH.", "[[ASN [yang [tanggal lahir sebelum 1 Mei 1970]]] [dapat WFH] .]")]
    public void A_sentence_has_one_shape(string sentence, string expected) =>
        CheckSyntax.Shape(sentence, expected);

    [Fact]
    public void Items_complete_their_head()
    {
        var tree = CheckSyntax.Read("surat edaran 1\n1. ASN yang WFH wajib:\n   a. melakukan presensi; dan\n   b. melaporkan kinerja.\n2. Pegawai:\n   a. dapat WFH; dan\n   b. dilarang WFA.\n3. Ketentuan lain:\n   a. ASN berhak atas TPP.\n");
        Assert.Empty(tree.Diagnostics);
        var points = tree.Root.Members.OfType<PointMemberSyntax>().Select(m => m.Point.Sentence).ToArray();
        Assert.All(points[0].Items, i => Assert.Null(i.Sentence.Subject));
        Assert.All(points[0].Items, i => Assert.Null(((NamedPredicateSyntax)i.Sentence.Predicate!).Modal));
        Assert.All(points[1].Items, i => Assert.NotNull(((NamedPredicateSyntax)i.Sentence.Predicate!).Modal));
        Assert.Equal("Ketentuan lain", points[2].Heading!.Words);
        Assert.NotNull(points[2].Items[0].Sentence.Subject);
    }

    [Fact]
    public void Names_that_hold_element_words_do_not_open_elements() =>
        Assert.Equal(
            2,
            CheckSyntax.Read("surat edaran 1\n1. Dalam hal\nkeadaan darurat, ASN wajib WFO.\n2. ASN dapat WFH.\n").Root.Members.Length);
}
