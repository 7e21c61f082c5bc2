using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>Whether points speak and stand, as formulas.</summary>
internal sealed class NormLowering
{
    private readonly Letter _letter;
    private readonly LetterIndex _index;
    private readonly ConditionLowering _conditions;
    private readonly Formula?[] _speaks;
    private readonly Formula?[] _stands;

    public NormLowering(LetterIndex index, ConditionLowering conditions)
    {
        _index = index;
        _letter = index.Letter;
        _conditions = conditions;
        _speaks = new Formula?[_letter.Norms.Length];
        _stands = new Formula?[_letter.Norms.Length];
        InForce = conditions.Lower(_letter.Period);
        InScope = conditions.Lower(_letter.Scope);
        Workday = conditions.Yes(_letter.Vocabulary.WorkdayFact);
    }

    public Formula InForce { get; }

    public Formula InScope { get; }

    public Formula Workday { get; }

    /// <summary>A point holds, on a day on which it speaks, for someone in scope.</summary>
    public Formula Speaks(Norm norm) => _speaks[norm.Index] ??= Formulas.And(
    [
        InScope,
        norm.OwnDates ? _conditions.Since(_letter.Enacted) : InForce,
        _conditions.Lower(norm.Subject),
        _conditions.Lower(norm.Times),
        _conditions.Lower(norm.When),
        .. norm.Exceptions.Select(exception => Formulas.Not(_conditions.Lower(exception.Condition))),
        .. norm.RestsOnFreeDays ? [Workday] : Array.Empty<Formula>(),
        .. norm.Effect is OrderEffect order ? [_conditions.Yes(order.Order)] : Array.Empty<Formula>(),
    ]);

    /// <summary>A point speaks and no standing point sets it aside.</summary>
    public Formula Stands(Norm norm) => _stands[norm.Index] ??= Formulas.And(
        _index.SetAsideBy(norm).Select(other => Formulas.Not(Stands(other))).Prepend(Speaks(norm)));

    /// <summary>A point stands while the letter is in force: only then does it speak of modes.</summary>
    public Formula StandsInForce(Norm norm) => norm.OwnDates ? Formulas.And(Stands(norm), InForce) : Stands(norm);

    /// <summary>Every precondition of a point is met.</summary>
    public Formula IsMet(Norm norm) =>
        Formulas.And(Reading.OwnPreconditions(norm).Select(precondition => _conditions.Lower(precondition.Condition)));
}
