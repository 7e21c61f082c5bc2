using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>What conditions come down to: their tests of facts and of the day, and their constants.</summary>
internal static class ConditionLeaves
{
    /// <summary>Every leaf, in order. A condition that several others share is looked through once: references to points may multiply it.</summary>
    public static IEnumerable<Condition> Of(IEnumerable<Condition> roots) => All(roots).Where(condition => Parts(condition) is null);

    /// <summary>The conditions that go by a name, each once.</summary>
    public static IEnumerable<NamedCondition> Named(IEnumerable<Condition> roots) => All(roots).OfType<NamedCondition>();

    private static IEnumerable<Condition> All(IEnumerable<Condition> roots)
    {
        var seen = new HashSet<Condition>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Condition>(roots.Reverse());
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            yield return next;
            var parts = Parts(next) ?? [];
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
