using System.Text;
using Edaran.Compiler.Formatting;
using Edaran.Ide.Features;

namespace Edaran.Ide.Tests;

/// <summary>The parts of a text, what folds, what a selection grows to, colours, and small edits.</summary>
public sealed class StructureTests
{
    private const string Letter = """
        istilah rentan adalah hamil.

        // Dua kewajiban,
        // satu angka.
        1. ASN yang rentan wajib:
           a. melakukan presensi; dan
           b. melaporkan kinerja.

        contoh hamil
          diketahui PNS; hamil.
          pada 25 Maret 2025
          maka wajib melakukan presensi.

        """;

    [Fact]
    public void The_parts_are_declarations_points_and_examples()
    {
        var text = new StringBuilder();
        Write(Outline.Of(new Desk(Letter).Unit.Tree.Root)!, 0);

        Check.Text(
            """
            Unit 1/UJI/2025
              Term rentan
              Point 1. ASN yang rentan wajib: a. melakukan presensi; dan b. melaporkan kinerja.
                Point a. melakukan presensi; dan
                Point b. melaporkan kinerja.
              Example hamil
            """,
            text.ToString().TrimEnd());

        void Write(Part part, int depth)
        {
            text.Append(' ', depth * 2).Append($"{part.Kind} {part.Name} {part.Detail}".TrimEnd()).Append('\n');
            part.Parts.ToList().ForEach(below => Write(below, depth + 1));
        }
    }

    [Fact]
    public void Points_examples_and_comments_fold() =>
        Assert.Equal([(9, 11, false), (9, 11, false), (13, 16, false), (7, 8, true)], Folding.Of(new Desk(Letter).Unit.Tree).Order(Comparer<(int First, int Last, bool IsComment)>.Create((a, b) => (a.IsComment, a.First).CompareTo((b.IsComment, b.First)))));

    [Fact]
    public void A_selection_grows_from_the_word_to_the_whole_text()
    {
        var desk = new Desk("1. ASN yang suhu tu$0buh di atas 37,5 dapat WFH.\n");
        var grown = Selections.Around(desk.Unit.Tree.Root, desk.Cursor).Select(desk.Document.Source.Slice).ToList();

        Assert.Equal(["tubuh", "suhu tubuh"], grown.Take(2));
        Assert.Contains("ASN yang suhu tubuh di atas 37,5 dapat WFH.", grown);
        Assert.Equal(desk.Document.Source.Text.Trim(), grown[^1].Trim());
        Assert.All(grown.Zip(grown.Skip(1)), pair => Assert.True(pair.First.Length < pair.Second.Length));
    }

    [Fact]
    public void Words_are_coloured_by_what_they_stand_for()
    {
        var desk = new Desk("istilah rentan adalah hamil.\n\n1. ASN yang rentan wajib WFO. // catatan\n");
        var source = desk.Document.Source;

        Check.Text(
            """
            istilah Keyword
            rentan Term declared
            adalah Keyword
            hamil Fact
            1 Point
            ASN Term
            yang Keyword
            rentan Term
            wajib Keyword
            WFO Mode
            // catatan Comment
            """,
            string.Join('\n', Colours.Of(desk.Unit).Where(one => one.Span.Start >= Desk.Head.Length)
                .Select(one => $"{source.Slice(one.Span)} {one.Colour}{(one.IsDeclaration ? " declared" : "")}")));
    }

    [Fact]
    public void Colours_never_lie_over_each_other_in_any_sample()
    {
        foreach (var (file, text) in SampleTexts.All)
        {
            var document = new Document(file, text.Text, null);
            var spans = Colours.Of(Workspace.Empty("/library").With(document).UnitOf(document)).Select(one => one.Span).ToList();
            Assert.NotEmpty(spans);
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, $"{file}: {pair}"));
        }
    }

    [Theory]
    [InlineData("abc", "abc", "")]
    [InlineData("abc", "abxc", "2..2 x")]
    [InlineData("aaa", "aa", "2..3 ")]
    [InlineData("", "x", "0..0 x")]
    public void An_edit_covers_what_differs_and_no_more(string old, string @new, string edits) =>
        Assert.Equal(edits, string.Join(", ", TextEdits.Between(old, @new).Select(edit => $"{edit.Span} {edit.NewText}")));

    [Fact]
    public void Formatting_leaves_a_text_in_house_form_alone()
    {
        var formatted = Formatter.Format(new Desk(Letter).Unit.Tree);

        Assert.Empty(TextEdits.Between(formatted, Formatter.Format(new Desk(formatted).Unit.Tree)));
    }
}
