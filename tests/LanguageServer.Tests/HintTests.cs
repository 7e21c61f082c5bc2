namespace Edaran.LanguageServer.Tests;

/// <summary>Hints, links, places typed together, and citations, as an editor asks for them.</summary>
public sealed class HintTests
{
    private const string Path = "/surat/a.edaran";
    private const string Document = """ "textDocument": { "uri": "file:///surat/a.edaran" } """;
    private const string Text = "surat edaran 1/A/2025\nkamus    kepegawaian\nkalender nasional 2025\nberlaku  24 Maret 2025 sampai dengan 27 Maret 2025\n\nistilah rentan adalah hamil.\n\n1. ASN yang rentan dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan angka 1.\n";

    [Fact]
    public void Hints_are_those_of_the_range()
    {
        using var client = Opened();

        Assert.Equal(["3:9 Senin,", "3:37 Kamis,", "3:50 4 hari kerja"], Hints(client, 0, 9));
        Assert.Empty(Hints(client, 7, 100_000));
    }

    [Fact]
    public void A_kamus_leads_to_its_file_and_a_term_is_typed_at_once()
    {
        using var client = Opened();

        Assert.Equal(
            ["file:///library/kepegawaian.edaran", "file:///library/kalender-2025.edaran"],
            client.Ask("textDocument/documentLink", $"{{{Document}}}")["result"]!.AsArray().Select(link => link!["target"]!.GetValue<string>()));
        Assert.Equal([5, 7], client.Ask("textDocument/linkedEditingRange", At(7, 13))["result"]!["ranges"]!.AsArray().Select(range => range!["start"]!["line"]!.GetValue<int>()));
        Assert.Null(client.Ask("textDocument/linkedEditingRange", At(7, 4))["result"]);
    }

    [Fact]
    public void A_point_tells_what_cites_it_and_what_it_cites()
    {
        using var client = Opened();

        var item = client.Ask("textDocument/prepareCallHierarchy", At(7, 0))["result"]![0]!;
        var incoming = client.Ask("callHierarchy/incomingCalls", $$"""{ "item": {{item.ToJsonString()}} }""")["result"]![0]!;
        var outgoing = client.Ask("callHierarchy/outgoingCalls", $$"""{ "item": {{incoming["from"]!.ToJsonString()}} }""")["result"]![0]!;

        Assert.Equal("Angka 1", item["name"]!.GetValue<string>());
        Assert.Equal("Angka 2", incoming["from"]!["name"]!.GetValue<string>());
        Assert.Equal(item.ToJsonString(), outgoing["to"]!.ToJsonString());
        Assert.Equal(incoming["fromRanges"]!.ToJsonString(), outgoing["fromRanges"]!.ToJsonString());
        Assert.Equal(0, client.Leave());
        Assert.Empty(client.Log);
    }

    private static TestClient Opened()
    {
        var client = new TestClient();
        client.Initialize();
        client.Open(Path, Text);
        return client;
    }

    private static IEnumerable<string> Hints(TestClient client, int first, int last) => client
        .Ask("textDocument/inlayHint", $$"""{ {{Document}}, "range": { "start": { "line": {{first}}, "character": 0 }, "end": { "line": {{last}}, "character": 0 } } }""")["result"]!.AsArray()
        .Select(hint => $"{hint!["position"]!["line"]}:{hint["position"]!["character"]} {hint["label"]}");

    private static string At(int line, int character) => $$"""{ {{Document}}, "position": { "line": {{line}}, "character": {{character}} } }""";
}
