using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Binding;

/// <summary>The days on which a condition may hold, whatever the facts and weekdays: disjoint ranges, ascending.</summary>
internal sealed record DaySet(ImmutableArray<(DateOnly From, DateOnly To)> Ranges)
{
    private static readonly DaySet Every = new([(DateOnly.MinValue, DateOnly.MaxValue)]);

    /// <summary>Whether no day is left.</summary>
    public bool IsEmpty => Ranges.IsEmpty;

    /// <summary>The days on which a condition may hold.</summary>
    public static DaySet Of(Condition condition) => Of(condition, holds: true);

    /// <summary>The days in both.</summary>
    public DaySet And(DaySet other) => new([.. from a in Ranges
                                               from b in other.Ranges
                                               let begin = a.From > b.From ? a.From : b.From
                                               let end = a.To < b.To ? a.To : b.To
                                               where begin <= end
                                               orderby begin
                                               select (begin, end)]);

    // The days on which it may hold, or on which it may fail to.
    private static DaySet Of(Condition condition, bool holds) => condition switch
    {
        ConstantCondition constant => constant.Value == holds ? Every : new DaySet([]),
        DayBetween days => holds ? new DaySet([(days.From ?? DateOnly.MinValue, days.To ?? DateOnly.MaxValue)]) : Outside(days),
        NotCondition not => Of(not.Operand, !holds),
        NamedCondition named => Of(named.Body, holds),
        AllOf all => holds ? Common(all.Operands, holds) : Together(all.Operands, holds),
        AnyOf any => holds ? Together(any.Operands, holds) : Common(any.Operands, holds),
        _ => Every,
    };

    private static DaySet Outside(DayBetween days)
    {
        var ranges = ImmutableArray.CreateBuilder<(DateOnly, DateOnly)>();
        if (days.From is { } from && from > DateOnly.MinValue)
        {
            ranges.Add((DateOnly.MinValue, from.AddDays(-1)));
        }

        if (days.To is { } to && to < DateOnly.MaxValue)
        {
            ranges.Add((to.AddDays(1), DateOnly.MaxValue));
        }

        return new DaySet(ranges.ToImmutable());
    }

    private static DaySet Common(ImmutableArray<Condition> operands, bool holds) =>
        operands.Aggregate(Every, (set, operand) => set.And(Of(operand, holds)));

    private static DaySet Together(ImmutableArray<Condition> operands, bool holds)
    {
        var merged = new List<(DateOnly From, DateOnly To)>();
        foreach (var range in operands.SelectMany(o => Of(o, holds).Ranges).Order())
        {
            if (merged.Count > 0 && range.From <= merged[^1].To)
            {
                merged[^1] = (merged[^1].From, range.To > merged[^1].To ? range.To : merged[^1].To);
            }
            else
            {
                merged.Add(range);
            }
        }

        return new DaySet([.. merged]);
    }
}
