using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>The first and last day of a period, as far as days alone tell, and periods whose last day is moved.</summary>
public static class PeriodEnds
{
    /// <summary>No day before it is one of the period; null where there is no such day.</summary>
    public static DateOnly? First(Condition period) => period switch
    {
        DayBetween days => days.From,
        NamedCondition named => First(named.Body),
        AllOf all => all.Operands.Select(First).Max(),
        AnyOf any when any.Operands.All(operand => First(operand) is not null) => any.Operands.Select(First).Min(),
        _ => null,
    };

    /// <summary>No day after it is one of the period; null where there is no such day.</summary>
    public static DateOnly? Last(Condition period) => period switch
    {
        DayBetween days => days.To,
        NamedCondition named => Last(named.Body),
        AllOf all => all.Operands.Select(Last).Where(day => day is not null).Min(),
        AnyOf any when any.Operands.All(operand => Last(operand) is not null) => any.Operands.Select(Last).Max(),
        _ => null,
    };

    /// <summary>
    /// A letter that speaks longer, from a day on. What its sentences say of the part of the period that ends last – a stage
    /// they name – goes on with it; dates that they write themselves stay.
    /// </summary>
    /// <param name="letter">A letter whose period has a last day.</param>
    /// <param name="until">The new last day.</param>
    /// <param name="since">The day from which it speaks longer.</param>
    internal static Letter Extend(Letter letter, DateOnly until, DateOnly? since)
    {
        if (Last(letter.Period) is not { } last)
        {
            return letter;
        }

        var moved = new Dictionary<Condition, Condition>(ReferenceEqualityComparer.Instance);
        Collect(letter.Period, last, until, moved);
        var longer = Replace(letter.Period, moved);
        var goesOn = since is not { } from || from <= last.AddDays(1);
        return letter with
        {
            Period = goesOn ? longer : new AnyOf([letter.Period, new AllOf([longer, new DayBetween(since, null)])]),
            Norms = [.. letter.Norms.Select(norm => Replace(norm, moved))],
        };
    }

    private static Norm Replace(Norm norm, Dictionary<Condition, Condition> moved) => norm with
    {
        Subject = Replace(norm.Subject, moved),
        Times = Replace(norm.Times, moved),
        When = Replace(norm.When, moved),
        Exceptions = [.. norm.Exceptions.Select(exception => exception with { Condition = Replace(exception.Condition, moved) })],
    };

    private static void Collect(Condition period, DateOnly last, DateOnly until, Dictionary<Condition, Condition> moved)
    {
        switch (period)
        {
            case DayBetween days when days.To == last: moved[days] = days with { To = until }; break;
            case NamedCondition named: Collect(named.Body, last, until, moved); break;
            case AllOf all: all.Operands.ToList().ForEach(operand => Collect(operand, last, until, moved)); break;
            case AnyOf any: any.Operands.ToList().ForEach(operand => Collect(operand, last, until, moved)); break;
        }
    }

    // What was replaced once is kept: names that many sentences use are gone through once.
    private static Condition Replace(Condition condition, Dictionary<Condition, Condition> moved)
    {
        if (!moved.TryGetValue(condition, out var other))
        {
            moved[condition] = other = condition switch
            {
                NotCondition not => not with { Operand = Replace(not.Operand, moved) },
                NamedCondition named => named with { Body = Replace(named.Body, moved) },
                AllOf all => new AllOf([.. all.Operands.Select(operand => Replace(operand, moved))]),
                AnyOf any => new AnyOf([.. any.Operands.Select(operand => Replace(operand, moved))]),
                _ => condition,
            };
        }

        return other;
    }
}
