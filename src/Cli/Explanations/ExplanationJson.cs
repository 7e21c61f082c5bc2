using System.Text.Json;
using Edaran.Cli.Decisions;
using Edaran.Cli.Facts;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Explanations;

/// <summary>Explanations in the fixed form that scripts read: one object, or an array where several letters were asked.</summary>
internal static class ExplanationJson
{
    /// <summary>Writes them.</summary>
    public static void Write(IReadOnlyList<Explained> all, Session session) => session.WriteJson(json =>
    {
        if (all.Count == 1)
        {
            WriteOne(json, all[0], session);
            return;
        }

        json.WriteStartArray();
        foreach (var explained in all)
        {
            WriteOne(json, explained, session);
        }

        json.WriteEndArray();
    });

    private static void WriteOne(Utf8JsonWriter json, Explained explained, Session session)
    {
        var decision = explained.Decision;
        json.WriteStartObject();
        json.WriteString("letter", decision.Letter.Number);
        json.WriteString("date", Dates.Text(decision.Date));
        json.WriteString("mode", explained.Mode?.Mode.Name);
        if (explained.Mode is { } mode)
        {
            json.WriteString("answer", ExplanationWords.Answer(explained, session));
            json.WriteString("status", StatusText.Of(mode.Status));
            json.WriteTruth("eligible", mode.Eligible);
            json.WriteTruth("workday", decision.Workday);
            WriteReason(json, "inForce", decision.InForce, explained.Why.InForceBecause);
            WriteReason(json, "inScope", decision.InScope, explained.Why.InScopeBecause);
            WritePoints(json, "points", explained.Carrying, explained);
            if (mode.PointsAreAlternatives)
            {
                json.WriteBoolean("alternatives", true);
            }

            WritePoints(json, "setAside", explained.SetAside, explained);
            WritePoints(json, "silent", explained.Silent, explained);
            WriteConditions(json, mode);
            json.WriteTexts("decidedBy", mode.DecidedBy);
            json.WriteTexts("factors", mode.Factors);
            json.WriteTexts("assumed", decision.Assumed);
            ChangeJson.Write(json, explained.Changes, session);
            QuestionJson.Write(json, explained.Questions, session);
        }

        json.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter json, string name, bool? value, IReadOnlyList<KnownFact> because)
    {
        json.WriteStartObject(name);
        json.WriteTruth("value", value);
        WriteFacts(json, because);
        json.WriteEndObject();
    }

    private static void WritePoints(Utf8JsonWriter json, string name, IEnumerable<PointExplanation> points, Explained explained)
    {
        json.WriteStartArray(name);
        foreach (var point in points)
        {
            json.WriteStartObject();
            json.WriteString("point", point.Point.Point);
            json.WriteString("text", point.Point.Text);
            json.WriteString("file", explained.Answer.File);
            json.WriteNumber("line", point.Point.Line);
            json.WriteTruth("stands", point.Stands.Known);
            WriteFacts(json, point.Because);
            if (point.SetAsideBy.Count > 0)
            {
                json.WriteTexts("setAsideBy", Answer.Names(point.SetAsideBy));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFacts(Utf8JsonWriter json, IEnumerable<KnownFact> facts)
    {
        json.WriteStartArray("because");
        foreach (var known in facts)
        {
            json.WriteStartObject();
            json.WriteString("fact", known.Fact.Name);
            json.WriteString("value", known.Value);
            json.WriteBoolean("assumed", known.IsPresumed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteConditions(Utf8JsonWriter json, ModeDecision mode)
    {
        json.WriteStartArray("conditions");
        foreach (var condition in mode.Conditions)
        {
            json.WriteStartObject();
            DecisionJson.WriteCondition(json, condition);
            json.WriteString("point", condition.Point.Point);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
