using System.Text.Json.Nodes;
using Edaran.Compiler.Interpretation;
using Edaran.TestKit.Editing;

namespace Edaran.Soak.Tests;

/// <summary>Every question that the server offers to answer, asked at random places.</summary>
/// <param name="editor">The editor that asks.</param>
/// <param name="random">Chooses.</param>
internal sealed class Questions(EditorSession editor, SplitMix random)
{
    private const string Options = """{ "tabSize": 3, "insertSpaces": true }""";

    private static readonly string[] AtPosition =
    [
        "hover", "definition", "references", "documentHighlight", "prepareRename", "rename", "completion", "signatureHelp", "linkedEditingRange", "selectionRange",
        "onTypeFormatting", "prepareCallHierarchy", "codeAction", "inlayHint", "rangeFormatting", "semanticTokens/range",
    ];

    private static readonly string[] OfText =
    [
        "documentSymbol", "foldingRange", "formatting", "codeLens", "documentLink", "semanticTokens/full", "semanticTokens/full/delta", "diagnostic",
    ];

    // What a part of an answer is sent back for.
    private static readonly Dictionary<string, string[]> Rest = new(StringComparer.Ordinal)
    {
        ["completion"] = ["completionItem/resolve"],
        ["codeAction"] = ["codeAction/resolve"],
        ["codeLens"] = ["codeLens/resolve"],
        ["prepareCallHierarchy"] = ["callHierarchy/incomingCalls", "callHierarchy/outgoingCalls"],
    };

    // No question belongs to these, or it is asked elsewhere: the texts themselves, commands, and what only says how to talk.
    private static readonly HashSet<string> Unasked = ["positionEncoding", "textDocumentSync", "workspace", "executeCommandProvider", "experimental"];

    /// <summary>Capabilities of the server that nothing here asks for: none, or the soak misses a feature.</summary>
    public static IEnumerable<string> Missing(JsonNode capabilities) => capabilities.AsObject()
        .Where(one => one.Value is not null && one.Value.ToJsonString() != "false" && !Unasked.Contains(one.Key)).Select(one => one.Key)
        .Where(key => !AtPosition.Concat(OfText).Append("workspaceSymbol").Any(method => Capability(method) == key));

    /// <summary>Asks something about a text; the question's method and id.</summary>
    public (string Method, int Id) Ask(EditedText text) => random.Chance(3)
        ? Send("workspace/symbol", $$"""{ "query": "{{random.Pick(["", "jabatan", "angka", "\\ud83d\\ude00"])}}" }""")
        : random.Chance(15) ? About(random.Pick(OfText), text) : About(random.Pick(AtPosition), text);

    /// <summary>What is asked next with an answer in hand.</summary>
    public IEnumerable<(string Method, int Id)> AskOn(string method, JsonNode? result)
    {
        var items = result is JsonObject list ? list["items"] as JsonArray : result as JsonArray;
        if (items is { Count: > 0 } && Rest.TryGetValue(method.Replace("textDocument/", "", StringComparison.Ordinal), out var next))
        {
            var item = items[random.Below(items.Count)]!.ToJsonString();
            foreach (var rest in next)
            {
                yield return Send(rest, rest.StartsWith("callHierarchy", StringComparison.Ordinal) ? $$"""{ "item": {{item}} }""" : item);
            }
        }
    }

    private (string Method, int Id) About(string method, EditedText text)
    {
        // Sometimes beyond the line, the text, and the other way round.
        var (one, other) = (Position(text), Position(text));
        var more = method switch
        {
            "references" => $$""", "position": {{one}}, "context": { "includeDeclaration": true }""",
            "rename" => $$""", "position": {{one}}, "newName": "{{random.Pick(["nama baru", "7", "dan", "", "\\u0000"])}}" """,
            "selectionRange" => $$""", "positions": [{{one}}, {{other}}]""",
            "onTypeFormatting" => $$""", "position": {{one}}, "ch": "{{random.Pick([";", ".", "\\n"])}}", "options": {{Options}}""",
            "codeAction" => $$""", "range": { "start": {{one}}, "end": {{(random.Chance(50) ? one : other)}} }, "context": { "diagnostics": [] }""",
            "inlayHint" or "semanticTokens/range" => $$""", "range": { "start": {{one}}, "end": {{other}} }""",
            "rangeFormatting" => $$""", "range": { "start": {{one}}, "end": {{other}} }, "options": {{Options}}""",
            "formatting" => $$""", "options": {{Options}}""",
            "semanticTokens/full/delta" => """, "previousResultId": "1" """,
            _ => AtPosition.Contains(method) ? $$""", "position": {{one}}""" : "",
        };
        return Send($"textDocument/{method}", $$"""{ "textDocument": {{text.Identifier}}{{more}} }""");
    }

    private string Position(EditedText text) => random.Chance(5)
        ? $$"""{ "line": {{random.Below(100_000)}}, "character": {{random.Below(100_000)}} }"""
        : text.PositionOf(random.Below(text.Text.Length + 1));

    private (string Method, int Id) Send(string method, string parameters) => (method, editor.Send(method, parameters));

    private static string Capability(string method) => method switch
    {
        "prepareRename" => "renameProvider",
        "semanticTokens/range" or "semanticTokens/full" or "semanticTokens/full/delta" => "semanticTokensProvider",
        "onTypeFormatting" => "documentOnTypeFormattingProvider",
        "rangeFormatting" => "documentRangeFormattingProvider",
        "formatting" => "documentFormattingProvider",
        "prepareCallHierarchy" => "callHierarchyProvider",
        _ => $"{method}Provider",
    };
}
