namespace Edaran.Compiler.Tests.Binding;

/// <summary>Who a sentence is about.</summary>
public sealed class SubjectTests
{
    [Fact]
    public void Groups_side_by_side_all_hold_and_a_series_is_any() => Office.Norms(
        "1. Pegawai hamil pada Museum dan Planetarium selain pada Gudang yang menyusui dapat WFH.",
        """
        norm 1
          text Pegawai hamil pada Museum dan Planetarium selain pada Gudang yang menyusui dapat WFH.
          subject (hamil in {ya} and perangkat daerah in {Museum, Planetarium, Ruang Pamer, Gudang} and not (perangkat daerah in {Gudang}) and menyusui in {ya})
          permit WFH
        """);

    [Fact]
    public void A_term_keeps_its_name() => Office.Norms(
        "istilah ibu adalah hamil atau menyusui.\n1. Pegawai ibu wajib WFH.",
        """
        norm 1
          text Pegawai ibu wajib WFH.
          subject "ibu" ((hamil in {ya} or menyusui in {ya}))
          require WFH
        """);

    [Fact]
    public void Modes_behind_yang_cover_what_lies_within_them() => Office.Norms(
        "1. Pegawai yang WFA dan hamil wajib melakukan presensi.",
        """
        norm 1
          text Pegawai yang WFA dan hamil wajib melakukan presensi.
          subject hamil in {ya}
          modes WFA, WFH
          require of the person
          act melakukan presensi ("melakukan presensi")
        """);

    [Fact]
    public void An_office_bears_a_duty() => Office.Norms(
        "1. Kepala perangkat daerah pada Museum wajib memenuhi target kinerja.",
        """
        norm 1
          text Kepala perangkat daerah pada Museum wajib memenuhi target kinerja.
          subject perangkat daerah in {Museum, Ruang Pamer, Gudang}
          require of kepala perangkat daerah
          act memenuhi target kinerja ("memenuhi target kinerja")
        """);

    [Fact]
    public void A_class_named_after_an_office_is_people() => Office.Norms(
        "pejabat kepala museum adalah PNS.\n1. Kepala museum wajib WFO.",
        """
        norm 1
          text Kepala museum wajib WFO.
          subject "kepala museum" (status kepegawaian in {PNS})
          require WFO
        """);

    [Fact]
    public void A_shared_value_takes_the_fact_written_before_it() => Office.Norms(
        "1. Pegawai pada zona risiko merah atau kuning dapat WFH.",
        """
        norm 1
          text Pegawai pada zona risiko merah atau kuning dapat WFH.
          subject zona risiko in {kuning, merah}
          permit WFH
        """);

    [Theory]
    [InlineData("1. ASN pada [|Musium|] dapat WFH.", "EDR0201")]
    [InlineData("1. ASN pada [|Tata Usaha|] dapat WFH.", "EDR0202")]
    [InlineData("1. Pegawai pada [|merah|] dapat WFH.", "EDR0204")]
    [InlineData("1. Pegawai pada [|Dinas Kependudukan dan Pencatatan Sipl|] dapat WFH.", "EDR0201")]
    [InlineData("1. Pegawai pada [|Dinas Kependuduken dan Pencatatan Sipil|] dapat WFH.", "EDR0201")]
    [InlineData("1. ASN selain [|CPNS dan Museum|] dapat WFH.", "EDR0217")]
    [InlineData("1. Pegawai [|yang WFH|] wajib WFO.", "EDR0406")]
    [InlineData("1. Pegawai yang hamil atau [|WFH|] wajib melakukan presensi.", "EDR0407")]
    [InlineData("1. [|Pimpinan|] dapat WFH.", "EDR0409")]
    [InlineData("1. [|ASN|] dapat memberikan WFH kepada pegawai.", "EDR0408")]
    [InlineData("1. [|Kepala perangkat daera|] wajib memenuhi target kinerja.", "EDR0201")]
    [InlineData("1. ASN wajib [|TPP|].", "EDR0207")]
    [InlineData("1. ASN wajib [|mencuci mobil|].", "EDR0203")]
    [InlineData("1. ASN berhak atas [|uang makan|].", "EDR0203")]
    public void Wrong_names_are_found_where_they_stand(string letter, string code) => Office.Findings(letter, code);

    [Theory]
    [InlineData("1. ASN pada Musium dapat WFH.", "EDR0201", "1. ASN pada Museum dapat WFH.")]
    [InlineData("1. Pegawai pada Dinas Kependuduken dan Pencatatan Sipil dapat WFH.", "EDR0201", "1. Pegawai pada Dinas Kependudukan dan Pencatatan Sipil dapat WFH.")]
    [InlineData("1. Pegawai pada merah dapat WFH.", "EDR0204", "1. Pegawai pada zona tempat tinggal merah dapat WFH.")]
    [InlineData("1. ASN wajib mencuci mobil.", "EDR0203", "\nperbuatan mencuci mobil.\n\n1. ASN wajib mencuci mobil.")]
    [InlineData("1. ASN selain CPNS dan Museum dapat WFH.", "EDR0217", "1. ASN selain CPNS atau Museum dapat WFH.")]
    [InlineData("1. Pegawai yang WFH wajib WFO.", "EDR0406", "1. Pegawai wajib WFO.")]
    public void A_fix_mends_what_it_was_offered_for(string letter, string code, string expected) => Office.Fixed(letter, code, 0, expected);

    [Fact]
    public void A_name_two_units_declare_differently_is_an_error_where_it_is_used() =>
        Office.Findings("fakta hamil: tanggal.\n1. ASN dapat WFH.\n2. Pegawai [|hamil|] dapat WFH.", "EDR0205");

    [Fact]
    public void A_name_two_units_declare_alike_is_one() =>
        Assert.Single(Office.Letter("fakta hamil: ya atau tidak.\n1. Pegawai hamil dapat WFH.").Vocabulary.Facts, f => f.Name == "hamil");
}
