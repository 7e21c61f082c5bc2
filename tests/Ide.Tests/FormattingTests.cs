using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Formatting;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;
using Edaran.Ide.Features;

namespace Edaran.Ide.Tests;

/// <summary>House form for a part of a text, and while one writes.</summary>
public sealed class FormattingTests
{
    [Theory]
    [InlineData("[|1. ASN   dapat  WFH.|]\n2. ASN   wajib  WFO.\n", "1. ASN dapat WFH.\n2. ASN   wajib  WFO.\n")]
    [InlineData("1. ASN   dapat [| WFH.\n2. ASN   wajib  WFO.\n|]", "1. ASN   dapat  WFH.\n2. ASN wajib WFO.\n")]
    [InlineData("1. ASN   wajib:\n[| a.   melakukan  presensi;dan\n|] b.   melaporkan  kinerja.\n", "1. ASN   wajib:\n   a. melakukan presensi; dan\n b.   melaporkan  kinerja.\n")]
    [InlineData("1. ASN   dapat WFH.\n\n\n // satu\n[|  2. ASN   wajib  WFO.|]   // dua\n", "1. ASN   dapat WFH.\n\n\n // satu\n2. ASN wajib WFO.   // dua\n")]
    [InlineData("1. ASN   dapat WFH.\n[|\n\n // satu\n  2. ASN   wajib  WFO.   // dua\n|]", "1. ASN   dapat WFH.\n\n// satu\n2. ASN wajib WFO.  // dua\n")]
    [InlineData("contoh x\n diketahui  PNS.\n[| pada  25 Maret  2025\n|] maka  WFO boleh.\n", "contoh x\n diketahui  PNS.\n  pada 25 Maret 2025\n maka  WFO boleh.\n")]
    [InlineData("1. ASN   dapat[|   |]WFH.\n", "1. ASN   dapat   WFH.\n")]
    [InlineData("[|1. ASN   dapat  dapat.|]\n", "1. ASN   dapat  dapat.\n")]
    public void In_a_range_what_lies_wholly_in_it_is_formatted(string marked, string expected)
    {
        var desk = new Desk(marked);

        Check.Text(Desk.Head + expected, Apply(desk.Document.Source, RangeFormatting.Of(desk.Unit.Tree, desk.Spans[0])));
    }

    [Fact]
    public void In_any_range_of_any_text_only_white_space_of_the_range_changes_and_in_all_of_it_as_the_document()
    {
        var random = new Random(5);
        foreach (var (path, sample) in SampleTexts.All)
        {
            var text = string.Join('\n', sample.Text.Split('\n').Select(line => line.Contains("//", StringComparison.Ordinal) ? line : line.Replace(" ", new string(' ', random.Next(1, 4)), StringComparison.Ordinal)));
            var tree = TreeOf(path, text);
            Check.Text(Formatter.Format(tree), Apply(tree.Source, RangeFormatting.Of(tree, new TextSpan(0, text.Length))));

            for (var i = 0; i < 5; i++)
            {
                var start = random.Next(text.Length);
                var range = new TextSpan(start, random.Next(text.Length - start));
                var edits = RangeFormatting.Of(tree, range);
                Assert.All(edits, edit => Assert.True(range.Start <= edit.Span.Start && edit.Span.End <= range.End));
                Assert.Equal(Words(text), Words(Apply(tree.Source, edits)));
            }
        }
    }

    [Theory]
    [InlineData("1. ASN wajib:\n a.  melakukan   presensi;$0\n", "1. ASN wajib:\n   a. melakukan presensi;\n")]
    [InlineData("1. ASN   wajib:\n a.  melakukan   presensi ;$0 dan\n b.  melaporkan   kinerja.\n", "1. ASN   wajib:\n   a. melakukan presensi; dan\n b.  melaporkan   kinerja.\n")]
    [InlineData("istilah  x adalah:\n a.   hamil;$0\n", "istilah  x adalah:\n   a. hamil;\n")]
    [InlineData("contoh x\n diketahui   PNS  ;$0\n", "contoh x\n  diketahui PNS;\n")]
    [InlineData("1. ASN   dapat  WFH. // a   b;$0\n", "1. ASN   dapat  WFH. // a   b;\n")]
    [InlineData("1. ASN   dapat  WFH; // a   b\n$0", "1. ASN   dapat  WFH; // a   b\n")]
    [InlineData("1. ASN pada \"a  ;$0  b\"   dapat  WFH.\n", "1. ASN pada \"a  ;  b\"   dapat  WFH.\n")]
    public void A_semicolon_tidies_the_item_that_it_ends(string marked, string expected) => Types(";", marked, expected);

    [Theory]
    [InlineData("1. ASN   dapat  WFH.$0\n2. ASN   wajib  WFO.\n", "1. ASN dapat WFH.\n2. ASN   wajib  WFO.\n")]
    [InlineData("1. ASN   dapat  WFH pada  25 Maret  2025 .$0", "1. ASN dapat WFH pada 25 Maret 2025.")]
    [InlineData("1. ASN   wajib:\n a.   melakukan presensi;   dan\n b.  melaporkan   kinerja.$0\n", "1. ASN wajib:\n   a. melakukan presensi; dan\n   b. melaporkan kinerja.\n")]
    [InlineData("contoh x\n diketahui   PNS.\n pada   25 Maret 2025\n maka   WFO boleh.$0\n", "contoh x\n diketahui   PNS.\n pada   25 Maret 2025\n  maka WFO boleh.\n")]
    [InlineData("1. ASN   dapat  WFH, paling banyak   1.$0\n", "1. ASN   dapat  WFH, paling banyak   1.\n")]
    [InlineData("1. ASN   wajib  melakukan presensi pukul   07.$0\n", "1. ASN   wajib  melakukan presensi pukul   07.\n")]
    [InlineData("1. ASN   pada  Jl.$0\n", "1. ASN   pada  Jl.\n")]
    [InlineData("1. ASN   wajib:\n  a.$0\n", "1. ASN   wajib:\n  a.\n")]
    [InlineData("1.$0", "1.")]
    public void A_dot_tidies_the_sentence_that_it_ends(string marked, string expected) => Types(".", marked, expected);

    [Theory]
    [InlineData("1. ASN wajib:\n   a. melakukan presensi;\n   $0\n", "1. ASN wajib:\n   a. melakukan presensi;\n   b. $0\n")]
    [InlineData("1. ASN wajib:\n   a. melakukan presensi; dan  // satu\n$0", "1. ASN wajib:\n   a. melakukan presensi; dan  // satu\n   b. $0")]
    [InlineData("1. ASN wajib:\n a. melakukan\n  presensi;\n$0\n b. melaporkan kinerja.\n", "1. ASN wajib:\n a. melakukan\n  presensi;\n b. $0\n b. melaporkan kinerja.\n")]
    [InlineData("1. ASN wajib:\n   a. foo bar:\n      1) apa saja; dan/atau\n   $0\n", "1. ASN wajib:\n   a. foo bar:\n      1) apa saja; dan/atau\n      2) $0\n")]
    [InlineData("istilah x adalah:\n   A. hamil;\n$0", "istilah x adalah:\n   A. hamil;\n   B. $0")]
    [InlineData("1. ASN wajib WFO;\n$0", "1. ASN wajib WFO;\n$0")]
    [InlineData("moda WFO;\n$0", "moda WFO;\n$0")]
    [InlineData("contoh x\n  diketahui PNS;\n$0", "contoh x\n  diketahui PNS;\n$0")]
    [InlineData("1. ASN wajib:\n   z. melakukan presensi;\n$0", "1. ASN wajib:\n   z. melakukan presensi;\n$0")]
    public void A_new_line_goes_on_with_the_list(string marked, string expected) => Enters(marked, expected);

    [Theory]
    [InlineData("1. ASN wajib:\n$0\n", "1. ASN wajib:\n   a. $0\n")]
    [InlineData("1. ASN wajib:\n   a. yang satu:\n$0\n", "1. ASN wajib:\n   a. yang satu:\n      1) $0\n")]
    [InlineData("istilah x adalah:\n$0\n\n1. ASN dapat WFH.\n", "istilah x adalah:\n   a. $0\n\n1. ASN dapat WFH.\n")]
    [InlineData("1. ASN wajib:\n$0\n   a. melakukan presensi.\n", "1. ASN wajib:\n$0\n   a. melakukan presensi.\n")]
    [InlineData("1. Jam kerja:\n$0\n   | hari | pukul |\n", "1. Jam kerja:\n$0\n   | hari | pukul |\n")]
    [InlineData("imbauan:\n$0", "imbauan:\n$0")]
    [InlineData("fakta x:\n$0", "fakta x:\n$0")]
    public void Behind_a_colon_it_begins_a_list(string marked, string expected) => Enters(marked, expected);

    [Theory]
    [InlineData("1. ASN wajib:\n   a. melakukan presensi;\n   b. \n   $0\n", "1. ASN wajib:\n   a. melakukan presensi;\n$0\n")]
    [InlineData("1. ASN dapat WFH.\n2. \n$0\ncontoh x\n", "1. ASN dapat WFH.\n$0\ncontoh x\n")]
    [InlineData("1. ASN wajib:\n   a.\n$0", "1. ASN wajib:\n$0")]
    [InlineData("1. ASN dapat WFH pada 25 Maret\n   2025.\n$0\ncontoh x\n", "1. ASN dapat WFH pada 25 Maret\n   2025.\n$0\ncontoh x\n")]
    [InlineData("1. Jam kerja:\n   | hari | pukul |\n   |      |       |\n   $0\n", "1. Jam kerja:\n   | hari | pukul |\n$0\n")]
    public void An_empty_item_ends_what_it_belongs_to(string marked, string expected) => Enters(marked, expected);

    [Theory]
    [InlineData("1. ASN dapat WFH.\n2. ASN wajib WFO.\n$0\n\ncontoh x\n", "1. ASN dapat WFH.\n2. ASN wajib WFO.\n3. $0\n\ncontoh x\n")]
    [InlineData("1. ASN wajib:\n   a. melakukan presensi; dan\n   b. melaporkan kinerja.\n   $0", "1. ASN wajib:\n   a. melakukan presensi; dan\n   b. melaporkan kinerja.\n2. $0")]
    [InlineData("1. ASN dapat WFH.\n$0\n2. ASN wajib WFO.\n", "1. ASN dapat WFH.\n$0\n2. ASN wajib WFO.\n")]
    [InlineData("istilah x adalah hamil.\n$0\n", "istilah x adalah hamil.\n$0\n")]
    [InlineData("1. ASN dapat WFH.\n\n$0\n", "1. ASN dapat WFH.\n\n$0\n")]
    [InlineData("1. ASN dapat\n   $0\n", "1. ASN dapat\n   $0\n")]
    [InlineData("1. ASN dapat WFH.\n$0 2. ASN wajib WFO.\n", "1. ASN dapat WFH.\n$0 2. ASN wajib WFO.\n")]
    [InlineData("1. ASN dapat WFH.\n// satu.\n$0\n", "1. ASN dapat WFH.\n// satu.\n$0\n")]
    public void Behind_a_point_the_next_number_is_offered(string marked, string expected) => Enters(marked, expected);

    [Theory]
    [InlineData("1. Jam kerja:\n   | hari  | pukul       |\n$0\n", "1. Jam kerja:\n   | hari  | pukul       |\n   |       |             |$0\n")]
    [InlineData("1. Jam kerja:\n   | hari  | pukul       |\n   | Jumat | 08.00–15.00 |\n   $0", "1. Jam kerja:\n   | hari  | pukul       |\n   | Jumat | 08.00–15.00 |\n   |       |             |$0")]
    public void A_table_goes_on_with_its_bars(string marked, string expected) => Enters(marked, expected);

    [Fact]
    public void Whatever_was_typed_anywhere_only_white_space_and_labels_change()
    {
        var random = new Random(9);
        foreach (var (path, sample) in SampleTexts.All)
        {
            for (var i = 0; i < 10; i++)
            {
                var (at, typed) = (random.Next(sample.Text.Length), OnTypeFormatting.Triggers[random.Next(3)]);
                var tree = TreeOf(path, sample.Text.Insert(at, typed));
                var edits = OnTypeFormatting.After(tree, at + 1, typed);
                Assert.True(edits.Count == 0 || typed == "\n" || Words(tree.Source.Text).SequenceEqual(Words(Apply(tree.Source, edits))), $"{path} {at} {typed}");
                Assert.All(edits, edit => Assert.True(edit.Span.End <= at + 1));
            }
        }
    }

    private static void Types(string mark, string marked, string expected)
    {
        var desk = new Desk(marked);

        Check.Text(Desk.Head + expected, Apply(desk.Document.Source, OnTypeFormatting.After(desk.Unit.Tree, desk.Cursor, mark)));
    }

    // The cursor stays behind what comes before it.
    private static void Enters(string marked, string expected)
    {
        var desk = new Desk(marked);
        var source = desk.Document.Source;
        var edits = OnTypeFormatting.After(desk.Unit.Tree, desk.Cursor, "\n");

        Check.Text(Desk.Head + expected, Apply(source, edits).Insert(desk.Cursor + edits.Sum(edit => edit.NewText.Length - edit.Span.Length), "$0"));
    }

    private static string Apply(SourceText source, IEnumerable<TextEdit> edits) =>
        edits.Reverse().Aggregate(source.Text, (text, edit) => string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End)));

    private static SyntaxTree TreeOf(string path, string text)
    {
        var document = new Document($"/{path}", text, 1);
        return Desk.Among(document).UnitOf(document).Tree;
    }

    private static IEnumerable<string> Words(string text) => Lexer.Scan(new SourceText("uji", text)).Select(token => token.Text);
}
