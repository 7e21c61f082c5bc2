using System.Globalization;
using System.Text.Json;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Decisions;

/// <summary>Hours and duties of a day in the fixed form that scripts read.</summary>
internal static class AttendanceJson
{
    /// <summary>Writes the member <c>attendance</c>.</summary>
    public static void Write(Utf8JsonWriter json, Attendance attendance)
    {
        json.WriteStartObject("attendance");
        WriteHours(json, attendance.Hours);
        if (attendance.Week is { } week)
        {
            WriteWeek(json, week, attendance.WeekNet);
        }

        json.WriteStartArray("duties");
        foreach (var duty in attendance.Duties)
        {
            WriteDuty(json, duty);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHours(Utf8JsonWriter json, HoursDecision hours)
    {
        if (hours.State == HoursState.None)
        {
            json.WriteNull("hours");
            return;
        }

        json.WriteStartObject("hours");
        json.WriteString("state", hours.State switch { HoursState.Set => "set", HoursState.Contradictory => "contradictory", _ => "unknown" });
        WriteClock(json, "from", hours.Hours?.Hours.From);
        WriteClock(json, "to", hours.Hours?.Hours.To);
        json.WriteTexts("breaks", hours.Hours?.Breaks.Select(rest => $"{Clock(rest.From)}-{Clock(rest.To)}") ?? []);
        WriteNumber(json, "net", hours.Net);
        WriteClock(json, "arriveBy", hours.ArriveBy);
        WriteClock(json, "leaveAt", hours.LeaveAt);
        WriteNumber(json, "lateMinutes", hours.LateMinutes);
        WriteNumber(json, "earlyMinutes", hours.EarlyMinutes);
        json.WriteTexts("points", Answer.Names(hours.Points));
        WriteMissing(json, hours.MissingFacts, hours.NeedsMode);
        json.WriteEndObject();
    }

    private static void WriteWeek(Utf8JsonWriter json, WeekDecision week, int? net)
    {
        json.WriteStartObject("week");
        WriteNumber(json, "net", net);
        json.WriteBoolean("full", week.IsFull);
        json.WriteStartArray("limits");
        foreach (var limit in week.Limits)
        {
            json.WriteStartObject();
            json.WriteNumber(limit.Limit.IsFloor ? "atLeast" : "atMost", limit.Limit.Minutes);
            json.WriteString("point", limit.Point.Point);
            json.WriteTruth("met", limit.IsMet);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDuty(Utf8JsonWriter json, DutyAttendance duty)
    {
        json.WriteStartObject();
        json.WriteString("text", duty.Duty.Text);
        json.WriteString("point", duty.Point.Point);
        json.WriteString("holder", duty.Duty.Holder);
        if (duty.Duty.Modality == Modality.Prohibited)
        {
            json.WriteString("modality", "dilarang");
        }

        json.WriteString("state", duty.State switch { DutyState.Met => "met", DutyState.Unmet => "unmet", DutyState.NotDue => "not due", _ => "unknown" });
        WriteAmount(json, "lateMinutes", duty.LateMinutes);
        WriteAmount(json, "lateDays", duty.LateDays);
        WriteAmount(json, "missing", duty.Missing);
        if (duty.MissingWindows.Count > 0)
        {
            json.WriteTexts("missingWindows", duty.MissingWindows.Select(window => $"{Clock(window.From)}-{Clock(window.To)}{(window.Zone is null ? "" : " " + window.Zone)}"));
        }

        WriteMissing(json, duty.MissingFacts, duty.NeedsMode);
        json.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter json, IReadOnlyList<string> facts, bool needsMode)
    {
        if (facts.Count > 0 || needsMode)
        {
            json.WriteTexts("missingFacts", needsMode ? facts.Append("moda") : facts);
        }
    }

    private static void WriteAmount(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteClock(Utf8JsonWriter json, string name, TimeOnly? time) => json.WriteString(name, time is { } known ? Clock(known) : null);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
