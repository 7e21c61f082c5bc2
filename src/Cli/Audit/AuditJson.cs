using System.Text.Json;
using Edaran.Cli.Facts;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Audit;

/// <summary>What an audit found as JSON: one object, or an array with several letters.</summary>
internal static class AuditJson
{
    /// <summary>Writes what was found.</summary>
    public static void Write(IReadOnlyList<AuditReport> reports, Session session) => session.WriteJson(json =>
    {
        if (reports.Count != 1)
        {
            json.WriteStartArray();
        }

        foreach (var report in reports)
        {
            Write(json, report);
        }

        if (reports.Count != 1)
        {
            json.WriteEndArray();
        }
    });

    private static void Write(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartObject();
        json.WriteString("letter", report.Letter.Number);
        WriteAll(json, "breaches", report.Breaches);
        WriteAll(json, "uncertain", report.Uncertain);
        json.WriteStartObject("checked");
        json.WriteNumber("rows", report.Rows);
        json.WriteNumber("groups", report.Groups.Count);
        json.WriteNumber("days", report.Days);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IReadOnlyList<AuditFinding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("point", finding.Points.Count == 0 ? null : AuditWords.Points(finding));
            json.WriteString("kind", AuditWords.Kind(finding.Kind));
            json.WriteString("group", finding.Group);
            json.WriteString("from", Dates.Text(finding.From));
            json.WriteString("to", Dates.Text(finding.To));
            json.WriteTexts("modes", finding.Modes.Select(mode => mode.Name));
            WriteNumber(json, "count", finding.Count);
            WriteNumber(json, "limit", finding.Limit);
            json.WriteString("bound", AuditWords.Bound(finding.IsFloor));
            WriteNumber(json, "size", finding.Size);
            json.WriteString("rounding", AuditWords.Rounding(finding.Rounding, finding.IsFloor));
            json.WriteBoolean("roundingAssumed", finding.RoundingAssumed);
            json.WriteTexts("people", finding.People);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a number; what is not known lies between two.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, AuditNumber number)
    {
        if (number.IsExact)
        {
            json.WriteNumber(name, number.Low);
            return;
        }

        json.WriteStartArray(name);
        json.WriteNumberValue(number.Low);
        json.WriteNumberValue(number.High);
        json.WriteEndArray();
    }
}
