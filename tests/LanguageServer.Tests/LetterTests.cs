using System.Text.Json.Nodes;

namespace Edaran.LanguageServer.Tests;

/// <summary>What editors ask for beyond the protocol, for views of a letter.</summary>
public sealed class LetterTests
{
    private const string Path = "/surat/a.edaran";
    private const string Document = """ "textDocument": { "uri": "file:///surat/a.edaran" } """;
    private const string Text = """
        surat edaran 1/A/2025
        kamus    kepegawaian
        kalender nasional 2025
        berlaku  24 Maret 2025 sampai dengan 27 Maret 2025

        1. ASN dapat WFH dengan syarat persetujuan pimpinan.
        2. CPNS wajib WFO, dengan mengesampingkan angka 1.
        3. ASN yang WFH wajib melakukan presensi.

        contoh satu
          diketahui PNS.
          pada 24 Maret 2025
          maka WFH dilarang.

        """;

    [Fact]
    public void Examples_are_named_and_differences_have_their_place()
    {
        using var client = Opened();

        var example = Ask(client, "edaran/examples")![0]!;
        var outcome = client.Ask("workspace/executeCommand", """{ "command": "edaran.runExample", "arguments": [{ "uri": "file:///surat/a.edaran", "example": 0 }] }""")["result"]!;

        Assert.Equal("satu 9", $"{example["name"]} {example["range"]!["start"]!["line"]}");
        Assert.Equal("12:7", Place(outcome["differences"]![0]!));
        Assert.Equal(["1 5:0 true", "2 6:0 false", "3 7:0 true"], Ask(client, "edaran/coverage")!.AsArray().Select(point => $"{point!["point"]} {Place(point)} {point["isReached"]!.ToJsonString()}"));
        Assert.Equal(0, client.Leave());
        Assert.Empty(client.Log);
    }

    [Fact]
    public void A_letter_is_printed_and_mapped()
    {
        using var client = Opened();

        Assert.Equal(["number", "statement", "point 1.", "point 2.", "point 3."], Ask(client, "edaran/printed")!.AsArray().Select(line => $"{line!["part"]} {line["label"]}".TrimEnd()));
        Assert.Equal("""[{"from":"2","to":"1","tie":"setsAside"}]""", Ask(client, "edaran/map")!["ties"]!.ToJsonString());
        client.Replace(Path, "kamus x\n", 2);
        Assert.Empty(Ask(client, "edaran/printed")!.AsArray());
        Assert.Null(Ask(client, "edaran/map"));
    }

    [Fact]
    public void A_person_is_asked_about_until_the_answer_is_known()
    {
        using var client = Opened();

        var first = Interview(client, "[]");
        var last = Interview(client, """[{ "fact": "status kepegawaian", "value": "PNS" }, { "fact": "persetujuan pimpinan", "value": "ya" }]""");

        Assert.Equal("2025-03-24 WFH", $"{first["date"]} {first["mode"]}");
        Assert.NotNull(first["question"]);
        Assert.Null(last["question"]);
        Assert.Contains(last["results"]!.AsArray(), result => result!["mode"]!.GetValue<string>() == "WFH" && result["eligible"]!.GetValue<bool>()
            && result["duties"]!.ToJsonString() == """["pegawai: melakukan presensi"]""");
        Assert.NotEmpty(Interview(client, """[{ "fact": "status kepegawaian", "value": "XYZ" }]""")["refusals"]!.AsArray());
        Assert.NotNull(client.Ask("edaran/interview", $$"""{ {{Document}}, "today": "kemarin" }""")["error"]);
        Assert.Empty(client.Log);
    }

    [Fact]
    public void A_letter_is_asked_and_mapped_as_others_leave_it_and_they_are_named()
    {
        using var client = Opened("""{ "language": "en" }""");
        client.Open("/surat/b.edaran", """
            surat edaran 2/A/2025
            kamus    kepegawaian
            kalender nasional 2025
            berlaku  24 Maret 2025 sampai dengan 27 Maret 2025

            1. Mengubah angka 1 Surat Edaran 1/A/2025 menjadi: "ASN dilarang WFH.".

            """);

        var answer = Interview(client, """[{ "fact": "status kepegawaian", "value": "PNS" }]""");
        var result = Assert.Single(answer["results"]!.AsArray(), result => result!["mode"]!.GetValue<string>() == "WFH")!;

        Assert.Equal("prohibited", result["status"]!.GetValue<string>());
        Assert.Equal("""[{"point":"1","text":"ASN dilarang WFH.","line":5,"uri":"file:///surat/b.edaran"}]""", result["points"]!.ToJsonString());
        Assert.Equal(
            """[{"text":"Point 1 changed by circular letter 2/A/2025 point 1 since 24 March 2025.","uri":"file:///surat/b.edaran","line":5}]""", answer["notes"]!.ToJsonString());
        Assert.Equal(
            """[{"text":"Point 1 changed by circular letter 2/A/2025 point 1 from 24 March 2025 on.","uri":"file:///surat/b.edaran","line":5}]""", Ask(client, "edaran/map")!["notes"]!.ToJsonString());
        Assert.Empty(client.Log);
    }

    [Fact]
    public void A_letter_that_cannot_be_read_as_changed_is_not_asked()
    {
        using var client = Opened();
        client.Open("/surat/b.edaran", "surat edaran 2/A/2025\nkamus kepegawaian\nkalender nasional 2025\nberlaku 24 Maret 2025\nmenghapus angka 7 Surat Edaran 1/A/2025\n");

        var answer = Interview(client, "[]");

        Assert.Empty(answer["results"]!.AsArray());
        Assert.Null(answer["question"]);
        Assert.Contains("Angka 7 tidak ada", Assert.Single(answer["notes"]!.AsArray())!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static TestClient Opened(string options = "null")
    {
        var client = new TestClient();
        client.Initialize(options: options);
        client.Open(Path, Text);
        return client;
    }

    private static JsonNode? Ask(TestClient client, string method) => client.Ask(method, $"{{{Document}}}")["result"];

    private static JsonNode Interview(TestClient client, string answers) =>
        client.Ask("edaran/interview", $$"""{ {{Document}}, "today": "2026-01-01", "answers": {{answers}} }""")["result"]!;

    private static string Place(JsonNode node) => $"{node["range"]!["start"]!["line"]}:{node["range"]!["start"]!["character"]}";
}
