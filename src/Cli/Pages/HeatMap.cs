using System.Globalization;
using System.Xml.Linq;

namespace Edaran.Cli.Pages;

/// <summary>A cell of a heat map.</summary>
/// <param name="Text">What it says: a number, or a number with a sign.</param>
/// <param name="Warmth">From 0 (nothing) to 1 (everything).</param>
/// <param name="Look">Which colour grows with warmth.</param>
/// <param name="Title">The same in words.</param>
internal sealed record HeatCell(string Text, decimal Warmth, Look Look, string Title);

/// <summary>A table of numbers in which much stands out: units by days.</summary>
internal static class HeatMap
{
    private const int Steps = 5;

    /// <summary>A map.</summary>
    /// <param name="id">By which it is linked to and searched.</param>
    /// <param name="caption">What is shown.</param>
    /// <param name="rowName">What a row is.</param>
    /// <param name="columns">The columns: a short name, and the whole in words.</param>
    /// <param name="rows">The rows: a name and a cell for each column.</param>
    public static XElement Of(
        string id, string caption, string rowName, IReadOnlyList<(string Name, string Title)> columns, IReadOnlyList<(string Name, IReadOnlyList<HeatCell> Cells)> rows) => Html.Tag(
        "figure.heat",
        Html.With("tabindex", "0"),
        Html.With("role", "region"),
        Html.With("aria-label", caption),
        Html.Tag(
            "table",
            Html.With("id", id),
            Html.Tag("caption", caption),
            Html.Tag("thead", Html.Tag(
                "tr",
                Html.Tag("th", Html.With("scope", "col"), rowName),
                columns.Select(column => Html.Tag("th", Html.With("scope", "col"), Html.With("title", column.Title), column.Name)))),
            Html.Tag("tbody", rows.Select(row => Html.Tag(
                "tr.item",
                Html.Tag("th", Html.With("scope", "row"), row.Name),
                row.Cells.Select(cell => Html.Tag(
                    $"td.{StackedBars.ClassOf(cell.Look)}",
                    Html.With("data-warm", StepOf(cell.Warmth).ToString(CultureInfo.InvariantCulture)),
                    Html.With("title", cell.Title),
                    cell.Text)))))));

    // What is more than nothing is seen, and less than everything is less than full.
    private static int StepOf(decimal warmth) => warmth <= 0 ? 0 : Math.Clamp((int)Math.Ceiling(warmth * Steps), 1, Steps);
}
