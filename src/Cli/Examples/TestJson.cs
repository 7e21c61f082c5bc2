using System.Text.Json;
using Edaran.Cli.Texts;

namespace Edaran.Cli.Examples;

/// <summary>What came of the examples, for scripts.</summary>
internal static class TestJson
{
    /// <summary>Writes one object.</summary>
    public static void Write(IReadOnlyList<LetterTest> tests, Session session) => session.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("passed", tests.Sum(test => test.Passed));
        json.WriteNumber("failed", tests.Sum(test => test.Failed));
        json.WriteStartArray("letters");
        foreach (var test in tests)
        {
            WriteLetter(json, test, session);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteLetter(Utf8JsonWriter json, LetterTest test, Session session)
    {
        json.WriteStartObject();
        json.WriteString("letter", test.Letter.Number);
        json.WriteString("file", test.File);
        json.WriteNumber("passed", test.Passed);
        json.WriteNumber("failed", test.Failed);
        json.WriteBoolean("compiledAgrees", test.BackEndsAgree);
        json.WriteStartArray("examples");
        foreach (var one in test.Tests)
        {
            json.WriteStartObject();
            json.WriteString("name", one.Example.Name);
            json.WriteNumber("line", one.Example.Source.Start.Line);
            json.WriteBoolean("passed", one.Passed);
            json.WriteTexts("messages", one.Findings.Select(finding => $"{finding.Code}: {finding.Message(session.Language)}"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteTexts("pointsWithoutExample", test.Coverage.Points.Select(norm => norm.Point).Distinct(StringComparer.Ordinal));
        CoverageJson.Write(json, test, session);
        json.WriteEndObject();
    }
}
