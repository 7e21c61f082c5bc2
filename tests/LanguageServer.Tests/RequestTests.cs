using System.Text;
using System.Text.Json.Nodes;
using Edaran.LanguageServer.Protocol;

namespace Edaran.LanguageServer.Tests;

/// <summary>Requests as an editor sends them: each answered once, dropped when its text is gone, and none ends the server.</summary>
public sealed class RequestTests
{
    private const string Path = "/surat/a.edaran";
    private const string Text = "surat edaran 1/A/2025\nkamus    kepegawaian\nkalender nasional 2025\nberlaku  24 Maret 2025 sampai dengan 27 Maret 2025\n\nistilah rentan adalah hamil.\n\n1. ASN yang rentan dapat WFH.\n";

    private static readonly string[] Methods =
    [
        "hover", "definition", "references", "documentHighlight", "prepareRename", "rename", "documentSymbol", "foldingRange", "selectionRange",
        "formatting", "rangeFormatting", "onTypeFormatting", "semanticTokens/full", "semanticTokens/range", "diagnostic", "codeAction",
        "completion", "signatureHelp", "codeLens", "inlayHint", "documentLink", "linkedEditingRange", "prepareCallHierarchy",
    ];

    [Fact]
    public void A_name_is_shown_found_and_renamed()
    {
        using var client = Opened();

        Assert.Contains("istilah", client.Ask("textDocument/hover", At(7, 13))["result"]!["contents"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("""{"start":{"line":5,"character":8},"end":{"line":5,"character":14}}""", client.Ask("textDocument/definition", At(7, 13))["result"]![0]!["range"]!.ToJsonString());
        Assert.Equal(2, client.Ask("textDocument/references", At(7, 13, """, "context": { "includeDeclaration": true }"""))["result"]!.AsArray().Count);
        Assert.Equal("rentan", client.Ask("textDocument/prepareRename", At(7, 13))["result"]!["placeholder"]!.GetValue<string>());
        var edits = client.Ask("textDocument/rename", At(7, 13, """, "newName": "rawan" """))["result"]!["changes"]!["file:///surat/a.edaran"]!.AsArray();
        Assert.Equal(["5 rawan", "7 rawan"], edits.Select(edit => $"{edit!["range"]!["start"]!["line"]} {edit["newText"]}"));
        Assert.Equal(-32803, client.Ask("textDocument/rename", At(7, 13, """, "newName": "hamil" """))["error"]!["code"]!.GetValue<int>());
    }

    [Fact]
    public void An_example_is_run_where_it_stands()
    {
        const string letter = "surat edaran 2/A/2025\nberlaku 24 Maret 2025 sampai dengan 27 Maret 2025\n\nmoda WFO; WFH.\nfakta hamil: ya atau tidak.\n\n1. Pegawai yang hamil dapat WFH.\n\n"
            + "contoh satu\n  diketahui hamil.\n  pada 24 Maret 2025\n  maka WFH dapat.\n\ncontoh dua\n  diketahui hamil.\n  pada 24 Maret 2025\n  maka WFH dilarang.\n";
        using var client = Opened();
        client.Open("/surat/b.edaran", letter);

        var lenses = client.Ask("textDocument/codeLens", """{ "textDocument": { "uri": "file:///surat/b.edaran" } }""")["result"]!.AsArray();
        var titles = lenses.Select(lens => client.Ask("codeLens/resolve", lens!.ToJsonString())["result"]!["command"]!["title"]!.GetValue<string>());
        Assert.Equal(["✓ Sesuai dengan surat", "✗ 1 hal lain daripada kata surat"], titles);

        var run = client.Ask("workspace/executeCommand", """{ "command": "edaran.runExample", "arguments": [{ "uri": "file:///surat/b.edaran", "example": 1 }] }""")["result"]!;
        Assert.Equal("WFH dilarang", run["differences"]![0]!["expected"]!.GetValue<string>());
        Assert.False(run["passed"]!.GetValue<bool>());
        Assert.Equal(-32602, client.Ask("workspace/executeCommand", """{ "command": "rm", "arguments": [] }""")["error"]!["code"]!.GetValue<int>());
    }

    [Fact]
    public void What_may_be_written_is_offered_and_explained()
    {
        using var client = Opened();

        var list = client.Ask("textDocument/completion", At(7, 12))["result"]!;
        var term = list["items"]!.AsArray().First(item => item!["label"]!.GetValue<string>() == "rentan")!;
        Assert.Equal("rentan", term["textEdit"]!["newText"]!.GetValue<string>());
        Assert.Contains("istilah rentan adalah hamil", client.Ask("completionItem/resolve", term.ToJsonString())["result"]!["documentation"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
        var help = client.Ask("textDocument/signatureHelp", At(7, 24))["result"]!;
        Assert.Contains("dapat", help["signatures"]![0]!["label"]!.GetValue<string>(), StringComparison.Ordinal);

        // Without the client's word that it can fill in places, text is plain.
        Assert.All(list["items"]!.AsArray(), item => Assert.Equal(1, item!["insertTextFormat"]!.GetValue<int>()));
    }

    [Fact]
    public void A_text_a_part_of_it_and_what_is_being_written_are_formatted()
    {
        using var client = Opened();
        client.Replace(Path, Text + "2. CPNS   wajib WFO.\n3. PNS  wajib:\n   a.  melakukan   presensi;\n\n", 2);

        Assert.Equal(["1:9-1:9", "2:9-2:9", "3:9-3:9", "8:8-8:10", "9:7-9:8", "10:6-10:7", "10:17-10:19", "11:0-12:0"], Edits("formatting", "").Select(edit => edit.TrimEnd()));
        Assert.Equal(["8:8-8:10 "], Edits("rangeFormatting", """, "range": { "start": { "line": 8, "character": 0 }, "end": { "line": 9, "character": 3 } }"""));
        Assert.Equal(
            ["8:8-8:10 ", "10:6-10:7 ", "10:17-10:19 "],
            Edits("rangesFormatting", """, "ranges": [{ "start": { "line": 8, "character": 0 }, "end": { "line": 9, "character": 0 } }, { "start": { "line": 8, "character": 0 }, "end": { "line": 8, "character": 99 } }, { "start": { "line": 10, "character": 0 }, "end": { "line": 11, "character": 0 } }]"""));
        Assert.Equal(["10:6-10:7 ", "10:17-10:19 "], Edits("onTypeFormatting", """, "ch": ";" """, 10, 28));
        Assert.Equal(["11:0-11:0    b. "], Edits("onTypeFormatting", """, "ch": "\n" """, 11, 0));
        Assert.Empty(Edits("onTypeFormatting", """, "ch": "x" """, 99, 99));

        IEnumerable<string> Edits(string method, string more, int line = 0, int character = 0) =>
            client.Ask($"textDocument/{method}", At(line, character, more))["result"]!.AsArray().Select(edit =>
                $"{Show(edit!["range"]!["start"]!)}-{Show(edit["range"]!["end"]!)} {edit["newText"]}");

        static string Show(JsonNode position) => $"{position["line"]}:{position["character"]}";
    }

    [Fact]
    public void An_answer_about_a_text_that_is_gone_is_not_given()
    {
        using var client = Opened();

        var id = client.Send("textDocument/references", At(7, 13, """, "context": { "includeDeclaration": true }"""));
        client.Replace(Path, Text + "2. CPNS wajib WFO, dengan mengesampingkan angka 1.\n", 2);

        // Either it was quicker than the change, or it was dropped; never an answer that is half of each.
        var answer = client.Answer(id);
        Assert.True(answer["error"]?["code"]?.GetValue<int>() == (int)ErrorCode.ContentModified || answer["result"]!.AsArray().Count == 2);
        Assert.Equal(0, client.Leave());
    }

    [Fact]
    public void A_request_that_is_cancelled_is_answered_once()
    {
        using var client = Opened();

        var id = client.Send("textDocument/hover", At(7, 13));
        client.Tell("$/cancelRequest", $$"""{ "id": {{id}} }""");

        var answer = client.Answer(id);
        Assert.True(answer["result"] is not null || answer["error"]!["code"]!.GetValue<int>() == (int)ErrorCode.RequestCancelled);
        Assert.Equal(0, client.Leave());
    }

    [Fact]
    public void Whatever_is_typed_and_asked_no_request_is_left_and_none_fails()
    {
        var random = new Random(11);
        using var client = Opened();
        var (text, asked) = (Text, new List<int>());
        string[] pieces = ["", "\n", "1. ", "ASN ", "dapat ", "wajib:\n   a. ", "istilah x adalah hamil.\n", "contoh y\n  diketahui ", "\"", "(", "WFH", "; dan", "25 Maret 2025", "angka 1", "😀", "| a | b |\n"];
        for (var version = 2; version < 300; version++)
        {
            var start = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(20), text.Length - start);
            text = text[..start] + pieces[random.Next(pieces.Length)] + text[(start + length)..];
            client.Replace(Path, text.Length > 4000 ? text = Text : text, version);
            asked.Add(client.Send($"textDocument/{Methods[random.Next(Methods.Length)]}", At(
                random.Next(12), random.Next(40),
                """, "context": { "includeDeclaration": true }, "newName": "baru", "ch": "\n", "positions": [{ "line": 3, "character": 5 }], "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 9, "character": 9 } }""")));
        }

        foreach (var id in asked)
        {
            Assert.True(client.Answer(id)["error"]?["code"]?.GetValue<int>() is null or (int)ErrorCode.ContentModified or (int)ErrorCode.RequestFailed, client.Answer(id).ToJsonString());
        }

        Assert.Equal(0, client.Leave());
        Assert.Empty(client.Log);
    }

    [Fact]
    public void Bytes_at_random_never_end_it_with_a_fault()
    {
        var random = new Random(3);
        for (var run = 0; run < 20; run++)
        {
            using var client = Opened();
            var body = Encoding.UTF8.GetBytes($$"""{ "jsonrpc": "2.0", "id": 9, "method": "textDocument/hover", "params": {{At(7, 13)}} }""");
            for (var i = 0; i < 5; i++)
            {
                body[random.Next(body.Length)] = (byte)random.Next(256);
            }

            client.WriteRaw([.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);
            Assert.Equal(0, client.Leave());
            Assert.Empty(client.Log);
        }
    }

    private static TestClient Opened()
    {
        var client = new TestClient();
        client.Initialize();
        client.Open(Path, Text);
        return client;
    }

    private static string At(int line, int character, string more = "") =>
        $$"""{ "textDocument": { "uri": "file://{{Path}}" }, "position": { "line": {{line}}, "character": {{character}} }{{more}} }""";
}
