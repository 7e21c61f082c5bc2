using System.Text.Json.Nodes;

namespace Edaran.LanguageServer.Tests;

/// <summary>Work that takes long is told of and can be stopped, and results come in parts, where the client wants it so.</summary>
public sealed class ProgressTests
{
    private const string Shows = """{ "window": { "workDoneProgress": true } }""";
    private const string Create = "window/workDoneProgress/create";
    private const string Letter = "surat edaran 1/A/2025\nkamus    kepegawaian\nkalender nasional 2025\nberlaku  24 Maret 2025 sampai dengan 27 Maret 2025\n\nistilah rentan adalah hamil.\n\n1. ASN yang rentan dapat WFH.\n2. PPPK yang rentan dapat WFA.\n";
    private const string Document = """ "textDocument": { "uri": "file:///surat/a.edaran" } """;

    private static readonly TimeSpan NotAtOnce = TimeSpan.FromMilliseconds(150);

    [Theory]
    [InlineData("7")]
    [InlineData("\"hitung\"")]
    public void Work_is_told_of_under_the_token_of_the_client(string token)
    {
        using var client = Opened("{}");

        var answer = client.Answer(Count(client, $", \"workDoneToken\": {token}"));

        Assert.NotNull(answer["result"]);
        Assert.Equal(["begin Menghitung orang yang terdampak", "end "], Told(client, token));
        Assert.Equal(0, client.Count(Create));
    }

    [Fact]
    public void Work_that_is_not_soon_over_is_shown_and_can_be_stopped()
    {
        using var gate = new ManualResetEventSlim();
        using var client = Opened(Shows, new TestTools { Gate = gate });
        var id = Count(client);
        var token = Agree(client);
        client.Asked("$/progress");

        client.Tell("window/workDoneProgress/cancel", $$"""{ "token": {{token}} }""");

        Assert.Equal(-32800, client.Answer(id)["error"]!["code"]!.GetValue<int>());
        Assert.Equal(["begin Menghitung orang yang terdampak", "end "], Told(client, token));
        client.Tell("window/workDoneProgress/cancel", $$"""{ "token": {{token}} }""");
        client.Tell("window/workDoneProgress/cancel", "{}");
        Assert.Equal(0, client.Leave());
        Assert.Empty(client.Log);
    }

    [Fact]
    public void A_client_that_agrees_late_is_told_that_it_is_over()
    {
        using var gate = new ManualResetEventSlim();
        using var client = Opened(Shows, new TestTools { Gate = gate });
        var id = Count(client);
        client.Asked(Create);
        gate.Set();
        Assert.NotNull(client.Answer(id)["result"]);

        Assert.Equal(["begin Menghitung orang yang terdampak", "end "], Told(client, Agree(client)));
    }

    [Fact]
    public void A_client_that_refuses_is_told_nothing()
    {
        using var gate = new ManualResetEventSlim();
        using var client = Opened(Shows, new TestTools { Gate = gate });
        var id = Count(client);
        client.Reply(client.Asked(Create), """ "error": { "code": -32803, "message": "tidak" } """);
        gate.Set();

        Assert.NotNull(client.Answer(id)["result"]);
        Assert.Equal(0, client.Leave());
        Assert.Equal(0, client.Count("$/progress"));
    }

    [Fact]
    public void The_folders_are_read_before_anything_else_is_answered_and_that_is_shown()
    {
        using var gate = new ManualResetEventSlim();
        using var client = new TestClient(new TestFiles { Gate = gate, ["/surat/a.edaran"] = Letter, ["/surat/b.edaran"] = Letter });
        client.Initialize(Shows, "/surat");
        var symbols = client.Send("workspace/symbol", """{ "query": "rentan" }""");
        var token = Agree(client);
        client.Asked("$/progress");
        Thread.Sleep(NotAtOnce);
        gate.Set();

        Assert.NotEmpty(client.Answer(symbols)["result"]!.AsArray());
        Assert.Equal(["begin Membaca surat", "end "], Told(client, token));
        Assert.Equal("2 berkas", Values(client, token)[1]["message"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("workspace/symbol", """ "query": "" """)]
    [InlineData("textDocument/references", Document + """, "position": { "line": 5, "character": 9 }, "context": { "includeDeclaration": true } """)]
    public void Results_come_in_parts(string method, string parameters)
    {
        using var client = Opened("{}");
        var whole = client.Ask(method, $$"""{ {{parameters}} }""")["result"]!.AsArray();

        var rest = client.Ask(method, $$"""{ {{parameters}}, "partialResultToken": "bagian" }""")["result"]!.AsArray();

        Assert.NotEmpty(whole);
        Assert.Empty(rest);
        Assert.Equal(whole.ToJsonString(), new JsonArray([.. Values(client, "\"bagian\"").SelectMany(part => part.AsArray()).Select(one => one!.DeepClone())]).ToJsonString());
    }

    [Fact]
    public void Findings_come_letter_by_letter()
    {
        using var client = Opened("{}");
        var whole = client.Ask("workspace/diagnostic", """{ "previousResultIds": [] }""")["result"]!["items"]!.AsArray();

        var rest = client.Ask("workspace/diagnostic", """{ "previousResultIds": [], "workDoneToken": 1, "partialResultToken": 2 }""")["result"]!["items"]!.AsArray();

        var parts = Values(client, "2").Select(part => part["items"]!.AsArray()).ToList();
        Assert.Equal(2, parts.Count);
        Assert.Empty(rest);
        Assert.Equal(whole.ToJsonString(), new JsonArray([.. parts.Select(part => Assert.Single(part)!.DeepClone())]).ToJsonString());
        Assert.Equal(["begin Memeriksa semua surat", "end "], Told(client, "1"));
    }

    private static TestClient Opened(string capabilities, TestTools? tools = null)
    {
        var client = new TestClient(new TestFiles { ["/surat/b.edaran"] = Letter.Replace("1/A", "2/A", StringComparison.Ordinal) }, tools);
        client.Initialize(capabilities, "/surat", """{ "roster": "orang.csv" }""");
        client.Open("/surat/a.edaran", Letter);
        return client;
    }

    private static int Count(TestClient client, string more = "") =>
        client.Send("workspace/executeCommand", $$"""{ "command": "edaran.people", "arguments": ["file:///surat/a.edaran"]{{more}} }""");

    private static string Agree(TestClient client)
    {
        var question = client.Asked(Create);
        client.Reply(question, """ "result": null """);
        return question["params"]!["token"]!.ToJsonString();
    }

    private static IEnumerable<string> Told(TestClient client, string token)
    {
        client.WaitFor(message => IsUnder(message, token) && message["params"]!["value"]!["kind"]!.GetValue<string>() == "end");
        return Values(client, token).Where(value => value["kind"]!.GetValue<string>() != "report").Select(value => $"{value["kind"]} {value["title"]}");
    }

    private static List<JsonNode> Values(TestClient client, string token)
    {
        List<JsonNode> found = [];
        for (var i = 0; i < client.Count("$/progress"); i++)
        {
            var message = client.Asked("$/progress", i);
            if (IsUnder(message, token))
            {
                found.Add(message["params"]!["value"]!);
            }
        }

        return found;
    }

    private static bool IsUnder(JsonNode message, string token) => message["method"]?.GetValue<string>() == "$/progress" && message["params"]!["token"]!.ToJsonString() == token;
}
