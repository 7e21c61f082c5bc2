using System.Text.Json.Nodes;

namespace Edaran.LanguageServer.Tests;

/// <summary>What is found in texts is told unasked or when asked for, and is always that of the newest text.</summary>
public sealed class DiagnosticsTests
{
    private const string Path = "/surat/a.edaran";
    private const string Head = "surat edaran 1/A/2025\nkamus    kepegawaian; kantor\nkalender nasional 2025\nberlaku  24 Maret 2025 sampai dengan 27 Maret 2025\n\n";
    private const string Kamus = "kamus kantor\nfakta unit kerja: salah satu dari Arsip; Umum.\n";
    private const string Pull = """{ "textDocument": { "diagnostic": {} } }""";

    [Fact]
    public void Findings_come_unasked_and_go_when_the_text_is_mended()
    {
        using var client = new TestClient(Files());
        client.Initialize();
        client.Open(Path, Head + "1. ASN pada Arsip dapat WHF.\n");

        Assert.Equal("EDR0201", client.Codes(Path, 1, codes => codes.Length > 0));
        client.Replace(Path, Head + "1. ASN pada Arsip dapat WFH.\n", 2);
        Assert.Equal("", client.Codes(Path, 2, codes => codes.Length == 0));
        client.Tell("textDocument/didClose", $$"""{ "textDocument": { "uri": "file://{{Path}}" } }""");
        client.WaitFor(message => message["params"]?["uri"]?.GetValue<string>() == $"file://{Path}" && message["params"]!["version"] is null);
        Assert.Equal(0, client.Leave());
        Assert.Empty(client.Log);
    }

    [Fact]
    public void What_a_letter_means_as_a_whole_follows()
    {
        using var client = new TestClient(Files());
        client.Initialize();

        client.Open(Path, Head + "1. ASN wajib WFH.\n2. CPNS dilarang WFH.\n");

        Assert.Equal("EDR1001", client.Codes(Path, 1, codes => codes.Contains("EDR10", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_kamus_that_changes_is_noticed_in_the_letters_that_use_it()
    {
        using var client = new TestClient(Files());
        client.Initialize();
        client.Open(Path, Head + "1. ASN pada Arsip dapat WFH.\n");
        Assert.Equal("", client.Codes(Path, 1, codes => codes.Length == 0));

        client.Open("/surat/kamus.edaran", Kamus.Replace("Arsip", "Gudang", StringComparison.Ordinal));

        Assert.Equal("EDR0202", client.Codes(Path, 1, codes => codes.Length > 0));
    }

    [Fact]
    public void Asked_for_they_are_told_once_and_then_that_they_are_as_before()
    {
        using var client = new TestClient(Files());
        client.Initialize(Pull, "/surat");
        client.Open(Path, Head + "1. ASN pada Arsip dapat WHF.\n");

        var first = client.Ask("textDocument/diagnostic", $$"""{ "textDocument": { "uri": "file://{{Path}}" } }""")["result"]!;
        var second = client.Ask("textDocument/diagnostic", $$"""{ "textDocument": { "uri": "file://{{Path}}" }, "previousResultId": {{first["resultId"]!.ToJsonString()}} }""")["result"]!;

        Assert.Equal("full", first["kind"]!.GetValue<string>());
        Assert.Equal("EDR0201", Assert.Single(first["items"]!.AsArray())!["code"]!.GetValue<string>());
        Assert.Equal("unchanged", second["kind"]!.GetValue<string>());
        Assert.Throws<InvalidOperationException>(() => Unasked(client));
    }

    [Fact]
    public void Of_a_folder_every_text_is_reported()
    {
        var files = Files();
        files["/surat/b.edaran"] = Head.Replace("1/A", "2/A", StringComparison.Ordinal) + "1. ASN dapat WHF.\n";
        using var client = new TestClient(files);
        client.Initialize(Pull, "/surat");

        var items = client.Ask("workspace/diagnostic", """{ "previousResultIds": [] }""")["result"]!["items"]!.AsArray();

        Assert.Equal(["file:///surat/b.edaran 1", "file:///surat/kamus.edaran 0"], items.Select(item => $"{item!["uri"]} {item["items"]!.AsArray().Count}"));
    }

    [Fact]
    public void Messages_are_in_the_language_of_the_editor()
    {
        using var client = new TestClient(Files());
        client.Ask("initialize", """{ "processId": null, "rootUri": null, "locale": "en-GB", "capabilities": {} }""");
        client.Tell("initialized", "{}");

        client.Open(Path, Head + "1. ASN wajib WHF.\n");

        client.Codes(Path, 1, codes => codes.Length > 0);
        var message = client.WaitFor(one => one["params"]?["diagnostics"] is JsonArray { Count: > 0 })["params"]!["diagnostics"]![0]!["message"]!.GetValue<string>();
        Assert.Contains("is not known", message, StringComparison.Ordinal);
    }

    private static TestFiles Files() => new() { ["/surat/kamus.edaran"] = Kamus };

    private static JsonNode Unasked(TestClient client)
    {
        client.Leave();
        try
        {
            return client.WaitFor(message => message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics");
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException("nothing was told");
        }
    }
}
