using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Edaran.Compiler.Syntax;

namespace Edaran.Ide.Tests.Editors;

/// <summary>The grammar for editors that colour by patterns comes from the one catalogue of key words.</summary>
public sealed class GrammarTests
{
    private const string File = "editors/vscode/syntaxes/edaran.tmLanguage.json";
    private const string Before = @"(?<![\p{L}\p{N}_-])";
    private const string Behind = @"(?![\p{L}\p{N}_-])";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    [Trait("Category", "Generated")]
    public void The_grammar_is_up_to_date() => GeneratedFile.Verify(File, Grammar().ToJsonString(Indented) + "\n");

    [Fact]
    public void Every_key_word_is_coloured_whole()
    {
        var patterns = Words().Select(one => one!["match"]!.GetValue<string>()).ToList();

        Assert.All(SyntaxFacts.Keywords, keyword => Assert.Contains(
            patterns, pattern => Regex.Match(keyword.Text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)).Value == keyword.Text));
    }

    private static JsonObject Grammar() => new()
    {
        ["$schema"] = "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
        ["information_for_contributors"] = "Made from the catalogue of key words; write it anew with: EDARAN_UPDATE_GENERATED=1 dotnet test --filter Category=Generated",
        ["name"] = "Edaran",
        ["scopeName"] = "source.edaran",
        ["patterns"] = new JsonArray(
        [
            Pattern("comment.line.double-slash.edaran", @"(?:^|(?<=\s))//.*$"),
            Pattern("string.quoted.double.edaran", "\"[^\"\\n]*\"|“[^”\\n]*”"),
            Captured(@"(?i)^\s*(surat edaran|kontrak perubahan|kamus|kalender)\s+(.+)$", "keyword.control.header.edaran", "entity.name.type.unit.edaran"),
            Captured(@"(?i)^\s*(tentang|instansi|dasar)\s+(.+)$", "keyword.control.header.edaran", "string.unquoted.edaran"),
            Captured(@"(?i)^\s*(contoh)\s+(.+)$", "keyword.control.element.edaran", "entity.name.function.example.edaran"),
            Captured(@"^\s*(\d+\.|[a-z]\.|\d+\)|[a-z]\))(?=\s)", "entity.name.section.point.edaran"),
            Pattern("constant.numeric.time.edaran", $@"{Before}\d{{1,2}}[.:]\d{{2}}{Behind}"),
            Pattern("constant.numeric.edaran", $@"{Before}\d+(?:[.,]\d+)*{Behind}"),
            Pattern("constant.language.date.edaran", AnyOf(SyntaxFacts.Months.Concat(SyntaxFacts.WeekdaysInOrder))),
            .. Words(),
        ]),
    };

    // The longer words first, whatever their role: "tidak boleh" is no "tidak".
    private static IEnumerable<JsonNode?> Words() => SyntaxFacts.Keywords
        .GroupBy(keyword => (Length: keyword.Text.Split(' ').Length, keyword.Role))
        .OrderByDescending(group => group.Key.Length).ThenBy(group => group.Key.Role)
        .Select(group => (JsonNode?)Pattern(ScopeOf(group.Key.Role), AnyOf(group.Select(keyword => keyword.Text))));

    private static string ScopeOf(KeywordRole role) => role switch
    {
        KeywordRole.Header => "keyword.control.header.edaran",
        KeywordRole.Element => "keyword.control.element.edaran",
        KeywordRole.Modal => "keyword.other.modal.edaran",
        _ => $"keyword.other.{LowerCase(role)}.edaran",
    };

    private static string LowerCase(KeywordRole role) => $"{role}".ToLowerInvariant();

    private static string AnyOf(IEnumerable<string> words) =>
        $"(?i){Before}(?:{string.Join('|', words.Distinct().OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(word => Regex.Escape(word).Replace(@"\ ", @"\s+", StringComparison.Ordinal)))}){Behind}";

    private static JsonObject Pattern(string scope, string match) => new() { ["name"] = scope, ["match"] = match };

    private static JsonObject Captured(string match, params string[] scopes) => new()
    {
        ["match"] = match,
        ["captures"] = new JsonObject(scopes.Select((scope, i) => KeyValuePair.Create<string, JsonNode?>($"{i + 1}", new JsonObject { ["name"] = scope }))),
    };
}
