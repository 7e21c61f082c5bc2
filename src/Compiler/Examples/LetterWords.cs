using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>Short words for conditions and values, near those of a letter: to name a part of a sentence, not to define it.</summary>
/// <param name="vocabulary">What the words stand for.</param>
internal sealed class LetterWords(Vocabulary vocabulary)
{
    private const int ValuesNamed = 3;
    private const int MostChars = 70;

    private static readonly string[] Weekday = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];

    /// <summary>A condition: <c>suhu tubuh di atas 37,5</c>, <c>Museum atau Planetarium</c>, <c>tidak hamil</c>.</summary>
    public string Of(Condition condition)
    {
        var text = Full(condition);
        return text.Length <= MostChars ? text : string.Concat(text.AsSpan(0, MostChars - 1).TrimEnd(), "…");
    }

    /// <summary>A fact with a value: <c>suhu tubuh 37,5</c>, <c>hamil</c>, <c>tidak hamil</c>, <c>Museum</c>.</summary>
    public string Given(int fact, long value) => vocabulary.Facts[fact] switch
    {
        { Type: YesNoType } yesNo => value == 1 ? yesNo.Name : $"tidak {yesNo.Name}",
        { Type: ChoiceType } choice => ValueText.Of(choice, new FactValue(value)),
        var other => $"{other.Name} {ValueText.Of(other, new FactValue(value))}",
    };

    /// <summary>The weekdays of a set, in order of the week.</summary>
    public static string Days(Weekdays days) =>
        string.Join(", ", Enumerable.Range(0, 7).Where(i => days.HasFlag((Weekdays)(1 << i))).Select(i => Weekday[i]));

    /// <summary>A stretch of days: <c>24 Maret 2025 sampai dengan 27 Maret 2025</c>.</summary>
    public static string Range(DayBetween range) => range switch
    {
        { From: { } from, To: { } to } when from == to => ValueText.Date(from),
        { From: { } from, To: { } to } => $"{ValueText.Date(from)} sampai dengan {ValueText.Date(to)}",
        { From: { } from } => $"sejak {ValueText.Date(from)}",
        { To: { } to } => $"sampai dengan {ValueText.Date(to)}",
        _ => "kapan pun",
    };

    /// <summary>The words of a comparison with what it compares: <c>suhu tubuh di atas 37,5</c>.</summary>
    public string Compared(FactCompare test)
    {
        var fact = vocabulary.Facts[test.Fact];
        var dated = fact.Type is DateType;
        var word = test.Comparison switch
        {
            Comparison.Above => dated ? "sesudah " : "di atas ",
            Comparison.AtLeast => dated ? "sejak " : "paling sedikit ",
            Comparison.Below => dated ? "sebelum " : "di bawah ",
            Comparison.AtMost => dated ? "sampai dengan " : "paling banyak ",
            _ => string.Empty,
        };
        return $"{fact.Name} {word}{ValueText.Of(fact, new FactValue(test.Value))}";
    }

    /// <summary>The topmost of some values of a choice.</summary>
    public static IEnumerable<long> Tops(ChoiceType type, IReadOnlyCollection<long> values) =>
        values.Where(value => !values.Contains(type.Choices[(int)value].Parent));

    private string Full(Condition condition) => condition switch
    {
        FactIn test => In(test),
        FactCompare test => Compared(test),
        DayBetween range => Range(range),
        WeekdayIn weekdays => $"setiap hari {Days(weekdays.Days)}",
        NotCondition { Operand: NamedCondition or FactIn { Values.Length: > 1 } } not => $"selain {Full(not.Operand)}",
        NotCondition not => $"tidak {Within(not.Operand)}",
        AllOf all => string.Join(" dan ", all.Operands.Select(Within)),
        AnyOf any => string.Join(" atau ", any.Operands.Select(Within)),
        NamedCondition named => named.IsPoint ? $"dimaksud angka {named.Name}" : named.Name,
        ConstantCondition { Value: true } => "siapa pun",
        _ => "tidak seorang pun",
    };

    private string Within(Condition condition) => condition is AllOf or AnyOf ? $"({Full(condition)})" : Full(condition);

    private string In(FactIn test)
    {
        if (vocabulary.Facts[test.Fact].Type is not ChoiceType choices)
        {
            return string.Join(" atau ", test.Values.Select(value => Given(test.Fact, value)));
        }

        var tops = Tops(choices, test.Values).Select(value => choices.Choices[(int)value].Name).ToList();
        return tops.Count <= ValuesNamed
            ? string.Join(" atau ", tops)
            : $"{string.Join(", ", tops.Take(ValuesNamed - 1))}, atau {tops.Count - ValuesNamed + 1} lainnya";
    }
}
