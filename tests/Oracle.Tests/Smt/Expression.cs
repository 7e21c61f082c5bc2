using System.Globalization;

namespace Edaran.Oracle.Tests.Smt;

/// <summary>Writes the expressions of SMT-LIB that the oracle needs. Import it statically.</summary>
internal static class Expression
{
    /// <summary>Holds always.</summary>
    public const string True = "true";

    /// <summary>Holds never.</summary>
    public const string False = "false";

    /// <summary>A whole number.</summary>
    public static string Number(long value) => value >= 0
        ? value.ToString(CultureInfo.InvariantCulture)
        : $"(- {((Int128)(-(Int128)value)).ToString(CultureInfo.InvariantCulture)})";

    /// <summary>All of some; true where there are none.</summary>
    public static string And(params IEnumerable<string> operands) => Join("and", True, operands);

    /// <summary>Any of some; false where there are none.</summary>
    public static string Or(params IEnumerable<string> operands) => Join("or", False, operands);

    /// <summary>The opposite.</summary>
    public static string Not(string operand) => $"(not {operand})";

    /// <summary>The second where the first holds, else the third.</summary>
    public static string If(string condition, string then, string otherwise) => $"(ite {condition} {then} {otherwise})";

    /// <summary>The sum of some.</summary>
    public static string Sum(params string[] terms) => $"(+ {string.Join(' ', terms)})";

    /// <summary>A number times a constant.</summary>
    public static string Times(long factor, string term) => $"(* {Number(factor)} {term})";

    /// <summary>Whether two terms of one sort are the same.</summary>
    public static string Same(string left, string right) => $"(= {left} {right})";

    /// <summary>Whether two truths differ.</summary>
    public static string Differ(string left, string right) => $"(xor {left} {right})";

    /// <summary>Whether the first is at least the second.</summary>
    public static string AtLeast(string left, string right) => $"(>= {left} {right})";

    /// <summary>Whether a term lies between two numbers, both included; null where there is no bound.</summary>
    public static string Between(long? from, string term, long? to) => And(
        from is { } low ? AtLeast(term, Number(low)) : True,
        to is { } high ? AtLeast(Number(high), term) : True);

    /// <summary>Whether a term is one of some numbers, ascending: neighbours as one stretch.</summary>
    public static string In(string term, IEnumerable<long> values)
    {
        var stretches = new List<(long From, long To)>();
        foreach (var value in values)
        {
            if (stretches.Count > 0 && stretches[^1].To + 1 == value)
            {
                stretches[^1] = (stretches[^1].From, value);
            }
            else
            {
                stretches.Add((value, value));
            }
        }

        return Or(stretches.Select(one => one.From == one.To ? Same(term, Number(one.From)) : Between(one.From, term, one.To)));
    }

    private static string Join(string name, string neutral, IEnumerable<string> operands)
    {
        var given = operands.Where(operand => operand != neutral).ToList();
        return given.Count switch
        {
            0 => neutral,
            1 => given[0],
            _ => $"({name} {string.Join(' ', given)})",
        };
    }
}
