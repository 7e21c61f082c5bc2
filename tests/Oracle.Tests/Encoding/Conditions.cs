using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Oracle.Tests.Encoding;

/// <summary>What a letter's conditions are made of, looked up without the compiler's own helpers.</summary>
internal static class Conditions
{
    /// <summary>The tests of facts and days in a letter, and its constants.</summary>
    public static IEnumerable<Condition> LeavesOf(Letter letter)
    {
        var seen = new HashSet<Condition>(ReferenceEqualityComparer.Instance);
        return letter.Norms.SelectMany(OfNorm).Prepend(letter.Scope).Prepend(letter.Period).SelectMany(condition => Leaves(condition, seen));
    }

    /// <summary>The facts that a decision about one person may look at.</summary>
    public static IReadOnlySet<int> FactsOf(Letter letter) =>
        LeavesOf(letter).Select(leaf => leaf switch { FactIn test => test.Fact, FactCompare test => test.Fact, _ => letter.Vocabulary.WorkdayFact })
            .Concat(letter.Norms.SelectMany(norm => Recorded(norm.Effect)))
            .Append(letter.Vocabulary.WorkdayFact)
            .ToHashSet();

    /// <summary>What must be met before the leave that a norm gives may be used.</summary>
    public static ImmutableArray<Precondition> Preconditions(Norm norm) => norm.Effect switch
    {
        PlaceEffect place => place.Preconditions,
        DiscretionEffect discretion => discretion.Preconditions,
        PreconditionEffect must => must.Preconditions,
        _ => [],
    };

    private static IEnumerable<Condition> OfNorm(Norm norm) =>
        [norm.Subject, norm.Times, norm.When, .. norm.Exceptions.Select(one => one.Condition), .. Preconditions(norm).Select(one => one.Condition)];

    private static ImmutableArray<int> Recorded(Effect effect) => effect switch
    {
        DiscretionEffect discretion => discretion.Decisions,
        OrderEffect order => [order.Order],
        SplitEffect split => [split.Turn],
        _ => [],
    };

    private static IEnumerable<Condition> Leaves(Condition condition, HashSet<Condition> seen) => !seen.Add(condition) ? [] : condition switch
    {
        NotCondition not => Leaves(not.Operand, seen),
        NamedCondition named => Leaves(named.Body, seen),
        AllOf all => all.Operands.SelectMany(operand => Leaves(operand, seen)),
        AnyOf any => any.Operands.SelectMany(operand => Leaves(operand, seen)),
        _ => [condition],
    };
}
