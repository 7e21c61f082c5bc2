namespace Edaran.Compiler.Tests.Binding;

/// <summary>Limits on groups: who is counted, of whom, in which groups, and who comes first.</summary>
public sealed class QuotaTests
{
    [Fact]
    public void Modes_are_added_up_unless_each_is_counted_by_itself() => Office.Norms(
        "1. ASN yang WFO atau WFA paling banyak 20 persen dari jumlah ASN.\n2. ASN yang WFO atau WFH masing-masing paling banyak 20 persen dari jumlah pegawai.",
        """
        norm 1
          text ASN yang WFO atau WFA paling banyak 20 persen dari jumlah ASN.
          subject "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})
          modes WFO, WFA, WFH
          quota WFO, WFA, WFH AtMost 20 % of "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu}) in each everyone, rounding Unstated
        norm 2
          text ASN yang WFO atau WFH masing-masing paling banyak 20 persen dari jumlah pegawai.
          subject "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})
          modes WFO, WFH
          quota WFO and apart WFH AtMost 20 % of always in each everyone, rounding Unstated
        """);

    [Fact]
    public void A_quota_may_have_a_floor_and_a_cap_and_say_who_is_counted_and_who_comes_first() => Office.Norms(
        "1. Pegawai dapat WFH, paling sedikit 25 persen dan paling banyak 50% dari jumlah pegawai pada setiap nama unit, dibulatkan ke bawah, tidak termasuk CPNS, dengan mengutamakan:\n   a. pegawai yang hamil; dan\n   b. PPPK.",
        """
        norm 1
          text Pegawai dapat WFH, paling sedikit 25 persen dan paling banyak 50% dari jumlah pegawai pada setiap nama unit, dibulatkan ke bawah, tidak termasuk CPNS, dengan mengutamakan: a. pegawai yang hamil; dan b. PPPK.
          permit WFH
          quota WFH AtLeast 25 % and AtMost 50 % of always in each nama unit, rounding Down
          not counted status kepegawaian in {CPNS}
          first "pegawai yang hamil" (hamil in {ya})
          first "PPPK" (status kepegawaian in {PPPK})
        """);

    [Fact]
    public void A_rotation_may_have_three_modes() => Office.Norms(
        "1. Pegawai bergilir 50:25:25 antara WFO, WFH, dan WFA pada setiap nama unit setiap minggu.",
        """
        norm 1
          text Pegawai bergilir 50:25:25 antara WFO, WFH, dan WFA pada setiap nama unit setiap minggu.
          split WFO 50 %, WFH 25 %, WFA 25 % in each nama unit, every Week, by giliran
        """);

    [Theory]
    [InlineData("1. ASN dapat WFH [|sebanyak 40|] persen dari jumlah ASN, dibulatkan ke bawah.", "EDR0430")]
    [InlineData("1. ASN dapat WFH [|40|]% dari jumlah ASN, dibulatkan ke bawah.", "EDR0430")]
    [InlineData("1. ASN yang WFH [|3|] orang pada setiap nama unit.", "EDR0430")]
    [InlineData("1. ASN yang WFH [|masing-masing|] paling banyak 3 orang.", "EDR0431")]
    [InlineData("1. ASN yang WFH [|paling sedikit 4 orang dan paling banyak 3 orang|] pada setiap nama unit.", "EDR0432")]
    [InlineData("1. ASN yang WFH paling banyak 3 orang, termasuk CPNS[|, termasuk PPPK|].", "EDR0433")]
    [InlineData("1. ASN yang WFH paling banyak 3 orang, tidak termasuk [|ASN yang WFA|].", "EDR0407")]
    [InlineData("1. ASN [|bergilir 2:1 antara WFH dan WFO|] setiap hari.", "EDR0314")]
    public void What_has_two_readings_or_none_is_refused(string marked, string code) => Office.Findings(marked, code);

    [Theory]
    [InlineData("1. ASN yang WFH 40 persen dari jumlah ASN, dibulatkan ke bawah.", 0, "1. ASN yang WFH paling banyak 40 persen dari jumlah ASN, dibulatkan ke bawah.")]
    [InlineData("1. ASN dapat WFH sebanyak 40 persen dari jumlah ASN, dibulatkan ke bawah.", 1, "1. ASN dapat WFH paling sedikit 40 persen dari jumlah ASN, dibulatkan ke bawah.")]
    public void An_amount_without_a_bound_is_mended_to_either_reading(string body, int fix, string expected) => Office.Fixed(body, "EDR0430", fix, expected);
}
