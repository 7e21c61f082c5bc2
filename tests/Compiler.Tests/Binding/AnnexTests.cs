namespace Edaran.Compiler.Tests.Binding;

/// <summary>Annexes, dates of review, and sentences without a number.</summary>
public sealed class AnnexTests
{
    private const string Units = "\n\nlampiran I (unit layanan langsung):\n   a. Museum;\n   b. Planetarium.\n\nlampiran II: Tata cara: a. tulis; b. kirim.\n";

    [Theory]
    [InlineData("lampiran I")]
    [InlineData("unit dalam lampiran I")]
    [InlineData("unit sebagaimana tercantum dalam lampiran I")]
    [InlineData("unit layanan langsung")]
    public void An_annex_with_a_name_is_a_term(string words)
    {
        var letter = Office.Letter($"1. PNS pada {words} wajib WFO." + Units);

        Office.Norms(letter, $"""
            norm 1
              text PNS pada {words} wajib WFO.
              subject (status kepegawaian in {"{PNS}"} and "lampiran I" (perangkat daerah in {"{Museum, Planetarium, Ruang Pamer, Gudang}"}))
              require WFO
            """);
        Assert.Equal(
            [("lampiran I", "unit layanan langsung", "a. Museum; b. Planetarium"), ("lampiran II", string.Empty, "Tata cara: a. tulis; b. kirim.")],
            letter.Annexes.Select(annex => (annex.Name, annex.Title, annex.Text)));
    }

    [Fact]
    public void A_second_day_of_review_is_told() => Office.Findings(
        "ditinjau kembali paling lambat 30 Juni 2026\n1. PNS wajib WFO.\n2. Surat edaran ini [|ditinjau kembali paling lambat 31 Juli 2026|].", "EDR0416");

    [Fact]
    public void A_letter_says_when_it_is_reviewed()
    {
        Assert.Equal(new DateOnly(2026, 6, 30), Office.Letter("ditinjau kembali paling lambat 30 Juni 2026\n1. PNS wajib WFO.").ReviewBy);
        Assert.Equal(new DateOnly(2026, 6, 30), Office.Letter("1. PNS wajib WFO.\n2. Surat edaran ini ditinjau kembali paling lambat 30 Juni 2026.").ReviewBy);
        Assert.Null(Office.Letter("1. PNS wajib WFO." + Units).ReviewBy);
    }

    [Fact]
    public void A_sentence_needs_a_number() => Office.Fixed(
        "1. PNS wajib WFO.\n\nPPPK wajib WFO.", "EDR0459", 0, "1. PNS wajib WFO.\n\n2. PPPK wajib WFO.");
}
