using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Binding;

/// <summary>
/// The cases of a key column as far as the cells tell them apart: each with words for one such case and the rows it fits. For
/// <c>hari</c> these are the working weekdays from Monday to Friday, unless a cell names other days.
/// </summary>
internal static class KeyDomain
{
    private const int MostNamed = 4;
    private static readonly DateOnly Monday = new(2025, 1, 6);

    /// <summary>A case and the rows whose cell it fits.</summary>
    /// <param name="Words">One such case in the words of a letter.</param>
    /// <param name="Rows">A flag for each row.</param>
    internal sealed record Case(string Words, ImmutableArray<bool> Rows);

    /// <summary>The cases of every key column of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="frame">What holds for everyone the table is about; null for everyone at all, on any day of the week.</param>
    public static IReadOnlyList<IReadOnlyList<Case>> Of(KeyTable table, Condition? frame) =>
        [.. table.Columns.Select((column, at) => Of(column, [.. table.Rows.Select(r => r.Cells[at])], frame))];

    // Empty where the cases hang on more than the column itself, so that nothing can be said.
    private static IReadOnlyList<Case> Of(KeyColumn column, IReadOnlyList<KeyCell> cells, Condition? frame)
    {
        var within = frame ?? Condition.True;
        var values = column.Fact is { } fact
            ? Values(fact, cells).Where(value => Allows(within, fact.Index, value)).Select(value => (Words: Words(fact, value), Truths: cells.Select(c => Holds(c.Condition, fact.Index, value))))
            : Days(cells, DaySet.Of(within)).Where(day => frame is null || day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(day => (Words: DayWords(day, cells), Truths: cells.Select(c => Holds(c.Condition, day))));
        var cases = new List<Case>();
        foreach (var (words, truths) in values)
        {
            var rows = truths.ToImmutableArray();
            if (rows.Contains(null))
            {
                return [];
            }

            cases.Add(new Case(words, [.. rows.Select(r => r!.Value)]));
        }

        return [.. cases.GroupBy(c => string.Concat(c.Rows.Select(r => r ? '1' : '0'))).Select(same => Joined([.. same], column))];
    }

    // Values and weekdays are named together; of numbers and dates one stands for all between two ends.
    private static Case Joined(ImmutableArray<Case> same, KeyColumn column)
    {
        if (column.Fact is { Kind: not NameKinds.ChoiceFact } || same.Length == 1)
        {
            return same[0];
        }

        var words = same.Select(c => c.Words).Distinct().ToList();
        return same[0] with { Words = string.Join(", ", words.Take(MostNamed)) + (words.Count > MostNamed ? ", …" : string.Empty) };
    }

    private static IEnumerable<long> Values(FactSymbol fact, IReadOnlyList<KeyCell> cells)
    {
        switch (fact.Kind)
        {
            case NameKinds.ChoiceFact: return fact.Choices.Select(c => (long)c.Index);
            case NameKinds.YesNoFact: return [1, 0];
            default:
                var (min, max) = fact.Number is { } number ? (number.Min, number.Max) : (DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber);
                var step = fact.Number?.Step ?? 1;
                var bounds = cells.SelectMany(c => Conditions.TestsIn(c.Condition)).OfType<FactCompare>().Select(t => t.Value).Distinct().Order();
                return bounds.SelectMany(b => new[] { b, b - step, b + step, b - 1, b + 1 }).Concat(new[] { min, max }.OfType<long>())
                    .Where(v => !(v < min) && !(v > max)).Distinct();
        }
    }

    private static IEnumerable<DateOnly> Days(IReadOnlyList<KeyCell> cells, DaySet frame)
    {
        var ends = cells.SelectMany(c => Conditions.TestsIn(c.Condition)).OfType<DayBetween>().SelectMany(d => new[] { d.From, d.To?.AddDays(1) }).OfType<DateOnly>()
            .Concat(frame.Ranges.Where(r => r.From > DateOnly.MinValue).Select(r => r.From));
        return ends.DefaultIfEmpty(Monday).Distinct().Order()
            .SelectMany(start => Enumerable.Range(-7, 14).Select(n => start.AddDays(n)))
            .Where(day => frame.Ranges.Any(r => r.From <= day && day <= r.To))
            .Distinct();
    }

    private static string Words(FactSymbol fact, long value) => fact.Kind switch
    {
        NameKinds.ChoiceFact => fact.Choices[(int)value].Name,
        NameKinds.YesNoFact => $"{fact.Name} {(value == 1 ? "ya" : "tidak")}",
        NameKinds.DateFact => $"{fact.Name} {ValueText.Date(DateOnly.FromDayNumber((int)value))}",
        _ => $"{fact.Name} {ValueText.Number(value, fact.Number?.Decimals ?? 0)}",
    };

    private static string DayWords(DateOnly day, IReadOnlyList<KeyCell> cells)
    {
        var weekday = Syntax.SyntaxFacts.WeekdaysInOrder[((int)day.DayOfWeek + 6) % 7];
        return cells.SelectMany(c => Conditions.TestsIn(c.Condition)).Any(t => t is DayBetween) ? $"{weekday}, {ValueText.Date(day)}" : weekday;
    }

    /// <summary>Whether what frames the table leaves room for a value, as far as plain sets and comparisons tell.</summary>
    private static bool Allows(Condition frame, int fact, long value) => frame switch
    {
        NamedCondition named => Allows(named.Body, fact, value),
        AllOf all => all.Operands.All(o => Allows(o, fact, value)),
        NotCondition { Operand: FactIn or FactCompare or NamedCondition } not => Holds(not, fact, value) ?? true,
        FactIn or FactCompare => Holds(frame, fact, value) ?? true,
        _ => true,
    };

    private static bool? Holds(Condition condition, int fact, long value) => Evaluate(condition, test => test switch
    {
        FactIn within when within.Fact == fact => FactTests.Passes(test, value),
        FactCompare compare when compare.Fact == fact => FactTests.Passes(test, value),
        _ => null,
    });

    private static bool? Holds(Condition condition, DateOnly day) => Evaluate(condition, test => test switch
    {
        DayBetween range => !(day < range.From) && !(day > range.To),
        WeekdayIn weekdays => (weekdays.Days & Calendar.Of(day)) != Weekdays.None,
        _ => null,
    });

    private static bool? Evaluate(Condition condition, Func<Condition, bool?> test) => condition switch
    {
        ConstantCondition constant => constant.Value,
        NotCondition not => !Evaluate(not.Operand, test),
        NamedCondition named => Evaluate(named.Body, test),
        AllOf all => all.Operands.Aggregate((bool?)true, (sofar, o) => sofar & Evaluate(o, test)),
        AnyOf any => any.Operands.Aggregate((bool?)false, (sofar, o) => sofar | Evaluate(o, test)),
        _ => test(condition),
    };
}
