using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>What conditions joined by words mean: a second writing of that rule of the language, for the made models.</summary>
internal static class Joining
{
    /// <summary>Every one of some; what always holds adds nothing, and beside what never holds nothing counts.</summary>
    public static Condition All(IEnumerable<Condition> conditions)
    {
        var kept = conditions.Where(condition => condition != Condition.True).ToList();
        return kept.Count switch { 0 => Condition.True, 1 => kept[0], _ => kept.Contains(Condition.False) ? Condition.False : new AllOf([.. kept]) };
    }

    /// <summary>At least one of some; values of one fact are one set of values.</summary>
    public static Condition Any(IEnumerable<Condition> conditions)
    {
        var kept = new List<Condition>();
        foreach (var condition in conditions.Where(condition => condition != Condition.False))
        {
            var same = kept.FindIndex(other => (other, condition) is (FactIn one, FactIn two) && one.Fact == two.Fact);
            if (same < 0)
            {
                kept.Add(condition);
            }
            else
            {
                kept[same] = Merged((FactIn)kept[same], (FactIn)condition);
            }
        }

        return kept.Count switch { 0 => Condition.False, 1 => kept[0], _ => kept.Contains(Condition.True) ? Condition.True : new AnyOf([.. kept]) };
    }

    /// <summary>The opposite; of an opposite, the thing itself.</summary>
    public static Condition Not(Condition condition) => condition switch
    {
        NotCondition not => not.Operand,
        ConstantCondition constant => constant.Value ? Condition.False : Condition.True,
        _ => new NotCondition(condition),
    };

    /// <summary>The fact whose values a condition names, by whatever name; -1 where it names anything else.</summary>
    public static int FactOf(Condition condition) => condition switch
    {
        NamedCondition named => FactOf(named.Body),
        FactIn values => values.Fact,
        AnyOf any when any.Operands.Select(FactOf).Distinct().ToList() is [var only] => only,
        _ => -1,
    };

    private static FactIn Merged(FactIn one, FactIn other) => one with { Values = [.. one.Values.Union(other.Values).Order()] };
}
