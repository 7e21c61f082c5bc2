using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>Writes conditions in other words that mean the same.</summary>
/// <param name="words">The facts that they test.</param>
/// <param name="random">Where it takes its choices from.</param>
internal sealed class ConditionRewriter(Vocabulary words, SplitMix random)
{
    private const int Week = 7;

    private static readonly long[] YesNo = [0, 1];

    /// <summary>The condition in other words.</summary>
    public Condition Rewrite(Condition condition) => random.Chance(15)
        ? new NotCondition(Opposite(condition))
        : condition switch
        {
            NamedCondition named when random.Chance(50) => Rewrite(named.Body),
            NamedCondition named => named with { Body = Rewrite(named.Body) },
            NotCondition not => Opposite(not.Operand),
            AllOf all => new AllOf(Shuffled(all.Operands.Select(Rewrite))),
            AnyOf any => new AnyOf(Shuffled(any.Operands.Select(Rewrite))),
            FactIn test => Parted(test),
            FactCompare test => Turned(test),
            DayBetween range => Parted(range),
            WeekdayIn weekdays when random.Chance(50) => new NotCondition(new WeekdayIn((Weekdays)((1 << Week) - 1) & ~weekdays.Days)),
            _ => condition,
        };

    // De Morgan.
    private Condition Opposite(Condition condition) => condition switch
    {
        NotCondition not => Rewrite(not.Operand),
        AllOf all => new AnyOf(Shuffled(all.Operands.Select(Opposite))),
        AnyOf any => new AllOf(Shuffled(any.Operands.Select(Opposite))),
        FactIn test when Others(test) is { Length: > 0 } others => new FactIn(test.Fact, others),
        _ => new NotCondition(Rewrite(condition)),
    };

    private ImmutableArray<long> Others(FactIn test) => words.Facts[test.Fact] switch
    {
        { Type: YesNoType } => [.. YesNo.Except(test.Values)],
        { Type: ChoiceType choices, Origin: not FactOrigin.Turn } => [.. choices.Choices.Select(choice => (long)choice.Index).Except(test.Values)],
        _ => [],
    };

    private Condition Parted(FactIn test)
    {
        if (test.Values.Length < 2 || random.Chance(40))
        {
            return test;
        }

        var at = 1 + random.Below(test.Values.Length - 1);
        return new AnyOf([new FactIn(test.Fact, test.Values[at..]), new FactIn(test.Fact, test.Values[..at])]);
    }

    // The numbers of a fact are whole in their finest step, so that more than one value is at least the next.
    private Condition Turned(FactCompare test) => (test.Comparison, random.Below(3)) switch
    {
        (Comparison.Above, 0) => test with { Comparison = Comparison.AtLeast, Value = test.Value + 1 },
        (Comparison.Above, 1) => new NotCondition(test with { Comparison = Comparison.AtMost }),
        (Comparison.AtLeast, 0) => test with { Comparison = Comparison.Above, Value = test.Value - 1 },
        (Comparison.Below, 0) => test with { Comparison = Comparison.AtMost, Value = test.Value - 1 },
        (Comparison.AtMost, 0) => new NotCondition(test with { Comparison = Comparison.Above }),
        (Comparison.Equal, 0) => new AllOf([test with { Comparison = Comparison.AtLeast }, test with { Comparison = Comparison.AtMost }]),
        _ => test,
    };

    // A stretch as two that follow each other, or as what is from its beginning and up to its end.
    private Condition Parted(DayBetween range)
    {
        if (range is not { From: { } from, To: { } to } || random.Chance(30))
        {
            return range;
        }

        if (from >= to || random.Chance(50))
        {
            return new AllOf([new DayBetween(null, to), new DayBetween(from, null)]);
        }

        var middle = from.AddDays(random.Below(to.DayNumber - from.DayNumber));
        return new AnyOf([new DayBetween(middle.AddDays(1), to), new DayBetween(from, middle)]);
    }

    private ImmutableArray<Condition> Shuffled(IEnumerable<Condition> operands) => [.. operands.OrderBy(_ => random.Below(int.MaxValue))];
}
