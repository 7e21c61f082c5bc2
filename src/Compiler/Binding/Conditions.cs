using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Binding;

/// <summary>Joins conditions: constants fall away, one alone stands for itself, values of one fact become one set.</summary>
internal static class Conditions
{
    /// <summary>Holds while a yes-or-no fact is yes.</summary>
    public static Condition Yes(int fact) => new FactIn(fact, [1]);

    /// <summary>Every one of some conditions.</summary>
    public static Condition All(IEnumerable<Condition> conditions)
    {
        ImmutableArray<Condition> kept = [.. conditions.Where(c => c is not ConstantCondition { Value: true })];
        return kept.Length switch
        {
            0 => Condition.True,
            1 => kept[0],
            _ => kept.Contains(Condition.False) ? Condition.False : new AllOf(kept),
        };
    }

    /// <summary>Both of two conditions.</summary>
    public static Condition Both(Condition one, Condition other) => All([one, other]);

    /// <summary>At least one of some conditions.</summary>
    public static Condition Any(IEnumerable<Condition> conditions)
    {
        var kept = new List<Condition>();
        foreach (var condition in conditions.Where(c => c is not ConstantCondition { Value: false }))
        {
            var same = condition is FactIn ? kept.FindIndex(k => k is FactIn of && of.Fact == ((FactIn)condition).Fact) : -1;
            if (same < 0)
            {
                kept.Add(condition);
            }
            else
            {
                var (a, b) = ((FactIn)kept[same], (FactIn)condition);
                kept[same] = a with { Values = [.. a.Values.Union(b.Values).Order()] };
            }
        }

        return kept.Count switch
        {
            0 => Condition.False,
            1 => kept[0],
            _ => kept.Contains(Condition.True) ? Condition.True : new AnyOf([.. kept]),
        };
    }

    /// <summary>The opposite of a condition.</summary>
    public static Condition Not(Condition condition) => condition switch
    {
        ConstantCondition constant => constant.Value ? Condition.False : Condition.True,
        NotCondition not => not.Operand,
        _ => new NotCondition(condition),
    };

    /// <summary>The fact whose values a condition names, through the names of terms; -1 where it is no set of values.</summary>
    public static int FactOf(Condition condition)
    {
        while (condition is NamedCondition named)
        {
            condition = named.Body;
        }

        return condition switch
        {
            FactIn values => values.Fact,
            AnyOf any when any.Operands.Select(FactOf).Distinct().Count() == 1 => FactOf(any.Operands[0]),
            _ => -1,
        };
    }

    /// <summary>The tests of facts and days that a condition is made of.</summary>
    public static IEnumerable<Condition> TestsIn(Condition condition) => condition switch
    {
        NotCondition not => TestsIn(not.Operand),
        NamedCondition named => TestsIn(named.Body),
        AllOf all => all.Operands.SelectMany(TestsIn),
        AnyOf any => any.Operands.SelectMany(TestsIn),
        _ => [condition],
    };
}
