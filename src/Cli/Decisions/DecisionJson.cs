using System.Text.Json;
using Edaran.Cli.Facts;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Decisions;

/// <summary>Answers in the fixed form that scripts read: one object, or an array where several letters were asked.</summary>
internal static class DecisionJson
{
    /// <summary>Writes the answers.</summary>
    public static void Write(IReadOnlyList<Answer> answers, Session session) => session.WriteJson(json =>
    {
        if (answers.Count == 1)
        {
            WriteOne(json, answers[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var answer in answers)
        {
            WriteOne(json, answer);
        }

        json.WriteEndArray();
    });

    private static void WriteOne(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartObject();
        WriteMembers(json, answer);
        WriteSource(json, answer);
        json.WriteEndObject();
    }

    /// <summary>Writes what an answer says, as members of an object.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Answer answer)
    {
        var decision = answer.Decision;
        json.WriteString("letter", decision.Letter.Number);
        json.WriteString("date", Dates.Text(decision.Date));
        json.WriteTruth("inForce", decision.InForce);
        json.WriteTruth("inScope", decision.InScope);
        json.WriteStartObject("modes");
        foreach (var mode in decision.Modes)
        {
            WriteMode(json, mode, decision.Letter.Points.Any(point => point.Sanctions.Count > 0));
        }

        json.WriteEndObject();
        json.WriteTruth("workday", decision.Workday);
        json.WriteTexts("missingFacts", decision.MissingFacts);
        json.WriteTexts("assumed", decision.Assumed);
        if (answer.Attendance is { } attendance)
        {
            AttendanceJson.Write(json, attendance);
        }

    }

    /// <summary>Writes where the points of an answer stand.</summary>
    public static void WriteSource(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartArray("source");
        foreach (var point in answer.Cited())
        {
            json.WriteStartObject();
            json.WriteString("point", point.Point);
            json.WriteString("file", answer.File);
            json.WriteNumber("line", point.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMode(Utf8JsonWriter json, ModeDecision mode, bool hasSanctions)
    {
        json.WriteStartObject(mode.Mode.Name);
        json.WriteString("status", StatusText.Of(mode.Status));
        json.WriteTruth("eligible", mode.Eligible);
        json.WriteTexts("points", Answer.Names(mode.Points));
        if (mode.PointsAreAlternatives)
        {
            json.WriteBoolean("alternatives", true);
        }

        json.WriteTexts("setAside", Answer.Names(mode.SetAside));
        WriteConditions(json, mode);
        WriteDuties(json, mode);
        WriteRights(json, mode);
        if (hasSanctions)
        {
            WriteSanctions(json, mode);
        }

        if (mode.Status == Status.Discretionary)
        {
            json.WriteString("decidedBy", mode.DecidedBy.Count == 0 ? null : string.Join("; ", mode.DecidedBy));
            json.WriteTexts("factors", mode.Factors);
        }

        json.WriteEndObject();
    }

    private static void WriteConditions(Utf8JsonWriter json, ModeDecision mode)
    {
        json.WriteStartArray("conditions");
        foreach (var condition in mode.Conditions)
        {
            json.WriteStartObject();
            WriteCondition(json, condition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a precondition and whether it is met, as members of an object.</summary>
    public static void WriteCondition(Utf8JsonWriter json, ConditionDecision condition)
    {
        json.WriteString("text", condition.Text);
        json.WriteString("state", condition.State switch
        {
            ConditionState.Met => "met",
            ConditionState.Unmet => "unmet",
            _ => "unknown",
        });
    }

    private static void WriteDuties(Utf8JsonWriter json, ModeDecision mode)
    {
        json.WriteStartArray("duties");
        foreach (var duty in mode.Duties)
        {
            json.WriteStartObject();
            json.WriteString("text", duty.Duty.Text);
            json.WriteString("holder", duty.Duty.Holder);
            json.WriteString("point", duty.Point.Point);
            if (duty.Duty.Modality != Modality.Required)
            {
                json.WriteString("modality", duty.Duty.Modality == Modality.Permitted ? "dapat" : "dilarang");
            }

            WriteOffice(json, duty.Point);
            WriteState(json, duty.IsCertain);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRights(Utf8JsonWriter json, ModeDecision mode)
    {
        json.WriteStartArray("rights");
        foreach (var right in mode.Rights)
        {
            json.WriteStartObject();
            json.WriteString("text", right.Right);
            json.WriteString("point", right.Point.Point);
            WriteOffice(json, right.Point);
            WriteState(json, right.IsCertain);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSanctions(Utf8JsonWriter json, ModeDecision mode)
    {
        json.WriteStartArray("sanctions");
        foreach (var one in mode.Sanctions)
        {
            json.WriteStartObject();
            json.WriteString("text", one.Sanction.Text);
            json.WriteString("basis", one.Sanction.Basis);
            json.WriteString("point", one.Point.Point);
            json.WriteString("for", one.Sanction.For);
            WriteState(json, one.IsCertain);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOffice(Utf8JsonWriter json, PointSchema point)
    {
        if (point.DecidedBy is { } decider)
        {
            json.WriteString("decidedBy", decider);
        }

        if (point.OrderedBy is { } orderer)
        {
            json.WriteString("orderedBy", orderer);
        }
    }

    private static void WriteState(Utf8JsonWriter json, bool isCertain)
    {
        if (!isCertain)
        {
            json.WriteString("state", "unknown");
        }
    }
}
