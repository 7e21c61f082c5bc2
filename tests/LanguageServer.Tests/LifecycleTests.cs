using System.Text;
using System.Text.Json.Nodes;

namespace Edaran.LanguageServer.Tests;

/// <summary>How a conversation begins and ends, and what is said to what is no part of it.</summary>
public sealed class LifecycleTests
{
    [Fact]
    public void An_empty_list_stands_for_no_parameters()
    {
        using var client = new TestClient();
        client.Initialize();

        Assert.Null(client.Ask("shutdown", "[]")["error"]);
        client.Tell("exit", "[]");
        Assert.Equal(0, client.HangUp());
    }

    [Fact]
    public void It_begins_with_initialize_and_ends_with_shutdown_and_exit()
    {
        using var client = new TestClient();
        Assert.Equal(-32002, Code(client.Ask("textDocument/hover", "{}")));

        var result = client.Initialize();

        Assert.Equal("edaran 1.2.3 utf-16", $"{result["serverInfo"]!["name"]} {result["serverInfo"]!["version"]} {result["capabilities"]!["positionEncoding"]}");
        Assert.Equal(-32600, Code(client.Ask("initialize", """{ "processId": null, "rootUri": null, "capabilities": {} }""")));
        Assert.Null(client.Ask("shutdown")["result"]);
        Assert.Equal(-32600, Code(client.Ask("workspace/symbol", """{ "query": "" }""")));
        Assert.Equal(0, client.Leave(isPolite: false));
        Assert.Empty(client.Log);
    }

    [Fact]
    public void Whoever_leaves_without_shutdown_leaves_a_server_that_ends_with_1()
    {
        using var first = new TestClient();
        first.Initialize();
        Assert.Equal(1, first.Leave(isPolite: false));

        using var second = new TestClient();
        second.Initialize();
        Assert.Equal(1, second.HangUp());
    }

    [Fact]
    public void What_it_does_not_know_is_answered_and_told_things_are_passed_over()
    {
        using var client = new TestClient();
        client.Initialize();
        client.Tell("$/setTrace", """{ "value": "off" }""");
        client.Tell("workspace/didChangeConfiguration", """{ "settings": null }""");

        Assert.Equal(-32601, Code(client.Ask("textDocument/moniker", "{}")));
        Assert.Equal(-32602, Code(client.Ask("textDocument/hover", """{ "position": 7 }""")));
        Assert.Equal(-32602, Code(client.Ask("textDocument/hover", """{ "textDocument": { "uri": "file:///x" }, "position": { "line": 0, "character": 0 } }""")));
        Assert.Equal(0, client.Leave());
        Assert.Empty(client.Log);
    }

    [Theory]
    [InlineData("not json", -32700)]
    [InlineData("7", -32600)]
    [InlineData("{}", -32600)]
    public void What_is_no_message_is_answered_with_an_error_and_the_conversation_goes_on(string body, int code)
    {
        using var client = new TestClient();
        client.Initialize();

        client.WriteRaw(Encoding.UTF8.GetBytes($"content-length: {body.Length}\r\nContent-Type: x\r\n\r\n{body}"));

        Assert.Equal(code, Code(client.WaitFor(message => message["error"] is not null && message["id"] is null)));
        Assert.Equal(0, client.Leave());
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("Content-Length: 99999999999\r\n\r\n")]
    [InlineData("Content-Length: -1\r\n\r\n")]
    public void Where_no_message_can_be_found_any_more_it_ends(string bytes)
    {
        using var client = new TestClient();
        client.Initialize();

        client.WriteRaw(Encoding.UTF8.GetBytes(bytes));

        Assert.Equal(1, client.HangUp());
        Assert.NotEmpty(client.Log);
        Assert.DoesNotContain("   at ", client.Log, StringComparison.Ordinal);
    }

    private static int Code(JsonNode answer) => answer["error"]!["code"]!.GetValue<int>();
}
