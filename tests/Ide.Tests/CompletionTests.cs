using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Ide.Features.Completion;

namespace Edaran.Ide.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("1. ASN pada $0", "PNS", "wajib")]
    [InlineData("1. ASN dapat WFH.\n2. $0", "pegawai", "wajib")]
    [InlineData("1. ASN dapat WFH.\n2. $0\n", "pegawai", "wajib")]
    [InlineData("istilah rentan adalah hamil.\n\n1. Pegawai yang rentan dapat WFH.\n2. $0", "pegawai", "wajib")]
    [InlineData("1. ASN wajib $0", "WFO", "perangkat daerah")]
    [InlineData("1. ASN wajib $0", "melakukan presensi", "Ramadan")]
    [InlineData("1. ASN dapat W$0", "WFA", "melakukan presensi dua kali")]
    [InlineData("1. ASN yang WFH berhak atas $0", "TPP", "WFO")]
    [InlineData("1. ASN $0", "wajib", "tentang")]
    [InlineData("1. ASN dapat WFH $0", "dengan syarat", "istilah")]
    [InlineData("1. ASN dapat WFH dengan syarat $0", "persetujuan pimpinan", "wajib")]
    [InlineData("1. ASN dapat WFH selama $0", "Ramadan", "WFH")]
    [InlineData("1. ASN wajib WFO setiap hari $0", "Jumat", "Maret")]
    [InlineData("1. ASN dapat WFH sejak 24 $0", "Maret", "Jumat")]
    [InlineData("1. ASN dapat WFH.\n2. ASN wajib WFO, dengan mengesampingkan angka $0", "1", "WFO")]
    [InlineData("1. ASN wajib:\n   a. WFO; dan\n   b. melakukan presensi.\n2. Angka 1 huruf $0", "b", "1")]
    [InlineData("1. ASN dapat WFH dengan syarat persetujuan pim$0", "persetujuan pimpinan", "wajib")]
    [InlineData("1. ASN dapat WFH.\nist$0", "istilah", "wajib")]
    [InlineData("1. ASN dapat WFH.\ncontoh a\n  diketahui $0", "PNS", "wajib")]
    [InlineData("1. ASN dapat WFH.\ncontoh a\n  diketahui PNS.\n  pada 24 Maret 2025\n  maka $0", "WFH", "PNS")]
    [InlineData("1. ASN dapat WFH.\ncontoh a\n  diketahui PNS.\n  pada 24 Maret 2025\n  maka WFH $0", "boleh", "PNS")]
    [InlineData("1. ASN yang status kepegawaian $0", "PPPK", "hamil")]
    public void OffersWhatBelongsThere(string marked, string offered, string not)
    {
        var labels = Labels(new Desk(marked));

        Assert.Contains(offered, labels);
        Assert.DoesNotContain(not, labels);
    }

    [Theory]
    [InlineData("// surat ini tentang $0\n1. ASN dapat WFH.")]
    [InlineData("1. ASN dapat WFH.\nimbauan: Pelayanan $0")]
    public void OffersNothingInFreeText(string marked) => Assert.Empty(Labels(new Desk(marked)));

    [Fact]
    public void OffersTheKamusThatAHeaderLineMayName()
    {
        var labels = Labels(new Desk("surat edaran 1/A/2025\nkamus kepegawaian; ke$0\n"));

        Assert.Contains("kesehatan", labels);
        Assert.DoesNotContain("wajib", labels);
    }

    [Fact]
    public void TakesThePlaceOfEveryWordTyped()
    {
        var desk = new Desk("1. ASN dapat WFH dengan syarat [|persetujuan pim$0|]");
        var item = Completions.At(desk.Workspace, desk.Document, desk.Cursor, MessageLanguage.Indonesian, default).Single(one => one.Label == "persetujuan pimpinan");

        Assert.Equal(desk.Spans[0], item.Span);
    }

    [Fact]
    public void WritesANameThatHasTwoReadingsInQuotes()
    {
        var desk = new Desk("fakta perangkat daerah: salah satu dari Dinas Arsip; Museum; Dinas Arsip dan Museum.\n1. ASN pada $0");
        var item = Completions.At(desk.Workspace, desk.Document, desk.Cursor, MessageLanguage.Indonesian, default).Single(one => one.Label == "Dinas Arsip dan Museum");

        Assert.Equal("\"Dinas Arsip dan Museum\"", item.Text);
    }

    [Fact]
    public void EveryPatternIsOfferedSomewhereAndReadsWithoutErrors()
    {
        var names = Head + "fakta tanggal diangkat: tanggal.\nfakta jarak rumah: angka dalam kilometer dari 0 sampai dengan 100.\n";
        string[] places = ["surat edaran$0", "kontrak$0", names + "1. ASN wajib WFO.\n$0", "surat edaran 1/A/2025\n$0", "kalender uji 2025\n$0", "kamus uji\n$0", .. Tails.Select(tail => names + tail)];
        var offered = places.SelectMany(place => Labels(new Desk(place))).ToHashSet();

        Assert.Equal([], SentencePatterns.All.Select(pattern => pattern.Label).Where(label => !offered.Contains(label)));
    }

    [Theory]
    [InlineData("1. ASN dapat WFH, paling banyak 50 persen dari jumlah $0", "⟨siapa⟩ dapat ⟨moda⟩, paling banyak ⟨jumlah⟩ persen dari jumlah ⟨siapa⟩ pada setiap ⟨kelompok⟩, dibulatkan ke bawah.", "siapa")]
    [InlineData("1. ASN dapat $0", "⟨siapa⟩ dapat ⟨moda⟩.", "moda")]
    [InlineData("1. Angka 1 dikecualikan bagi $0", "Angka ⟨angka⟩ dikecualikan bagi ⟨siapa⟩.", "siapa")]
    [InlineData("istilah unit $0", "istilah ⟨nama istilah⟩ adalah ⟨unit⟩.", "nama istilah")]
    public void TellsThePatternThatASentenceFollows(string marked, string label, string place)
    {
        var desk = new Desk(marked);
        var help = SignatureHelp.At(desk.Workspace.UnitOf(desk.Document), desk.Cursor);

        var found = help.First(one => one.Pattern.Label == label);
        Assert.Equal(place, found.Pattern.Parts.Where(part => part.IsPlace).ElementAt(found.Place).Text);
    }

    [Fact]
    public void OffersInSamplesWhatStandsThere()
    {
        var (missed, all) = (new List<string>(), 0);
        foreach (var document in Samples.Workspace.Documents.Where(document => document.Path.Contains("samples", StringComparison.Ordinal) || !document.Path.Contains("library", StringComparison.Ordinal)))
        {
            var unit = Samples.Workspace.UnitOf(document);
            foreach (var use in unit.NameUses.Where(use => !use.IsDeclaration && Spells(document, use)))
            {
                all++;
                var labels = Completions.At(Samples.Workspace, document, use.Span.Start, MessageLanguage.Indonesian, default).Select(item => item.Label.ToLowerInvariant()).ToHashSet();
                var written = string.Join(' ', document.Source.Slice(use.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"').ToLowerInvariant();
                if (!labels.Contains(written))
                {
                    missed.Add($"{document.Path}:{document.Source.PositionOf(use.Span.Start).Line} {written} [{use.Name.Kind}]");
                }
            }
        }

        Assert.True(all > 800);
        Assert.True(missed.Count == 0, $"{missed.Count} of {all}:\n{string.Join('\n', missed.Take(80))}");
    }

    private static string Head => Desk.Head;

    private static string[] Tails =>
    [
        "1. ASN dapat WFH $0", "1. ASN $0", "1. ASN yang $0", "1. ASN wajib melakukan presensi $0", "1. ASN wajib WFO.\ncontoh a\n  $0", "1. ASN wajib WFO.\ncontoh a\n  diketahui PNS.\n  $0",
        "1. ASN wajib WFO.\ncontoh a\n  diketahui PNS.\n  pada 24 Maret 2025\n  $0", "1. ASN wajib WFO.\ncontoh a\n  diketahui PNS.\n  pada 24 Maret 2025\n  maka WFO wajib $0",
        "1. ASN wajib WFO.\ncontoh a\n  diketahui PNS.\n  pada 24 Maret 2025\n  maka $0",
    ];

    // Cells of example rows stand for the fact at the head of their column, and a value may open a sentence ("Dinas Kesehatan meliputi …"), where nothing is asked for.
    private static bool Spells(Document document, NameUse use) =>
        use.Name.Aliases.Append(use.Name.Name).Any(spelling => document.Source.Slice(use.Span).Equals(spelling, StringComparison.OrdinalIgnoreCase))
        && !document.Source.Text[use.Span.End..].StartsWith(" meliputi", StringComparison.Ordinal);

    private static List<string> Labels(Desk desk) =>
        [.. Completions.At(desk.Workspace, desk.Document, desk.Cursor, MessageLanguage.Indonesian, default).Select(item => item.Label)];
}
