using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <content>Conditions.</content>
public sealed partial class ModelPrinter
{
    // Points that cite points again and again would multiply: within a norm each is written out once.
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    private string Text(Condition condition) => condition switch
    {
        ConstantCondition constant => constant.Value ? "always" : "never",
        FactIn test => $"{Name(test.Fact)} in {{{string.Join(", ", test.Values.Select(value => ValueText.Of(Facts[test.Fact], new FactValue(value))))}}}",
        FactCompare test => $"{Name(test.Fact)} {Sign(test.Comparison)} {ValueText.Of(Facts[test.Fact], new FactValue(test.Value))}",
        DayBetween range => $"day {Ends(range.From, range.To)}",
        WeekdayIn weekdays => $"weekday {weekdays.Days}",
        NotCondition not => $"not ({Text(not.Operand)})",
        AllOf all => Joined(all.Operands, " and "),
        AnyOf any => Joined(any.Operands, " or "),
        NamedCondition { IsPoint: true } point => $"point {point.Name}{(_opened.Add(point.Name) ? $" ({Text(point.Body)})" : string.Empty)}",
        NamedCondition named => $"\"{named.Name}\" ({Text(named.Body)})",
        _ => condition.ToString(),
    };

    private string Joined(ImmutableArray<Condition> operands, string connective) =>
        $"({string.Join(connective, operands.Select(Text))})";

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Above => ">",
        Comparison.AtLeast => ">=",
        Comparison.Below => "<",
        Comparison.AtMost => "<=",
        _ => "=",
    };
}
