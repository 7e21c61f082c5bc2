using System.Text.Json;
using Edaran.Cli.Diffs.Contracts;
using Edaran.Cli.Findings;
using Edaran.Cli.Texts;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;

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
            // A region of too many parts is told by the points that changed.
            foreach (var part in region.Parts.IsEmpty ? [new RegionPart([], string.Empty, [])] : region.Parts)
            {
                WriteRegion(json, region, part, session.Language);
            }
        }

        json.WriteEndArray();
        WriteCauses(json, "atMost", report.Comparison.AtMost, session.Language);
        PeopleJson.Write(json, report.People);
        ContractJson.Write(json, report.Contracts, session.Language);
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
        WritePart(json, part, language);
        json.WriteString("mode", region.Mode);
        json.WriteString("subject", region.Subject);
        json.WriteString("before", Localized.In(region.Before, language));
        json.WriteString("after", Localized.In(region.After, language));
        json.WriteTexts("pointsBefore", region.PointsBefore);
        json.WriteTexts("pointsAfter", region.PointsAfter);
        json.WriteBoolean("gains", region.Gains);
        json.WriteBoolean("loses", region.Loses);
        WriteCauses(json, "causes", region.Causes, language);
        json.WriteTexts("keptBy", region.KeptBy);
        json.WriteStartObject("witness");
        JsonReport.WriteWitness(json, region.Witness);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, RegionPart part, MessageLanguage language)
    {
        json.WriteStartObject("when");
        foreach (var (fact, values) in part.Facts)
        {
            json.WriteString(fact, Localized.In(values, language));
        }

        json.WriteEndObject();
        json.WriteString("dates", Localized.In(part.Dates, language));
        json.WriteStartArray("days");
        foreach (var stretch in part.Days)
        {
            json.WriteStartObject();
            json.WriteDay("from", stretch.From);
            json.WriteDay("to", stretch.To);
            if (stretch.Weekdays != DayStretch.All)
            {
                json.WriteNumbers("weekdays", Enumerable.Range(0, 7).Where(weekday => stretch.Weekdays.HasFlag((Weekdays)(1 << weekday))).Select(weekday => weekday + 1L));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCauses(Utf8JsonWriter json, string name, IEnumerable<Cause> causes, MessageLanguage language)
    {
        json.WriteStartArray(name);
        foreach (var cause in causes)
        {
            json.WriteStartObject();
            json.WriteString("before", cause.Old);
            json.WriteString("after", cause.New);
            json.WriteStartArray("whom");
            foreach (var part in cause.Whom)
            {
                json.WriteStartObject();
                WritePart(json, part, language);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
