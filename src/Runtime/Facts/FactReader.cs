using System.Globalization;

namespace Edaran.Runtime;

/// <summary>Reads a fact's value from a text, as a table or a form gives it.</summary>
/// <example><code>
/// if (FactReader.TryRead(letter.FindFact("suhu tubuh")!, "36,8", out var value)) { facts["suhu tubuh"] = value; }
/// </code></example>
public static class FactReader
{
    /// <summary>Reads a text as a value of a fact.</summary>
    /// <param name="fact">The fact, whose kind says how to read; not null.</param>
    /// <param name="text">
    /// <c>ya</c>/<c>tidak</c> (also <c>true</c>/<c>false</c>), a number with a decimal comma or point and no groups, an ISO date
    /// (<c>2025-03-25</c>), or the value itself. White space around it is ignored; an empty text is no value.
    /// </param>
    /// <param name="value">The value; the default when the text is empty or cannot be read.</param>
    /// <returns>Whether the text could be read. Whether the value is allowed is checked when a letter is asked.</returns>
    /// <example><code>FactReader.TryRead(fact, "ya", out FactInput value)</code></example>
    public static bool TryRead(FactSchema fact, string text, out FactInput value)
    {
        text = text.Trim();
        value = default;
        if (text.Length == 0)
        {
            return true;
        }

        switch (fact.Kind)
        {
            case FactKind.YesNo when YesNo(text) is { } yes:
                value = yes;
                return true;
            case FactKind.Number when decimal.TryParse(
                text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number):
                value = number;
                return true;
            case FactKind.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date):
                value = date;
                return true;
            case FactKind.Choice or FactKind.Label:
                value = text;
                return true;
            default:
                return false;
        }
    }

    private static bool? YesNo(string text) =>
        Names.Same(text, "ya") || Names.Same(text, "true") ? true
        : Names.Same(text, "tidak") || Names.Same(text, "false") ? false
        : null;
}
