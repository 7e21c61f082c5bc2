using System.Collections.Immutable;
using System.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>
/// Puts conditions into words: every grouping named, nothing left to commas. Names are opened where they first occur in a point.
/// </summary>
/// <param name="letter">The letter the conditions are of.</param>
/// <param name="words">The language.</param>
internal sealed class ConditionReader(Letter letter, Wording words)
{
    private readonly FactReader _facts = new(letter, words);
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    /// <summary>A condition in words.</summary>
    public Statement Read(Condition condition) => Read(condition, holds: true);

    /// <summary>The conditions a condition asks for together: its operands when it is several, else itself.</summary>
    public IEnumerable<Statement> ReadEach(Condition condition) => Parts(condition).Select(Read);

    private Statement Read(Condition condition, bool holds) => condition switch
    {
        ConstantCondition constant => Statement.Of(constant.Value == holds
            ? words.Say("selalu terpenuhi", "always holds")
            : words.Say("tidak pernah terpenuhi", "never holds")),
        FactIn test => Statement.Of(_facts.In(test, holds)),
        FactCompare test => Statement.Of(_facts.Compared(test, holds)),
        DayBetween range => Statement.Of(Range(range, holds)),
        WeekdayIn weekdays => Statement.Of(Weekday(weekdays.Days, holds)),
        NotCondition not => Read(not.Operand, !holds),
        AllOf all => Group(all, holds, words.Say("semua dari:", "all of:"), words.Say("tidak sekaligus semua dari:", "not all at once of:")),
        AnyOf any => Group(any, holds, words.Say("sedikitnya salah satu dari:", "at least one of:"), words.Say("tidak satu pun dari:", "none of:")),
        NamedCondition named => Named(named, holds),
        _ => throw new UnreachableException(condition.GetType().Name),
    };

    private Statement Group(Condition group, bool holds, string all, string none) =>
        Statement.Of(holds ? all : none, Parts(group).Select(Read));

    private Statement Named(NamedCondition named, bool holds)
    {
        var what = named.IsPoint ? words.Say($"yang dimaksud angka {named.Name}", $"meant by point {named.Name}") : $"\"{named.Name}\"";
        var name = holds ? what : words.Say("bukan ", "not ") + what;
        if (!_opened.Add(what))
        {
            return Statement.Of(name);
        }

        var body = Read(named.Body, holds);
        return body with { Text = $"{name}{words.Say(", yaitu ", ", that is, ")}{body.Text}" };
    }

    // "A, and B and C" within one group is one group: nesting of a kind in itself says nothing.
    private static IEnumerable<Condition> Parts(Condition condition) => condition switch
    {
        AllOf all => Flat(all.Operands, operand => operand is AllOf),
        AnyOf any => Flat(any.Operands, operand => operand is AnyOf),
        _ => [condition],
    };

    private static IEnumerable<Condition> Flat(ImmutableArray<Condition> operands, Func<Condition, bool> isSame) =>
        operands.SelectMany(operand => isSame(operand) ? Parts(operand) : [operand]);

    private string Range(DayBetween range, bool holds)
    {
        var text = range switch
        {
            { From: { } from, To: { } to } when from == to => words.Say($"pada {words.Day(from)}", $"on {words.Day(from)}"),
            { From: { } from, To: { } to } => words.Say(
                $"{words.Day(from)} sampai dengan {words.Day(to)} (kedua tanggal itu termasuk)",
                $"{words.Day(from)} up to {words.Day(to)} (both days included)"),
            { From: { } from } => words.Say($"sejak {words.Day(from)} (tanggal itu termasuk)", $"from {words.Day(from)} (that day included)"),
            { To: { } to } => words.Say($"sampai dengan {words.Day(to)} (tanggal itu termasuk)", $"up to {words.Day(to)} (that day included)"),
            _ => words.Say("kapan pun", "at any time"),
        };
        if (letter.Calendar.Seasons.FirstOrDefault(season => season.From is not null && season.From == range.From && season.To == range.To) is { } season)
        {
            text = words.Say($"masa {season.Name}, yaitu {text}", $"the season {season.Name}, that is, {text}");
        }

        return holds ? text : words.Say($"selain {text}", $"except {text}");
    }

    private string Weekday(Weekdays days, bool holds) => holds
        ? words.Say($"setiap hari {words.Days(days)}", $"every {words.Days(days)}")
        : words.Say($"setiap hari selain {words.Days(days)}", $"every day except {words.Days(days)}");
}
