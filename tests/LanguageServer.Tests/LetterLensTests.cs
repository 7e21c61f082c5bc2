using System.Text.Json.Nodes;

namespace Edaran.LanguageServer.Tests;

/// <summary>The lines above a letter that compare it and count people, and what they do.</summary>
public sealed class LetterLensTests
{
    private const string Head = "kamus    kepegawaian\nkalender nasional 2025\nberlaku  24 Maret 2025 sampai dengan 27 Maret 2025\n\n";
    private const string Old = $"surat edaran 1/A/2025\n{Head}1. ASN dapat WFH.\n2. CPNS dapat WFA.\n";
    private const string New = $"surat edaran 2/A/2025\n{Head}mencabut Surat Edaran 1/A/2025\n\n1. ASN wajib WFO.\n";

    [Fact]
    public void Above_a_letter_stand_the_one_it_revokes_and_the_chosen_roster()
    {
        using var client = Opened("""{ "roster": "orang.csv" }""");

        Assert.Equal(
            [
                "0:0 Bandingkan dengan surat yang berlaku (1/A/2025) edaran.compare [\"file:///surat/b.edaran\",\"file:///surat/a.edaran\"]",
                "0:0 Orang yang terdampak (orang.csv) edaran.people [\"file:///surat/b.edaran\"]",
            ],
            Lenses(client, "/surat/b.edaran"));
        Assert.Equal(["0:0 Orang yang terdampak (orang.csv) edaran.people [\"file:///surat/a.edaran\"]"], Lenses(client, "/surat/a.edaran"));
        Assert.Equal(0, client.Leave());
    }

    [Fact]
    public void A_letter_that_names_none_is_compared_with_what_git_has()
    {
        using var client = Opened("null", new TestTools { InGit = "/surat/a.edaran" });

        Assert.Equal(["0:0 Bandingkan dengan versi terakhir di git edaran.compare [\"file:///surat/a.edaran\"]"], Lenses(client, "/surat/a.edaran"));
        Assert.Equal("Versi di git salah.", Do(client, "edaran.compare", "\"file:///surat/a.edaran\"")["error"]!["message"]!.GetValue<string>());
    }

    [Fact]
    public void Comparing_answers_with_a_page_and_tells_the_summary_to_a_client_that_shows_nothing()
    {
        using var client = Opened("null");

        var told = Do(client, "edaran.compare", "\"file:///surat/b.edaran\"")["result"]!;

        Assert.Equal("<html/> ### 1/A/2025 2 → 2/A/2025 1 Indonesian false", string.Join(' ', told.AsObject().Select(one => one.Value)));
        Assert.Equal("1/A/2025 2 → 2/A/2025 1 Indonesian", client.WaitFor(message => message["method"]?.GetValue<string>() == "window/showMessage")["params"]!["message"]!.GetValue<string>());
    }

    [Fact]
    public void Counting_takes_the_roster_of_the_first_folder_and_names_nobody()
    {
        using var client = new TestClient(Files);
        client.Initialize("""{ "experimental": { "commands": { "commands": ["edaran.people"] } } }""", "/surat", """{ "roster": "data/orang.csv" }""");

        var told = Do(client, "edaran.people", "\"file:///surat/b.edaran\", null")["result"]!;

        Assert.Equal("""{"summary":"1/A/2025 → 2/A/2025 /surat/data/orang.csv","total":3,"governed":3,"affected":2,"gain":1,"lose":1,"from":"2025-03-24","until":"2025-03-27","units":[{"name":"Umum","total":3,"affected":2}]}""", Plain(told));
        Assert.Equal(0, client.Leave());
        Assert.Throws<TimeoutException>(() => client.WaitFor(message => message["method"]?.GetValue<string>() == "window/showMessage"));
        Assert.Empty(client.Log);
    }

    [Theory]
    [InlineData("edaran.people", "\"file:///surat/b.edaran\"", -32803, "Pilih dahulu daftar orang dengan pengaturan \"edaran.roster\".")]
    [InlineData("edaran.compare", "\"file:///surat/a.edaran\"", -32803, "Tidak ada surat yang dicabut, diubah, atau tersimpan di git untuk dibandingkan.")]
    [InlineData("edaran.compare", "\"file:///surat/salah.edaran\"", -32803, "Perbaiki dahulu kesalahan dalam salah.edaran; tanpa itu maknanya tidak diketahui.")]
    [InlineData("edaran.compare", "\"file:///surat/tidak-ada.edaran\"", -32602, null)]
    [InlineData("edaran.compare", "", -32602, null)]
    [InlineData("edaran.compare", "7", -32602, null)]
    [InlineData("edaran.compare", "null", -32602, null)]
    [InlineData("edaran.people", "\"file:///surat/a.edaran\", { }", -32602, null)]
    public void What_cannot_be_done_is_answered_with_the_reason(string command, string arguments, int code, string? reason)
    {
        using var client = Opened("null");

        var error = Do(client, command, arguments)["error"]!;

        Assert.Equal(code, error["code"]!.GetValue<int>());
        Assert.True(reason is null || reason == error["message"]!.GetValue<string>(), error.ToJsonString());
        Assert.Empty(client.Log);
    }

    private static TestFiles Files => new()
    {
        ["/surat/a.edaran"] = Old,
        ["/surat/b.edaran"] = New,
        ["/surat/salah.edaran"] = New.Replace("ASN wajib", "ASN wajb", StringComparison.Ordinal),
    };

    private static TestClient Opened(string options, TestTools? tools = null)
    {
        var client = new TestClient(Files, tools);
        client.Initialize("{}", "/surat", options);
        return client;
    }

    private static IEnumerable<string> Lenses(TestClient client, string path) => client
        .Ask("textDocument/codeLens", $$"""{ "textDocument": { "uri": "file://{{path}}" } }""")["result"]!.AsArray()
        .Select(lens => $"{lens!["range"]!["start"]!["line"]}:0 {lens["command"]!["title"]} {lens["command"]!["command"]} {lens["command"]!["arguments"]!.ToJsonString()}");

    private static JsonNode Do(TestClient client, string command, string arguments) =>
        client.Ask("workspace/executeCommand", $$"""{ "command": "{{command}}", "arguments": [{{arguments}}] }""");

    private static string Plain(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
