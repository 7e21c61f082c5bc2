using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Registers;

/// <summary>What a letter says of others, as written and as read.</summary>
public sealed class RelationTests
{
    [Fact]
    public void Header_lines_and_points_say_the_same() => Check.Text(
        """
        relation header: Revokes 9/2024
        relation header: Extends 8/2024 until 2025-06-30
        relation header: Overrides "7 Tahun 2024"
        relation header: Deletes 4, 5 of 6/2024
        relation 1: Revokes 800.1.6.2/1468-BKPSDM/2024
        relation 2: Revokes 4 Tahun 2024
        relation 3: Replaces 2 of 3/2024
          new ASN pada "Dinas Arsip" dilarang WFA.
        relation 4: Appends 7 of 3/2024
          new ASN yang WFA wajib: a. melakukan presensi; dan b. melaporkan kinerja.
        relation 5: Deletes 3 huruf a of 3/2024
        """,
        Relations("""
            mencabut    Surat Edaran 9/2024 tentang Hal Lain
            memperpanjang masa berlaku Surat Edaran Nomor 8/2024
              sampai dengan 30 Juni 2025
            mengesampingkan Surat Edaran "7 Tahun 2024"
            mencabut angka 4 dan 5 Surat Edaran 6/2024

            1. Mencabut Surat Edaran 800.1.6.2/1468-BKPSDM/2024.
            2. Pada saat Surat Edaran ini mulai berlaku, Surat Edaran Nomor 4 Tahun 2024 tentang Hal Lain dicabut dan dinyatakan tidak berlaku.
            3. Mengubah ketentuan angka 2 Surat Edaran 3/2024 sehingga berbunyi sebagai berikut:
               "2. ASN pada "Dinas Arsip" dilarang WFA.".
            4. Menambah angka 7 pada Surat Edaran 3/2024: "ASN yang WFA wajib:
               a. melakukan presensi; dan
               b. melaporkan kinerja."
            5. Menghapus angka 3 huruf a Surat Edaran 3/2024.
            """));

    [Theory]
    [InlineData("mencabut Surat Edaran", "EDR0801")]
    [InlineData("1. Mencabut Surat Edaran.", "EDR0801")]
    [InlineData("1. Mengubah Surat Edaran 2/2024 menjadi: \"ASN dapat WFH.\"", "EDR0104", "EDR0802")]
    [InlineData("1. Mengubah angka 1 dan 2 Surat Edaran 2/2024 menjadi: \"ASN dapat WFH.\"", "EDR0802")]
    [InlineData("1. Mengubah angka 1 Surat Edaran 2/2024.", "EDR0803")]
    [InlineData("1. Mengubah angka 1 Surat Edaran 2/2024 menjadi: \"ASN dapat WFH\".", "EDR0803")]
    [InlineData("setingkat Raja", "EDR0804")]
    [InlineData("mencabut Surat Edaran Nomor 1/2025", "EDR0805")]
    [InlineData("memperpanjang Surat Edaran 2/2024", "EDR0105")]
    [InlineData("1. Surat Edaran 2/2024 diperiksa.", "EDR0105")]
    public void What_is_missing_is_told(string lines, params string[] codes)
    {
        var found = Binding.Office.Read(Office.Letter("1/2025", "3 Maret 2025", lines)).Units[0].Diagnostics.Select(d => d.Code).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, code => Assert.Contains(code, codes));
    }

    [Fact]
    public void A_letter_that_only_changes_others_needs_no_points_and_no_kamus() =>
        Assert.Empty(Binding.Office.Read("surat edaran 1/2025\nditetapkan 3 Maret 2025\nmencabut Surat Edaran 9/2024\n").Units[0].Diagnostics);

    [Fact]
    public void A_declared_name_goes_before_a_relation()
    {
        var letter = Binding.Office.Letter("perbuatan mencabut surat edaran lama.\n1. ASN wajib mencabut surat edaran lama.");
        Assert.Empty(letter.Relations);
        Assert.Single(letter.Norms);
    }

    [Fact]
    public void An_emptied_point_keeps_its_number() => Binding.Office.Norms(
        """
        1. Dihapus.
        2. ASN wajib:
           a. dihapus; dan
           b. melakukan presensi.
        """,
        """
        norm 2 huruf b
          text ASN wajib melakukan presensi.
          subject "ASN" (status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})
          require of the person
          act melakukan presensi ("melakukan presensi")
        """);

    private static string Relations(string lines)
    {
        var compilation = Binding.Office.Read(Office.Letter("1/2025", "3 Maret 2025", lines));
        Assert.Empty(compilation.Units[0].Diagnostics.Select(d => $"{d.Location.Start.Line} {d.Code} {d.Message()}"));
        var printed = ModelPrinter.Print(compilation.Letters[0].Letter!).Split('\n').SkipWhile(line => !line.StartsWith("relation", StringComparison.Ordinal));
        return string.Join('\n', printed.TakeWhile(line => line.StartsWith("relation", StringComparison.Ordinal) || line.StartsWith("  new", StringComparison.Ordinal)));
    }
}
