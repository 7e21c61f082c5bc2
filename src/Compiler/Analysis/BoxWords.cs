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

    private static string Say(Box box, Variables variables, Wording words)
    {
        var parts = box.Limits
            .Select(limit => (Variable: variables.InOrder[limit.Slot], limit.Classes))
            .Where(part => part.Variable is FactVariable)
            .OrderBy(part => part.Variable.Facts[0])
            .Select(part => Say((FactVariable)part.Variable, part.Classes, words))
            .ToList();
        return parts.Count == 0 ? words.Say("siapa pun", "anyone") : string.Join("; ", parts);
    }

    private static string Say(FactVariable variable, ClassSet classes, Wording words)
    {
        var values = classes.Members.SelectMany(klass => variable.ValuesOf(klass)).OrderBy(range => range.From).ToList();
        var fact = variable.Fact;
        return fact.Type switch
        {
            YesNoType => values[0].From == 1 ? fact.Name : words.Say($"tidak {fact.Name}", $"not {fact.Name}"),
            ChoiceType choices => $"{fact.Name} {TreeWords.Choices(choices, values.SelectMany(range => range.Each()).Where(value => value != Situation.NotRecorded), words)}",
            _ => $"{fact.Name} {words.Or(Range.Merged(values).Select(range => Say(fact, range, words)))}",
        };
    }

    private static string Say(Fact fact, Range range, Wording words)
    {
        var text = (long value) => fact.Type is NumberType number ? words.Number(value, number.Decimals) : ValueText.Of(fact, new FactValue(value));
        return (range.From, range.To) switch
        {
            (long.MinValue, long.MaxValue) => words.Say("berapa pun", "any"),
            (long.MinValue, var to) => words.Say($"paling banyak {text(to)}", $"at most {text(to)}"),
            (var from, long.MaxValue) => words.Say($"paling sedikit {text(from)}", $"at least {text(from)}"),
            var (from, to) when from == to => text(from),
            var (from, to) => words.Say($"{text(from)} sampai dengan {text(to)}", $"{text(from)} to {text(to)}"),
        };
    }
}
