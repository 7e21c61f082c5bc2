using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Tests.Syntax;

/// <summary>What the parser finds wrong, where, and how it mends it.</summary>
public sealed class ParserFindingTests
{
    [Fact]
    public void A_missing_stop_is_found_before_the_next_element() =>
        CheckSyntax.Findings("1. ASN dapat WFH[||]\n2. ASN wajib WFO[||]\nistilah A adalah hamil.\n", "EDR0103", "EDR0103");

    [Theory]
    [InlineData("1. ASN wajib WFO\n2. ASN dapat WFH.\n", 2)]
    [InlineData("1. ASN wajib WFO\n3. ASN dapat WFH.\n", 1)]
    [InlineData("1. ASN wajib WFO.\n3. ASN dapat WFH.\n", 2)]
    [InlineData("1. ASN wajib WFO menurut angka\n2. ASN dapat WFH.\n", 1)]
    public void Only_the_label_that_is_due_opens_a_point_inside_an_open_sentence(string points, int count) =>
        Assert.Equal(count, CheckSyntax.Read("surat edaran 1/2031\n" + points).Root.Members.OfType<PointMemberSyntax>().Count());

    [Fact]
    public void Labels_out_of_order_are_named() =>
        CheckSyntax.Findings("1. ASN dapat WFH.\n[|3|]. ASN wajib WFO.\n", "EDR0111");

    [Fact]
    public void A_label_out_of_order_behind_a_table_is_named() =>
        CheckSyntax.Findings("1. Jam kerja:\n   | hari | pukul |\n   | Jumat | 08.00–15.00 |\n[|3|]. ASN wajib WFO.\n", "EDR0111");

    [Fact]
    public void Mixed_connectives_are_refused() =>
        CheckSyntax.Findings("1. Pegawai yang [|hamil dan menyusui atau demam|] dapat WFH.\n", "EDR0107");

    [Theory]
    [InlineData(0, "Pegawai yang (hamil dan menyusui) atau demam dapat WFH.")]
    [InlineData(1, "Pegawai yang hamil dan (menyusui atau demam) dapat WFH.")]
    public void Mixed_connectives_have_both_fixes(int fix, string expected) =>
        CheckSyntax.Fixed("Pegawai yang hamil dan menyusui atau demam dapat WFH.", fix, expected);

    [Theory]
    [InlineData(0, "Pegawai yang tidak hamil dan tidak menyusui dapat WFH.")]
    [InlineData(1, "Pegawai yang tidak (hamil dan menyusui) dapat WFH.")]
    public void A_negated_series_has_both_fixes(int fix, string expected) =>
        CheckSyntax.Fixed("Pegawai yang tidak hamil dan menyusui dapat WFH.", fix, expected);

    [Theory]
    [InlineData(0, "pegawai selain pada Museum dapat WFH.")]
    [InlineData(1, "pegawai dapat WFH.")]
    public void Besides_in_front_has_both_fixes(int fix, string expected) =>
        CheckSyntax.Fixed("Selain pada Museum, pegawai dapat WFH.", fix, expected);

    [Fact]
    public void Everyday_words_are_read_with_a_hint() =>
        CheckSyntax.Findings("1. [|Semua|] ASN [|boleh|] WFH [|maksimal|] 5 orang [|jika|] hamil.\n2. ASN [|tidak diperkenankan|] WFA.\n", "EDR0501", "EDR0501", "EDR0501", "EDR0501", "EDR0501");

    [Theory]
    [InlineData("1. ASN [|.|]\n", "EDR0105")]
    [InlineData("1. [|dapat|] WFH.\n", "EDR0104")]
    [InlineData("1. ASN dapat WFH [|pada Museum|].\n", "EDR0106")]
    [InlineData("1. ASN yang [|(|]hamil atau demam dapat WFH.\n", "EDR0112")]
    [InlineData("1. ASN wajib[|:|]\n", "EDR0115")]
    [InlineData("1. ASN dapat WFH dengan syarat:\n   [|a.|] hamil;\n   b. demam.\n", "EDR0114")]
    [InlineData("1. ASN dapat WFH.\n[|tentang|] Judul\n", "EDR0113")]
    [InlineData("1. ASN dapat WFH [|§|].\n", "EDR0101")]
    [InlineData("1. ASN pada [|\"|]Museum dapat WFH.\n", "EDR0102")]
    [InlineData("[|halo dunia|].\n", "EDR0106")]
    public void Faults_are_found_once_each(string points, string code)
    {
        var fixture = TestKit.Fixture.Parse(points);
        var tree = CheckSyntax.Read("surat edaran 1/2031\n" + fixture.Text);
        Assert.Equal("surat edaran 1/2031\n" + fixture.Text, tree.Root.ToFullString());
        var found = Assert.Single(tree.Diagnostics, d => d.Code == code);
        if (code is not "EDR0105")
        {
            Assert.Equal(fixture.Spans[0].Start + "surat edaran 1/2031\n".Length, found.Location.Span.Start);
        }
    }

    [Theory]
    [InlineData("", "EDR0001")]
    [InlineData("halo dunia.", "EDR0002")]
    [InlineData("surat edaran", "EDR0005")]
    [InlineData("surat edaran\ntentang\n", "EDR0005")]
    public void Whole_files_can_be_wrong(string text, string code) =>
        Assert.Contains(CheckSyntax.Read(text).Diagnostics, d => d.Code == code);

    [Fact]
    public void A_text_beyond_the_limit_is_not_read()
    {
        var text = new string('a', SyntaxTree.MaxLength + 1);
        var tree = CheckSyntax.Read(text);
        Assert.Equal("EDR0003", Assert.Single(tree.Diagnostics).Code);
        Assert.Equal(text, tree.Root.ToFullString());
    }

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    public void Ten_thousand_brackets_are_one_finding_of_depth(char bracket)
    {
        var text = "surat edaran 1\n1. ASN yang " + new string(bracket, 10_000) + "hamil dapat WFH.\n";
        var tree = CheckSyntax.Read(text);
        Assert.Equal(text, tree.Root.ToFullString());
        Assert.Contains(tree.Diagnostics, d => d.Code == (bracket == '(' ? "EDR0109" : "EDR0101"));
    }

    [Fact]
    public void Ten_thousand_negations_are_one_finding_of_depth()
    {
        var text = "surat edaran 1\n1. ASN yang " + string.Concat(Enumerable.Repeat("tidak ", 10_000)) + "hamil dapat WFH.\n";
        var tree = CheckSyntax.Read(text);
        Assert.Equal(text, tree.Root.ToFullString());
        Assert.Equal("EDR0109", Assert.Single(tree.Diagnostics).Code);
    }
}
