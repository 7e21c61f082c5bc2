using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>A test of one fact somewhere in a letter.</summary>
/// <param name="Fact">Index of the fact.</param>
/// <param name="Constants">What it is compared with.</param>
/// <param name="Passes">Whether a value passes.</param>
internal sealed record TestOfFact(int Fact, ImmutableArray<long> Constants, Func<long, bool> Passes);

/// <summary>Finds every test that a decision about one person may make.</summary>
internal static class TestFinder
{
    /// <summary>The tests of a letter, of its conditions and of what its effects imply.</summary>
    public static ImmutableArray<TestOfFact> In(Letter letter) =>
        [.. Conditions(letter).SelectMany(Tests), .. letter.Norms.SelectMany(norm => Implied(norm.Effect)), Yes(letter.Vocabulary.WorkdayFact)];

    private static IEnumerable<Condition> Conditions(Letter letter) =>
        letter.Norms
            .SelectMany(norm => new[] { norm.Subject, norm.Times, norm.When }
                .Concat(norm.Exceptions.Select(one => one.Condition))
                .Concat(TotalMeaning.Own(norm).Select(one => one.Condition)))
            .Concat([letter.Period, letter.Scope]);

    private static IEnumerable<TestOfFact> Tests(Condition condition) => condition switch
    {
        FactIn test => [new TestOfFact(test.Fact, test.Values, value => test.Values.Contains(value))],
        FactCompare test => [new TestOfFact(test.Fact, [test.Value], value => Passes(test, value))],
        NotCondition not => Tests(not.Operand),
        NamedCondition named => Tests(named.Body),
        AllOf all => all.Operands.SelectMany(Tests),
        AnyOf any => any.Operands.SelectMany(Tests),
        _ => [],
    };

    private static bool Passes(FactCompare test, long value) => test.Comparison switch
    {
        Comparison.Above => value > test.Value,
        Comparison.AtLeast => value >= test.Value,
        Comparison.Below => value < test.Value,
        Comparison.AtMost => value <= test.Value,
        _ => value == test.Value,
    };

    private static IEnumerable<TestOfFact> Implied(Effect effect) => effect switch
    {
        DiscretionEffect discretion => discretion.Decisions.Select(Yes),
        OrderEffect order => [Yes(order.Order)],
        SplitEffect split => split.Shares.Select((_, turn) => new TestOfFact(split.Turn, [turn], value => value == turn)),
        _ => [],
    };

    private static TestOfFact Yes(int fact) => new(fact, [1], value => value == 1);
}
