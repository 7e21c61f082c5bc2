namespace Edaran.LanguageServer.Tests;

/// <summary>Files, folders and names that change beside the texts that are open.</summary>
public sealed class WorkspaceTests
{
    private const string Refreshing = """
        { "workspace": { "semanticTokens": { "refreshSupport": true }, "inlayHint": { "refreshSupport": true }, "codeLens": { "refreshSupport": true }, "diagnostics": { "refreshSupport": true } } }
        """;

    private const string Kamus = "kamus kantor\nfakta unit kerja: salah satu dari Arsip; Umum.\n";

    private static readonly string[] Refreshes = ["semanticTokens", "inlayHint", "codeLens", "diagnostic"];

    [Fact]
    public void A_client_is_told_to_ask_again_when_a_file_beside_the_text_has_changed()
    {
        var files = new TestFiles { ["/surat/kamus.edaran"] = Kamus };
        using var client = new TestClient(files);
        client.Initialize(Refreshing, "/surat");

        Watched(client, "/surat/kamus.edaran", 2);
        Assert.Equal([0, 0, 0, 0], Counts(client));
        files["/surat/kamus.edaran"] = Kamus + "fakta gedung: salah satu dari Utara; Selatan.\n";
        Watched(client, "/surat/kamus.edaran", 2);

        Assert.Equal([1, 1, 1, 1], Counts(client));
        Assert.Contains("gedung", Symbols(client, "gedung"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_editor_has_open_counts_and_a_kamus_that_is_saved_tells_the_letters()
    {
        using var client = new TestClient(new TestFiles { ["/surat/kamus.edaran"] = Kamus });
        client.Initialize(Refreshing, "/surat");
        client.Open("/surat/kamus.edaran", Kamus.Replace("Arsip", "Gudang", StringComparison.Ordinal));

        Watched(client, "/surat/kamus.edaran", 3);
        Assert.Equal([0, 0, 0, 0], Counts(client));
        client.Tell("textDocument/didSave", """{ "textDocument": { "uri": "file:///surat/kamus.edaran" } }""");

        Assert.Equal([1, 1, 1, 1], Counts(client));
    }

    [Fact]
    public void A_kamus_that_is_closed_without_being_saved_tells_the_letters()
    {
        using var client = new TestClient(new TestFiles { ["/surat/kamus.edaran"] = Kamus });
        client.Initialize(Refreshing, "/surat");
        client.Open("/surat/kamus.edaran", Kamus);
        client.Tell("textDocument/didClose", """{ "textDocument": { "uri": "file:///surat/kamus.edaran" } }""");
        Assert.Equal([0, 0, 0, 0], Counts(client));
        client.Open("/surat/kamus.edaran", Kamus.Replace("Arsip", "Gudang", StringComparison.Ordinal));

        client.Tell("textDocument/didClose", """{ "textDocument": { "uri": "file:///surat/kamus.edaran" } }""");

        Assert.Equal([1, 1, 1, 1], Counts(client));
    }

    [Fact]
    public void A_client_that_does_not_understand_it_is_told_nothing()
    {
        using var client = new TestClient(new TestFiles { ["/surat/kamus.edaran"] = Kamus });
        client.Initialize("""{ "workspace": { "codeLens": { "refreshSupport": true }, "inlayHint": { "refreshSupport": false } } }""");

        client.Tell("workspace/didChangeWorkspaceFolders", """{ "event": { "added": [{ "uri": "file:///surat", "name": "s" }], "removed": [] } }""");

        Assert.Equal([0, 0, 1, 0], Counts(client));
    }

    [Fact]
    public void Files_that_come_go_and_get_other_names_are_known_by_them()
    {
        var files = new TestFiles { ["/surat/kamus.edaran"] = Kamus };
        using var client = new TestClient(files);
        client.Initialize("{}", "/surat");

        files.Remove("/surat/kamus.edaran");
        files["/surat/kamus-kantor.edaran"] = Kamus;
        client.Tell("workspace/didRenameFiles", """{ "files": [{ "oldUri": "file:///surat/kamus.edaran", "newUri": "file:///surat/kamus-kantor.edaran" }] }""");
        Assert.Equal("file:///surat/kamus-kantor.edaran", Symbols(client, "kantor"));
        files.Remove("/surat/kamus-kantor.edaran");
        Watched(client, "/surat/kamus-kantor.edaran", 3);
        Assert.Equal("", Symbols(client, "kantor"));
        files["/surat/baru.edaran"] = Kamus;
        Watched(client, "/surat/baru.edaran", 1);

        Assert.Equal("file:///surat/baru.edaran", Symbols(client, "kantor"));
        Assert.Equal(0, client.Leave());
        Assert.Empty(client.Log);
    }

    [Fact]
    public void A_client_that_traces_is_told_how_long_answers_took()
    {
        using var client = new TestClient();
        client.Initialize();
        client.Open("/surat/kamus.edaran", Kamus);
        Symbols(client, "a");
        client.Tell("$/setTrace", """{ "value": "verbose" }""");
        client.Ask("textDocument/foldingRange", """{ "textDocument": { "uri": "file:///surat/kamus.edaran" } }""");

        var told = client.Asked("$/logTrace")["params"]!;

        Assert.Matches(@"^textDocument/foldingRange: \d+\.\d ms$", told["message"]!.GetValue<string>());
        Assert.Equal("file:///surat/kamus.edaran", told["verbose"]!.GetValue<string>());
        client.Tell("$/setTrace", """{ "value": "off" }""");
        client.Leave();
        Assert.Equal(1, client.Count("$/logTrace"));
    }

    private static void Watched(TestClient client, string path, int type) =>
        client.Tell("workspace/didChangeWatchedFiles", $$"""{ "changes": [{ "uri": "file://{{path}}", "type": {{type}} }] }""");

    private static string Symbols(TestClient client, string query) => string.Join(' ', client.Ask("workspace/symbol", $$"""{ "query": "{{query}}" }""")["result"]!.AsArray()
        .Where(symbol => symbol!["name"]!.GetValue<string>().Contains(query, StringComparison.Ordinal)).Select(symbol => query == "kantor" ? symbol!["location"]!["uri"]!.GetValue<string>() : symbol!["name"]!.GetValue<string>()));

    private static List<int> Counts(TestClient client)
    {
        // Whatever was told before is there when this is answered.
        Symbols(client, "a");
        return [.. Refreshes.Select(one => client.Count($"workspace/{one}/refresh"))];
    }
}
