using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <content>When something holds.</content>
internal sealed partial class Reading
{
    /// <summary>Whether a condition holds.</summary>
    public Verdict Holds(Condition condition) => condition switch
    {
        ConstantCondition constant => Verdict.Of(constant.Value),
        FactIn test => _situation.Test(test.Fact, value => FactTests.Passes(test, value)),
        FactCompare test => _situation.Test(test.Fact, value => FactTests.Passes(test, value)),
        DayBetween range => Verdict.Of(!(Day < range.From) && !(Day > range.To)),
        WeekdayIn weekdays => Verdict.Of((weekdays.Days & Calendar.Of(Day)) != Weekdays.None),
        NotCondition not => Holds(not.Operand).Opposite,
        AllOf all => All(all.Operands.Select(Holds)),
        AnyOf any => Any(any.Operands.Select(Holds)),
        NamedCondition named => HoldsByName(named.Body),
        _ => Verdict.No,
    };

    // What a name stands for is read once, however often letters or other names use it.
    private Verdict HoldsByName(Condition body)
    {
        if (!_named.TryGetValue(body, out var verdict))
        {
            verdict = Holds(body);
            _named.Add(body, verdict);
        }

        return verdict;
    }

    private Verdict IsYes(int fact) => _situation.Test(fact, value => value == 1);
}
