using Edaran.Compiler.Diagnostics;
using Edaran.Ide.Features;

namespace Edaran.Ide.Tests;

/// <summary>Renaming: everywhere, and only where nothing is then read otherwise.</summary>
public sealed class RenameTests
{
    [Fact]
    public void A_term_is_renamed_wherever_it_stands() => Check.Text(
        "istilah rawan adalah hamil.\n\n1. ASN yang rawan dapat WFH.\n2. CPNS yang rawan wajib WFO, dengan mengesampingkan angka 1.\n",
        Renamed("istilah rentan adalah hamil.\n\n1. ASN yang ren$0tan dapat WFH.\n2. CPNS yang rentan wajib WFO, dengan mengesampingkan angka 1.\n", "rawan"));

    [Fact]
    public void Of_a_name_with_a_short_form_only_the_spelling_under_the_cursor_is_renamed() => Check.Text(
        "fakta unit: salah satu dari Badan Arsip (BRSP); Umum.\n\n1. ASN pada BRSP dapat WFH.\n2. CPNS pada Badan Arsip wajib melakukan presensi.\n",
        Renamed("fakta unit: salah satu dari Badan Arsip (BA); Umum.\n\n1. ASN pada B$0A dapat WFH.\n2. CPNS pada Badan Arsip wajib melakukan presensi.\n", "BRSP"));

    [Theory]
    [InlineData("istilah rentan adalah hamil.\n\n1. ASN yang ren$0tan dapat WFH.\n", "hamil", "terbaca lain")]
    [InlineData("istilah rentan adalah hamil.\n\n1. ASN yang ren$0tan dapat WFH.\n", "", "terbaca lain")]
    [InlineData("istilah rentan adalah hamil.\n\n1. ASN yang ren$0tan dapat WFH.\n", "rentan. 2. ASN wajib WFO", "terbaca lain")]
    [InlineData("1. ASN dapat W$0FH.\n", "KDR", "kamus standar")]
    [InlineData("1. ASN da$0pat WFH.\n", "boleh", "tidak ada nama atau nomor")]
    public void What_would_change_what_is_read_is_refused(string text, string name, string reason)
    {
        var refused = Assert.Throws<RefusedException>(() => Renamed(text, name));

        Assert.Contains(reason, refused.In(MessageLanguage.Indonesian), StringComparison.Ordinal);
    }

    private static string Renamed(string text, string name)
    {
        var desk = new Desk(text);
        var change = Assert.Single(Rename.To(desk.Workspace, desk.Document, desk.Cursor, name, Desk.IsLibrary, default));
        Assert.Same(desk.Document, change.Document);
        return change.After.Source.Text[Desk.Head.Length..];
    }
}
