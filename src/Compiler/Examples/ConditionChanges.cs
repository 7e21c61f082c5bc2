using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>The small changes of one condition, without its parts: another comparison, value, day, connective.</summary>
/// <param name="vocabulary">What its words stand for.</param>
/// <param name="words">Puts conditions into words.</param>
internal sealed class ConditionChanges(Vocabulary vocabulary, LetterWords words)
{
    /// <summary>A change.</summary>
    /// <param name="Replacement">What stands there instead.</param>
    /// <param name="Before">What is changed, in words.</param>
    /// <param name="After">What it becomes, in words; null: it is left out.</param>
    public sealed record Change(Condition Replacement, string Before, string? After);

    /// <summary>The changes of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="isWritten">Whether its connective is written as one: the parts of a subject are not.</param>
    public IEnumerable<Change> Of(Condition condition, bool isWritten) => condition switch
    {
        FactCompare test => Compare(test),
        FactIn test when vocabulary.Facts[test.Fact].Type is ChoiceType choices => Choose(test, choices),
        FactIn { Values: [0] } test => [new(test with { Values = [1] }, words.Of(test), words.Of(test with { Values = [1] }))],
        NotCondition not => [new(not.Operand, words.Of(not), words.Of(not.Operand))],
        DayBetween range => Stretch(range),
        WeekdayIn weekdays => Weekday(weekdays),
        AllOf all => all.Operands.Select(operand => Without(condition, operand))
            .Concat(isWritten ? [new Change(new AnyOf(all.Operands), words.Of(all), words.Of(new AnyOf(all.Operands)))] : []),
        AnyOf any => any.Operands.Select(operand => Without(condition, operand))
            .Append(new Change(new AllOf(any.Operands), words.Of(any), words.Of(new AllOf(any.Operands)))),
        _ => [],
    };

    private Change Without(Condition group, Condition operand) => new(
        group is AllOf all ? Joined([.. all.Operands.Where(one => !ReferenceEquals(one, operand))], isAll: true)
            : Joined([.. ((AnyOf)group).Operands.Where(one => !ReferenceEquals(one, operand))], isAll: false),
        words.Of(operand),
        null);

    private static Condition Joined(Condition[] operands, bool isAll) =>
        operands.Length == 1 ? operands[0] : isAll ? new AllOf([.. operands]) : new AnyOf([.. operands]);

    /// <summary>The constant on its other side, and the constant one step further the other way.</summary>
    private IEnumerable<Change> Compare(FactCompare test)
    {
        var step = vocabulary.Facts[test.Fact].Type is NumberType number ? number.Step : 1;
        FactCompare[] changed = test.Comparison switch
        {
            Comparison.Above => [test with { Comparison = Comparison.AtLeast }, test with { Value = test.Value + step }],
            Comparison.AtLeast => [test with { Comparison = Comparison.Above }, test with { Value = test.Value - step }],
            Comparison.Below => [test with { Comparison = Comparison.AtMost }, test with { Value = test.Value - step }],
            Comparison.AtMost => [test with { Comparison = Comparison.Below }, test with { Value = test.Value + step }],
            _ => [test with { Value = test.Value + step }, test with { Value = test.Value - step }],
        };
        return changed.Select(other => new Change(other, words.Compared(test), words.Compared(other)));
    }

    /// <summary>One value of a list left out, one put in; a single value becomes its neighbour.</summary>
    private IEnumerable<Change> Choose(FactIn test, ChoiceType choices)
    {
        var tops = LetterWords.Tops(choices, test.Values).ToList();
        var other = NeighbourOf(test, choices, tops);
        if (tops.Count == 1)
        {
            return other is { } neighbour ? [Replaced(test, tops[0], neighbour, choices)] : [];
        }

        var dropped = tops.Select(top => new Change(
            test with { Values = [.. test.Values.Except(Subtree(choices, top))] }, choices.Choices[(int)top].Name, null));
        return other is { } added
            ? dropped.Append(new Change(
                test with { Values = [.. test.Values.Union(Subtree(choices, added)).Order()] },
                words.Of(test),
                $"{words.Of(test)} atau {choices.Choices[(int)added].Name}"))
            : dropped;
    }

    private static Change Replaced(FactIn test, long top, long neighbour, ChoiceType choices) => new(
        test with { Values = [.. test.Values.Except(Subtree(choices, top)).Union(Subtree(choices, neighbour)).Order()] },
        choices.Choices[(int)top].Name,
        choices.Choices[(int)neighbour].Name);

    /// <summary>The nearest value of the same parent that is not in the list: behind its last, else before its first.</summary>
    private static long? NeighbourOf(FactIn test, ChoiceType choices, List<long> tops)
    {
        var last = tops[^1];
        var siblings = choices.Choices
            .Where(choice => choice.Parent == choices.Choices[(int)last].Parent && !choices.Subtree(choice.Index).Any(value => test.Values.Contains(value)))
            .Select(choice => (long)choice.Index)
            .ToList();
        return siblings.Count == 0 ? null : siblings.Exists(value => value > last) ? siblings.Find(value => value > last) : siblings[^1];
    }

    private static IEnumerable<long> Subtree(ChoiceType choices, long value) => choices.Subtree((int)value).Select(one => (long)one);

    /// <summary>Each end a day earlier or later; a single day only becomes longer.</summary>
    private static IEnumerable<Change> Stretch(DayBetween range)
    {
        var shrinks = range.From != range.To;
        DayBetween?[] changed =
        [
            range.From is { } from && from > DateOnly.MinValue ? range with { From = from.AddDays(-1) } : null,
            range.From is { } first && shrinks ? range with { From = first.AddDays(1) } : null,
            range.To is { } last && shrinks ? range with { To = last.AddDays(-1) } : null,
            range.To is { } to && to < DateOnly.MaxValue ? range with { To = to.AddDays(1) } : null,
        ];
        return changed.OfType<DayBetween>().Select(other => !shrinks
            ? new Change(other, LetterWords.Range(range), LetterWords.Range(other))
            : other.From == range.From
                ? new Change(other, ValueText.Date(range.To!.Value), ValueText.Date(other.To!.Value))
                : new Change(other, ValueText.Date(range.From!.Value), ValueText.Date(other.From!.Value)));
    }

    private static IEnumerable<Change> Weekday(WeekdayIn weekdays)
    {
        var days = Enumerable.Range(0, 7).Select(i => (Weekdays)(1 << i)).Where(day => weekdays.Days.HasFlag(day)).ToList();
        if (days is not [var only])
        {
            return days.Select(day => new Change(new WeekdayIn(weekdays.Days & ~day), $"hari {LetterWords.Days(day)}", null));
        }

        var next = only == Weekdays.Sunday ? Weekdays.Monday : (Weekdays)((int)only << 1);
        return [new Change(new WeekdayIn(next), $"hari {LetterWords.Days(only)}", $"hari {LetterWords.Days(next)}")];
    }
}
