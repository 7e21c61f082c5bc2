using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Syntax;

public sealed class LexerTests
{
    [Theory]
    [InlineData("non-ASN wajib", "Word:non-ASN Word:wajib")]
    [InlineData("E-Kinerja, K-Mob", "Word:E-Kinerja Comma:, Word:K-Mob")]
    [InlineData("37,5 persen", "Number:37,5 Word:persen")]
    [InlineData("25, 26, dan 27", "Number:25 Comma:, Number:26 Comma:, Word:dan Number:27")]
    [InlineData("1.000 orang 2.500.000", "Number:1.000 Word:orang Number:2.500.000")]
    [InlineData("pukul 07.15–15.45", "Word:pukul Clock:07.15 Dash:– Clock:15.45")]
    [InlineData("pukul 08.00.", "Word:pukul Clock:08.00 Dot:.")]
    [InlineData("800.1.6.2/1468", "Number:800 Dot:. Number:1 Dot:. Number:6 Dot:. Number:2 Slash:/ Number:1468")]
    [InlineData("dan/atau", "Word:dan Slash:/ Word:atau")]
    [InlineData("75% 50:50", "Number:75 Percent:% Number:50 Colon:: Number:50")]
    [InlineData("pada \"Dinas Arsip dan Museum\".", "Word:pada Quoted:\"Dinas Arsip dan Museum\" Dot:.")]
    [InlineData("“Dinas”", "Quoted:“Dinas”")]
    [InlineData("Jum'at Qur’an", "Word:Jum'at Word:Qur’an")]
    [InlineData("http://a // komentar", "Word:http Colon:: Slash:/ Slash:/ Word:a")]
    [InlineData("// komentar saja", "")]
    public void Splits_words_numbers_and_marks(string text, string expected) =>
        Check.Text(expected, string.Join(" ", Scan(text).Where(t => t.Kind != TokenKind.EndOfFile).Select(t => $"{t.Kind}:{t.Text}")));

    [Theory]
    [InlineData("a b\n\n// c\n  d // e\r\nf\r\n")]
    [InlineData("\uFEFFsurat\tedaran\u00A0x\u2028y\0\u0007")]
    [InlineData("\"tidak ditutup\nbaris lain")]
    [InlineData("\uD83D\uDE00 \uD83D 12,3,4.5.678,")]
    public void The_tokens_together_are_the_text(string text) =>
        Assert.Equal(text, string.Concat(Scan(text).Select(t => t.LeadingTrivia + t.Text + t.TrailingTrivia)));

    [Fact]
    public void A_token_knows_its_line_and_an_empty_line_before_it()
    {
        var tokens = Scan("a\n b\n// komentar\nc\n\n \nd e");
        Assert.Equal("a b c d", string.Join(" ", tokens.Where(t => t.StartsLine && t.Text.Length > 0).Select(t => t.Text)));
        Assert.Equal("d", Assert.Single(tokens, t => t.AfterBlankLine).Text);
    }

    private static System.Collections.Immutable.ImmutableArray<SyntaxToken> Scan(string text) => Lexer.Scan(new SourceText("uji", text));
}
