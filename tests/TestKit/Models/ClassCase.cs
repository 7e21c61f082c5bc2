using Edaran.Compiler.Analysis;
using Edaran.Compiler.Boxes;

namespace Edaran.TestKit.Models;

/// <summary>A real person on a real day out of a case of decision diagrams.</summary>
/// <param name="Day">The day.</param>
/// <param name="Values">The value of every fact, by index; of the fact of the working day, too.</param>
internal sealed record ClassCase(DateOnly Day, long[] Values)
{
    /// <summary>Someone in a box of cases that can be.</summary>
    public static ClassCase In(Box box, Variables variables) =>
        Of([.. variables.InOrder.Select((_, level) => box.On(level)?.Members.First() ?? 0)], variables);

    /// <summary>Someone in a case that can be.</summary>
    /// <param name="classes">A class for each level.</param>
    /// <param name="variables">What the levels stand for.</param>
    public static ClassCase Of(ReadOnlySpan<int> classes, Variables variables)
    {
        var values = new long[variables.Vocabulary.Facts.Length];
        var day = variables.Day.FirstOf(classes[variables.DayLevel]);
        values[variables.Vocabulary.WorkdayFact] = variables.Day.IsWorked(classes[variables.DayLevel]) ? 1 : 0;
        for (var level = 0; level < classes.Length; level++)
        {
            if (variables.InOrder[level] is FactVariable one)
            {
                values[one.Fact.Index] = Finite(one.ValuesOf(classes[level])[0]);
            }
            else if (variables.InOrder[level] is LinkedVariable linked)
            {
                values[linked.Base.Index] = linked.DatesOf(classes[level], day).First().From;
            }
        }

        return new ClassCase(day, Space.WithDerived(variables.Vocabulary, day, values));
    }

    private static long Finite(Compiler.Analysis.Range range) => range.From != long.MinValue ? range.From : range.To != long.MaxValue ? range.To : 0;
}
