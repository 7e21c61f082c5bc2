using System.Text.Json.Nodes;

namespace Edaran.LanguageServer.Tests;

/// <summary>Actions as an editor asks for them and gets them.</summary>
public sealed class ActionTests
{
    private const string Path = "/surat/a.edaran";
    private const string Text = "surat edaran 1/A/2025\nkamus    kepegawaian\nkalender nasional 2025\nberlaku  24 Maret 2025 sampai dengan 27 Maret 2025\n\n1. ASN boleh WHF.\n2. PNS boleh WFA.\n";

    [Fact]
    public void A_fix_comes_with_the_finding_it_mends_and_the_edit()
    {
        using var client = Opened("""{ "textDocument": { "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": [] } } } } }""", out var capabilities);

        Assert.Equal(["quickfix", "source.fixAll", "refactor.rewrite", "refactor.extract", "refactor.rewrite.example"], capabilities["codeActionProvider"]!["codeActionKinds"]!.AsArray().Select(kind => kind!.GetValue<string>()));
        var action = Ask(client, 5, """{ "diagnostics": [] }""").First(one => one!["diagnostics"]![0]!["code"]!.GetValue<string>() == "EDR0201")!;
        Assert.Equal("quickfix", action["kind"]!.GetValue<string>());
        Assert.True(action["isPreferred"]!.GetValue<bool>());
        Assert.Equal(
            """[{"range":{"start":{"line":5,"character":13},"end":{"line":5,"character":16}},"newText":"WFH"}]""",
            action["edit"]!["changes"]![$"file://{Path}"]!.ToJsonString());
        Assert.Equal(0, client.Leave());
    }

    [Theory]
    [InlineData("""{ "diagnostics": [], "only": ["quickfix"] }""", "quickfix")]
    [InlineData("""{ "diagnostics": [], "only": ["source"] }""", "source.fixAll")]
    [InlineData("""{ "diagnostics": [], "only": ["source.fixAll"], "triggerKind": 2 }""", "source.fixAll")]
    [InlineData("""{ "diagnostics": [], "only": ["source.organizeImports"] }""", "")]
    [InlineData("""{ "diagnostics": [], "only": [] }""", "")]
    public void Only_what_is_asked_for_is_offered(string context, string kinds)
    {
        using var client = Opened("{}", out var capabilities);

        Assert.Null(capabilities["codeActionProvider"]);
        Assert.Equal(kinds, string.Join(' ', Ask(client, 5, context).Select(one => one!["kind"]!.GetValue<string>()).Distinct()));
    }

    [Fact]
    public void Points_are_renumbered_in_the_letter_and_in_those_that_change_it()
    {
        using var client = Opened("{}", out _);
        client.Replace(Path, Text.Replace("2. PNS", "5. PNS", StringComparison.Ordinal), 2);
        client.Open("/surat/b.edaran", "surat edaran 2/A/2025\nditetapkan 25 Maret 2025 oleh Bupati\n\n1. Menghapus angka 5 Surat Edaran 1/A/2025.\n");

        var changes = Ask(client, 6, """{ "diagnostics": [], "only": ["refactor.rewrite"] }""").Single()!["edit"]!["changes"]!;
        Assert.Equal("""[{"range":{"start":{"line":6,"character":0},"end":{"line":6,"character":1}},"newText":"2"}]""", changes[$"file://{Path}"]!.ToJsonString());
        Assert.Equal("""[{"range":{"start":{"line":3,"character":19},"end":{"line":3,"character":20}},"newText":"2"}]""", changes["file:///surat/b.edaran"]!.ToJsonString());

        var at = $$"""{ "textDocument": { "uri": "file://{{Path}}" }, "position": { "line": 6, "character": 0 }""";
        Assert.Equal("5", client.Ask("textDocument/prepareRename", at + " }")["result"]!["placeholder"]!.GetValue<string>());
        Assert.Equal(2, client.Ask("textDocument/rename", at + """, "newName": "7" }""")["result"]!["changes"]!.AsObject().Count);
        Assert.Contains("Angka 1 sudah ada", client.Ask("textDocument/rename", at + """, "newName": "1" }""")["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(0, client.Leave());
    }

    [Fact]
    public void The_edit_of_what_must_be_checked_comes_when_it_is_chosen_and_not_for_another_text()
    {
        using var client = Opened("""{ "textDocument": { "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": [] } }, "resolveSupport": { "properties": ["edit"] } } } }""", out var capabilities);
        client.Replace(Path, Text.Replace("boleh WHF", "yang hamil atau menyusui dapat WFH", StringComparison.Ordinal), 2);
        Assert.True(capabilities["codeActionProvider"]!["resolveProvider"]!.GetValue<bool>());

        var action = Ask(client, 5, """{ "diagnostics": [], "only": ["refactor.extract"] }""", 20).Single()!;
        Assert.Equal("Jadikan istilah: \"hamil atau menyusui\"", action["title"]!.GetValue<string>());
        Assert.Null(action["edit"]);
        Assert.Equal(2, client.Ask("codeAction/resolve", action.ToJsonString())["result"]!["edit"]!["changes"]![$"file://{Path}"]!.AsArray().Count);

        client.Replace(Path, Text, 3);
        Assert.Equal(-32801, client.Ask("codeAction/resolve", action.ToJsonString())["error"]!["code"]!.GetValue<int>());
        Assert.Equal(0, client.Leave());
    }

    [Fact]
    public void Who_cannot_ask_for_the_edit_later_gets_it_at_once()
    {
        using var client = Opened("{}", out _);
        client.Replace(Path, Text.Replace("boleh WHF", "yang hamil atau menyusui dapat WFH", StringComparison.Ordinal), 2);

        Assert.NotNull(Ask(client, 5, """{ "diagnostics": [], "only": ["refactor.extract"] }""", 20).Single()!["edit"]);
        Assert.Empty(Ask(client, 5, """{ "diagnostics": [], "only": ["refactor.extract"], "triggerKind": 2 }""", 20));
        Assert.Equal(0, client.Leave());
    }

    private static JsonArray Ask(TestClient client, int line, string context, int? at = null) => client.Ask(
        "textDocument/codeAction",
        $$"""{ "textDocument": { "uri": "file://{{Path}}" }, "range": { "start": { "line": {{line}}, "character": {{at ?? 0}} }, "end": { "line": {{line}}, "character": {{at ?? 99}} } }, "context": {{context}} }""")["result"]!.AsArray();

    private static TestClient Opened(string capabilities, out JsonNode offered)
    {
        var client = new TestClient();
        offered = client.Initialize(capabilities)["capabilities"]!;
        client.Open(Path, Text);
        return client;
    }
}
