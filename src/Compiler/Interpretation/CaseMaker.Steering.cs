using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <content>Steers a case so that a norm is likely to be active in it.</content>
internal sealed partial class CaseMaker
{
    private DateOnly DayFor(Norm target, DateOnly otherwise)
    {
        var fitting = _days.Where(day => MayHold(_letter.Letter.Period, day) && MayHold(target.Times, day)).ToList();
        return fitting.Count > 0 && _random.Chance(85) ? _random.Pick(fitting) : otherwise;
    }

    /// <summary>Whether a condition may hold on a day, if its facts allow.</summary>
    private static bool MayHold(Condition condition, DateOnly day) => condition switch
    {
        ConstantCondition constant => constant.Value,
        DayBetween range => !(day < range.From) && !(day > range.To),
        WeekdayIn weekdays => (weekdays.Days & Calendar.Of(day)) != Weekdays.None,
        NamedCondition named => MayHold(named.Body, day),
        AllOf all => all.Operands.All(operand => MayHold(operand, day)),
        AnyOf any => any.Operands.Any(operand => MayHold(operand, day)),
        _ => true,
    };

    private void Steer(Norm target, DateOnly day)
    {
        _aimedAt.Clear();
        _aimedAway.Clear();
        foreach (var condition in new[] { _letter.Letter.Period, _letter.Letter.Scope, target.Subject, target.Times, target.When })
        {
            Aim(condition, true, day);
        }

        foreach (var exception in target.Exceptions)
        {
            Aim(exception.Condition, _random.Chance(20), day);
        }

        foreach (var precondition in Reading.OwnPreconditions(target))
        {
            Aim(precondition.Condition, _random.Chance(60), day);
        }

        if (target.Effect is OrderEffect order)
        {
            _chosen[order.Order] = 1;
        }

        if (_random.Chance(25))
        {
            var fact = _random.Below(_facts.Length);
            if (_facts[fact].Derivation is null && !_letter.DerivedFrom(_facts[fact]).Any())
            {
                _chosen[fact] = _random.Pick(_values[fact]);
            }
        }
    }

    /// <summary>Chooses values with which a condition has an answer; parts that share a fact may undo one another.</summary>
    private void Aim(Condition condition, bool wanted, DateOnly day)
    {
        switch (condition)
        {
            case FactIn test:
                AimTest(test, test.Fact, wanted, day);
                break;
            case FactCompare test:
                AimTest(test, test.Fact, wanted, day);
                break;
            case NotCondition not:
                Aim(not.Operand, !wanted, day);
                break;
            case NamedCondition named when (wanted ? _aimedAt : _aimedAway).Add(named.Body):
                Aim(named.Body, wanted, day);
                break;
            case AllOf all:
                AimOf(all.Operands, wanted, every: wanted, day);
                break;
            case AnyOf any:
                AimOf(any.Operands, wanted, every: !wanted, day);
                break;
            default:
                break;
        }
    }

    private void AimOf(ImmutableArray<Condition> operands, bool wanted, bool every, DateOnly day)
    {
        foreach (var operand in every ? operands : [_random.Pick(operands)])
        {
            Aim(operand, wanted, day);
        }
    }

    private void AimTest(Condition test, int fact, bool wanted, DateOnly day)
    {
        var fitting = _values[fact].Where(value => FactTests.Passes(test, value) == wanted).ToList();
        if (fitting.Count == 0)
        {
            return;
        }

        var value = _random.Pick(fitting);
        if (_facts[fact].Derivation is not { } derivation)
        {
            _chosen[fact] = _letter.DerivedFrom(_facts[fact]).Any() ? WithinRange(value, day) : value;
        }
        else if (EdgeOf(_facts[fact], value, day) is { } date)
        {
            _chosen[derivation.Base] = date;
        }
    }
}
