using System.Text.Json.Nodes;

namespace Edaran.LanguageServer.Tests;

/// <summary>What the drafter has chosen is asked for, and taken whenever it comes; a client that answers late, wrongly or never holds up nothing.</summary>
public sealed class SettingsTests
{
    private const string Path = "/surat/a.edaran";
    private const string Text = "surat edaran 1/A/2025\nkamus    kepegawaian\nkalender nasional 2025\nberlaku  24 Maret 2025 sampai dengan 27 Maret 2025\n\n1. ASN wajib WFH.\n2. CPNS dilarang WFH.\n";
    private const string Configuration = "workspace/configuration";
    private const string CanBeAsked = """{ "workspace": { "configuration": true, "didChangeConfiguration": { "dynamicRegistration": true }, "inlayHint": { "refreshSupport": true } } }""";

    [Fact]
    public void Settings_are_asked_for_and_change_what_is_shown()
    {
        using var client = Opened(CanBeAsked);
        Assert.Equal(["Senin,", "Kamis,"], Hints(client)[..2]);

        client.Reply(client.Asked(Configuration), """ "result": [{ "language": "en", "inlayHints": { "workingDays": false } }] """);

        client.Asked("workspace/inlayHint/refresh");
        Assert.Equal("""{"items":[{"section":"edaran"}]}""", client.Asked(Configuration)["params"]!.ToJsonString());
        Assert.Equal(["Monday,", "Thursday,"], Hints(client));
        Assert.Equal(0, client.Leave());
        Assert.Empty(client.Log);
    }

    [Fact]
    public void They_are_asked_for_again_when_they_change_and_the_newest_answer_counts()
    {
        using var client = Opened(CanBeAsked);
        Assert.Contains("\"section\":\"edaran\"", client.Asked("client/registerCapability").ToJsonString(), StringComparison.Ordinal);
        client.Tell("workspace/didChangeConfiguration", """{ "settings": null }""");

        client.Reply(client.Asked(Configuration, 1), """ "result": [{ "inlayHints": false }] """);
        client.Asked("workspace/inlayHint/refresh");
        client.Reply(client.Asked(Configuration), """ "result": [{ "language": "en" }] """);

        Assert.Empty(Hints(client));
        Assert.Equal(1, client.Count("workspace/inlayHint/refresh"));
    }

    [Theory]
    [InlineData(""" "result": null """, false)]
    [InlineData(""" "result": [] """, false)]
    [InlineData(""" "result": [null, 7] """, false)]
    [InlineData(""" "result": [{ "language": 7, "inlayHints": { "weekdays": "no" }, "analysis": [], "roster": {} }] """, false)]
    [InlineData(""" "error": { "code": -32601, "message": "?" } """, false)]
    [InlineData(""" "result": { "language": "en" } """, true)]
    public void An_answer_that_is_none_changes_nothing(string answer, bool isLogged)
    {
        using var client = Opened(CanBeAsked);

        client.Reply(client.Asked(Configuration), answer);

        Assert.Equal("Senin,", Hints(client)[0]);
        Assert.Equal(0, client.Leave());
        Assert.Equal(isLogged, client.Log.StartsWith(Configuration, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", client.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_to_nothing_are_passed_over_and_without_any_all_goes_on()
    {
        using var client = Opened(CanBeAsked);
        for (var i = 0; i < 300; i++)
        {
            client.Tell("workspace/didChangeConfiguration", "{}");
        }

        client.Reply(JsonNode.Parse("""{ "id": 4711 }""")!, """ "result": 1 """);
        client.Reply(JsonNode.Parse("""{ "id": "a" }""")!, """ "result": 1 """);
        client.Reply(client.Asked(Configuration), """ "result": [{ "language": "en" }] """);

        Assert.Equal("Senin,", Hints(client)[0]);
        Assert.Equal(301, client.Count(Configuration));
        Assert.Equal(0, client.Leave());
        Assert.Empty(client.Log);
    }

    [Theory]
    [InlineData("""{ "edaran": { "language": "en" } }""", "Monday,")]
    [InlineData("""{ "language": "en" }""", "Monday,")]
    [InlineData("7", "Senin,")]
    public void A_client_that_cannot_be_asked_tells_them(string settings, string expected)
    {
        using var client = Opened("{}", """{ "language": "id" }""");

        client.Tell("workspace/didChangeConfiguration", $$"""{ "settings": {{settings}} }""");

        Assert.Equal(expected, Hints(client)[0]);
        Assert.Equal(0, client.Count(Configuration));
    }

    [Fact]
    public void Without_the_analysis_only_what_is_soon_known_is_told()
    {
        using var client = Opened("""{ "textDocument": { "diagnostic": {} }, "workspace": { "configuration": true } }""", """{ "analysis": false }""");
        Assert.Equal(0, Count(client));

        client.Reply(client.Asked(Configuration), """ "result": [{ "analysis": true }] """);

        Assert.NotEqual(0, Count(client));

        static int Count(TestClient client) => client.Ask("textDocument/diagnostic", $$"""{ "textDocument": { "uri": "file://{{Path}}" } }""")["result"]!["items"]!.AsArray().Count;
    }

    private static TestClient Opened(string capabilities, string options = "null")
    {
        var client = new TestClient();
        client.Initialize(capabilities, null, options);
        client.Open(Path, Text);
        return client;
    }

    private static string[] Hints(TestClient client) =>
        [.. client.Ask("textDocument/inlayHint", $$"""{ "textDocument": { "uri": "file://{{Path}}" }, "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 9, "character": 0 } } }""")["result"]!
            .AsArray().Select(hint => hint!["label"]!.GetValue<string>())];
}
