using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>Values of facts as people write them.</summary>
internal static class Values
{
    /// <summary>A value of a class that a drafter would pick: just within its edge, by the step that drafters write.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="values">The stretches of the class, ascending.</param>
    public static FactValue Typical(Fact fact, ImmutableArray<Range> values)
    {
        var first = values[0];
        var step = fact.Type is NumberType number ? Math.Max(1, number.Step) : 1;
        if (first.From == long.MinValue)
        {
            return new FactValue(first.To == long.MaxValue ? 0 : FloorTo(first.To, step));
        }

        var rounded = -FloorTo(-first.From, step);
        return new FactValue(first.Holds(rounded) ? rounded : first.From);
    }

    /// <summary>Whether a value says that the turn of a rotation is not recorded.</summary>
    public static bool IsUnrecorded(Fact fact, FactValue value) => fact.Origin == FactOrigin.Turn && value.Raw == Situation.NotRecorded;

    /// <summary>A value as in a file of facts: yes or no, a number, a date, or the name of a choice.</summary>
    public static object Plain(Fact fact, FactValue value) => fact.Type switch
    {
        YesNoType => value.Raw == 1,
        ChoiceType choices => choices.Choices[(int)value.Raw].Name,
        NumberType number => (decimal)value.Raw / (decimal)Math.Pow(10, number.Decimals),
        _ => DateOnly.FromDayNumber((int)value.Raw),
    };

    private static long FloorTo(long value, long step) => value - (((value % step) + step) % step);
}
