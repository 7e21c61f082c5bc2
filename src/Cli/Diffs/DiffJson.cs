using System.Text.Json;
using Edaran.Cli.Findings;
using Edaran.Cli.Texts;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff;

namespace Edaran.Cli.Diffs;

/// <summary>A comparison for scripts.</summary>
internal static class DiffJson
{
    /// <summary>Writes one object.</summary>
    public static void Write(DiffReport report, Session session) => session.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("equivalent", report.Comparison.IsEquivalent);
        json.WriteBoolean("complete", report.Comparison.IsComplete);
        json.WriteBoolean("calendarsDiffer", report.Comparison.CalendarsDiffer);
        json.WriteTexts("clashes", report.Comparison.Clashes);
        json.WriteStartArray("points");
        foreach (var point in report.Comparison.Points)
        {
            WritePoint(json, point);
        }

        json.WriteEndArray();
        json.WriteStartArray("regions");
        foreach (var region in report.Comparison.Regions)
        {
            // A region of too many parts is told by its points and somebody in it.
            foreach (var part in region.Parts.IsEmpty ? [new RegionPart([], string.Empty)] : region.Parts)
            {
                WriteRegion(json, region, part, session.Language);
            }
        }

        json.WriteEndArray();
        WritePeople(json, report.People);
        json.WriteEndObject();
    });

    private static void WritePoint(Utf8JsonWriter json, PointChange point)
    {
        json.WriteStartObject();
        json.WriteString("point", point.Point);
        json.WriteString("change", point.Kind switch
        {
            PointChangeKind.Added => "added",
            PointChangeKind.Removed => "removed",
            PointChangeKind.Moved => "moved",
            PointChangeKind.Reworded => "reworded",
            _ => "changed",
        });
        json.WriteString("before", point.OldText);
        json.WriteString("after", point.NewText);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, MeaningRegion region, RegionPart part, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteStartObject("when");
        foreach (var (fact, values) in part.Facts)
        {
            json.WriteString(fact, Localized.In(values, language));
        }

        json.WriteEndObject();
        json.WriteString("dates", Localized.In(part.Dates, language));
        json.WriteString("mode", region.Mode);
        json.WriteString("subject", region.Subject);
        json.WriteString("before", Localized.In(region.Before, language));
        json.WriteString("after", Localized.In(region.After, language));
        json.WriteTexts("pointsBefore", region.PointsBefore);
        json.WriteTexts("pointsAfter", region.PointsAfter);
        json.WriteStartObject("witness");
        JsonReport.WriteWitness(json, region.Witness);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePeople(Utf8JsonWriter json, TouchedPeople? people)
    {
        json.WriteStartObject("people");
        json.WriteNumber("total", people?.Total ?? 0);
        json.WriteNumber("changed", people?.Changed ?? 0);
        json.WriteStartArray("byChange");
        foreach (var change in people?.ByChange ?? [])
        {
            json.WriteStartObject();
            json.WriteString("mode", change.Mode);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteNumber("count", change.Count);
            json.WriteStartArray("rows");
            foreach (var row in change.Rows)
            {
                json.WriteNumberValue(row);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
