using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes comparisons of number and date facts.</summary>
internal sealed class ComparisonPhrases(SplitMix random, Lexicon lexicon)
{
    private static readonly (string Words, Comparison Meaning)[] OfNumbers =
    [
        ("di atas", Comparison.Above), ("lebih dari", Comparison.Above), ("paling sedikit", Comparison.AtLeast), ("minimal", Comparison.AtLeast),
        ("di bawah", Comparison.Below), ("kurang dari", Comparison.Below), ("paling banyak", Comparison.AtMost), ("maksimal", Comparison.AtMost),
        ("sama dengan", Comparison.Equal), (string.Empty, Comparison.Equal),
    ];

    private static readonly (string Words, Comparison Meaning)[] Behind =
        [("ke atas", Comparison.AtLeast), ("ke bawah", Comparison.AtMost), ("atau lebih", Comparison.AtLeast), ("atau kurang", Comparison.AtMost)];

    private static readonly (string Words, Comparison Meaning)[] OfDates =
        [("sebelum", Comparison.Below), ("sesudah", Comparison.Above), ("sejak", Comparison.AtLeast), ("sampai dengan", Comparison.AtMost), (string.Empty, Comparison.Equal)];

    /// <summary>A comparison, or null where the letter has no fact to compare.</summary>
    public Phrase? Make()
    {
        var facts = lexicon.Tested<NumberType>().Concat(lexicon.Tested<DateType>()).ToList();
        return facts.Count == 0 ? null : Compare(random.Pick(facts));
    }

    private Phrase Compare(Fact fact)
    {
        var name = lexicon.Spell(fact.Name);
        if (random.Chance(20))
        {
            var (one, other) = (ConstantOf(fact), ConstantOf(fact));
            var (low, high) = (Math.Min(one, other), Math.Max(one, other));
            return new Phrase(
                $"{name} antara {Words(fact, low)} {random.OneOf("sampai dengan", "dan")} {Words(fact, high)}",
                new AllOf([new FactCompare(fact.Index, Comparison.AtLeast, low), new FactCompare(fact.Index, Comparison.AtMost, high)]));
        }

        var constant = ConstantOf(fact);
        if (fact.Type is NumberType && random.Chance(20))
        {
            var behind = random.Pick(Behind);
            return new Phrase($"{name} {Words(fact, constant)} {behind.Words}", new FactCompare(fact.Index, behind.Meaning, constant));
        }

        var (words, meaning) = random.Pick(fact.Type is DateType ? OfDates : OfNumbers);
        return new Phrase($"{name} {words} {Words(fact, constant)}".Replace("  ", " ", StringComparison.Ordinal), new FactCompare(fact.Index, meaning, constant));
    }

    /// <summary>A constant in the range of a fact.</summary>
    public long ConstantOf(Fact fact) => fact.Type switch
    {
        DateType => new DateOnly(1970, 1, 1).AddDays(random.Below(12_000)).DayNumber,
        NumberType { Min: { } min, Max: { } max, Step: var step } => min + (random.Below((int)((max - min) / step) + 1) * step),
        NumberType { Decimals: 4 } => random.Below(200) * 1_000L,
        _ => random.Below(60),
    };

    /// <summary>A constant in words: with or without its unit, small ones perhaps in letters, too.</summary>
    private string Words(Fact fact, long constant)
    {
        if (fact.Type is not NumberType number)
        {
            return ValueText.Of(fact, new FactValue(constant));
        }

        var digits = ValueText.Number(constant, number.Decimals);
        var spelled = number.Decimals == 0 && constant < Spelled.Length && random.Chance(20) ? $"{digits} ({Spelled[constant]})" : digits;
        return number.Unit is { } unit && random.Chance(50) ? $"{spelled} {unit}" : spelled;
    }

    private static readonly string[] Spelled = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];
}
