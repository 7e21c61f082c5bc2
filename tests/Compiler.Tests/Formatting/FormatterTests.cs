using Edaran.Compiler.Formatting;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Tests.Samples;
using Edaran.Compiler.Tests.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Formatting;

/// <summary>The house form: what it looks like, that it is reached at once, and that only white space changes.</summary>
public sealed class FormatterTests
{
    public static TheoryData<string> Paths => SampleFiles.Paths;

    public static TheoryData<string> Letters => SampleFiles.Letters;

    [Theory]
    [MemberData(nameof(Paths))]
    public void Samples_and_library_are_in_house_form(string path) =>
        Check.Text(SampleFiles.All[path].Text, Formatter.Format(SampleFiles.Parse(SampleFiles.All[path])));

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_letter_squeezed_and_formatted_means_the_same(string path)
    {
        var letter = SampleFiles.All[path];
        var squeezed = new SourceText(path, Squeeze(letter));
        var formatted = new SourceText(path, Formatter.Format(SampleFiles.Parse(squeezed)));

        var others = SampleLetters.Compile(path).Units.Select(u => u.Source).Where(s => s.Path != path);
        var meaning = Compilation.Create([.. others, formatted]).Letters.Single(l => l.Source.Path == path).Letter;

        Assert.Equal(ModelPrinter.Print(SampleLetters.Letter(path)), ModelPrinter.Print(meaning!));
    }

    [Fact]
    public void Any_text_keeps_its_words_and_is_formatted_at_once()
    {
        var random = new Random(20_311);
        var texts = SampleFiles.All.Values.OrderBy(t => t.Path, StringComparer.Ordinal).ToList();
        for (var i = 0; i < 600; i++)
        {
            var source = texts[random.Next(texts.Count)];
            var text = Mutate(source, random);
            var names = SampleFiles.NamesFor(source);

            var once = Formatter.Format(SyntaxTree.Parse(new SourceText("uji", text), names));
            var twice = Formatter.Format(SyntaxTree.Parse(new SourceText("uji", once), names));

            Assert.Equal(Words(text), Words(once));
            Check.Text(once, twice);
        }
    }

    [Theory]
    [InlineData("surat edaran   1\ntentang Uji\n\n\n\n1.   ASN\n dapat\tWFH .\n", "surat edaran 1\ntentang     Uji\n\n1. ASN dapat WFH.\n")]
    [InlineData("surat edaran 1\n1. ASN wajib: \n a. melakukan presensi ;dan\n b. melaporkan kinerja.", "surat edaran 1\n1. ASN wajib:\n   a. melakukan presensi; dan\n   b. melaporkan kinerja.\n")]
    [InlineData("surat edaran 1\n1. ASN dapat WFH. // satu\n// dua\n2. ASN dapat WFA.   // tiga\n", "surat edaran 1\n1. ASN dapat WFH.  // satu\n// dua\n2. ASN dapat WFA.  // tiga\n")]
    [InlineData("surat edaran 1\nberlaku bagi\n ASN\n1. ASN dapat // di sini\n WFH.", "surat edaran 1\nberlaku bagi ASN\n1. ASN dapat  // di sini\n   WFH.\n")]
    [InlineData("surat edaran 1\n1. ASN   dapat   dapat WFH.\n2. ASN   dapat WFA.\n", "surat edaran 1\n1. ASN   dapat   dapat WFH.\n2. ASN dapat WFA.\n")]
    [InlineData("surat edaran 1\r\n1. ASN   dapat WFH.\r\n", "surat edaran 1\r\n1. ASN dapat WFH.\r\n")]
    [InlineData("kamus k\nfakta a: salah satu dari\n   b;\n   c (d);\n e.\nhak x;  y.\n", "kamus k\nfakta a: salah satu dari\n  b;\n  c (d);\n  e.\nhak x; y.\n")]
    [InlineData("surat edaran 1\n1. ASN dapat WFH, paling banyak 3 orang, dengan mengutamakan: \n a. PNS;dan\n b.  CPNS.\n", "surat edaran 1\n1. ASN dapat WFH, paling banyak 3 orang, dengan mengutamakan:\n   a. PNS; dan\n   b. CPNS.\n")]
    [InlineData("surat edaran 1\n1. ASN wajib WFO pada\n25 dan 26 Maret 2026.\n", "surat edaran 1\n1. ASN wajib WFO pada 25 dan 26 Maret 2026.\n")]
    [InlineData("kontrak perubahan  k\nsurat edaran 1;2\nkamus a\n1.  tidak seorang pun\n  kehilangan WFH .\n2. Hanya Museum\nyang boleh   berubah.\n3. Jumlah WFH per unit tidak melebihi 50  %.\n", "kontrak perubahan k\nsurat edaran 1; 2\nkamus       a\n1. tidak seorang pun kehilangan WFH.\n2. Hanya Museum yang boleh berubah.\n3. Jumlah WFH per unit tidak melebihi 50%.\n")]
    [InlineData("bukan surat\n\n\n  apa pun", "bukan surat\n\n\n  apa pun")]
    public void The_house_form_is_this(string text, string expected) =>
        Check.Text(expected, Formatter.Format(CheckSyntax.Read(text)));

    [Fact]
    public void A_long_sentence_is_wrapped_and_no_word_that_opens_an_element_begins_a_line()
    {
        var sentence = "1. " + string.Join(", ", Enumerable.Repeat("ASN", 26)) + ", atau ASN pada Museum yang keadaan darurat dapat WFH dan WFA.\n";
        var formatted = Formatter.Format(CheckSyntax.Read("surat edaran 1\n" + sentence));

        Assert.All(formatted.Split('\n'), line => Assert.True(line.Length <= Formatter.Width));
        Assert.DoesNotContain("\n   keadaan", formatted, StringComparison.Ordinal);
        Assert.Equal(3, formatted.TrimEnd().Split('\n').Length);
    }

    /// <summary>The text with the white space between words as scarce as its lines allow.</summary>
    private static string Squeeze(SourceText source) =>
        string.Join('\n', source.Text.Split('\n').Select(l => l.Contains("//", StringComparison.Ordinal) ? l : string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    private static string Mutate(SourceText source, Random random)
    {
        var tokens = Lexer.Scan(source).Select(t => t.LeadingTrivia + t.Text + t.TrailingTrivia).ToList();
        for (var i = random.Next(5); i > 0; i--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(4))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens[at] = "\n\n" + tokens[at];
                    break;
                case 2:
                    tokens[at] = tokens[at].TrimEnd() + " // catatan\n";
                    break;
                default:
                    tokens.Insert(at, tokens[random.Next(tokens.Count)]);
                    break;
            }
        }

        return string.Concat(tokens);
    }

    private static IEnumerable<string> Words(string text) => Lexer.Scan(new SourceText("uji", text)).Select(t => t.Text);
}
