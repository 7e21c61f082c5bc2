using Edaran.Compiler.Model;
using Edaran.Compiler.Registers;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Registers;

/// <summary>The text of a letter with its amendments put in.</summary>
public sealed class ConsolidationTests
{
    private const string Changes = """
        1. Mengubah angka 2 Surat Edaran 1/2025 menjadi: "ASN dapat WFA.".
        2. Menghapus angka 3 huruf a Surat Edaran 1/2025.
        3. Menambah angka 4 pada Surat Edaran 1/2025: "ASN yang WFA wajib:
           a. melakukan presensi; dan
           b. melaporkan kinerja."
        4. Mengubah angka 3 huruf b Surat Edaran 1/2025 menjadi:
           "b. melaporkan kinerja kepada "atasan langsung".".
        """;

    [Fact]
    public void Every_change_is_in_its_place_with_a_note()
    {
        var register = Office.Register(Office.First, Office.Letter("2/2025", "10 Maret 2025", Changes[..Changes.IndexOf("4. Mengubah", StringComparison.Ordinal)]));
        Check.Text(
            """
            1. ASN yang hamil dapat WFH.
            // Angka 2 diubah dengan Surat Edaran 2/2025 angka 1.
            2. ASN dapat WFA.
            3. ASN yang WFA wajib:
               // Angka 3 huruf a dihapus dengan Surat Edaran 2/2025 angka 2.
               a. Dihapus; dan
               b. melaporkan kinerja.
            // Angka 4 ditambah dengan Surat Edaran 2/2025 angka 3.
            4. ASN yang WFA wajib:
               a. melakukan presensi; dan
               b. melaporkan kinerja.
            """,
            Body(Office.Stands(register, "1/2025", Office.Day(3, 10)).Text.Text));
        Assert.Equal(Office.First, Office.Stands(register, "1/2025", Office.Day(3, 9)).Text.Text);
        Assert.Empty(register.Diagnostics);
    }

    [Fact]
    public void It_means_what_the_text_written_out_means()
    {
        var register = Office.Register(Office.First, Office.Letter("2/2025", "10 Maret 2025", Changes[..Changes.IndexOf("4. Mengubah", StringComparison.Ordinal)]));
        var written = Office.Register(Office.First[..Office.First.IndexOf("2. ASN", StringComparison.Ordinal)] + """
            2. ASN dapat WFA.
            3. ASN yang WFA wajib:
               a. dihapus; dan
               b. melaporkan kinerja.
            4. ASN yang WFA wajib:
               a. melakukan presensi; dan
               b. melaporkan kinerja.
            """);
        Check.Text(ModelPrinter.Print(written.Letters[0].Letter), ModelPrinter.Print(Office.Stands(register, "1/2025", Office.Day(3, 12)).Letter));
    }

    [Fact]
    public void Sentences_name_the_letter_they_come_from()
    {
        var register = Office.Register(Office.First, Office.Letter("2/2025", "10 Maret 2025", Changes[..Changes.IndexOf("2. Menghapus", StringComparison.Ordinal)]));
        var norms = Office.Stands(register, "1/2025", Office.Day(3, 10)).Letter.Norms;
        Assert.Equal(["1.edaran:8", "2.edaran:6", "1.edaran:11", "1.edaran:12"], norms.Select(norm => $"{norm.Source.Source.Path}:{norm.Source.Start.Line}"));
    }

    [Fact]
    public void A_point_is_changed_again_by_a_later_letter()
    {
        var register = Office.Register(
            Office.First,
            Office.Letter("3/2025", "12 Maret 2025", "1. Mengubah angka 2 Surat Edaran 1/2025 menjadi: \"ASN dilarang WFA.\""),
            Office.Letter("2/2025", "10 Maret 2025", "1. Mengubah angka 2 Surat Edaran 1/2025 menjadi: \"ASN dapat WFA.\""));
        Assert.Equal("ASN dapat WFA.", Office.Stands(register, "1/2025", Office.Day(3, 11)).Letter.Norms[1].Text);
        Assert.Equal("ASN dilarang WFA.", Office.Stands(register, "1/2025", Office.Day(3, 12)).Letter.Norms[1].Text);
        Assert.Equal("ASN dapat WFA.", Office.Stands(register, "1/2025", Office.Day(3, 12), known: Office.Day(3, 11)).Letter.Norms[1].Text);
    }

    [Fact]
    public void What_a_letter_changed_stays_changed_when_it_is_revoked()
    {
        var register = Office.Register(
            Office.First,
            Office.Letter("2/2025", "10 Maret 2025", "1. Mengubah angka 2 Surat Edaran 1/2025 menjadi: \"ASN dapat WFA.\""),
            Office.Letter("3/2025", "12 Maret 2025", "mencabut Surat Edaran 2/2025"));
        Assert.Equal("ASN dapat WFA.", Office.Stands(register, "1/2025", Office.Day(3, 13)).Letter.Norms[1].Text);
    }

    [Fact]
    public void A_text_put_together_knows_where_its_pieces_stand()
    {
        var (one, two) = (new SourceText("a", "satu dua tiga"), new SourceText("b", "empat"));
        var text = TracedText.Of(one).Replace(new TextSpan(5, 3), new Location(two, new TextSpan(0, 5)), TracedText.Glue("!"));
        Assert.Equal("satu empat! tiga", text.Text);
        Assert.Equal(("a", 4), At(4));
        Assert.Equal(("b", 1), At(6));
        Assert.Equal(("a", 8), At(11));
        Assert.Null(text.OriginOf(10));
        Assert.Null(text.OriginOf(99));

        (string Path, int At) At(int offset) => (text.OriginOf(offset)!.Source.Path, text.OriginOf(offset)!.Span.Start);
    }

    private static string Body(string text) => text[text.IndexOf("1. ASN", StringComparison.Ordinal)..];
}
