using System.Text.Json;
using Edaran.Cli.Commands;
using Edaran.Cli.Files;
using Edaran.Cli.Texts;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli.Findings;

/// <summary>Findings in the Static Analysis Results Interchange Format 2.1.0, which build servers show in a review.</summary>
internal static class SarifReport
{
    /// <summary>Writes the log.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="session">The run.</param>
    /// <param name="category">What tells this log from others of one change, or null: a build server keeps the findings of each.</param>
    public static void Write(IReadOnlyList<Finding> findings, Session session, string? category = null)
    {
        var rules = findings.Select(f => f.Descriptor).DistinctBy(d => d.Code).OrderBy(d => d.Code, StringComparer.Ordinal).ToList();
        session.WriteJson(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, session.Language);
            if (category is not null)
            {
                json.WriteStartObject("automationDetails");
                json.WriteString("id", category + "/");
                json.WriteEndObject();
            }

            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings)
            {
                WriteResult(json, finding, rules.FindIndex(rule => rule.Code == finding.Code), session.Language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<DiagnosticDescriptor> rules, MessageLanguage language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "edaran");
        json.WriteString("version", ProductVersion.Text);
        json.WriteString("language", language == MessageLanguage.English ? "en" : "id");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor rule, MessageLanguage language)
    {
        var text = rule.Format(language, []);
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", text);
        json.WriteStartObject("help");
        json.WriteString("text", text);
        if (Shipped.Page(rule.Code) is { } page)
        {
            json.WriteString("markdown", page);
        }

        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int rule, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.Message(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, finding.File);
        WriteRegion(json, "region", finding.Start, finding.End);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (!finding.Related.IsEmpty)
        {
            WriteRelated(json, finding.Related, language);
        }

        if (!finding.Fixes.IsEmpty)
        {
            WriteFixes(json, finding, language);
        }

        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, IReadOnlyList<FindingPlace> places, MessageLanguage language)
    {
        json.WriteStartArray("relatedLocations");
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteArtifact(json, place.File);
            WriteRegion(json, "region", place.Start, place.End);
            json.WriteEndObject();
            WriteText(json, "message", Localized.In(place.Text, language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter json, Finding finding, MessageLanguage language)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in finding.Fixes)
        {
            json.WriteStartObject();
            WriteText(json, "description", fix.Title.In(language));
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteArtifact(json, finding.File);
            json.WriteStartArray("replacements");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion", edit.Start, edit.End);
                WriteText(json, "insertedContent", edit.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string file)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(file));
        json.WriteEndObject();
    }

    private static void WriteRegion(
        Utf8JsonWriter json, string name, Compiler.Text.LinePosition start, Compiler.Text.LinePosition end)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    // A relative reference stays relative: a build server resolves it against the folder it checked out.
    private static string UriOf(string file) => Path.IsPathFullyQualified(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').SkipWhile(part => part == ".").Select(Uri.EscapeDataString));

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
