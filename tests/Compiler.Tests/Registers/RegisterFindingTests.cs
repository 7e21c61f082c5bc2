namespace Edaran.Compiler.Tests.Registers;

/// <summary>What cannot be meant by how letters name each other.</summary>
public sealed class RegisterFindingTests
{
    [Theory]
    [InlineData("EDR0806", "mencabut Surat Edaran 77/2025")]
    [InlineData("EDR0810", "1. Menghapus angka 9 Surat Edaran 1/2025.")]
    [InlineData("EDR0810", "1. Mengubah angka 3 huruf c Surat Edaran 1/2025 menjadi: \"melakukan presensi.\"")]
    [InlineData("EDR0810", "1. Menambah angka 6 pada Surat Edaran 1/2025: \"ASN dapat WFH.\"")]
    [InlineData("EDR0811", "1. Mengubah angka 2 Surat Edaran 1/2025 menjadi: \"ASN dapat terbang.\"")]
    [InlineData("EDR0812", "memperpanjang Surat Edaran 1/2025 sampai dengan 20 Maret 2025")]
    public void It_is_found(string code, string lines) => Office.Finds([code], Office.First, Office.Letter("2/2025", "10 Maret 2025", lines));

    [Fact]
    public void A_letter_without_a_last_day_is_not_extended() => Office.Finds(
        ["EDR0812"],
        Office.Letter("1/2025", "3 Maret 2025", "1. ASN dapat WFH."),
        Office.Letter("2/2025", "10 Maret 2025", "memperpanjang Surat Edaran 1/2025 sampai dengan 20 April 2025"));

    [Fact]
    public void It_is_revoked_once() => Office.Finds(
        ["EDR0807"],
        Office.First,
        Office.Letter("2/2025", "10 Maret 2025", "mencabut Surat Edaran 1/2025"),
        Office.Letter("3/2025", "11 Maret 2025", "mencabut Surat Edaran 1/2025"));

    [Fact]
    public void A_letter_names_those_before_it() => Office.Finds(
        ["EDR0808"], Office.First, Office.Letter("2/2025", "1 Maret 2025", "mencabut Surat Edaran 1/2025"));

    [Fact]
    public void Letters_of_one_day_do_not_go_round_in_a_circle() => Office.Finds(
        ["EDR0809", "EDR0809"],
        Office.Letter("1/2025", "3 Maret 2025", "mencabut Surat Edaran 2/2025"),
        Office.Letter("2/2025", "3 Maret 2025", "1. Menghapus angka 1 Surat Edaran 1/2025."));

    [Fact]
    public void A_number_is_that_of_one_letter() => Office.Finds(["EDR0814"], Office.First, Office.First.Replace("1/2025", "Nomor 1/2025", StringComparison.Ordinal));
}
