using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>What conditions come down to: their tests of facts and of the day, and their constants.</summary>
internal static class ConditionLeaves
{
    /// <summary>Every leaf, in order. A condition that several others share is looked through once: references to points may multiply it.</summary>
    public static IEnumerable<Condition> Of(IEnumerable<Condition> roots)
    {
        var seen = new HashSet<Condition>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Condition>(roots.Reverse());
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            if (Parts(next) is not { } parts)
            {
                yield return next;
                continue;
            }

            for (var i = parts.Count - 1; i >= 0; i--)
            {
                open.Push(parts[i]);
            }
        }
    }

    /// <summary>The conditions of a letter: period, scope, and what its points and their effects test.</summary>
    public static IEnumerable<Condition> RootsOf(Letter letter) => letter.Norms
        .SelectMany(norm => norm.Exceptions.Select(one => one.Condition).Prepend(norm.When).Prepend(norm.Times).Prepend(norm.Subject)
            .Concat(PreconditionsOf(norm.Effect).Select(one => one.Condition)))
        .Prepend(letter.Scope)
        .Prepend(letter.Period);

    private static ImmutableArray<Precondition> PreconditionsOf(Effect effect) => effect switch
    {
        PlaceEffect place => place.Preconditions,
        DiscretionEffect discretion => discretion.Preconditions,
        PreconditionEffect must => must.Preconditions,
        _ => [],
    };

    private static IReadOnlyList<Condition>? Parts(Condition condition) => condition switch
    {
        NotCondition not => [not.Operand],
        NamedCondition named => [named.Body],
        AllOf all => all.Operands,
        AnyOf any => any.Operands,
        _ => null,
    };
}
