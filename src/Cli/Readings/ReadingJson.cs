using System.Text.Json;
using Edaran.Cli.Texts;
using Edaran.Compiler.ReadBack;

namespace Edaran.Cli.Readings;

/// <summary>Readings for scripts.</summary>
internal static class ReadingJson
{
    /// <summary>Writes an array with an object a letter.</summary>
    public static void Write(IReadOnlyList<FileReading> readings, Session session) => session.WriteJson(json =>
    {
        json.WriteStartArray();
        foreach (var reading in readings)
        {
            WriteLetter(json, reading);
        }

        json.WriteEndArray();
    });

    private static void WriteLetter(Utf8JsonWriter json, FileReading reading)
    {
        json.WriteStartObject();
        json.WriteString("letter", reading.Letter.Number);
        json.WriteString("file", reading.File);
        WriteLines(json, "head", reading.Letter.Head);
        json.WriteStartArray("points");
        foreach (var point in reading.Letter.Points)
        {
            WritePoint(json, point);
        }

        json.WriteEndArray();
        json.WriteTexts("soft", reading.Letter.Soft);
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, PointReading point)
    {
        json.WriteStartObject();
        json.WriteString("point", point.Point);
        if (point.Source is { } source)
        {
            json.WriteNumber("line", source.Start.Line);
        }
        else
        {
            json.WriteNull("line");
        }

        WriteLines(json, "lines", point.Lines);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, string name, IEnumerable<ReadingLine> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("part", JsonNamingPolicy.CamelCase.ConvertName(line.Part.ToString()));
            json.WriteString("label", line.Label);
            WriteStatement(json, line.Statement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteString("text", statement.Text);
        json.WriteStartArray("items");
        foreach (var item in statement.Items)
        {
            json.WriteStartObject();
            WriteStatement(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
