using Edaran.Compiler.Model;

namespace Edaran.Compiler.Binding;

/// <summary>
/// How deep what names stand for is nested. A chain of names or of citations may be as long as a file: what nests deeper than the
/// bound is refused, so that no later stage runs out of stack.
/// </summary>
internal sealed class NamedDepths
{
    /// <summary>The deepest nesting.</summary>
    public const int Most = 128;

    private readonly Dictionary<Condition, int> _depths = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes what a name stands for; false where it nests too deep.</summary>
    public bool Add(Condition body) => (_depths[body] = Of(body)) <= Most;

    private int Of(Condition condition) => condition switch
    {
        NotCondition not => 1 + Of(not.Operand),
        AllOf all => 1 + all.Operands.Max(Of),
        AnyOf any => 1 + any.Operands.Max(Of),
        NamedCondition named => 1 + _depths.GetValueOrDefault(named.Body, 1),
        _ => 1,
    };
}
