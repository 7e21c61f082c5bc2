using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>Writes a letter in other words that mean the same: conditions by <see cref="ConditionRewriter"/>, points doubled, parted and shuffled.</summary>
public sealed class LetterRewriter
{
    private readonly Letter _letter;
    private readonly SplitMix _random;
    private readonly ConditionRewriter _conditions;

    private LetterRewriter(Letter letter, ulong seed)
    {
        (_letter, _random) = (letter, new SplitMix(seed));
        _conditions = new ConditionRewriter(letter.Vocabulary, _random);
    }

    /// <summary>The letter in other words; the same for the same seed. Its points keep their numbers, which then need not be unique.</summary>
    public static Letter Rewrite(Letter letter, ulong seed) => new LetterRewriter(letter, seed).Rewritten();

    private Letter Rewritten()
    {
        var norms = _letter.Norms.SelectMany(Variants).OrderBy(_ => _random.Below(int.MaxValue)).ToList();
        return Renumbering.Of(_letter, norms) with { Period = _conditions.Rewrite(_letter.Period), Scope = _conditions.Rewrite(_letter.Scope) };
    }

    private IEnumerable<Norm> Variants(Norm norm) => Parted(norm).SelectMany(part => _random.Chance(15) ? new[] { part, part } : [part]).Select(Reworded);

    /// <summary>A norm about either of two groups as one about each, and one about two modes as one about each.</summary>
    private IEnumerable<Norm> Parted(Norm norm)
    {
        if (norm.Subject is AnyOf any && _random.Chance(50))
        {
            return any.Operands.Select(operand => norm with { Subject = operand });
        }

        return norm.Effect is PlaceEffect { Modes.Length: > 1 } place && _random.Chance(50)
            ? place.Modes.Select(mode => norm with { Effect = place with { Modes = [mode] } })
            : [norm];
    }

    /// <summary>A condition moves to the subject or the other way, an exception to the conditions.</summary>
    private Norm Reworded(Norm norm)
    {
        norm = _random.Below(3) switch
        {
            0 => norm with { Subject = new AllOf([norm.When, norm.Subject]), When = Condition.True },
            1 => norm with { When = new AllOf([norm.Subject, norm.When]), Subject = Condition.True },
            _ => norm,
        };
        if (norm.Exceptions.Length > 0 && _random.Chance(50))
        {
            norm = norm with { When = new AllOf([norm.When, .. norm.Exceptions.Select(one => new NotCondition(one.Condition))]), Exceptions = [] };
        }

        return norm with
        {
            Subject = _conditions.Rewrite(norm.Subject),
            Times = _conditions.Rewrite(norm.Times),
            When = _conditions.Rewrite(norm.When),
            Exceptions = [.. norm.Exceptions.Select(one => one with { Condition = _conditions.Rewrite(one.Condition) })],
            Effect = Reworded(norm.Effect),
        };
    }

    // Beside a limit a condition of leave is part of what is said of a group, in its words.
    private Effect Reworded(Effect effect) => effect switch
    {
        PlaceEffect { Quota: null } place => place with { Preconditions = Reworded(place.Preconditions) },
        DiscretionEffect { Quota: null } discretion => discretion with { Preconditions = Reworded(discretion.Preconditions) },
        PreconditionEffect must => must with { Preconditions = Reworded(must.Preconditions) },
        _ => effect,
    };

    private ImmutableArray<Precondition> Reworded(ImmutableArray<Precondition> preconditions) =>
        [.. preconditions.Select(one => one with { Condition = _conditions.Rewrite(one.Condition) })];
}
