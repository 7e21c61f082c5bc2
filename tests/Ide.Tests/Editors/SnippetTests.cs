using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Edaran.Ide.Features.Completion;

namespace Edaran.Ide.Tests.Editors;

/// <summary>The snippets of editors come from the one catalogue of sentence patterns. They are inserted by name: while one types the server offers the same, where they fit.</summary>
public sealed class SnippetTests
{
    private const string File = "editors/vscode/snippets/edaran.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The names that a text of its own has: none but those of the standard kamus.
    private static readonly PatternNames Names = new(new Desk("1. ASN dapat WFH.\n").Unit);

    [Fact]
    [Trait("Category", "Generated")]
    public void The_snippets_are_up_to_date() => GeneratedFile.Verify(File, Snippets().ToJsonString(Indented) + "\n");

    [Fact]
    public void The_frame_of_a_letter_goes_by_its_name() =>
        Assert.StartsWith("surat edaran ${1:", Snippets()["Kerangka surat baru"]!["body"]![0]!.GetValue<string>(), StringComparison.Ordinal);

    [Fact]
    public void What_a_drafter_sees_of_a_pattern_keeps_its_words_apart() =>
        Assert.All(SentencePatterns.Sentences.Concat(SentencePatterns.Elements), pattern => Assert.DoesNotMatch(@"[⟩.;:]\p{L}|\s\s|\n", pattern.Label));

    private static JsonObject Snippets() => new(SentencePatterns.Sentences.Concat(SentencePatterns.Elements).GroupBy(pattern => pattern.Indonesian.TrimEnd('.'))
        .SelectMany(same => same.Select(pattern => KeyValuePair.Create<string, JsonNode?>(same.Count() == 1 ? same.Key : $"{same.Key}: {Short(pattern)}", Snippet(pattern)))));

    private static JsonObject Snippet(SentencePattern pattern) => new()
    {
        ["description"] = $"{pattern.Indonesian} / {pattern.English}",
        ["body"] = new JsonArray([.. pattern.Snippet(Names).Split('\n').Select(line => JsonValue.Create(line))]),
    };

    private static string Short(SentencePattern pattern) => pattern.Template.Split('\n')[0].Replace("{", string.Empty, StringComparison.Ordinal)
        .Split('}').Select(part => part.Split(':')[0]).Aggregate((all, part) => all + part).TrimEnd('.');
}
