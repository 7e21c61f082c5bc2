namespace Edaran.Runtime.Tests.Facts;

/// <summary>Wrong facts are values with a code, the nearest right name and a message; they never pass silently.</summary>
public sealed class FactErrorTests
{
    private readonly RuleLetter _letter = Letters.FlexibleRules();

    public static TheoryData<string, FactInput, string, string?> Wrong => new()
    {
        { "suhu tubu", 36.8m, "EDR0701", "suhu tubuh" },
        { "golongan darah sekali", "A", "EDR0701", null },
        { "status kepegawaian", "PSN", "EDR0702", "PNS" },
        { "status kepegawaian", "dokter hewan", "EDR0702", null },
        { "suhu tubuh", 45.1m, "EDR0703", null },
        { "suhu tubuh", 29.9m, "EDR0703", null },
        { "suhu tubuh", "panas", "EDR0704", null },
        { "persetujuan pimpinan", 1m, "EDR0704", null },
        { "tanggal lahir", "1990-05-17", "EDR0704", null },
        { "suhu tubuh", 36.81234m, "EDR0705", null },
        { "usia", 1.5m, "EDR0705", null },
        { "usia", 40, "EDR0706", null },
        { "hari kerja", false, "EDR0707", null },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_fact_is_an_error_with_a_code(string name, FactInput value, string code, string? nearest)
    {
        var facts = Letters.Clerk();
        facts[name] = value;

        Assert.False(_letter.TryEvaluate(facts, Letters.Day, out var decision, out var errors));

        var error = Assert.Single(errors);
        Assert.Null(decision);
        Assert.Equal((code, nearest), (error.Code, error.Nearest));
        Assert.NotEqual(FactErrorText.In("id").Describe(error), FactErrorText.In("en").Describe(error));
    }

    [Fact]
    public void A_count_that_no_date_gives_is_impossible()
    {
        var facts = Letters.Clerk();
        facts["tanggal lahir"] = default;
        facts["usia"] = 300;

        Assert.False(_letter.TryEvaluate(facts, Letters.Day, out _, out var errors));
        Assert.Equal("EDR0709", Assert.Single(errors).Code);
    }

    [Fact]
    public void The_messages_say_what_to_write()
    {
        var facts = new FactSet { ["status kepegawaian"] = "PSN", ["suhu tubuh"] = 50m };

        _letter.TryEvaluate(facts, Letters.Day, out _, out var errors);

        Assert.Equal(
            [
                "Nilai \"PSN\" tidak ada dalam daftar fakta \"status kepegawaian\". Maksud Anda \"PNS\"?",
                "Nilai 50 di luar rentang fakta \"suhu tubuh\". Rentangnya 30–45.",
            ],
            errors.Select(error => error.ToString()));
    }

    [Fact]
    public void The_convenient_form_throws_with_every_fault()
    {
        var thrown = Assert.Throws<FactException>(() => _letter.Evaluate(new FactSet { ["x y z"] = true, ["suhu tubuh"] = 50m }, Letters.Day));

        Assert.Equal(2, thrown.Errors.Count);
    }

    [Fact]
    public void Values_match_by_name_in_any_case()
    {
        var facts = Letters.Clerk();
        facts["STATUS Kepegawaian"] = "pns";

        Assert.Equal(Status.Conditional, _letter.Evaluate(facts, Letters.Day)["WFA"].Status);
    }

    [Theory]
    [InlineData("suhu tubuh", "36,8", "36,8")]
    [InlineData("suhu tubuh", " 36.8 ", "36,8")]
    [InlineData("persetujuan pimpinan", "Ya", "ya")]
    [InlineData("persetujuan pimpinan", "false", "tidak")]
    [InlineData("tanggal lahir", "1990-05-17", "17 Mei 1990")]
    [InlineData("status kepegawaian", "PNS", "PNS")]
    [InlineData("suhu tubuh", "", "")]
    public void A_text_is_read_as_the_fact_needs(string fact, string text, string expected)
    {
        Assert.True(FactReader.TryRead(_letter.FindFact(fact)!, text, out var value));
        Assert.Equal(expected, value.ToString());
    }

    [Theory]
    [InlineData("suhu tubuh", "1.000,5")]
    [InlineData("suhu tubuh", "panas")]
    [InlineData("persetujuan pimpinan", "mungkin")]
    [InlineData("tanggal lahir", "17-05-1990")]
    public void A_text_that_cannot_be_read_is_told(string fact, string text) =>
        Assert.False(FactReader.TryRead(_letter.FindFact(fact)!, text, out _));

    [Fact]
    public void A_fact_set_keeps_order_replaces_and_forgets()
    {
        var facts = new FactSet { { "a", 1 }, { "b", true } };
        facts["A"] = 2;
        facts["b"] = default;
        facts["c"] = "x";

        Assert.Equal(["A: 2", "c: x"], facts.Select(fact => $"{fact.Key}: {fact.Value}"));
        facts.Clear();
        Assert.Empty(facts);
    }
}
