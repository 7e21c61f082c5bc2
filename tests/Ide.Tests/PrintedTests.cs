using Edaran.Ide.Features.Printed;

namespace Edaran.Ide.Tests;

/// <summary>The letter as it will be printed.</summary>
public sealed class PrintedTests
{
    [Fact]
    public void A_letter_is_printed_without_what_is_there_for_the_reading_alone() => Check.Text(
        """
        Institution||Pemerintah Kabupaten Contoh
        Number||1/UJI/2025
        Title||Penyesuaian Tugas
        Basis||Surat Edaran Menteri PANRB Nomor 2 Tahun 2025
        Statement||Berlaku 24 Maret 2025 sampai dengan 27 Maret 2025.
        Statement||Berlaku bagi ASN.
        Definition||Yang dimaksud dengan unit siaga adalah:
        Definition|a.|hamil; atau
        Definition|b.|menyusui.
        Point|1.|ASN yang unit siaga wajib:
        Point|a.|melakukan presensi; dan
        Point|b.|melaporkan kinerja melalui E-Kinerja.
        Soft||Pelayanan tetap berjalan.
        Signature||Ditetapkan pada tanggal 10 Maret 2025
        Signature||Bupati
        Annex|Lampiran I|Tata cara pelaporan.

        """,
        Print("""
            surat edaran 1/UJI/2025
            tentang    Penyesuaian Tugas
            instansi   Pemerintah Kabupaten Contoh
            ditetapkan 10 Maret 2025 oleh Bupati
            dasar      Surat Edaran Menteri PANRB Nomor 2 Tahun 2025
            kamus      kepegawaian; kesehatan
            kalender   nasional 2025
            berlaku    24 Maret 2025 sampai dengan 27 Maret 2025
            berlaku bagi ASN

            fakta jauh: ya atau tidak.
            istilah unit siaga adalah:
               a. hamil; atau
               b. menyusui.

            1. ASN yang unit siaga wajib: // bukan cetakan
               a. melakukan presensi; dan
               b. melaporkan kinerja melalui E-Kinerja.
            imbauan: Pelayanan tetap berjalan.
            lampiran I: Tata cara pelaporan.

            contoh satu
              diketahui PNS.
              pada 24 Maret 2025
              maka WFH tidak diatur.

            """));

    [Fact]
    public void What_is_not_read_yet_is_shown_as_it_stands() => Assert.Contains(
        PrintedLetter.Of(new Desk("1. ASN dapat WFH.\nentah apa ini\n").Unit), line => line.Part is PrintedPart.Unread or PrintedPart.Point && line.Text.Contains("entah apa ini", StringComparison.Ordinal));

    [Fact]
    public void A_table_keeps_its_rows()
    {
        var table = PrintedLetter.Of(new Desk("1. ASN:\n   | status kepegawaian | norma     |\n   | PNS                | dapat WFH |\n   | selain itu         | wajib WFO |\n").Unit).Single(line => line.Rows.Length > 0);

        Assert.Equal(["status kepegawaian|norma", "PNS|dapat WFH", "selain itu|wajib WFO"], table.Rows.Select(row => string.Join('|', row)));
    }

    [Fact]
    public void A_kamus_is_not_printed() => Assert.Empty(PrintedLetter.Of(new Desk("kamus unit kerja\n\nfakta jauh: ya atau tidak.\n").Unit));

    [Fact]
    public void Every_sample_letter_is_printed_in_the_order_of_the_print()
    {
        foreach (var document in Samples.Workspace.Documents.Where(document => document.Head.IsLetter))
        {
            var lines = PrintedLetter.Of(Samples.Workspace.UnitOf(document));

            Assert.Equal(document.Source.Text.Split('\n').Count(line => line.Length > 0 && char.IsAsciiDigit(line[0])), lines.Count(line => line is { Part: PrintedPart.Point, Level: 0 }));
            Assert.All(lines, line => Assert.True(line.Span.End <= document.Source.Text.Length && line.Part != PrintedPart.Unread, $"{document.Path}: {line.Text}"));
        }
    }

    private static string Print(string text) => string.Concat(PrintedLetter.Of(new Desk(text).Unit).Select(line => $"{line.Part}|{line.Label}|{line.Text}\n"));
}
