using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Runtime.Tests.Changes;

/// <summary>Holds sets of values, as the runtime gives them, against raw values of the model.</summary>
internal static class ValueCheck
{
    /// <summary>The model's fact that a set of values is about; for what is counted from a date that date.</summary>
    public static int BaseOf(Letter letter, FactValues values)
    {
        var fact = IndexOf(letter, values);
        return letter.Vocabulary.Facts[fact].Derivation?.Base ?? fact;
    }

    /// <summary>Whether a raw value of the fact, or of the date it is counted from, is one of a set.</summary>
    public static bool Has(Letter letter, FactValues values, long raw, DateOnly day)
    {
        var fact = letter.Vocabulary.Facts[IndexOf(letter, values)];
        if (fact.Derivation is { } derivation)
        {
            raw = derivation.Count(DateOnly.FromDayNumber((int)raw), day);
        }

        return values.Fact.Kind switch
        {
            FactKind.YesNo => values.YesNo is not { } only || only == (raw == 1),
            FactKind.Choice => values.Choices.Contains(values.Fact.Choices[(int)raw]),
            FactKind.Date => values.Dates.Any(range => !(range.From?.DayNumber > raw) && !(range.To?.DayNumber < raw)),
            _ => values.Numbers.Any(range => !(range.From > Scaled(values, raw)) && !(range.To < Scaled(values, raw))),
        };
    }

    /// <summary>Values at every edge of a set, as a person would give them.</summary>
    public static IEnumerable<FactInput> Edges(FactValues values) => values.Fact.Kind switch
    {
        FactKind.YesNo => values.YesNo is { } only ? [only] : [true, false],
        FactKind.Choice => values.Choices.Select(choice => (FactInput)choice.Name),
        FactKind.Date => values.Dates.SelectMany(range => new[] { range.From, range.To }).OfType<DateOnly>().Select(day => (FactInput)day),
        _ => values.Numbers.SelectMany(range => new[] { range.From, range.To }).OfType<decimal>().Select(number => (FactInput)number),
    };

    /// <summary>What is known after a change. A date and what is counted from it go together; on another day the date alone tells.</summary>
    public static KnownFacts Apply(Letter letter, KnownFacts known, FactValues values, FactInput input)
    {
        var fact = IndexOf(letter, values);
        var date = BaseOf(letter, values);
        var without = letter.Vocabulary.Facts.Where(one => one.Index == date || one.Derivation?.Base == date).Aggregate(known, (facts, one) => facts.Without(one.Index));
        return without.With(fact, new FactValue(Raw(values.Fact, input)));
    }

    /// <summary>The facts without those that are counted from a known date, and without what was given of the day.</summary>
    public static KnownFacts OnAnotherDay(Letter letter, KnownFacts known) =>
        letter.Vocabulary.Facts
            .Where(one => one.Origin == Compiler.Model.FactOrigin.Calendar || (one.Derivation is { } derivation && known[derivation.Base] is not null))
            .Aggregate(known, (facts, one) => facts.Without(one.Index));

    private static int IndexOf(Letter letter, FactValues values) => letter.Vocabulary.Facts.First(fact => fact.Name == values.Fact.Name).Index;

    private static long Raw(FactSchema fact, FactInput input) => fact.Kind switch
    {
        FactKind.Choice => fact.Choices.ToList().FindIndex(choice => choice.Name == input.Text),
        FactKind.Number => (long)(input.Number * fact.Scale),
        _ => (long)input.Number,
    };

    private static decimal Scaled(FactValues values, long raw) => (decimal)raw / values.Fact.Scale;
}
