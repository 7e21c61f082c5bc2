using System.Text.Json;
using Edaran.Cli.Decisions;
using Edaran.Cli.Facts;
using Edaran.Cli.Texts;
using Edaran.Compiler.Registers;

namespace Edaran.Cli.Registers;

/// <summary>The answers of a register for scripts: one object with those of each letter and that of all together.</summary>
internal static class JointJson
{
    /// <summary>Writes it.</summary>
    public static void Write(JointAnswer answer, RegisterRequest request, Session session) => Texts.JsonOutput.WriteJson(session, json =>
    {
        json.WriteStartObject();
        json.WriteString("date", Dates.Text(answer.Day));
        json.WriteDay("asKnown", request.Known);
        json.WriteStartArray("letters");
        foreach (var letter in answer.Letters)
        {
            json.WriteStartObject();
            DecisionJson.WriteMembers(json, letter);
            DecisionJson.WriteSource(json, letter);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("combined");
        if (answer.Together is { } together)
        {
            Write(json, together);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CombinedAnswer together)
    {
        json.WriteStartObject();
        DecisionJson.WriteMembers(json, together.Answer);
        json.WriteStartArray("precedence");
        foreach (var (aside, by, reason) in together.SetAside())
        {
            json.WriteStartObject();
            WritePoint(json, "setAside", aside);
            WritePoint(json, "by", by);
            json.WriteString("rule", Rule(reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("source");
        foreach (var (point, source) in together.Sources())
        {
            json.WriteStartObject();
            json.WriteString("point", point);
            json.WriteString("letter", source.Letter.Number);
            json.WriteString("file", source.Norm.Source.Source.Path);
            json.WriteNumber("line", source.Norm.Source.Start.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The spelling of a rule for scripts.</summary>
    public static string Rule(Precedence reason) => reason switch { Precedence.Mention => "mention", Precedence.Rank => "rank", _ => "later" };

    /// <summary>Writes a point of a letter.</summary>
    public static void WritePoint(Utf8JsonWriter json, string name, JoinedNorm norm)
    {
        json.WriteStartObject(name);
        json.WriteString("letter", norm.Letter.Number);
        json.WriteString("point", norm.Norm.Point);
        json.WriteEndObject();
    }
}
