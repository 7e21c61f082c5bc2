using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>The values of a fact that are worth trying: around every constant that the letter compares it with.</summary>
internal static class BoundaryValues
{
    /// <summary>The values of a fact that is not derived, ascending; at least one. For a base fact those its own tests name.</summary>
    public static ImmutableArray<long> Of(Fact fact, IReadOnlyList<Condition> tests) => fact.Type switch
    {
        YesNoType => [0, 1],
        ChoiceType choices => OfChoices(choices, fact, tests),
        NumberType number => OfNumber(number, tests),
        DateType => OfDate(tests),
        _ => [0],
    };

    /// <summary>The values of a derived fact, ascending; may be empty.</summary>
    public static ImmutableArray<long> OfDerived(IReadOnlyList<Condition> tests) =>
        [.. tests.SelectMany(Constants).SelectMany(constant => new[] { constant - 1, constant, constant + 1 }).Distinct().Order()];

    /// <summary>Every class of choices by its first and its last member.</summary>
    private static ImmutableArray<long> OfChoices(ChoiceType type, Fact fact, IReadOnlyList<Condition> tests)
    {
        if (fact.Origin == FactOrigin.Turn)
        {
            return [.. type.Choices.Select(choice => (long)choice.Index)];
        }

        return [.. type.Choices
            .Select(choice => (long)choice.Index)
            .GroupBy(value => string.Concat(tests.Select(test => FactTests.Passes(test, value) ? '1' : '0')), StringComparer.Ordinal)
            .SelectMany(group => new[] { group.First(), group.Last() })
            .Distinct()
            .Order()];
    }

    /// <summary>Just below, at and just above each constant – by the step that drafters write and by the finest – and the ends.</summary>
    private static ImmutableArray<long> OfNumber(NumberType type, IReadOnlyList<Condition> tests)
    {
        var near = tests.SelectMany(Constants).SelectMany(
            constant => new[] { constant - type.Step, constant - 1, constant, constant + 1, constant + type.Step });
        var ends = new[] { type.Min, type.Max }.OfType<long>();
        var values = near.Concat(ends).Where(value => !(value < type.Min) && !(value > type.Max)).Distinct().Order().ToImmutableArray();
        return values.Length > 0 ? values : [0];
    }

    private static ImmutableArray<long> OfDate(IReadOnlyList<Condition> tests)
    {
        var values = OfDerived(tests).Where(day => day >= 0 && day <= DateOnly.MaxValue.DayNumber).ToImmutableArray();
        return values.Length > 0 ? values : [new DateOnly(1990, 6, 15).DayNumber];
    }

    private static IEnumerable<long> Constants(Condition test) => test switch
    {
        FactIn within => within.Values,
        FactCompare compared => [compared.Value],
        _ => [],
    };
}
