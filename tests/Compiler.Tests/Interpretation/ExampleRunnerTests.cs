using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Examples;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;
using static Edaran.Compiler.Tests.Interpretation.Office;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Interpretation;

public sealed class ExampleRunnerTests
{
    private readonly Office _office = new();
    private readonly int _approval;
    private readonly int _presence;

    public ExampleRunnerTests()
    {
        _approval = _office.Letter.YesNo("persetujuan pimpinan");
        _presence = _office.Letter.Act("melakukan presensi");
        _office.Letter.Period = Days(null, new DateOnly(2025, 3, 28));
        _office.Letter.Norm(PermitIf(Wfa, Yes(_approval)));
        _office.Letter.Norm(Duty(_presence), modes: [Wfa, Wfh]);
    }

    [Fact]
    public void An_example_that_the_letter_confirms_passes()
    {
        Expect(
            [new KnownValue(_approval, 1)],
            new ExpectStatus(LetterBuilder.Nowhere, ["1"], Wfa, ModeStatus.Conditional),
            new ExpectEligible(LetterBuilder.Nowhere, [], Wfh, true),
            new ExpectDuty(LetterBuilder.Nowhere, ["2"], _presence, true));

        Assert.True(Run().Passed);
    }

    [Fact]
    public void A_difference_says_what_was_expected_and_what_the_letter_says()
    {
        Expect([], new ExpectEligible(LetterBuilder.Nowhere, [], Wfa, true), new ExpectStatus(LetterBuilder.Nowhere, ["2"], Wfa, ModeStatus.Conditional));

        var differences = Assert.Single(Run().Results).Differences;

        Assert.Equal(
            [
                ("WFA boleh", "WFA belum pasti menurut angka 1"),
                ("WFA bersyarat menurut angka 2", "WFA bersyarat menurut angka 1"),
            ],
            differences.Select(difference => (difference.Expected, difference.Got)));
        Assert.Equal(
            "Contoh \"uji\" pada 12 Maret 2025: seharusnya \"WFA boleh\", tetapi menurut surat ini \"WFA belum pasti menurut angka 1\". Perbaiki contoh atau angka yang bersangkutan.",
            differences[0].ToDiagnostic().Message());
    }

    public static TheoryData<Expectation, string> Failing => new()
    {
        { new ExpectDuty(LetterBuilder.Nowhere, [], 0, false), "wajib melakukan presensi menurut angka 2" },
        { new ExpectNotInForce(LetterBuilder.Nowhere, []), "berlaku" },
        { new ExpectOutOfScope(LetterBuilder.Nowhere, []), "dalam ruang lingkup" },
        { new ExpectFreeDay(LetterBuilder.Nowhere, []), "hari kerja" },
        { new ExpectMissing(LetterBuilder.Nowhere, [], [LetterBuilder.Workday]), "perlu fakta persetujuan pimpinan" },
        { new ExpectLimit(LetterBuilder.Nowhere, [], Wfa, Bound.AtMost, 4), "WFA tidak dibatasi" },
    };

    [Theory]
    [MemberData(nameof(Failing))]
    public void Every_kind_of_expectation_can_fail(Expectation expectation, string got)
    {
        Expect([], expectation);

        Assert.Equal(got, Assert.Single(Assert.Single(Run().Results).Differences).Got);
    }

    [Theory]
    [InlineData(8, 6, false)]
    [InlineData(7, 5, true)]
    public void A_limit_is_taken_for_the_size_of_the_group_in_the_stricter_way(int size, int people, bool assumed)
    {
        _office.Letter.Norm(new QuotaEffect(new Quota([[Wfh]], [new Limit(Bound.AtMost, 7_500, null)], Condition.True, -1, Rounding.Unstated)));
        _office.Letter.Example(new Example(
            "uji", LetterBuilder.Nowhere, [], size, -1, [Wednesday], [new ExpectLimit(LetterBuilder.Nowhere, ["3"], Wfh, Bound.AtMost, people)]));

        var result = Assert.Single(Run().Results);

        Assert.True(result.Passed);
        Assert.Equal(assumed ? ["3"] : [], result.AssumedRounding.AsEnumerable());
    }

    [Fact]
    public void Facts_that_cannot_be_are_a_difference()
    {
        Expect([new KnownValue(LetterBuilder.Workday, 0)], new ExpectFreeDay(LetterBuilder.Nowhere, []));

        var difference = Assert.Single(Assert.Single(Run().Results).Differences);

        Assert.Equal(Catalogue.ExampleFactsImpossible, difference.ToDiagnostic().Descriptor);
        Assert.Equal("hari kerja tidak", difference.Expected);
    }

    [Fact]
    public void Coverage_names_points_and_statuses_that_no_example_shows()
    {
        _office.Letter.Norm(Prohibit(Wfo), subject: Yes(_approval));
        Expect([new KnownValue(_approval, 0)], new ExpectEligible(LetterBuilder.Nowhere, [], Wfa, false));

        var letter = _office.Letter.Build();
        var coverage = ExampleCoverage.Of(letter, ExampleRunner.Run(letter));

        Assert.Equal(["3"], coverage.Points.Select(norm => norm.Point));
        Assert.Equal([new StatusGoal(Wfo, ModeStatus.Prohibited)], coverage.Statuses);
    }

    [Fact]
    public void Another_back_end_is_run_by_the_same_examples()
    {
        Expect([new KnownValue(_approval, 1)], new ExpectEligible(LetterBuilder.Nowhere, [], Wfa, true));
        var letter = _office.Letter.Build();

        var report = ExampleRunner.Run(letter, (_, day) => Interpreter.Decide(letter, KnownFacts.None, day));

        Assert.False(report.Passed);
    }

    private void Expect(KnownValue[] given, params Expectation[] expected) => _office.Letter.Example("uji", Wednesday, given, expected);

    private ExampleReport Run() => ExampleRunner.Run(_office.Letter.Build());
}
