using System.Text.Json;
using Edaran.Cli.Decisions;
using Edaran.Cli.Facts;
using Edaran.Cli.Findings;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Histories;

/// <summary>What is said at one step of a history, and the parts that histories share, for scripts.</summary>
internal static class SayingJson
{
    /// <summary>Writes the members of an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="saying">What is said.</param>
    /// <param name="isOneDay">Whether it is about one day.</param>
    /// <param name="session">The run.</param>
    public static void WriteMembers(Utf8JsonWriter json, Saying saying, bool isOneDay, Session session)
    {
        json.WriteString("state", StateOf(saying.Kind));
        json.WriteString("status", saying.Mode is { } mode ? StatusText.Of(mode.Status) : null);
        json.WriteTruth("eligible", saying.Mode?.Eligible);
        WritePoints(json, "points", saying.Points);
        json.WriteStartArray("conditions");
        foreach (var condition in saying.Mode?.Conditions ?? [])
        {
            json.WriteStartObject();
            DecisionJson.WriteCondition(json, condition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteTexts("reasons", HistoryWords.Reasons(saying, isOneDay, session));
        json.WriteTexts("missingFacts", saying.OpenFacts);
        json.WriteTexts("unknownFacts", saying.UnknownFacts);
        WriteFindings(json, saying.First is { } first ? [first] : [], session);
    }

    /// <summary>Writes from which answer and points to which.</summary>
    public static void WriteBefore(Utf8JsonWriter json, Saying? before)
    {
        if (before is null)
        {
            json.WriteNull("before");
            return;
        }

        json.WriteStartObject("before");
        json.WriteString("status", StatusText.Of(before.Mode!.Status));
        json.WriteTruth("eligible", before.Mode.Eligible);
        WritePoints(json, "points", before.Points);
        json.WriteEndObject();
    }

    /// <summary>Writes what was asked about whom, as members of an object.</summary>
    public static void WriteQuestion(Utf8JsonWriter json, string axis, DateOnly? day, FactsFile facts)
    {
        json.WriteString("axis", axis);
        json.WriteDay("date", day);
        json.WriteStartObject("facts");
        foreach (var given in facts.Facts)
        {
            json.WritePropertyName(given.Name);
            JsonSerializer.Serialize(json, given.Value, given.Value.GetType());
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the letters that were left out, each with its first error.</summary>
    public static void WriteUnread(Utf8JsonWriter json, IReadOnlyList<UnreadLetter> letters, Session session)
    {
        json.WriteStartArray("unread");
        foreach (var letter in letters)
        {
            json.WriteStartObject();
            json.WriteString("file", letter.File);
            WriteFindings(json, [letter.First], session);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, Finding[] findings, Session session)
    {
        json.WritePropertyName("findings");
        JsonReport.Write(json, findings, session.Language);
    }

    private static void WritePoints(Utf8JsonWriter json, string name, IEnumerable<CitedPoint> points)
    {
        json.WriteStartArray(name);
        foreach (var point in points)
        {
            json.WriteStartObject();
            json.WriteString("letter", point.Letter);
            json.WriteString("point", point.Point);
            json.WriteString("text", point.Text);
            json.WriteString("file", point.File);
            json.WriteNumber("line", point.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string StateOf(SayingKind kind) => kind switch
    {
        SayingKind.Answered => "answered",
        SayingKind.UnknownMode => "unknown mode",
        SayingKind.WrongFacts => "wrong facts",
        SayingKind.Errors => "errors",
        _ => "no letter",
    };
}
