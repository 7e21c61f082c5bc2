using Edaran.Compiler.Diagnostics;
using Edaran.Ide.Features;

namespace Edaran.Ide.Tests;

/// <summary>What is shown of what stands under the cursor.</summary>
public sealed class HoverTests
{
    [Fact]
    public void A_fact_shows_its_declaration_its_comment_and_where_it_is_declared() => Shows(
        """
        // Diukur di pintu masuk.
        fakta kadar gula: angka dari 30,0 sampai dengan 450,0.

        1. ASN yang kadar gu$0la di atas 37,5 dapat WFH.
        """,
        """
        **kadar gula** – fakta angka

        ```edaran
        fakta kadar gula: angka dari 30,0 sampai dengan 450,0.
        ```

        Diukur di pintu masuk.

        *surat ini*
        """);

    [Fact]
    public void A_value_shows_its_fact() => Shows(
        "1. C$0PNS dapat WFH.\n",
        """
        **CPNS** – nilai · *status kepegawaian*

        *kamus kepegawaian*
        """);

    [Theory]
    [InlineData("1. ASN dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan ang$0ka 1.\n")]
    [InlineData("$01. ASN dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan angka 1.\n")]
    public void A_point_shows_how_it_was_read(string text) => Shows(
        text,
        """
        **Angka 1**

        *Bunyi*: ASN dapat WFH.

        *Siapa*: "ASN", yaitu status kepegawaian: salah satu dari PNS, CPNS, PPPK, atau PPPK paruh waktu

        *Kapan*: selama surat berlaku

        *Maka*: dapat bekerja dengan moda WFH (boleh, tidak wajib)

        *Dapat dikesampingkan oleh*: angka 2
        """);

    [Fact]
    public void A_point_of_a_letter_with_errors_shows_its_sentence() => Shows(
        "1. ASN dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan ang$0ka 1.\n3. ASN wajib XYZ.\n",
        """
        **Angka 1**

        ASN dapat WFH.
        """);

    [Theory]
    [InlineData("1. ASN dap$0at WFH.\n", "**dapat** – Kebolehan.")]
    [InlineData("1. ASN dapat WFH dengan sy$0arat persetujuan pimpinan.\n", "**dengan syarat** – Syarat agar kebolehan dapat dipakai.")]
    public void A_key_word_shows_what_it_does(string text, string shown) => Shows(text, shown);

    [Fact]
    public void Signs_of_a_name_stay_signs() => Assert.Contains("\\*\\_", At("fakta \"a*_b\": ya atau tidak.\n\n1. ASN yang \"a*$0_b\" dapat WFH.\n"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_shown_where_nothing_stands() => Assert.Equal("(nothing)", At("$0\n1. ASN dapat WFH.\n"));

    private static void Shows(string text, string markdown) => Check.Text(markdown, At(text));

    private static string At(string text)
    {
        var desk = new Desk(text);
        return Hover.At(desk.Unit, desk.Cursor, MessageLanguage.Indonesian)?.Markdown ?? "(nothing)";
    }
}
