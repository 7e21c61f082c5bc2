using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Words of a reading in one language. Declared names and the words of the language itself stay as they are.</summary>
/// <param name="Language">The language.</param>
internal readonly record struct Wording(MessageLanguage Language)
{
    private static readonly string[] Weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    /// <summary>The text of this language.</summary>
    public string Say(string indonesian, string english) => Language == MessageLanguage.English ? english : indonesian;

    /// <summary><c>A, B, dan C</c>.</summary>
    public string And(IEnumerable<string> names) => Series([.. names], Say("dan", "and"));

    /// <summary><c>A, B, atau C</c>.</summary>
    public string Or(IEnumerable<string> names) => Series([.. names], Say("atau", "or"));

    /// <summary>A date with its weekday: <c>Senin, 5 Mei 2031</c>.</summary>
    public string Day(DateOnly day) => Say(
        $"{Weekdays[(int)day.DayOfWeek]}, {ValueText.Date(day)}",
        day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture));

    /// <summary>A date: <c>5 Mei 2031</c>.</summary>
    public string Date(DateOnly day) => Say(ValueText.Date(day), day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    /// <summary>Weekdays in order of the week: <c>Senin, Rabu, dan Kamis</c>.</summary>
    public string Days(Weekdays days)
    {
        var english = Language == MessageLanguage.English;
        return And(Enumerable.Range(0, 7).Where(i => days.HasFlag((Weekdays)(1 << i)))
            .Select(i => english ? ((Weekdays)(1 << i)).ToString() : Weekdays[(i + 1) % 7]));
    }

    /// <summary>A time of day: <c>pukul 07.30</c>.</summary>
    public string Clock(TimeOnly time) => Say(
        time.ToString("'pukul' HH'.'mm", CultureInfo.InvariantCulture), time.ToString("HH':'mm", CultureInfo.InvariantCulture));

    /// <summary>A scaled number with the decimal mark of the language.</summary>
    public string Number(long raw, int decimals)
    {
        var text = ValueText.Number(raw, decimals);
        return Say(text, text.Replace(',', '.'));
    }

    /// <summary>Several statements that must all hold; one stands for itself.</summary>
    public Statement All(IReadOnlyList<Statement> statements) =>
        statements.Count == 1 ? statements[0] : Statement.Of(Say("semua dari:", "all of:"), statements);

    private static string Series(string[] names, string connective) => names.Length switch
    {
        0 => string.Empty,
        1 => names[0],
        2 => $"{names[0]} {connective} {names[1]}",
        _ => $"{string.Join(", ", names[..^1])}, {connective} {names[^1]}",
    };
}
