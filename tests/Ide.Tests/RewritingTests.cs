using Edaran.Compiler.Diff;
using Edaran.Compiler.Syntax;
using Edaran.Ide.Features;
using Edaran.Ide.Features.Actions;
using Edaran.TestKit.Models.Written;

namespace Edaran.Ide.Tests;

/// <summary>Other ways to write a letter: each means what the letter meant.</summary>
public sealed class RewritingTests
{
    [Fact]
    public void A_condition_becomes_a_term_wherever_its_words_stand() => Check.Text(
        "istilah rentan adalah hamil.\nistilah syarat baru adalah penyandang disabilitas atau rentan.\n\n// Siapa.\n1. ASN yang syarat baru dapat WFH.\n2. ASN wajib WFO, kecuali pegawai yang syarat baru.\n",
        Applied("istilah rentan adalah hamil.\n\n// Siapa.\n1. ASN yang [|penyandang disabilitas atau rentan|] dapat WFH.\n2. ASN wajib WFO, kecuali pegawai yang penyandang disabilitas atau  rentan.\n", ActionKind.Extract));

    [Theory]
    [InlineData("1. ASN yang (penyandang disabilitas atau ham$0il) dan menyusui dapat WFH.\n", "istilah syarat baru adalah penyandang disabilitas atau hamil.\n\n1. ASN yang syarat baru dan menyusui dapat WFH.\n")]
    [InlineData("1. ASN yang suhu tu$0buh di atas 37,5 dapat WFH.\n", "istilah syarat baru adalah suhu tubuh di atas 37,5.\n\n1. ASN yang syarat baru dapat WFH.\n")]
    [InlineData("1. [|PNS dan CPNS|] dapat WFH.\n", "istilah kelompok baru adalah PNS atau CPNS.\n\n1. Kelompok baru dapat WFH.\n")]
    [InlineData("istilah syarat baru adalah penyandang disabilitas.\n\n1. ASN yang syarat baru dan $0hamil dapat WFH.\n", "istilah syarat baru adalah penyandang disabilitas.\nistilah syarat baru kedua adalah syarat baru dan hamil.\n\n1. ASN yang syarat baru kedua dapat WFH.\n")]
    public void What_is_selected_or_around_the_cursor_gets_a_name(string text, string expected) => Check.Text(expected, Applied(text, ActionKind.Extract));

    [Theory]
    [InlineData("1. ASN yang [|hamil|] dapat WFH.\n")]
    [InlineData("1. ASN dapat [|WFH atau WFA|].\n")]
    [InlineData("1. ASN dapat [|WFH|].\n")]
    [InlineData("1. ASN yang [|penyandang disabilitas atau hamil|] dapat WFH.\n2. ASN wajib WFO, dengan mengesampingkan angka 9.\n")]
    public void A_name_alone_modes_and_letters_with_errors_get_none(string text) => Assert.Empty(new Desk(text).Actions(ActionKind.Extract));

    [Theory]
    [InlineData("1. ASN dapat WFH apabila (hamil dan penyandang dis$0abilitas) atau menyusui.\n", "1. ASN dapat WFH apabila:\n   a. hamil dan penyandang disabilitas; atau\n   b. menyusui.\n")]
    [InlineData("istilah rentan adalah hamil, me$0nyusui, atau (CPNS dan merasa tidak sehat).\n\n1. ASN yang rentan dapat WFH.\n", "istilah rentan adalah:\n   a. hamil;\n   b. menyusui; atau\n   c. CPNS dan merasa tidak sehat.\n\n1. ASN yang rentan dapat WFH.\n")]
    public void A_mixed_condition_becomes_a_list(string text, string expected) => Check.Text(expected, Applied(text, ActionKind.Rewrite));

    [Theory]
    [InlineData(
        "fakta zona: salah satu dari hijau; kuning; merah.\n\n1. CPNS wajib WFO.\n2. PNS pada hijau$0 wajib WFO.\n3. PNS pada kuning dapat WFH dengan syarat persetujuan pimpinan.\n4. PNS pada merah wajib WFH.\n5. PNS pada kuning yang hamil wajib WFO, dengan mengesampingkan angka 3.\n\ncontoh satu\n  diketahui PNS; zona merah; tidak hamil.\n  pada 25 Maret 2025\n  maka WFH wajib menurut angka 4.\n",
        "fakta zona: salah satu dari hijau; kuning; merah.\n\n1. CPNS wajib WFO.\n2. PNS:\n   | zona   | norma                                        |\n   | hijau  | wajib WFO                                    |\n   | kuning | dapat WFH dengan syarat persetujuan pimpinan |\n   | merah  | wajib WFH                                    |\n3. PNS pada kuning yang hamil wajib WFO, dengan mengesampingkan angka 2 baris 2.\n\ncontoh satu\n  diketahui PNS; zona merah; tidak hamil.\n  pada 25 Maret 2025\n  maka WFH wajib menurut angka 2 baris 3.\n")]
    [InlineData(
        "fakta zona: salah satu dari hijau; kuning; merah.\n\n1. ASN pada hijau wajib WFO.\n2. ASN pada $0kuning wajib WFH.\n",
        "fakta zona: salah satu dari hijau; kuning; merah.\n\n1. ASN:\n   | zona       | norma     |\n   | hijau      | wajib WFO |\n   | kuning     | wajib WFH |\n   | selain itu | –         |\n")]
    public void Points_that_differ_in_a_value_become_a_table(string text, string expected) => Check.Text(expected, Applied(text, ActionKind.Rewrite));

    [Theory]
    [InlineData("fakta zona: salah satu dari hijau; kuning.\n\n1. ASN pada hi$0jau wajib WFO.\n2. PNS pada kuning wajib WFH.\n")]
    [InlineData("fakta zona: salah satu dari hijau; kuning.\n\n1. ASN pada hi$0jau wajib WFO.\n// Kuning.\n2. ASN pada kuning wajib WFH.\n")]
    [InlineData("fakta zona: salah satu dari hijau; kuning.\n\n1. ASN pada hi$0jau wajib WFO.\n2. ASN pada hijau wajib melakukan presensi.\n")]
    [InlineData("fakta zona: salah satu dari hijau; kuning.\n\n1. ASN pada hi$0jau wajib WFO.\n2. ASN pada kuning wajib WFH, dengan mengesampingkan angka 1.\n")]
    public void Points_of_other_people_with_comments_of_the_same_value_and_that_cite_each_other_become_none(string text) =>
        Assert.Empty(new Desk(text).Actions(ActionKind.Rewrite));

    [Theory]
    [InlineData(ActionKind.Extract, 10)]
    [InlineData(ActionKind.Rewrite, 0)]
    public void Wherever_it_is_offered_in_a_sample_the_letter_means_the_same_and_has_no_new_finding(ActionKind kind, int least) =>
        Assert.InRange(SampleTexts.Letters.Sum(path => Tried(Samples.Workspace, Samples.Workspace.Find("/" + path)!, kind, mayRefuse: false)), least, int.MaxValue);

    [Fact]
    public void What_is_offered_in_written_letters_is_done_or_refused()
    {
        var done = 0;
        for (var seed = 1UL; seed <= 4; seed++)
        {
            List<Document> documents = [.. WrittenLetters.Make(seed).Sources.Select(source => new Document("/surat/" + source.Path, source.Text, 1))];
            done += Tried(Workspace.Empty("/library").With(documents), documents[0], ActionKind.Extract, mayRefuse: true);
        }

        Assert.InRange(done, 5, int.MaxValue);
    }

    private static int Tried(Workspace workspace, Document document, ActionKind kind, bool mayRefuse)
    {
        var unit = workspace.UnitOf(document);
        var places = unit.Tree.Root.DescendantsAndSelf().Where(element => element is ConditionSyntax or SeriesSyntax or PointSyntax).Select(element => element.Span).Distinct();
        var done = 0;
        foreach (var action in places.SelectMany(place => CodeActions.At(workspace, document, place, one => one == kind, isThorough: true, default)))
        {
            try
            {
                var change = new DocumentChange(document, action.Resolved(default).Change.Edits);
                var after = workspace.With(change.After).UnitOf(change.After);
                Assert.True(LetterComparison.Of(unit.Analysis!.Letter, after.Analysis!.Letter).IsEquivalent, action.Change.Title);
                Assert.Equal([], after.Review.Select(found => found.Code).Except(unit.Review.Select(found => found.Code)));
                done++;
            }
            catch (RefusedException) when (mayRefuse)
            {
            }
        }

        return done;
    }

    private static string Applied(string text, ActionKind kind)
    {
        var desk = new Desk(text);
        return desk.After(Assert.Single(desk.Actions(kind)).Resolved(default));
    }
}
