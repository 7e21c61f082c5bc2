using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Syntax;

/// <summary>Reads fixtures with a small vocabulary and compares the findings or the shape of a sentence.</summary>
internal static class CheckSyntax
{
    private const string Kamus = """
        kamus uji
        fakta status: salah satu dari PNS; CPNS; PPPK.
        fakta unit: salah satu dari Museum; Planetarium; Dinas Arsip dan Museum; Kantor.
        keadaan zona risiko: salah satu dari hijau; kuning; merah.
        keadaan darurat: ya atau tidak, dianggap tidak.
        fakta hamil: ya atau tidak.
        fakta menyusui: ya atau tidak.
        fakta demam: ya atau tidak.
        fakta suhu tubuh: angka dalam derajat Celsius dari 30,0 sampai dengan 45,0.
        fakta tanggal lahir: tanggal.
        fakta usia: bilangan tahun sejak tanggal lahir.
        istilah ASN adalah PNS atau CPNS.
        moda WFO; WFA; WFH.
        perbuatan melakukan presensi; melaporkan kinerja.
        hak TPP.
        pejabat kepala unit.
        """;

    private static readonly NameTable Names = NameTable.Create(
        NameCollector.Collect(SyntaxTree.Parse(new SourceText("kamus", Kamus), NameTable.Empty).Root));

    public static SyntaxTree Read(string text) => SyntaxTree.Parse(new SourceText("uji", text), Names);

    /// <summary>Reads points behind a header; marks what is found, with the codes in order of the text.</summary>
    public static void Findings(string points, params string[] codes)
    {
        const string header = "surat edaran 1/2031\n";
        var text = Fixture.Parse(points).Text;
        var tree = Read(header + text);
        Assert.Equal(header + text, tree.Root.ToFullString());
        Check.Text(points, Fixture.Mark(text, tree.Diagnostics.Select(d => new MarkedSpan(d.Location.Span.Start - header.Length, d.Location.Span.Length))));
        Assert.Equal(codes, tree.Diagnostics.Select(d => d.Code));
    }

    /// <summary>Applies the fix with a number to a text that has one finding with fixes.</summary>
    public static void Fixed(string sentence, int fix, string expected)
    {
        const string header = "surat edaran 1/2031\n1. ";
        var tree = Read(header + sentence);
        var edits = tree.Diagnostics.First(d => d.Fixes.Length > 0).Fixes[fix].Edits;
        var text = tree.Source.Text;
        foreach (var edit in edits.Reverse())
        {
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        Check.Text(header + expected, text);
        Assert.DoesNotContain(Read(text).Diagnostics, d => d.Code == tree.Diagnostics.First(x => x.Fixes.Length > 0).Code);
    }

    /// <summary>Compares the shape of one sentence: brackets around every phrase of two parts or more.</summary>
    public static void Shape(string sentence, string expected)
    {
        var tree = Read("surat edaran 1/2031\n1. " + sentence);
        Assert.Empty(tree.Diagnostics.Where(d => d.Severity == Diagnostics.Severity.Error).Select(d => d.Message()));
        var point = tree.Root.Members.OfType<PointMemberSyntax>().Single().Point;
        Check.Text(expected, Print(point.Sentence));
    }

    private static string Print(SyntaxElement element)
    {
        if (element is SyntaxToken token)
        {
            return token.Text;
        }

        if (element is NameSyntax or KeywordSyntax or TextSyntax or DateSyntax or NumberSyntax)
        {
            return ((SyntaxNode)element).Words;
        }

        var parts = element.Children.Select(Print).Where(p => p.Length > 0).ToArray();
        return parts.Length == 1 ? parts[0] : "[" + string.Join(" ", parts) + "]";
    }
}
