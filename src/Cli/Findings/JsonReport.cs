using System.Globalization;
using System.Text.Json;
using Edaran.Cli.Texts;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli.Findings;

/// <summary>Findings as an array, in the fixed form that scripts read.</summary>
internal static class JsonReport
{
    /// <summary>Writes the array.</summary>
    public static void Write(IEnumerable<Finding> findings, Session session) =>
        session.WriteJson(json => Write(json, findings, session.Language));

    /// <summary>Writes the array as part of something larger.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Finding> findings, MessageLanguage language)
    {
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            WriteOne(json, finding, language);
        }

        json.WriteEndArray();
    }

    private static void WriteOne(Utf8JsonWriter json, Finding finding, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", Word(finding.Severity));
        json.WriteString("message", finding.Message(language));
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Start.Line);
        json.WriteNumber("column", finding.Start.Column);
        json.WriteNumber("endLine", finding.End.Line);
        json.WriteNumber("endColumn", finding.End.Column);
        json.WriteStartArray("fixes");
        foreach (var fix in finding.Fixes)
        {
            WriteFix(json, fix, language);
        }

        json.WriteEndArray();
        json.WriteStartObject("witness");
        if (finding.Witness is { } witness)
        {
            WriteWitness(json, witness);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>In the form of a file of facts, so that it can be asked about at once.</summary>
    public static void WriteWitness(Utf8JsonWriter json, Witness witness)
    {
        json.WriteString("date", witness.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartObject("facts");
        foreach (var fact in witness.Facts)
        {
            switch (fact.Value)
            {
                case bool yes:
                    json.WriteBoolean(fact.Name, yes);
                    break;
                case decimal number:
                    json.WriteNumber(fact.Name, number);
                    break;
                case DateOnly date:
                    json.WriteString(fact.Name, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    break;
                default:
                    json.WriteString(fact.Name, (string)fact.Value);
                    break;
            }
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, FindingFix fix, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("title", fix.Title.In(language));
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteNumber("line", edit.Start.Line);
            json.WriteNumber("column", edit.Start.Column);
            json.WriteNumber("endLine", edit.End.Line);
            json.WriteNumber("endColumn", edit.End.Column);
            json.WriteString("newText", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };
}
