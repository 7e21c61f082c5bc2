using System.Text.Json;
using Edaran.Cli.Audit;
using Edaran.Cli.Diffs;
using Edaran.Cli.Facts;
using Edaran.Cli.Texts;
using Edaran.Runtime;


namespace Edaran.Cli.Simulations;

/// <summary>What was found as one JSON object.</summary>
internal static class SimulationJson
{
    /// <summary>Writes it.</summary>
    public static void Write(SimulationReport report, Session session) => session.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteString("unitColumn", report.UnitName);
        json.WriteNumber("people", report.People);
        json.WriteString("from", Dates.Text(report.Days[0]));
        json.WriteString("to", Dates.Text(report.Days[^1]));
        json.WriteString("base", report.Base?.Name);
        json.WriteStartArray("drafts");
        foreach (var draft in report.Drafts)
        {
            Write(json, draft, report);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DraftReport draft, SimulationReport report)
    {
        json.WriteStartObject();
        json.WriteString("draft", draft.Draft.Name);
        json.WriteString("file", draft.Draft.File);
        json.WriteString("letter", draft.Draft.Rules.Number);
        json.WriteTexts("daysOff", draft.DaysOff.Select(Dates.Text));
        json.WriteNumber("uncertain", draft.Uncertain);
        Write(json, "missingFacts", draft.Missing);
        json.WriteStartArray("units");
        foreach (var unit in draft.Units)
        {
            json.WriteStartObject();
            json.WriteString("unit", unit.Unit.Length == 0 ? null : unit.Unit);
            json.WriteNumber("people", unit.Counts.People);
            WriteDays(json, unit.Counts, report.Days);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteLimits(json, draft.Limits);
        PeopleJson.Write(json, draft.Changes);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, UnitCounts unit, IReadOnlyList<DateOnly> days)
    {
        json.WriteStartArray("days");
        for (var day = 0; day < days.Count; day++)
        {
            var counts = unit.On(day);
            json.WriteStartObject();
            json.WriteString("date", Dates.Text(days[day]));
            json.WriteNumber("outside", counts.Outside);
            json.WriteNumber("off", counts.Off);
            json.WriteNumber("nowhere", counts.Nowhere);
            json.WriteStartArray("modes");
            foreach (var mode in counts.Modes)
            {
                json.WriteStartObject();
                json.WriteString("mode", mode.Mode);
                json.WriteNumber("obliged", mode.Obliged);
                json.WriteNumber("may", mode.May);
                json.WriteNumber("mayNot", mode.MayNot);
                json.WriteNumber("uncertain", mode.Uncertain);
                json.WriteNumber("least", mode.Least);
                json.WriteNumber("most", mode.Most);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Write(json, "missingFacts", counts.Missing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<MissingFact> facts)
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("fact", fact.Fact);
            json.WriteNumber("people", fact.People);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLimits(Utf8JsonWriter json, IEnumerable<LimitOutlook> limits)
    {
        json.WriteStartArray("limits");
        foreach (var limit in limits)
        {
            json.WriteStartObject();
            json.WriteString("point", limit.Point.Point);
            json.WriteString("kind", AuditWords.Kind(limit.Kind));
            json.WriteString("group", limit.Group);
            json.WriteString("from", Dates.Text(limit.From));
            json.WriteString("to", Dates.Text(limit.To));
            json.WriteTexts("modes", limit.Modes.Select(mode => mode.Name));
            json.WriteString("bound", AuditWords.Bound(limit.IsFloor));
            AuditJson.WriteNumber(json, "limit", limit.Limit);
            AuditJson.WriteNumber(json, "size", limit.Size);
            AuditJson.WriteNumber(json, "least", limit.Least);
            AuditJson.WriteNumber(json, "most", limit.Most);
            json.WriteString("rounding", AuditWords.Rounding(limit.Rounding, limit.IsFloor));
            json.WriteBoolean("roundingAssumed", limit.RoundingAssumed);
            json.WriteString("verdict", SimulationWords.Code(limit.Verdict));
            AuditJson.WriteNumber(json, "excess", limit.Excess);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
