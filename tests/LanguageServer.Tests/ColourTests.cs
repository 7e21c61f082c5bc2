using System.Text.Json.Nodes;
using Edaran.Compiler.Interpretation;

namespace Edaran.LanguageServer.Tests;

/// <summary>Colours, and changes of them.</summary>
public sealed class ColourTests
{
    private const string Path = "/surat/a.edaran";
    private const string Text = "surat edaran 1/A/2025\nkamus    kepegawaian\nkalender nasional 2025\nberlaku  24 Maret 2025 sampai dengan 27 Maret 2025\n\n1. ASN dapat WFH.\n2. CPNS wajib WFO.\n";

    [Fact]
    public void Changes_make_of_the_old_colours_the_new_ones()
    {
        var random = new SplitMix(5);
        using var client = Opened();
        var text = Text;
        var (id, numbers) = Apply([], client.Ask("textDocument/semanticTokens/full", About(null))["result"]!);
        for (var version = 2; version < 60; version++)
        {
            var start = random.Below(text.Length);
            text = text[..start] + random.Pick(["x", "", "\n", "// catatan\n", "PNS ", "37,5", "."]) + text[Math.Min(text.Length, start + random.Below(3))..];
            client.Replace(Path, text, version);

            var told = client.Ask("textDocument/semanticTokens/full/delta", About(id))["result"]!;
            (id, numbers) = Apply(numbers, told);

            Assert.NotNull(told["edits"]);
            Assert.Equal(Numbers(client.Ask("textDocument/semanticTokens/range", Whole)["result"]!["data"]!), numbers);
        }

        Assert.Equal(0, client.Leave());
        Assert.Empty(client.Log);
    }

    [Fact]
    public void Where_the_server_does_not_know_what_the_client_has_it_tells_all()
    {
        using var client = Opened();
        var first = client.Ask("textDocument/semanticTokens/full", About(null))["result"]!;
        var second = client.Ask("textDocument/semanticTokens/full", About(null))["result"]!;

        Assert.NotEqual(first["resultId"]!.GetValue<string>(), second["resultId"]!.GetValue<string>());
        Assert.Equal(first["data"]!.ToJsonString(), client.Ask("textDocument/semanticTokens/full/delta", About(first["resultId"]!.GetValue<string>()))["result"]!["data"]!.ToJsonString());
        Assert.NotNull(client.Ask("textDocument/semanticTokens/full/delta", About("x"))["result"]!["data"]);

        client.Tell("textDocument/didClose", $$"""{ "textDocument": { "uri": "file://{{Path}}" } }""");
        client.Open(Path, Text, 2);
        Assert.NotNull(client.Ask("textDocument/semanticTokens/full/delta", About("x"))["result"]!["data"]);
        Assert.Equal(0, client.Leave());
    }

    private static string Whole => $$"""{ "textDocument": { "uri": "file://{{Path}}" }, "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 9999, "character": 0 } } }""";

    private static TestClient Opened()
    {
        var client = new TestClient();
        client.Initialize();
        client.Open(Path, Text);
        return client;
    }

    private static string About(string? known) =>
        $$"""{ "textDocument": { "uri": "file://{{Path}}" }{{(known is null ? "" : $", \"previousResultId\": \"{known}\"")}} }""";

    private static (string Id, List<int> Numbers) Apply(List<int> numbers, JsonNode told)
    {
        var changed = told["data"] is { } all ? Numbers(all) : [.. numbers];
        foreach (var edit in told["edits"]?.AsArray() ?? [])
        {
            changed.RemoveRange(edit!["start"]!.GetValue<int>(), edit["deleteCount"]!.GetValue<int>());
            changed.InsertRange(edit["start"]!.GetValue<int>(), Numbers(edit["data"]!));
        }

        return (told["resultId"]!.GetValue<string>(), changed);
    }

    private static List<int> Numbers(JsonNode array) => [.. array.AsArray().Select(number => number!.GetValue<int>())];
}
