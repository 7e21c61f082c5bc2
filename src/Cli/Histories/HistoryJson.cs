using System.Text.Json;
using Edaran.Cli.Facts;
using Edaran.Cli.Texts;

namespace Edaran.Cli.Histories;

/// <summary>Histories in the fixed form that scripts read: one object.</summary>
internal static class HistoryJson
{
    /// <summary>Writes the history of a letter that git keeps.</summary>
    public static void Write(VersionHistory history, Session session) => session.WriteJson(json =>
    {
        json.WriteStartObject();
        SayingJson.WriteQuestion(json, "versions", history.Day, history.Facts);
        json.WriteString("path", history.Path);
        json.WriteBoolean("cut", history.IsCut);
        WriteModes(json, history.Modes, session, (version, writer) =>
        {
            writer.WriteString("commit", version.Commit.Id);
            writer.WriteString("short", version.Commit.Short);
            writer.WriteString("committed", Dates.Text(version.Commit.Day));
            writer.WriteString("subject", version.Commit.Subject);
            writer.WriteString("path", version.Path);
            writer.WriteTexts("changed", version.Changed);
        });
        json.WriteEndObject();
    });

    /// <summary>Writes what was answered about one day as letters were enacted.</summary>
    public static void Write(KnowledgeHistory history, IReadOnlyList<UnreadLetter> unread, Session session) => session.WriteJson(json =>
    {
        json.WriteStartObject();
        SayingJson.WriteQuestion(json, "knowledge", history.Day, history.Facts);
        WriteModes(json, history.Modes, session, (step, writer) =>
        {
            writer.WriteDay("known", step.Day);
            writer.WriteTexts("letters", step.Letters.Select(letter => letter.Number));
        });
        SayingJson.WriteUnread(json, unread, session);
        json.WriteEndObject();
    });

    /// <summary>Writes what letters answer from day to day.</summary>
    public static void Write(DayHistory history, IReadOnlyList<UnreadLetter> unread, Session session) => session.WriteJson(json =>
    {
        json.WriteStartObject();
        SayingJson.WriteQuestion(json, "days", null, history.Facts);
        json.WriteString("from", Dates.Text(history.From));
        json.WriteString("to", Dates.Text(history.To));
        json.WriteStartArray("histories");
        foreach (var (mode, ranges) in history.Modes)
        {
            json.WriteStartObject();
            json.WriteString("mode", mode);
            json.WriteStartArray("periods");
            foreach (var range in ranges)
            {
                Write(json, range, session);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        SayingJson.WriteUnread(json, unread, session);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DayRange range, Session session)
    {
        foreach (var (weekdays, saying) in range.Weekly)
        {
            json.WriteStartObject();
            json.WriteString("from", Dates.Text(range.From));
            json.WriteString("to", Dates.Text(range.To));
            json.WriteTexts("weekdays", weekdays.Select(day => $"{day}"));
            SayingJson.WriteMembers(json, saying, isOneDay: false, session);
            json.WriteEndObject();
        }
    }

    private static void WriteModes<T>(Utf8JsonWriter json, IReadOnlyList<ModeHistory<T>> modes, Session session, Action<T, Utf8JsonWriter> step)
    {
        json.WriteStartArray("histories");
        foreach (var mode in modes)
        {
            json.WriteStartObject();
            json.WriteString("mode", mode.Mode);
            json.WriteStartArray("stretches");
            foreach (var (stretch, before) in mode.WithBefore())
            {
                json.WriteStartObject();
                SayingJson.WriteMembers(json, stretch.Saying, isOneDay: true, session);
                SayingJson.WriteBefore(json, before);
                WriteSteps(json, stretch.Steps, step);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSteps<T>(Utf8JsonWriter json, IEnumerable<T> steps, Action<T, Utf8JsonWriter> write)
    {
        json.WriteStartArray("steps");
        foreach (var step in steps)
        {
            json.WriteStartObject();
            write(step, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
