using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;
using static Edaran.Compiler.Tests.Interpretation.Office;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Interpretation;

public sealed class BoundaryCasesTests
{
    private static readonly DateOnly First = new(2025, 3, 10);
    private static readonly DateOnly Last = new(2025, 3, 21);

    [Fact]
    public void The_cases_lie_on_both_sides_of_every_comparison_and_period_end()
    {
        var office = new Office();
        var heat = office.Letter.Number("suhu", 300_000, 450_000, decimals: 4, step: 1_000);
        var unit = office.Letter.Choice("unit", "Arsip", "Budaya", "Sosial");
        office.Letter.Period = Days(First, Last);
        office.Letter.Norm(Permit(Wfh), subject: And(Is(heat, Comparison.Above, 375_000), In(unit, 1)));

        var cases = BoundaryCases.For(office.Letter.Build(), 300).ToList();

        long[] near = [374_000, 374_999, 375_000, 375_001, 376_000];
        Assert.Empty(near.Except(Values(cases, heat)));
        Assert.Equal([0, 1, 2], Values(cases, unit).Order());
        DateOnly[] ends = [First.AddDays(-1), First, Last, Last.AddDays(1)];
        Assert.Empty(ends.Except(cases.Select(one => one.Day)));
        Assert.Contains(cases, one => one.Facts[heat] is null);
    }

    [Fact]
    public void The_cases_reach_both_sides_of_an_age_by_the_birthday()
    {
        var office = new Office();
        var birth = office.Letter.Date("tanggal lahir");
        var age = office.Letter.Since("usia", birth);
        office.Letter.Norm(Permit(Wfh), subject: Is(age, Comparison.AtLeast, 50));
        var letter = office.Letter.Build();
        var derivation = letter.Vocabulary.Facts[age].Derivation!;

        var counts = BoundaryCases.For(letter, 200)
            .Where(one => one.Facts[birth] is not null)
            .Select(one => derivation.Count(DateOnly.FromDayNumber((int)one.Facts[birth]!.Value.Raw), one.Day));

        Assert.Empty(new long[] { 49, 50, 51 }.Except(counts));
    }

    [Fact]
    public void The_same_letter_count_and_seed_give_the_same_cases_and_no_case_twice()
    {
        var letter = RandomLetters.Make(7);

        var once = BoundaryCases.For(letter, 200, 3).Select(Show).ToList();

        Assert.Equal(once, BoundaryCases.For(letter, 200, 3).Select(Show));
        Assert.Equal(once.Count, once.Distinct().Count());
        Assert.NotEqual(once, BoundaryCases.For(letter, 200, 4).Select(Show));
    }

    [Fact]
    public void No_case_has_an_input_error()
    {
        for (var seed = 0UL; seed < 150; seed++)
        {
            var letter = RandomLetters.Make(seed);
            var errors = BoundaryCases.For(letter, 20, seed, completions: 8).SelectMany(one => Interpreter.Decide(letter, one.Facts, one.Day).Errors);
            Assert.Empty(errors);
        }
    }

    private static IEnumerable<long> Values(IEnumerable<BoundaryCase> cases, int fact) =>
        cases.Select(one => one.Facts[fact]).OfType<FactValue>().Select(value => value.Raw).Distinct();

    private static string Show(BoundaryCase one) => $"{one.Day} {string.Join(' ', one.Facts.Given)}";
}
