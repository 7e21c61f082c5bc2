using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>
/// Puts another condition in the place of one, wherever a letter holds that very one: a term is changed in every sentence that
/// names it, a point in every reference to it. All else stays the same object.
/// </summary>
/// <param name="old">The condition, by identity.</param>
/// <param name="replacement">What stands there instead.</param>
internal sealed class ConditionRewriter(Condition old, Condition replacement)
{
    private readonly Dictionary<Condition, Condition> _done = new(ReferenceEqualityComparer.Instance) { [old] = replacement };

    /// <summary>The letter with the other condition.</summary>
    public Letter Of(Letter letter) => letter with
    {
        Period = Of(letter.Period),
        Scope = Of(letter.Scope),
        Norms = [.. letter.Norms.Select(Of)],
    };

    private Norm Of(Norm norm) => norm with
    {
        Subject = Of(norm.Subject),
        Times = Of(norm.Times),
        When = Of(norm.When),
        Exceptions = [.. norm.Exceptions.Select(one => one with { Condition = Of(one.Condition) })],
        Effect = Of(norm.Effect),
    };

    private Effect Of(Effect effect) => effect switch
    {
        PlaceEffect place => place with { Preconditions = Of(place.Preconditions) },
        PreconditionEffect must => new PreconditionEffect(Of(must.Preconditions)),
        DiscretionEffect discretion => discretion with { Preconditions = Of(discretion.Preconditions) },
        _ => effect,
    };

    private ImmutableArray<Precondition> Of(ImmutableArray<Precondition> preconditions) =>
        [.. preconditions.Select(one => one with { Condition = Of(one.Condition) })];

    // A constant is one object for all of its places: it is never what is changed.
    private Condition Of(Condition condition)
    {
        if (!_done.TryGetValue(condition, out var rewritten))
        {
            rewritten = Rewrite(condition);
            _done.Add(condition, rewritten);
        }

        return rewritten;
    }

    private Condition Rewrite(Condition condition) => condition switch
    {
        NotCondition not when Of(not.Operand) is var operand && !ReferenceEquals(operand, not.Operand) => new NotCondition(operand),
        AllOf all when Changed(all.Operands) is { } operands => new AllOf(operands),
        AnyOf any when Changed(any.Operands) is { } operands => new AnyOf(operands),
        NamedCondition named when Of(named.Body) is var body && !ReferenceEquals(body, named.Body) => named with { Body = body },
        _ => condition,
    };

    private ImmutableArray<Condition>? Changed(ImmutableArray<Condition> operands)
    {
        ImmutableArray<Condition> rewritten = [.. operands.Select(Of)];
        return rewritten.Zip(operands).All(pair => ReferenceEquals(pair.First, pair.Second)) ? null : rewritten;
    }
}
