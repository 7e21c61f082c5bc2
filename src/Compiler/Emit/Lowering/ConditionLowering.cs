using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>Turns conditions into formulas. A condition that several sentences share is done once.</summary>
internal sealed class ConditionLowering
{
    private readonly Dictionary<Condition, Formula> _done = new(ReferenceEqualityComparer.Instance);
    private readonly Slots _slots;
    private readonly Days _days;

    public ConditionLowering(LetterIndex letter, Slots slots)
    {
        _slots = slots;
        _days = new Days(letter.Letter, letter.DayTests);
    }

    public Days Days => _days;

    /// <summary>Whether a condition holds.</summary>
    public Formula Lower(Condition condition)
    {
        if (!_done.TryGetValue(condition, out var formula))
        {
            formula = condition switch
            {
                ConstantCondition constant => constant.Value ? Formula.True : Formula.False,
                FactIn test => _slots.Test(test, test.Fact),
                FactCompare test => _slots.Test(test, test.Fact),
                DayBetween or WeekdayIn => _days.Test(condition),
                NotCondition not => Formulas.Not(Lower(not.Operand)),
                NamedCondition named => Lower(named.Body),
                AllOf all => Formulas.And(all.Operands.Select(Lower)),
                AnyOf any => Formulas.Or(any.Operands.Select(Lower)),
                _ => Formula.False,
            };
            _done.Add(condition, formula);
        }

        return formula;
    }

    /// <summary>Whether a yes-or-no fact is yes.</summary>
    public Formula Yes(int fact) => _slots.Test(new FactIn(fact, [1]), fact);

    /// <summary>Whether the letter has been enacted.</summary>
    public Formula Since(DateOnly? day) => day is null ? Formula.True : _days.Test(new DayBetween(day, null));
}
