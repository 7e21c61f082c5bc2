using System.Globalization;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Puts tests of facts into words: the fact, its value, and whether a threshold itself belongs to it.</summary>
/// <param name="letter">The letter the facts are of.</param>
/// <param name="words">The language.</param>
internal sealed class FactReader(Letter letter, Wording words)
{
    private readonly HashSet<int> _explained = [];

    /// <summary><c>hamil: ya</c>, <c>perangkat daerah: Museum, termasuk Gudang</c>.</summary>
    public string In(FactIn test, bool holds)
    {
        var fact = letter.Vocabulary.Facts[test.Fact];
        if (fact.Origin == FactOrigin.Calendar && test.Values is [var only])
        {
            return OfDay(fact, only == 1 == holds);
        }

        if (fact.Type is ChoiceType choices)
        {
            var values = TreeWords.Choices(choices, test.Values, words);
            return $"{Name(fact)}: {(holds ? values : words.Say("bukan ", "not ") + values)}";
        }

        var answers = (holds ? test.Values : [.. new long[] { 1, 0 }.Except(test.Values)]).Select(value => value == 1);
        return $"{Name(fact)}: {words.Or(answers.Select(Answer))}";
    }

    /// <summary><c>suhu tubuh: lebih dari 37,5 derajat Celsius (37,5 sendiri tidak termasuk)</c>.</summary>
    public string Compared(FactCompare test, bool holds)
    {
        var fact = letter.Vocabulary.Facts[test.Fact];
        var comparison = holds ? test.Comparison : Opposite(test.Comparison);
        var text = fact.Type is DateType
            ? Dated(comparison, words.Day(DateOnly.FromDayNumber((int)test.Value)))
            : Counted(comparison, Value(fact, test.Value), UnitOf(fact));
        return $"{Name(fact)}: {(comparison is null ? words.Say("bukan ", "not ") : string.Empty)}{text}";
    }

    // What is not above is at most; only "not equal" has no word of its own.
    private static Comparison? Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Above => Comparison.AtMost,
        Comparison.AtLeast => Comparison.Below,
        Comparison.Below => Comparison.AtLeast,
        Comparison.AtMost => Comparison.Above,
        _ => null,
    };

    private string Counted(Comparison? comparison, string value, string unit) => comparison switch
    {
        Comparison.Above => words.Say("lebih dari ", "more than ") + value + unit + Without(value),
        Comparison.AtLeast => words.Say("paling sedikit ", "at least ") + value + unit + With(value),
        Comparison.Below => words.Say("kurang dari ", "less than ") + value + unit + Without(value),
        Comparison.AtMost => words.Say("paling banyak ", "at most ") + value + unit + With(value),
        _ => words.Say("tepat ", "exactly ") + value + unit,
    };

    private string Dated(Comparison? comparison, string day) => comparison switch
    {
        Comparison.Above => words.Say("sesudah ", "after ") + day + Without(words.Say("tanggal itu", "that day")),
        Comparison.AtLeast => words.Say("sejak ", "from ") + day + With(words.Say("tanggal itu", "that day")),
        Comparison.Below => words.Say("sebelum ", "before ") + day + Without(words.Say("tanggal itu", "that day")),
        Comparison.AtMost => words.Say("sampai dengan ", "up to ") + day + With(words.Say("tanggal itu", "that day")),
        _ => words.Say("tepat ", "exactly ") + day,
    };

    private string With(string what) => words.Say($" ({what} sendiri termasuk)", $" ({what} itself included)");

    private string Without(string what) => words.Say($" ({what} sendiri tidak termasuk)", $" ({what} itself not included)");

    private string Value(Fact fact, long raw) => fact.Type is NumberType number
        ? words.Number(raw, number.Decimals)
        : raw.ToString(CultureInfo.InvariantCulture);

    private string UnitOf(Fact fact) => fact switch
    {
        { Type: NumberType { Unit: { } unit } } => $" {unit}",
        { Derivation: { } derivation } => $" {Unit(derivation.Unit)}",
        _ => string.Empty,
    };

    private string OfDay(Fact fact, bool isYes) => fact.Index == letter.Vocabulary.WorkdayFact
        ? isYes ? words.Say("pada hari kerja", "on working days") : words.Say("pada hari yang bukan hari kerja", "on days that are no working days")
        : (isYes ? words.Say("dalam masa ", "within ") : words.Say("di luar masa ", "outside ")) + fact.Name
            + words.Say(" (belum ditetapkan dalam kalender)", " (not yet set in the calendar)");

    // Where a fact first occurs it is said whose it is, how it is reckoned, and what is presumed of it.
    private string Name(Fact fact)
    {
        var notes = new List<string>();
        if (_explained.Add(fact.Index))
        {
            if (fact.Origin == FactOrigin.Place)
            {
                notes.Add(words.Say("keadaan setempat", "of the place"));
            }

            if (fact.Derivation is { } derivation)
            {
                var start = letter.Vocabulary.Facts[derivation.Base].Name;
                notes.Add(words.Say($"{Unit(derivation.Unit)} penuh sejak {start}", $"whole {Unit(derivation.Unit)} since {start}"));
            }

            if (fact.Presumed is { } presumed)
            {
                var value = fact.Type is YesNoType ? Answer(presumed.Raw == 1) : ValueText.Of(fact, presumed);
                notes.Add(words.Say($"bila tidak diketahui, dianggap {value}", $"presumed {value} when not known"));
            }
        }

        return notes.Count == 0 ? fact.Name : $"{fact.Name} ({string.Join("; ", notes)})";
    }

    private string Answer(bool isYes) => isYes ? words.Say("ya", "yes") : words.Say("tidak", "no");

    private string Unit(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => words.Say("hari", "days"),
        TimeUnit.Month => words.Say("bulan", "months"),
        _ => words.Say("tahun", "years"),
    };
}
