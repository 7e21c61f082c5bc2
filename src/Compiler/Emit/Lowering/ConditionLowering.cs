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
        _days = new Days(letter.Letter, DayTests(letter));
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

    private static List<Condition> DayTests(LetterIndex index)
    {
        var letter = index.Letter;
        var found = new List<Condition>();
        var seen = new HashSet<Condition>(ReferenceEqualityComparer.Instance);
        if (letter.Enacted is { } enacted && letter.Norms.Any(norm => norm.OwnDates))
        {
            found.Add(new DayBetween(enacted, null));
        }

        Collect(letter.Period, found, seen);
        Collect(letter.Scope, found, seen);
        foreach (var condition in index.GroupConditions)
        {
            Collect(condition, found, seen);
        }

        foreach (var norm in letter.Norms)
        {
            Collect(norm.Subject, found, seen);
            Collect(norm.Times, found, seen);
            Collect(norm.When, found, seen);
            foreach (var condition in norm.Exceptions.Select(one => one.Condition)
                .Concat(Reading.OwnPreconditions(norm).Select(one => one.Condition)))
            {
                Collect(condition, found, seen);
            }
        }

        return found;
    }

    private static void Collect(Condition condition, List<Condition> found, HashSet<Condition> seen)
    {
        if (!seen.Add(condition))
        {
            return;
        }

        switch (condition)
        {
            case DayBetween or WeekdayIn:
                found.Add(condition);
                break;
            case NotCondition not:
                Collect(not.Operand, found, seen);
                break;
            case NamedCondition named:
                Collect(named.Body, found, seen);
                break;
            case AllOf all:
                foreach (var operand in all.Operands)
                {
                    Collect(operand, found, seen);
                }

                break;
            case AnyOf any:
                foreach (var operand in any.Operands)
                {
                    Collect(operand, found, seen);
                }

                break;
            default:
                break;
        }
    }
}
