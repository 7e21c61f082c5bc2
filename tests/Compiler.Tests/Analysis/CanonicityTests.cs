using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>In one table letters that mean the same come to the same nodes, and letters that do not come to others.</summary>
public sealed class CanonicityTests
{
    private const int LettersEach = 40;
    private const int Rewritings = 3;
    private const int CasesEach = 40;

    private static readonly DateOnly Day = new(2025, 3, 24);

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_letter_in_other_words_has_the_same_nodes(int block)
    {
        for (var seed = block * LettersEach; seed < (block + 1) * LettersEach; seed++)
        {
            var letter = RandomLetters.Make((ulong)seed);
            for (var rewriting = 0; rewriting < Rewritings; rewriting++)
            {
                var pair = new LetterPair(letter, LetterRewriter.Rewrite(letter, (ulong)((seed * Rewritings) + rewriting)));

                Assert.True(pair.AreSame, $"letter {seed}, rewriting {rewriting}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_letter_changed_in_one_place_has_other_nodes_just_where_somebody_notices(int block)
    {
        var changed = 0;
        for (var seed = block * LettersEach; seed < (block + 1) * LettersEach; seed++)
        {
            var letter = RandomLetters.Make((ulong)seed);
            var other = LetterChanger.Change(letter, (ulong)seed);
            var pair = new LetterPair(letter, other);
            if (pair.FindDifference() is { } found)
            {
                changed++;
                Assert.True(Said(letter, found) != Said(other, found), $"letter {seed}: nobody notices on {found.Day} with {string.Join(' ', found.Values)}");
                continue;
            }

            var cases = new RandomCases(new LetterIndex(letter), (ulong)seed);
            for (var i = 0; i < CasesEach; i++)
            {
                var (day, _, values) = cases.Next();
                var person = new ClassCase(day, Space.WithDerived(letter.Vocabulary, day, values));
                Assert.True(Said(letter, person) == Said(other, person), $"letter {seed}: somebody notices on {day} with {string.Join(' ', values)}");
            }
        }

        Assert.InRange(changed, LettersEach / 3, LettersEach);
    }

    [Fact]
    public void More_than_a_number_is_at_least_the_next_only_where_the_fact_has_none_between()
    {
        var children = (Comparison comparison, long value) => Permitting(letter => Is(letter.Number("anak", 0, 9), comparison, value));
        var degrees = (Comparison comparison, long value) => Permitting(letter => Is(letter.Number("suhu", 360_000, 400_000, 4, 1_000), comparison, value));

        Assert.True(new LetterPair(children(Comparison.Above, 2), children(Comparison.AtLeast, 3)).AreSame);
        Assert.True(new LetterPair(degrees(Comparison.Above, 375_000), degrees(Comparison.AtLeast, 375_001)).AreSame);

        var found = new LetterPair(degrees(Comparison.Above, 375_000), degrees(Comparison.AtLeast, 376_000)).FindDifference()!;
        Assert.InRange(found.Values[1], 375_001, 375_999);
    }

    [Fact]
    public void A_stretch_of_days_is_its_two_halves_and_not_more()
    {
        var halves = (int gap) => Permitting(_ => Or(Days(Day, Day.AddDays(4)), Days(Day.AddDays(5 + gap), Day.AddDays(9))));
        var whole = Permitting(_ => Days(Day, Day.AddDays(9)));

        Assert.True(new LetterPair(whole, halves(0)).AreSame);
        Assert.Equal(Day.AddDays(5), new LetterPair(whole, halves(1)).FindDifference()!.Day);
    }

    private static Letter Permitting(Func<LetterBuilder, Condition> when)
    {
        var letter = new LetterBuilder();
        letter.Mode("WFO");
        var wfh = letter.Mode("WFH");
        letter.Norm(Permit(wfh), when: when(letter));
        return letter.Build();
    }

    private static string Said(Letter letter, ClassCase person)
    {
        var meaning = new TotalMeaning(letter, person.Day, person.Values);
        return string.Join(' ', letter.Vocabulary.Modes.Select(mode => $"{meaning.Status(mode.Index)}/{meaning.Eligible(mode.Index)}"));
    }
}
