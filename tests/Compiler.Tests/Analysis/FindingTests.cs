using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Tests.Binding;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>What the analysis finds in letters, with the person it happens to, and what it leaves alone.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData("1. ASN dapat WFH.\n2. ASN dilarang WFH.", "EDR1001 2 1 WFH dapat dilarang")]
    [InlineData("1. ASN wajib WFO.\n2. ASN yang hamil dapat WFH.", "EDR1001 2 1 WFH wajib WFO dapat")]
    [InlineData("1. ASN wajib WFH.\n2. ASN pada Museum wajib WFO.", "EDR1001 2 1 WFO wajib WFH wajib")]
    [InlineData("1. Kepala perangkat daerah dapat memberikan WFH kepada ASN.\n2. ASN dilarang WFA.\npejabat kepala perangkat daerah.", "EDR1001 2 1 WFH diskresi dilarang")]
    [InlineData("1. ASN dapat WFH dengan syarat persetujuan pimpinan.\n2. ASN pada Museum dilarang WFH.", "EDR1001 2 1 WFH dapat dilarang")]
    [InlineData("1. ASN dapat WFH setiap hari Jumat.\n2. ASN dilarang WFH selama Mei 2025.", "EDR1001 2 1 WFH dapat dilarang")]
    [InlineData("1. Apabila suhu tubuh di atas 37,5, ASN dilarang WFO.\n2. Apabila suhu tubuh paling sedikit 38, ASN wajib WFO.", "EDR1001 2 1 WFO dilarang wajib")]
    public void Points_that_contradict_each_other_are_found(string body, string expected) =>
        Assert.Equal(expected.Split("; "), Said(body).Where(line => line.StartsWith("EDR10", StringComparison.Ordinal)));

    [Theory]
    [InlineData("1. ASN dapat WFH, kecuali pada Museum.\n2. ASN pada Museum dilarang WFH.")]
    [InlineData("1. ASN dapat WFH.\n2. ASN pada Museum dilarang WFH, dengan mengesampingkan angka 1.")]
    [InlineData("1. ASN dapat WFH setiap hari Jumat.\n2. ASN dilarang WFH setiap hari Senin.")]
    [InlineData("1. ASN dapat WFH setiap hari Jumat selama Mei 2025.\n2. ASN dilarang WFH pada 5 Mei 2025.")]
    [InlineData("1. Apabila suhu tubuh di atas 37,5, ASN dapat WFH.\n2. Apabila suhu tubuh paling banyak 37,5, ASN dilarang WFH.")]
    [InlineData("1. ASN wajib WFA.\n2. ASN dapat WFH.")]
    public void Points_that_never_meet_are_no_contradiction(string body) =>
        Assert.DoesNotContain(Said(body), line => line.StartsWith("EDR1001", StringComparison.Ordinal));

    [Fact]
    public void A_contradiction_names_a_person_and_a_day_and_offers_to_say_which_goes_first()
    {
        var unit = Office.ReadBody("1. ASN dapat WFH setiap hari Jumat.\n2. ASN pada Museum dilarang WFH.").Units[0];
        var found = Assert.Single(unit.Letter!.Diagnostics, d => d.Code == "EDR1001");

        Assert.Contains("PNS, Museum, pada Jumat, 9 Mei 2025", found.Message(), StringComparison.Ordinal);
        Assert.Contains("PNS, Museum, on Friday, 9 May 2025", found.Message(MessageLanguage.English), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2025, 5, 9), found.Witness!.Day);
        Assert.Equal([("status kepegawaian", "PNS"), ("perangkat daerah", "Museum")], found.Witness.Facts.Select(fact => (fact.Name, fact.Value)));
        Assert.Null(unit.Letter.Letter);
        Assert.All(found.Fixes, fix => Assert.DoesNotContain(Office.Read(Office.Apply(unit.Source.Text, fix)).Units[0].Review, d => d.Code == "EDR1001"));
        Assert.Equal(2, found.Fixes.Length);
    }

    [Fact]
    public void Age_and_birth_date_that_cannot_go_together_are_nobody()
    {
        const string Born = "2. Apabila tanggal lahir sesudah 1 Januari 1990, ASN dilarang WFH.";
        const string May = "berlaku 5 Mei 2025 sampai dengan 30 Mei 2025\n\n";

        Assert.DoesNotContain(Said($"{May}1. Apabila usia paling sedikit 58, ASN dapat WFH.\n{Born}"), IsContradiction);
        Assert.DoesNotContain(Said($"{May}1. Apabila usia paling sedikit 36, ASN dapat WFH.\n{Born}"), IsContradiction);
        Assert.Contains(Said($"{May}1. Apabila usia paling sedikit 35, ASN dapat WFH.\n{Born}"), IsContradiction);

        // Without an end the letter is still in force when they are old enough.
        Assert.Equal(new DateOnly(2048, 1, 2), Assert.Single(Office.ReadBody($"1. Apabila usia paling sedikit 58, ASN dapat WFH.\n{Born}").Review, d => d.Code == "EDR1001").Witness!.Day);
    }

    [Theory]
    [InlineData("EDR1004", "berlaku bagi ASN\n\n1. Pegawai non-ASN dapat WFH.")]
    [InlineData("EDR1004", "1. ASN yang hamil dapat WFH apabila tidak hamil.")]
    [InlineData("EDR1004", "1. ASN dapat WFH, kecuali ASN.")]
    [InlineData("EDR1004", "1. ASN dapat WFH setiap hari Senin pada 9 Mei 2025.")]
    [InlineData("EDR1005", "1. ASN pada Museum dilarang WFH.\n2. ASN dapat WFH, dengan mengesampingkan angka 1.")]
    [InlineData("EDR1006", "1. ASN dapat WFA.\n2. ASN pada Museum dapat WFH.")]
    [InlineData("EDR1006", "1. ASN wajib melakukan presensi.\n2. ASN yang WFH wajib melakukan presensi.\n3. ASN dapat WFH.")]
    [InlineData("EDR1007", "1. ASN yang hamil dapat WFH apabila hamil.")]
    [InlineData("EDR1008", "1. ASN pada Museum dapat WFH, kecuali pada Planetarium.")]
    [InlineData("EDR1009", "1. ASN pada Museum dilarang WFH.\n2. ASN pada Planetarium dapat WFH, dengan mengesampingkan angka 1.")]
    [InlineData("EDR1010", "1. ASN yang tidak hamil dapat WFH dengan syarat hamil.")]
    [InlineData("EDR1011", "berlaku bagi ASN dan non-ASN\n\n1. ASN dapat WFH.")]
    [InlineData("EDR1012", "berlaku bagi ASN\n\n1. ASN pada Museum dilarang WFH.\n2. ASN pada Planetarium dapat WFH.\n3. ASN wajib melakukan presensi.")]
    [InlineData("EDR1017", "1. ASN yang suhu tubuh di bawah 37,5 dapat WFA.\n2. ASN yang suhu tubuh di atas 37,5 wajib WFH.")]
    [InlineData("EDR1018", "1. Selama Juni 2025, ASN dapat WFH.\n2. Sejak 14 Juli 2025, ASN dapat WFA.")]
    [InlineData("EDR1014", "1. ASN dapat WFH, paling banyak 3 orang.\n2. ASN yang WFH paling sedikit 5 orang.")]
    [InlineData("EDR1015", "1. ASN dilarang WFH.\n2. ASN yang WFH paling sedikit 2 orang.")]
    public void A_planted_defect_is_found(string code, string body) =>
        Assert.Contains(Said(body), line => line.StartsWith(code, StringComparison.Ordinal));

    [Theory]
    [InlineData("berlaku bagi ASN\n\n1. ASN dapat WFH.")]
    [InlineData("berlaku bagi ASN\n\n1. ASN pada Museum dapat WFH.\n2. ASN wajib melakukan presensi.")]
    [InlineData("berlaku bagi ASN\n\n1. ASN yang hamil dapat WFH.\n2. ASN pada Museum dilarang WFH, kecuali ASN yang hamil.\n3. ASN selain pada Museum dapat WFA dengan syarat persetujuan pimpinan.")]
    [InlineData("1. ASN dapat WFH, paling banyak 50 persen dari jumlah ASN, dibulatkan ke bawah.\n2. ASN yang WFH wajib melakukan presensi.")]
    [InlineData("1. ASN yang suhu tubuh di bawah 37 dapat WFA.\n2. ASN yang suhu tubuh di atas 38 dapat WFH.")]
    [InlineData("1. Selama Juni 2025, setiap hari Jumat, ASN dapat WFH.\n2. Selama Agustus 2025, setiap hari Senin, ASN dapat WFA.")]
    [InlineData("1. ASN wajib WFO.\n2. Dalam hal keadaan darurat, ASN wajib WFH, dengan mengesampingkan angka 1.")]
    [InlineData("1. Apabila suhu tubuh di atas 37,5, ASN wajib WFH.\n2. ASN dapat WFH dengan syarat persetujuan pimpinan.")]
    public void A_letter_that_is_clean_has_no_finding(string body) => Assert.Empty(Said(body));

    private static bool IsContradiction(string line) => line.StartsWith("EDR1001", StringComparison.Ordinal);

    private static List<string> Said(string body)
    {
        var unit = Office.ReadBody(body).Units[0];
        Assert.Empty(unit.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Message()}"));
        return [.. unit.Review.Select(found => found.Code == "EDR1001" ? $"{found.Code} {string.Join(' ', found.Arguments.Take(5))}" : $"{found.Code} {found.Message()}")];
    }
}
