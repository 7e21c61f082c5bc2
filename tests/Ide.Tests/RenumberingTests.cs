using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;
using Edaran.Ide.Features;
using Edaran.Ide.Features.Actions;
using Edaran.TestKit.Models.Written;

namespace Edaran.Ide.Tests;

/// <summary>Other numbers for points: whatever cites them follows, and the letter means the same.</summary>
public sealed class RenumberingTests
{
    private const string InOrder = """
        1. ASN dapat WFH.
        2. CPNS wajib WFO, dengan mengesampingkan angka 1.
        3. Angka 1 dan 2 dikecualikan bagi pegawai yang hamil.
        4. Pimpinan dapat mengecualikan PPPK dari angka 2.

        contoh staf
          diketahui PNS; keputusan pimpinan atas pengecualian dari angka 2.
          pada 25 Maret 2025
          maka WFH dapat menurut angka 1.

        """;

    [Fact]
    public void A_point_gets_a_free_number_and_what_cites_it_follows() => Check.Text(
        InOrder.Replace("2. CPNS", "7. CPNS", StringComparison.Ordinal).Replace("1 dan 2", "1 dan 7", StringComparison.Ordinal).Replace("dari angka 2", "dari angka 7", StringComparison.Ordinal),
        Renamed(InOrder.Replace("2. CPNS", "2$0. CPNS", StringComparison.Ordinal), "7."));

    [Theory]
    [InlineData("1. ASN dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan angka [|1$0|].\n", "1")]
    [InlineData("[|$01|]. ASN dapat WFH.\n", "1")]
    [InlineData("1. ASN wajib:\n   a$0. WFO; dan\n   b. melakukan presensi.\n", null)]
    [InlineData("1. ASN dapat WFH, dengan mengesampingkan angka $09.\n", null)]
    [InlineData("1. ASN dapat WFH se$0jak 24 Maret 2025.\n", null)]
    public void The_number_before_a_point_or_in_a_citation_can_be_replaced(string text, string? number)
    {
        var desk = new Desk(text);
        var found = Rename.Prepare(desk.Workspace, desk.Document, desk.Cursor);

        Assert.Equal(number, found?.Spelling);
        Assert.Equal(desk.Spans.Select(span => (TextSpan?)span).FirstOrDefault(), found?.Span);
    }

    [Theory]
    [InlineData("1. ASN dapat WFH.\n2$0. CPNS wajib WFO.\n", "1", "Angka 1 sudah ada. Tulis nomor yang belum dipakai, misalnya 3.")]
    [InlineData("1. ASN dapat WFH.\n2$0. CPNS wajib WFO.\n", "dua", "Tulis nomor angka, misalnya 3.")]
    [InlineData("1. ASN dapat WFH.\n2$0. CPNS wajib WFO.\n", "0", "Tulis nomor angka, misalnya 3.")]
    [InlineData("1. ASN dapat WFH.\n2$0. CPNS wajib WFO, dengan mengesampingkan angka 5.\n", "5", "Dengan nomor 5 ada rujukan yang terbaca lain; perbaiki dahulu rujukan ke angka yang tidak ada.")]
    public void A_number_that_cannot_be_given_is_refused_and_says_what_to_write(string text, string number, string reason) =>
        Assert.Equal(reason, Assert.Throws<RefusedException>(() => Renamed(text, number)).In(MessageLanguage.Indonesian));

    [Fact]
    public void Letters_that_change_the_letter_follow_also_in_the_sentences_they_put_into_it()
    {
        var desk = new Desk(
            "1. ASN dapat WFH.\n3$0. CPNS wajib WFO, dengan mengesampingkan angka 1.\n",
            ("lain.edaran", "surat edaran 2/UJI/2025\nmencabut angka 1 Surat Edaran 9/UJI/2025\n\n1. Mengubah angka 3 Surat Edaran 1/UJI/2025 menjadi: \"3. CPNS wajib WFO, dengan mengesampingkan angka 1 dan 3.\".\n2. Menambah angka 4 pada Surat Edaran 1/UJI/2025: \"PPPK dapat WFH.\".\n"));
        var action = Assert.Single(desk.Actions(ActionKind.Rewrite));
        var other = Assert.Single(action.Beside);

        Assert.Equal("1. ASN dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan angka 1.\n", desk.After(action));
        Check.Text(
            "surat edaran 2/UJI/2025\nmencabut angka 1 Surat Edaran 9/UJI/2025\n\n1. Mengubah angka 2 Surat Edaran 1/UJI/2025 menjadi: \"2. CPNS wajib WFO, dengan mengesampingkan angka 1 dan 2.\".\n2. Menambah angka 3 pada Surat Edaran 1/UJI/2025: \"PPPK dapat WFH.\".\n",
            other.After.Source.Text);
    }

    [Fact]
    public void Where_a_number_stands_before_two_points_citations_follow_either()
    {
        var desk = new Desk("1. ASN dapat WFH.\n2. ASN wajib melakukan presensi.\n2. $0CPNS wajib WFO.\n3. Angka 2 dikecualikan bagi pegawai yang hamil.\n");

        Assert.Equal(
            ["1. ASN dapat WFH.\n2. ASN wajib melakukan presensi.\n3. CPNS wajib WFO.\n4. Angka 3 dikecualikan bagi pegawai yang hamil.\n", "1. ASN dapat WFH.\n2. ASN wajib melakukan presensi.\n3. CPNS wajib WFO.\n4. Angka 2 dikecualikan bagi pegawai yang hamil.\n"],
            desk.Actions(ActionKind.Rewrite).Select(desk.After));
    }

    [Theory]
    [InlineData("1. ASN dapat $0WFH.\n2. CPNS wajib WFO.\n")]
    [InlineData("1. ASN dapat WFH.\n3. CPNS wajib WFO, dengan mengesampingkan ang$0ka 2.\n")]
    public void Nothing_is_offered_where_numbers_are_in_order_or_a_citation_would_begin_to_mean_something(string text) =>
        Assert.Empty(new Desk(text).Actions(ActionKind.Rewrite));

    public static TheoryData<string> Letters => [.. SampleTexts.Letters];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Points_of_a_sample_get_other_numbers_and_their_own_again(string path) =>
        ComeBack(Samples.Workspace, Samples.Workspace.Find("/" + path)!);

    [Fact]
    public void Points_of_written_letters_get_other_numbers_and_their_own_again()
    {
        for (var seed = 1UL; seed <= 40; seed++)
        {
            List<Document> documents = [.. WrittenLetters.Make(seed).Sources.Select(source => new Document("/surat/" + source.Path, source.Text, 1))];
            ComeBack(Workspace.Empty("/library").With(documents), documents[0]);
        }
    }

    [Fact]
    public void A_sample_without_one_of_its_points_means_what_it_means_with_the_point_emptied()
    {
        var compared = 0;
        foreach (var document in SampleTexts.Letters.Select(path => Samples.Workspace.Find("/" + path)!))
        {
            var unit = Samples.Workspace.UnitOf(document);
            foreach (var point in Points(unit).SkipLast(1).Where(point => unit.Citations.All(cited => cited.Point.Split(' ')[0] != point.Label.Mark.Text)))
            {
                var without = With(document, point.FullSpan, "\n");
                var emptied = LetterOf(Samples.Workspace.With(With(document, point.Sentence.Span, "Dihapus.")), document.Path);
                var after = Samples.Workspace.With(without);
                after = after.With(Assert.Single(Renumbering.InOrder(after, without, default)).Changes.Select(change => change.After));
                var renumbered = LetterOf(after, document.Path);

                Assert.Equal(emptied is null, renumbered is null);
                Assert.True(emptied is null || LetterComparison.Of(emptied, renumbered!).IsEquivalent, $"{document.Path} {point.Label.Mark.Text}");
                compared += emptied is null ? 0 : 1;
            }
        }

        Assert.True(compared >= 3, $"{compared}");
    }

    // From the last to the first, so that every number is free when it is given.
    private static void ComeBack(Workspace workspace, Document document)
    {
        var now = workspace;
        foreach (var (place, number) in Points(workspace.UnitOf(document)).Select(point => point.Label.Mark.Text).Index().Reverse())
        {
            var at = now.Find(document.Path)!;
            var label = Points(now.UnitOf(at))[place].Label.Mark.Span.Start;
            now = now.With(Rename.To(now, at, label, $"{100 + (3 * place)}", Desk.IsLibrary, default).Select(change => change.After));
        }

        var moved = now.Find(document.Path)!;
        Assert.NotEqual(document.Source.Text, moved.Source.Text);
        var way = Assert.Single(Renumbering.InOrder(now, moved, default));
        foreach (var change in way.Changes)
        {
            Check.Text(workspace.Find(change.Document.Path)!.Source.Text, change.After.Source.Text);
        }
    }

    private static Document With(Document document, TextSpan span, string text) =>
        new(document.Path, document.Source.Text.Remove(span.Start, span.Length).Insert(span.Start, text), 1);

    private static Letter? LetterOf(Workspace workspace, string path) => workspace.UnitOf(workspace.Find(path)!).Letter!.Letter;

    private static List<PointSyntax> Points(CompilationUnit unit) => [.. unit.Tree.Root.Members.OfType<PointMemberSyntax>().Select(member => member.Point)];

    private static string Renamed(string text, string number)
    {
        var desk = new Desk(text);
        return Assert.Single(Rename.To(desk.Workspace, desk.Document, desk.Cursor, number, Desk.IsLibrary, default)).After.Source.Text[Desk.Head.Length..];
    }
}
