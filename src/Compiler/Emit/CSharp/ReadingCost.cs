using Edaran.Compiler.Model;

namespace Edaran.Compiler.Emit.CSharp;

/// <summary>
/// How many steps the readable form of a condition takes. Names that use names again and again multiply it; beyond a bound nobody could
/// read it either, and the tables alone decide.
/// </summary>
internal sealed class ReadingCost
{
    /// <summary>Steps of one point; letters of origin take below a hundred.</summary>
    public const long Bound = 10_000;

    private readonly Dictionary<Condition, long> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the conditions of a point together stay within the bound.</summary>
    public bool IsReadable(params IEnumerable<Condition> conditions) => Sum(conditions) <= Bound;

    private long Of(Condition condition)
    {
        if (!_known.TryGetValue(condition, out var cost))
        {
            cost = condition switch
            {
                NotCondition not => Of(not.Operand),
                NamedCondition named => Sum([named.Body]),
                AllOf all => Sum(all.Operands),
                AnyOf any => Sum(any.Operands),
                _ => 1,
            };
            _known.Add(condition, cost);
        }

        return cost;
    }

    private long Sum(IEnumerable<Condition> conditions) =>
        conditions.Aggregate(1L, (sum, condition) => Math.Min(sum + Of(condition), Bound + 1));
}
