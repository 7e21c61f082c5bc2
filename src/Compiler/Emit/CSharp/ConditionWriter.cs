using System.Globalization;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Emit.CSharp;

/// <summary>Writes conditions as C# expressions over the typed situation. Named conditions, and parts that nest deep, become methods.</summary>
internal sealed class ConditionWriter(Letter letter, LetterNames names)
{
    private const int DeepestNesting = 12;

    private readonly Dictionary<Condition, string> _bodies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Words, string Body), string> _methods = [];
    private readonly Queue<(string Name, string Words, string Body)> _pending = new();

    /// <summary>An expression of type <c>Truth</c>.</summary>
    public string Write(Condition condition) => Write(condition, depth: 0);

    /// <summary>The same, to stand beside others.</summary>
    public string WriteBracketed(Condition condition) => Bracketed(condition, depth: 0);

    /// <summary>The methods that expressions so far call and that are still to be written.</summary>
    public bool TryNextMethod(out (string Name, string Words, string Body) method) => _pending.TryDequeue(out method);

    private string Write(Condition condition, int depth) => condition switch
    {
        ConstantCondition constant => Constant(constant.Value),
        FactIn test => WriteIn(test),
        FactCompare test => WriteCompare(test),
        DayBetween { From: null, To: null } => Constant(true),
        DayBetween range => $"s.DayIsBetween({CodeText.DayOrNull(range.From)}, {CodeText.DayOrNull(range.To)})",
        WeekdayIn weekdays => WriteWeekdays(weekdays.Days),
        NamedCondition named => Call(named.Name, named.Body),
        _ when depth == DeepestNesting => Call("Bagian", condition),
        NotCondition not => "!" + Bracketed(not.Operand, depth + 1),
        AllOf all => string.Join(" & ", all.Operands.Select(operand => Bracketed(operand, depth + 1))),
        AnyOf any => string.Join(" | ", any.Operands.Select(operand => Bracketed(operand, depth + 1))),
        _ => Constant(false),
    };

    private static string Constant(bool value) => value ? "Truth.Yes" : "Truth.No";

    private string Bracketed(Condition condition, int depth)
    {
        var text = Write(condition, depth);
        return condition is AllOf or AnyOf && depth < DeepestNesting ? $"({text})" : text;
    }

    // A name that stands for the same in several sentences is one method, and what it stands for is written once.
    private string Call(string words, Condition body)
    {
        if (!_bodies.TryGetValue(body, out var text))
        {
            text = Write(body, depth: 0);
            _bodies.Add(body, text);
        }

        if (!_methods.TryGetValue((words, text), out var method))
        {
            method = names.Member(words, "Kelompok");
            _methods.Add((words, text), method);
            _pending.Enqueue((method, words, text));
        }

        return $"{method}(s)";
    }

    private string Fact(int fact) => "Fakta." + names.Facts[fact];

    private string WriteIn(FactIn test)
    {
        var fact = letter.Vocabulary.Facts[test.Fact];
        switch (fact.Type)
        {
            case YesNoType:
                var (yes, no) = (test.Values.Contains(1), test.Values.Contains(0));
                return yes && no ? Constant(true) : yes ? $"s.Is({Fact(test.Fact)})" : no ? $"!s.Is({Fact(test.Fact)})" : Constant(false);
            case ChoiceType when test.Values.Length > 0:
                var values = test.Values.Select(value => $"{names.Enums[test.Fact]}.{names.Choices[test.Fact][(int)value]}");
                return $"s.IsAnyOf({Fact(test.Fact)}, {string.Join(", ", values)})";
            default:
                return test.Values.IsEmpty
                    ? Constant(false)
                    : $"({string.Join(" | ", test.Values.Select(value => WriteCompare(new FactCompare(test.Fact, Comparison.Equal, value))))})";
        }
    }

    private string WriteCompare(FactCompare test)
    {
        var fact = letter.Vocabulary.Facts[test.Fact];
        var isDate = fact.Type is DateType;
        var constant = fact.Type switch
        {
            DateType => CodeText.Day(DateOnly.FromDayNumber((int)Math.Clamp(test.Value, 0, DateOnly.MaxValue.DayNumber))),
            NumberType number => Scaled(test.Value, number.Decimals),
            _ => Scaled(test.Value, 0),
        };
        var (above, atLeast, equal) = isDate ? ("IsAfter", "IsOnOrAfter", "IsOn") : ("IsAbove", "IsAtLeast", "IsEqual");
        return test.Comparison switch
        {
            Comparison.Above => $"s.{above}({Fact(test.Fact)}, {constant})",
            Comparison.AtLeast => $"s.{atLeast}({Fact(test.Fact)}, {constant})",
            Comparison.Below => $"!s.{atLeast}({Fact(test.Fact)}, {constant})",
            Comparison.AtMost => $"!s.{above}({Fact(test.Fact)}, {constant})",
            _ => $"s.{equal}({Fact(test.Fact)}, {constant})",
        };
    }

    private static string Scaled(long raw, int decimals)
    {
        var value = (decimal)raw;
        for (var i = 0; i < decimals; i++)
        {
            value /= 10;
        }

        return value.ToString("0.####", CultureInfo.InvariantCulture) + "m";
    }

    private static string WriteWeekdays(Weekdays days)
    {
        DayOfWeek[] week =
        [
            DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
        ];
        var named = week.Where((_, at) => ((int)days & (1 << at)) != 0).Select(day => $"DayOfWeek.{day}").ToArray();
        return named.Length == 0 ? Constant(false) : $"s.DayIsAnyOf({string.Join(", ", named)})";
    }
}
