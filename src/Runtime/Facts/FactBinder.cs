using System.Globalization;

namespace Edaran.Runtime;

/// <summary>Checks facts given by name against a letter and turns them into raw numbers.</summary>
internal static class FactBinder
{
    /// <summary>Fills the values; collects faults, among them the names that this letter does not know.</summary>
    public static void Bind(LetterSchema schema, FactSet facts, long[] raw, bool[] given, List<FactError> errors, List<string>? unknown)
    {
        foreach (var (name, input) in facts)
        {
            var at = schema.IndexOfFact(name);
            if (at < 0)
            {
                unknown?.Add(name);
                if (unknown is null)
                {
                    errors.Add(UnknownName(name, schema.Facts.SelectMany(fact => fact.Aliases.Prepend(fact.Name))));
                }

                continue;
            }

            if (Read(schema.Facts[at], name, input, errors) is { } value)
            {
                if (given[at] && raw[at] != value)
                {
                    var fact = schema.Facts[at];
                    errors.Add(new FactError(FactErrorKind.GivenTwice, fact.Name, fact.Describe(raw[at]), null, fact.Describe(value)));
                }

                raw[at] = value;
                given[at] = true;
            }
        }
    }

    public static FactError UnknownName(string name, IEnumerable<string> known) =>
        new(FactErrorKind.UnknownName, name, "", Names.Nearest(name, known), "");

    private static long? Read(FactSchema fact, string name, FactInput input, List<FactError> errors) => (fact.Kind, input.Kind) switch
    {
        (FactKind.YesNo, FactInput.InputKind.YesNo) => (long)input.Number,
        (FactKind.Date, FactInput.InputKind.Date) => (long)input.Number,
        (FactKind.Label, FactInput.InputKind.Text) => 0,
        (FactKind.Choice, FactInput.InputKind.Text) => Choice(fact, name, input.Text, errors),
        (FactKind.Number, FactInput.InputKind.Number) => Number(fact, name, input.Number, errors),
        _ => Fault(errors, new FactError(FactErrorKind.WrongKind, name, input.ToString(), null, fact.Kind.ToString())),
    };

    private static long? Choice(FactSchema fact, string name, string text, List<FactError> errors)
    {
        for (var i = 0; i < fact.Choices.Count; i++)
        {
            if (fact.Choices[i].Goes(text))
            {
                return i;
            }
        }

        var nearest = Names.Nearest(text, fact.Choices.SelectMany(choice => choice.Aliases.Prepend(choice.Name)));
        var list = string.Join("; ", fact.Choices.Select(choice => choice.Name));
        return Fault(errors, new FactError(FactErrorKind.OffList, name, text, nearest, list));
    }

    private static long? Number(FactSchema fact, string name, decimal number, List<FactError> errors)
    {
        if (Math.Abs(number) > 100_000_000_000_000m || (fact.Minimum > number) || (fact.Maximum < number))
        {
            return Fault(errors, new FactError(FactErrorKind.OutOfRange, name, number.ToString(Indonesian.Numbers), null, Range(fact)));
        }

        var scaled = number * fact.Scale;
        if (scaled != decimal.Truncate(scaled))
        {
            var places = fact.Decimals.ToString(CultureInfo.InvariantCulture);
            return Fault(errors, new FactError(FactErrorKind.TooManyDecimals, name, number.ToString(Indonesian.Numbers), null, places));
        }

        return (long)scaled;
    }

    private static string Range(FactSchema fact)
    {
        var from = fact.RawMinimum is { } low ? fact.Describe(low) : null;
        var to = fact.RawMaximum is { } high ? fact.Describe(high) : null;
        return (from, to) switch
        {
            (not null, not null) => $"{from}–{to}",
            (not null, null) => $"≥ {from}",
            (null, not null) => $"≤ {to}",
            _ => "±100.000.000.000.000",
        };
    }

    private static long? Fault(List<FactError> errors, FactError error)
    {
        errors.Add(error);
        return null;
    }
}
