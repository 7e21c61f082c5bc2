using System.Globalization;
using System.Xml.Linq;

namespace Edaran.Cli.Pages;

/// <summary>A chart of bars with parts. It is a table: whoever cannot see the bars reads the numbers.</summary>
internal static class StackedBars
{
    /// <summary>A chart.</summary>
    /// <param name="id">By which it is linked to and searched.</param>
    /// <param name="caption">What is shown.</param>
    /// <param name="rowName">What a row is: a unit, a day.</param>
    /// <param name="series">The parts, in the order they are drawn.</param>
    /// <param name="rows">The bars: a name and a number of people for each part.</param>
    public static XElement Of(string id, string caption, string rowName, IReadOnlyList<Series> series, IReadOnlyList<(string Name, IReadOnlyList<long> Parts)> rows)
    {
        // Bars of one chart share a scale, so that units can be held against each other.
        var longest = Math.Max(1, rows.Select(row => row.Parts.Sum()).DefaultIfEmpty(1).Max());
        return Html.Tag(
            "figure.bars",
            Html.Tag("p.legend", Html.With("aria-hidden", "true"), series.Select(one => Html.Tag("span", Html.Tag($"i.{ClassOf(one.Look)}"), one.Name))),
            Html.Tag(
                "table",
                Html.With("id", id),
                Html.Tag("caption", caption),
                Html.Tag("thead", Html.Tag("tr", Header(rowName), Html.Tag("td.bar"), series.Select(one => Header(one.Name)))),
                Html.Tag("tbody", rows.Select(row => Html.Tag(
                    "tr.item",
                    Html.Tag("th", Html.With("scope", "row"), row.Name),
                    Html.Tag("td.bar", Html.With("aria-hidden", "true"), Bar(series, row.Parts, longest)),
                    row.Parts.Zip(series).Select(part => Html.Tag("td.number", Html.With("data-label", part.Second.Name), Number(part.First))))))));
    }

    /// <summary>A number as it is read in Indonesia: <c>12.345</c>.</summary>
    public static string Number(long number) => number.ToString("N0", Thousands);

    private static readonly NumberFormatInfo Thousands = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>The class of the style sheet for a look.</summary>
    public static string ClassOf(Look look) => look switch
    {
        Look.Good => "good",
        Look.Bound => "bound",
        Look.Bad => "bad",
        Look.Other => "other",
        Look.Unsure => "unsure",
        _ => "rest",
    };

    private static XElement Header(string name) => Html.Tag("th", Html.With("scope", "col"), name);

    private static XElement Bar(IReadOnlyList<Series> series, IReadOnlyList<long> parts, long longest) => Html.Tag(
        "div",
        series.Zip(parts).Where(one => one.Second > 0).Select(one => Html.Tag(
            $"span.{ClassOf(one.First.Look)}", Html.With("style", $"width:{Share(one.Second, longest)}%"), Html.With("title", $"{one.First.Name}: {Number(one.Second)}"))));

    private static string Share(long part, long whole) => (100m * part / whole).ToString("0.##", CultureInfo.InvariantCulture);
}
