using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Registers;

/// <summary>Who ranks above whom, and what is not told.</summary>
public sealed class IssuerTests
{
    private const string Regency = "Pemerintah Kabupaten Contoh";
    private const string Province = "Pemerintah Provinsi Contoh";

    [Theory]
    [InlineData("Presiden Republik Indonesia", "", "Menteri PANRB", "Kementerian PANRB", 1)]
    [InlineData("Menteri PANRB", "Kementerian PANRB", "Gubernur", Province, 1)]
    [InlineData("Menteri PANRB", "Kementerian PANRB", "Menteri Dalam Negeri", "Kementerian Dalam Negeri", 0)]
    [InlineData("Gubernur", Province, "Bupati", Regency, 1)]
    [InlineData("Wali Kota", "Pemerintah Kota Contoh", "Bupati", Regency, 0)]
    [InlineData("Bupati", Regency, "Sekretaris Daerah", Regency, 1)]
    [InlineData("Sekretaris Daerah", Regency, "Kepala Dinas Kesehatan", Regency, 1)]
    [InlineData("Gubernur", Province, "Sekretaris Daerah", Regency, 1)]
    [InlineData("Pj. Bupati", Regency, "Bupati", Regency, 0)]
    [InlineData("a.n. Bupati Sekretaris Daerah", Regency, "Sekretaris Daerah", Regency, 1)]
    [InlineData("Sekretaris Daerah", Province, "Bupati", Regency, null)]
    [InlineData("Sekretaris Daerah", Regency, "Sekretaris Daerah", "Pemerintah Kabupaten Lain", null)]
    [InlineData("Sekretaris Daerah", Province, "Sekretaris Daerah", Regency, null)]
    public void Ranks_are_compared_as_far_as_the_table_tells(string one, string body, string other, string otherBody, int? expected)
    {
        var (a, b) = (Issuer.Of(one, body)!, Issuer.Of(other, otherBody)!);
        Assert.Equal(expected, a.CompareTo(b));
        Assert.Equal(-expected, b.CompareTo(a));
    }

    [Theory]
    [InlineData("", Regency)]
    [InlineData("Sekretaris Jenderal", "Kementerian PANRB")]
    [InlineData("Kepala Badan Kepegawaian Negara", "Badan Kepegawaian Negara")]
    [InlineData("Sekretaris Daerah", "")]
    [InlineData("Menterinya", "")]
    public void What_the_table_does_not_tell_is_unknown(string office, string body) => Assert.Null(Issuer.Of(office, body));

    [Fact]
    public void A_letter_states_its_rank_where_the_office_does_not_tell_it()
    {
        var register = Office.Register("surat edaran 1/2025\ninstansi Kementerian Contoh\nditetapkan 3 Maret 2025 oleh Sekretaris Jenderal\nsetingkat Menteri\n");
        Assert.Equal(new Issuer(GovernmentLevel.Ministry, 0, "kementerian contoh"), register.Letters[0].Letter.Issuer);
    }
}
