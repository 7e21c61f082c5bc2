namespace Edaran.Compiler.Tests.Binding;

/// <summary>Conditions, comparisons and constants.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("suhu tubuh di atas 37,5 derajat Celsius", "suhu tubuh > 37,5")]
    [InlineData("suhu tubuh paling banyak 37,5", "suhu tubuh <= 37,5")]
    [InlineData("usia 56 tahun ke atas", "usia >= 56")]
    [InlineData("usia antara 50 sampai dengan 58 tahun", "(usia >= 50 and usia <= 58)")]
    [InlineData("tanggal lahir sebelum 1 Mei 1970", "tanggal lahir < 1 Mei 1970")]
    [InlineData("zona risiko kuning atau merah", "zona risiko in {kuning, merah}")]
    [InlineData("hamil dan tidak menyusui", "(hamil in {ya} and not (menyusui in {ya}))")]
    [InlineData("PNS dan CPNS", "status kepegawaian in {PNS, CPNS}")]
    [InlineData("(hamil atau menyusui) dan darurat", "((hamil in {ya} or menyusui in {ya}) and darurat in {ya})")]
    public void Conditions_mean(string condition, string expected) => Office.Norms(
        $"1. Apabila {condition}, pegawai dapat WFH.",
        $"""
        norm 1
          text Apabila {condition}, pegawai dapat WFH.
          when {expected}
          permit WFH
        """);

    [Theory]
    [InlineData("suhu tubuh di atas [|99 derajat Celsius|]", "EDR0307")]
    [InlineData("suhu tubuh di atas [|37,55555|]", "EDR0308")]
    [InlineData("suhu tubuh di atas [|37.5|] derajat Celsius", "EDR0309")]
    [InlineData("[|usia antara 58 sampai dengan 50 tahun|]", "EDR0310")]
    [InlineData("usia di atas 50 [|bulan|]", "EDR0311")]
    [InlineData("tanggal lahir di atas [|1970|]", "EDR0317")]
    [InlineData("[|hamil dan PNS dan CPNS|]", "EDR0107")]
    [InlineData("[|WFH|]", "EDR0407")]
    [InlineData("usia 45 ([|lima puluh|]) tahun ke atas", "EDR0502")]
    public void Wrong_conditions_are_found(string condition, string code) =>
        Office.Findings($"1. Apabila {condition}, pegawai dapat WFH.", code);

    [Fact]
    public void Preconditions_under_dan_are_one_each() => Office.Norms(
        "1. ASN dapat WFH dengan syarat memiliki surat perintah dan persetujuan pimpinan.\n2. Pegawai yang WFH harus hamil atau menyusui.",
        """
        norm 1
          text ASN dapat WFH dengan syarat memiliki surat perintah dan persetujuan pimpinan.
          subject "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})
          permit WFH
          if "memiliki surat perintah" (surat perintah in {ya})
          if "persetujuan pimpinan" (persetujuan pimpinan in {ya})
        norm 2
          text Pegawai yang WFH harus hamil atau menyusui.
          modes WFH
          add preconditions
          if "hamil atau menyusui" ((hamil in {ya} or menyusui in {ya}))
        """);

    [Fact]
    public void Terms_that_explain_each_other_are_refused() =>
        Office.Findings("istilah [|rentan|] adalah lemah.\nistilah lemah adalah rentan.\n1. Pegawai rentan dapat WFH.", "EDR0211");

    [Fact]
    public void A_long_chain_of_terms_is_refused_and_does_not_overflow()
    {
        var terms = string.Join('\n', Enumerable.Range(1, 3000).Select(i => $"istilah t{i}x adalah t{i + 1}x."));
        var found = Office.ReadBody($"{terms}\nistilah t3001x adalah hamil.\n1. Pegawai t1x dapat WFH.").Diagnostics;

        Assert.Contains("EDR0109", found.Select(d => d.Code));
    }

    [Fact]
    public void A_deep_chain_in_the_other_order_is_refused_too()
    {
        var terms = string.Join('\n', Enumerable.Range(1, 3000).Select(i => $"istilah t{i}x adalah t{i - 1}x."));
        var found = Office.ReadBody($"istilah t0x adalah hamil.\n{terms}\n1. Pegawai t3000x dapat WFH.").Diagnostics;

        Assert.Contains("EDR0109", found.Select(d => d.Code));
    }
}
