using Edaran.Cli.Facts;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli.Tests;

/// <summary>A file of facts as JSON: what is read, and what is found wrong, with its place.</summary>
public sealed class FactsReaderTests
{
    [Fact]
    public void Facts_and_date_are_read()
    {
        var file = FactsReader.Read("f.json", """
            { "date": "2025-03-25", "facts": { "status kepegawaian": "PNS", "suhu tubuh": 36.8, "hamil": false, "usia": null } }
            """);

        Assert.Empty(file.Findings);
        Assert.Equal(new DateOnly(2025, 3, 25), file.Date);
        Assert.Equal(["status kepegawaian=PNS", "suhu tubuh=36.8", "hamil=False"], file.Facts.Select(fact => $"{fact.Name}={fact.Value}"));
    }

    [Theory]
    [InlineData("""[||]""", "EDR0711")]
    [InlineData("""[|"PNS"|]""", "EDR0714")]
    [InlineData("""{ "facts": [|3|] }""", "EDR0714")]
    [InlineData("""{ "date": [|"25/03/2025"|], "facts": {} }""", "EDR0716")]
    [InlineData("""{ "date": [|20250325|] }""", "EDR0716")]
    [InlineData("""{ "date": [|{|] "hari": 25 }, "facts": {} }""", "EDR0716")]
    [InlineData("""{ [|"hamil"|]: true, "facts": {} }""", "EDR0715")]
    [InlineData("""{ "facts": {}, [|"facts"|]: {} }""", "EDR0708")]
    [InlineData("""{ "facts": { "hamil": true, [|"Hamil"|]: false } }""", "EDR0708")]
    [InlineData("""{ "facts": { "hamil": [|{|] "ya": true } } }""", "EDR0712")]
    [InlineData("""{ "facts": { "hamil": true, [|}|] }""", "EDR0711")]
    [InlineData("""{ "facts": { "hamil": true } [||]""", "EDR0711")]
    [InlineData("""{ "facts": { "hamil": true } } [|x|]""", "EDR0711")]
    [InlineData("""{ "facts": { "é": true, "hamil": [|y|]a } }""", "EDR0711")]
    [InlineData("""{ "facts": { [|"\ud800"|]: true } }""", "EDR0711")]
    [InlineData("""{ "facts": { "a": [|"\ud800"|] } }""", "EDR0711")]
    public void What_is_wrong_is_found_where_it_stands(string fixture, string code) =>
        Check.Spans(fixture, text => FactsReader.Read("f.json", text).Findings.Select(finding =>
        {
            Assert.Equal(code, finding.Code);
            Assert.Equal(1, finding.Start.Line);
            return new MarkedSpan(finding.Start.Column - 1, finding.End.Column - finding.Start.Column);
        }));

    [Fact]
    public void Places_are_counted_in_lines_and_characters()
    {
        var finding = Assert.Single(FactsReader.Read("f.json", "{\n  \"facts\": {\n    \"suhu é\": 1, \"a\": [] }\n}").Findings);

        Assert.Equal((3, 23), (finding.Start.Line, finding.Start.Column));
        Assert.Equal(("    \"suhu é\": 1, \"a\": [] }", 22), (finding.Excerpt!.Text, finding.Excerpt.Start));
    }

    [Theory]
    [InlineData("1e400", "79228162514264337593543950335")]
    [InlineData("-1e400", "-79228162514264337593543950335")]
    [InlineData("1e-400", "0.0000000000000000000000000000")]
    [InlineData("123456789012345678901234567890123", "79228162514264337593543950335")]
    public void A_number_beyond_all_bounds_stays_beyond_them(string number, string read)
    {
        var file = FactsReader.Read("f.json", $"{{\"facts\":{{\"a\":{number}}}}}");

        Assert.Equal(read, Assert.Single(file.Facts).Value.ToString());
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void Deep_nesting_is_found_and_not_followed(int depth)
    {
        var nested = "{\"facts\":{\"a\":" + new string('[', depth) + new string(']', depth) + "}}";

        Assert.Contains(FactsReader.Read("f.json", nested).Findings, finding => finding.Code == Catalogue.JsonTooDeep.Code);
        Assert.NotEmpty(FactsReader.Read("f.json", new string('{', depth)).Findings);
        Assert.NotEmpty(FactsReader.Read("f.json", new string('[', depth)).Findings);
    }

    [Fact]
    public void Many_findings_stop_the_reading()
    {
        var text = "{" + string.Join(',', Enumerable.Range(0, 1000).Select(i => $"\"a{i}\":1")) + "}";

        var codes = FactsReader.Read("f.json", text).Findings.Select(finding => finding.Code).ToList();

        Assert.Equal(101, codes.Count);
        Assert.Equal("EDR0725", codes[^1]);
    }

    [Fact]
    public void Random_text_never_throws()
    {
        var random = new Random(20250325);
        const string Alphabet = "{}[]\",:.0123456789eE+-truefalsnd\\u \né\0";
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var file = FactsReader.Read("f.json", i % 2 == 0 ? text : "{\"facts\":{" + text);
            Assert.All(file.Findings, finding => Assert.InRange(finding.Start.Column, 1, text.Length + 12));
        }
    }
}
