using Edaran.Ide.Features;

namespace Edaran.Ide.Tests;

/// <summary>Where names and points are declared and used.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("istilah [|rentan|] adalah hamil.\n\n1. ASN yang [|ren$0tan|] dapat WFH.\n2. CPNS yang [|rentan|] wajib WFO, dengan mengesampingkan angka 1.\n")]
    [InlineData("istilah rentan adalah hamil.\n\n[|1|]. ASN yang rentan dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan [|angk$0a 1|].\n3. Pegawai sebagaimana dimaksud pada [|angka 1|] wajib melakukan presensi.\n")]
    [InlineData("1. ASN dapat WFH.\n2. CPNS wajib:\n   [|a|]. melakukan presensi; dan\n   b. melaporkan kinerja.\n3. Angka [|2 huruf a|] dikecualikan bagi CPNS yang hamil.\n", "2 hu")]
    public void Every_place_is_found(string text, string? cursorAt = null)
    {
        var desk = new Desk(text.Replace("Angka [|2", "[|Angka 2", StringComparison.Ordinal));
        var offset = cursorAt is null ? desk.Cursor : desk.Document.Source.Text.IndexOf(cursorAt, StringComparison.Ordinal);

        desk.FindsMarked(References.To(desk.Workspace, desk.Document, offset, default).Select(place => place.Place));
        desk.FindsMarked(References.Within(desk.Unit, offset).Select(place => place.Place));
    }

    [Fact]
    public void A_name_of_a_kamus_is_found_in_every_letter_that_uses_it_and_nowhere_else()
    {
        const string kamus = "kamus kantor\nfakta unit kerja: salah satu dari Arsip; Umum.\n";
        var desk = new Desk(
            "surat edaran 1/A/2025\nkamus kepegawaian; kantor\nkalender nasional 2025\nberlaku 24 Maret 2025\n\n1. ASN pada Ar$0sip dapat WFH.\n",
            ("kamus.edaran", kamus),
            ("lain.edaran", "surat edaran 2/A/2025\nkamus kepegawaian; kantor\nkalender nasional 2025\nberlaku 24 Maret 2025\n\n1. ASN pada Arsip wajib WFO.\n"),
            ("tanpa.edaran", "surat edaran 3/A/2025\nkamus kepegawaian\nkalender nasional 2025\nberlaku 24 Maret 2025\n\nfakta Arsip: ya atau tidak.\n\n1. ASN yang Arsip wajib WFO.\n"));

        var places = References.To(desk.Workspace, desk.Document, desk.Cursor, default).ToList();

        Assert.Equal(["/surat/kamus.edaran True", "/surat/lain.edaran False", "/surat/surat.edaran False"], places.Select(place => $"{place.Place.Source.Path} {place.IsDeclaration}"));
        Assert.All(places, place => Assert.Equal("Arsip", place.Place.Text));
        Assert.Equal(("/surat/kamus.edaran", "Arsip"), Definition(desk));
    }

    [Theory]
    [InlineData("1. ASN dapat W$0FH.\n", "/library/kepegawaian.edaran", "WFH")]
    [InlineData("1. ASN dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan angka $01.\n", "/surat/surat.edaran", "1")]
    [InlineData("surat edaran 1/A/2025\nkamus kepeg$0awaian\n\n1. ASN dapat WFH.\n", "/library/kepegawaian.edaran", "kepegawaian")]
    public void A_definition_is_found(string text, string path, string name)
    {
        var (found, word) = Definition(new Desk(text));

        Assert.Equal((path, name), (found, word));
    }

    [Fact]
    public void What_is_declared_nowhere_has_no_definition() => Assert.Null(Definition(new Desk("1. ASN da$0pat WFH.\n")).Path);

    private static (string? Path, string? Word) Definition(Desk desk)
    {
        var place = References.DefinitionOf(desk.Workspace, desk.Document, desk.Cursor);
        return (place?.Source.Path, place?.Text.TrimEnd('.'));
    }
}
