using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// One value for each class of values of an open fact. Two values are of one class when every test of the letter answers alike
/// for both – for a base date also the tests of the facts derived from it – so that what holds for one holds for the other.
/// </summary>
internal static class Classes
{
    /// <summary>The values of a fact that no other fact is derived from.</summary>
    public static ImmutableArray<long> Of(Fact fact, IReadOnlyList<Condition> tests)
    {
        var values = fact.Type switch
        {
            YesNoType => [0, 1],
            ChoiceType choices => Enumerable.Range(0, choices.Choices.Length).Select(choice => (long)choice),
            NumberType number => Starts(number.Min, number.Max, tests.SelectMany(FactTests.CutsOf)),
            DateType => Starts(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber, tests.SelectMany(FactTests.CutsOf)),
            _ => [0],
        };
        return Distinct(values, value => tests.Select(test => FactTests.Passes(test, value)));
    }

    /// <summary>The dates of a base fact, within a range, where facts derived from it are tested too.</summary>
    public static ImmutableArray<long> OfBase(
        BaseRange range, IReadOnlyList<Condition> tests, IReadOnlyList<(Derivation Derivation, Condition Test)> derived)
    {
        var cuts = tests.SelectMany(FactTests.CutsOf).Concat(derived.SelectMany(
            item => FactTests.CutsOf(item.Test).Select(count => range.LastReaching(item.Derivation, count) + 1)));
        return Distinct(
            Starts(range.First, range.Last, cuts),
            value => tests.Select(test => FactTests.Passes(test, value)).Concat(derived.Select(
                item => FactTests.Passes(item.Test, range.Count(item.Derivation, value)))));
    }

    /// <summary>The first value of each stretch between cuts; without a lower bound one value below every cut.</summary>
    private static IEnumerable<long> Starts(long? min, long? max, IEnumerable<long> cuts)
    {
        var inside = cuts.Where(cut => (min is null || cut > min) && (max is null || cut <= max)).Distinct().Order().ToList();
        var first = min ?? (inside.Count == 0 ? Math.Min(0, max ?? 0) : inside[0] - 1);
        return inside.Prepend(first);
    }

    private static ImmutableArray<long> Distinct(IEnumerable<long> values, Func<long, IEnumerable<bool>> answers)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. values.Where(value => seen.Add(string.Concat(answers(value).Select(answer => answer ? '1' : '0'))))];
    }
}
