using System.Globalization;

namespace Edaran.Runtime;

/// <summary>Puts values of a fact in words: Indonesian as letters write it, or English. Values themselves stay as they are.</summary>
/// <example><code>
/// FactValueText words = FactValueText.In("id");
/// words.Describe(values) // "perangkat daerah: selain Museum"
/// </code></example>
public sealed class FactValueText
{
    /// <summary>The most values that <see cref="Describe"/> names one by one unless told otherwise.</summary>
    /// <example><code>FactValueText.UsualMost // 6</code></example>
    public const int UsualMost = 6;

    private static readonly FactValueText Id = new(english: false);
    private static readonly FactValueText En = new(english: true);
    private readonly bool _english;

    private FactValueText(bool english) => _english = english;

    /// <summary>The words of a language.</summary>
    /// <param name="language"><c>en</c> for English; anything else gives Indonesian.</param>
    /// <returns>The words.</returns>
    /// <example><code>FactValueText.In("id")</code></example>
    public static FactValueText In(string language) => language == "en" ? En : Id;

    /// <summary>The fact and its values.</summary>
    /// <param name="values">The values; not null.</param>
    /// <param name="most">The most values of a list to name; the others are counted.</param>
    /// <returns>A phrase, such as <c>suhu tubuh di atas 37,5 derajat Celsius</c>.</returns>
    /// <example><code>words.Describe(values) // "usia paling sedikit 58 tahun"</code></example>
    public string Describe(FactValues values, int most = UsualMost) =>
        values.Fact.Name + (IsList(values) ? ": " : " ") + Value(values, most);

    /// <summary>The values alone.</summary>
    /// <param name="values">The values; not null.</param>
    /// <param name="most">The most values of a list to name; the others are counted.</param>
    /// <returns>A phrase, such as <c>di atas 37,5 derajat Celsius</c>.</returns>
    /// <example><code>words.Value(values) // "salah satu dari PNS atau CPNS"</code></example>
    public string Value(FactValues values, int most = UsualMost) => values.Fact.Kind switch
    {
        FactKind.YesNo => values.YesNo switch
        {
            true => "ya",
            false => "tidak",
            _ => Text("ya atau tidak", "ya or tidak"),
        },
        FactKind.Choice => Choices(values, most),
        FactKind.Date => Or(values.Dates.Select(Dates), ","),
        _ => Or(values.Numbers.Select(range => Numbers(range, values.Fact)), ",") + (values.Fact.Unit is { } unit ? " " + unit : ""),
    };

    private static bool IsList(FactValues values) => values.Fact.Kind is FactKind.YesNo or FactKind.Choice;

    private string Choices(FactValues values, int most)
    {
        var chosen = values.Choices.ToHashSet();
        var named = ChoiceNames.Of(values.Fact, chosen.Contains, Text("tanpa", "without"));
        var others = ChoiceNames.Of(values.Fact, choice => !chosen.Contains(choice), Text("tanpa", "without"));
        if (others.Count > 0 && others.Count < named.Count && others.Count <= most)
        {
            return Text("selain ", "other than ") + And(others);
        }

        return named.Count switch
        {
            1 => named[0],
            _ when named.Count > most => Text("salah satu dari ", "one of ") + string.Join(", ", named.Take(most))
                + Text($", atau {named.Count - most} yang lain", $", or {named.Count - most} others"),
            _ => Text("salah satu dari ", "one of ") + Or(named, ""),
        };
    }

    private string Numbers(NumberRange range, FactSchema fact) => range switch
    {
        { From: { } from, To: { } to } => from == to ? Number(from) : Text($"dari {Number(from)} sampai dengan {Number(to)}", $"from {Number(from)} to {Number(to)}"),
        { From: { } from } => AtLeast(from, fact),
        { To: { } to } => AtMost(to, fact),
        _ => Text("berapa pun", "whatever it is"),
    };

    // "di atas 37,5" and not "paling sedikit 37,5001": the limit is the one with fewer decimals.
    private string AtLeast(decimal from, FactSchema fact)
    {
        var below = from - Step(fact);
        return Length(below) < Length(from)
            ? Text($"di atas {Number(below)}", $"above {Number(below)}")
            : Text($"paling sedikit {Number(from)}", $"at least {Number(from)}");
    }

    private string AtMost(decimal to, FactSchema fact)
    {
        var above = to + Step(fact);
        return Length(above) < Length(to)
            ? Text($"di bawah {Number(above)}", $"below {Number(above)}")
            : Text($"paling banyak {Number(to)}", $"at most {Number(to)}");
    }

    private string Dates(DayRange range) => range switch
    {
        { From: { } from, To: { } to } => from == to ? Day(from) : Text($"dari {Day(from)} sampai dengan {Day(to)}", $"from {Day(from)} to {Day(to)}"),
        { From: { } from } => Text($"{Day(from)} atau sesudahnya", $"{Day(from)} or later"),
        { To: { } to } => Text($"{Day(to)} atau sebelumnya", $"{Day(to)} or earlier"),
        _ => Text("kapan pun", "whenever it is"),
    };

    private static decimal Step(FactSchema fact) => 1m / fact.Scale;

    // Decimal places without zeros at the end.
    private static int Length(decimal number) => (number / 1.000000000000000000000000000m).Scale;

    private string Number(decimal number) => number.ToString("0.####", _english ? NumberFormatInfo.InvariantInfo : Indonesian.Numbers);

    private string Day(DateOnly day) => _english ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : Indonesian.Day(day);

    private string Or(IEnumerable<string> words, string comma) => Listed([.. words], comma, Text("atau", "or"));

    private string And(IEnumerable<string> words) => Listed([.. words], "", Text("dan", "and"));

    private static string Listed(IReadOnlyList<string> words, string comma, string last) => words.Count switch
    {
        1 => words[0],
        2 => $"{words[0]}{comma} {last} {words[1]}",
        _ => $"{string.Join(", ", words.Take(words.Count - 1))}, {last} {words[^1]}",
    };

    private string Text(string indonesian, string english) => _english ? english : indonesian;
}
