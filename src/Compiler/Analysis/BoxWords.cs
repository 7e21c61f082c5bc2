using System.Collections.Immutable;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.ReadBack;

namespace Edaran.Compiler.Analysis;

/// <summary>Says for both languages who lies in a box: <c>perangkat daerah: BPBD; suhu tubuh: di atas 37,5</c>. Days are left out.</summary>
internal static class BoxWords
{
    private static readonly Wording Indonesian = new(MessageLanguage.Indonesian);
    private static readonly Wording English = new(MessageLanguage.English);

    /// <summary>The facts of a box, in order of declaration.</summary>
    public static string Of(Box box, Variables variables) => Localized.Both(Say(box, variables, Indonesian), Say(box, variables, English));

    /// <summary>The facts of a box by name with their values in words for both languages, in order of declaration.</summary>
    public static ImmutableArray<(string Fact, string Values)> Facts(Box box, Variables variables) =>
        [.. Told(box, variables).Select(part => (part.Fact.Name, Localized.Both(Values(part.Fact, part.Values, variables, Indonesian), Values(part.Fact, part.Values, variables, English))))];

    private static string Say(Box box, Variables variables, Wording words)
    {
        var parts = Told(box, variables)
            .Select(part => part.Fact.Type is YesNoType
                ? part.Values[0].From == 1 ? part.Fact.Name : words.Say($"tidak {part.Fact.Name}", $"not {part.Fact.Name}")
                : $"{part.Fact.Name} {Values(part.Fact, part.Values, variables, words)}")
            .ToList();
        return parts.Count == 0 ? words.Say("siapa pun", "anyone") : string.Join("; ", parts);
    }

    /// <summary>The facts that a box limits, each with the stretches of its values, ascending.</summary>
    private static IEnumerable<(Fact Fact, ImmutableArray<Range> Values)> Told(Box box, Variables variables) => box.Limits
        .Select(limit => variables.InOrder[limit.Slot] switch
        {
            FactVariable one => (one.Fact, limit.Classes.Members.SelectMany(klass => one.ValuesOf(klass))),
            LinkedVariable linked => linked.Told(limit.Classes.Members, DayOf(box, linked, limit.Classes, variables)),
            _ => default,
        })
        .Where(part => part.Fact is not null)
        .Select(part => (part.Fact, Range.Merged(part.Item2.OrderBy(range => range.From))))
        .OrderBy(part => part.Fact.Index);

    // Which dates are of a class hangs on the day: one of the box on which some are.
    private static DateOnly DayOf(Box box, LinkedVariable linked, ClassSet classes, Variables variables)
    {
        var days = (box.On(variables.DayLevel)?.Members ?? Enumerable.Range(0, variables.Day.Classes)).Select(variables.Day.FirstOf).ToList();
        return days.Find(day => classes.Members.Any(klass => linked.DatesOf(klass, day).Any())) is { DayNumber: > 0 } found ? found : days[0];
    }

    private static string Values(Fact fact, ImmutableArray<Range> values, Variables variables, Wording words) => fact.Type switch
    {
        YesNoType => values[0].From == 1 ? words.Say("ya", "yes") : words.Say("tidak", "no"),
        ChoiceType choices => Choices(fact, choices, [.. values.SelectMany(range => range.Each()).Where(value => value != Situation.NotRecorded)], variables, words),
        _ => words.Or(values.Select(range => Say(fact, range, words))),
    };

    // A letter's own word for them is shorter than a list.
    private static string Choices(Fact fact, ChoiceType choices, long[] values, Variables variables, Wording words) =>
        variables.NameOf(fact.Index, values) ?? TreeWords.Choices(choices, values, words);

    private static string Say(Fact fact, Range range, Wording words)
    {
        if (range.From == range.To)
        {
            return Text(fact, range.From, words);
        }

        var from = range.From == long.MinValue || fact.Type is NumberType { Min: { } least } && range.From <= least ? null : IsBetweenSteps(fact, range.From)
            ? words.Say($"di atas {Text(fact, range.From - 1, words)}", $"above {Text(fact, range.From - 1, words)}")
            : words.Say($"paling sedikit {Text(fact, range.From, words)}", $"at least {Text(fact, range.From, words)}");
        var to = range.To == long.MaxValue || fact.Type is NumberType { Max: { } most } && range.To >= most ? null : IsBetweenSteps(fact, range.To)
            ? words.Say($"di bawah {Text(fact, range.To + 1, words)}", $"below {Text(fact, range.To + 1, words)}")
            : words.Say($"paling banyak {Text(fact, range.To, words)}", $"at most {Text(fact, range.To, words)}");
        return from is null && to is null
            ? words.Say("berapa pun", "any")
            : string.Join(words.Say(" dan ", " and "), new[] { from, to }.OfType<string>());
    }

    private static string Text(Fact fact, long value, Wording words) =>
        fact.Type is NumberType number ? words.Number(value, number.Decimals) : ValueText.Of(fact, new FactValue(value));

    // A value finer than drafters write is the neighbour of a bound that does not belong to it.
    private static bool IsBetweenSteps(Fact fact, long value) => fact.Type is NumberType { Step: > 1 } number && value % number.Step != 0;
}
