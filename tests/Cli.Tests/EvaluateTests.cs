using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Answers for one person.</summary>
public sealed class EvaluateTests
{
    private const string Approved = """
        {"date":"2025-03-25","facts":{"status kepegawaian":"PNS","zona risiko":"hijau","persetujuan pimpinan":true,"hamil":false,"suhu tubuh":36.8}}
        """;

    [Fact]
    public void The_answer_as_JSON_is_as_scripts_read_it() => Check.Text(
        """
        {
          "letter": "1/UJI/2025",
          "date": "2025-03-25",
          "inForce": true,
          "inScope": true,
          "modes": {
            "WFO": {
              "status": "tidak diatur",
              "eligible": true,
              "points": [],
              "setAside": [],
              "conditions": [],
              "duties": [],
              "rights": []
            },
            "WFA": {
              "status": "bersyarat",
              "eligible": true,
              "points": [
                "2"
              ],
              "setAside": [],
              "conditions": [
                {
                  "text": "persetujuan pimpinan",
                  "state": "met"
                }
              ],
              "duties": [
                {
                  "text": "melakukan presensi",
                  "holder": "pegawai",
                  "point": "3"
                }
              ],
              "rights": []
            },
            "WFH": {
              "status": "bersyarat",
              "eligible": true,
              "points": [
                "2"
              ],
              "setAside": [],
              "conditions": [
                {
                  "text": "persetujuan pimpinan",
                  "state": "met"
                }
              ],
              "duties": [
                {
                  "text": "melakukan presensi",
                  "holder": "pegawai",
                  "point": "3"
                }
              ],
              "rights": [
                {
                  "text": "TPP",
                  "point": "6"
                }
              ]
            }
          },
          "workday": true,
          "missingFacts": [],
          "assumed": [],
          "attendance": {
            "hours": null,
            "duties": [
              {
                "text": "melakukan presensi",
                "point": "3",
                "holder": "pegawai",
                "state": "unknown",
                "missingFacts": [
                  "moda"
                ]
              }
            ]
          },
          "source": [
            {
              "point": "2",
              "file": "surat.edaran",
              "line": 11
            },
            {
              "point": "3",
              "file": "surat.edaran",
              "line": 12
            },
            {
              "point": "6",
              "file": "surat.edaran",
              "line": 17
            }
          ]
        }
        """,
        Ask(Approved, "--format", "json").Exits(0).Out);

    [Fact]
    public void A_discretion_names_who_decides_and_what_is_weighed()
    {
        const string Letter = """
            surat edaran 3/UJI/2025
            kamus kepegawaian
            berlaku sejak 1 Maret 2025

            1. Kepala perangkat daerah dapat memberikan WFH kepada ASN, dengan mempertimbangkan:
               a. kesehatan pegawai; dan
               b. kesehatan keluarga.

            """;

        var wfh = Mode(AskOf(Letter, """{"facts":{"status kepegawaian":"PNS"}}""", "--date", "2025-03-25", "--format", "json"), "WFH");

        Assert.Equal(
            ["status", "eligible", "points", "setAside", "conditions", "duties", "rights", "decidedBy", "factors"],
            wfh.EnumerateObject().Select(member => member.Name));
        Assert.Equal("diskresi", wfh.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, wfh.GetProperty("eligible").ValueKind);
        Assert.Equal("kepala perangkat daerah", wfh.GetProperty("decidedBy").GetString());
        Assert.Equal(["kesehatan pegawai", "kesehatan keluarga"], wfh.GetProperty("factors").EnumerateArray().Select(factor => factor.GetString()!));
    }

    [Fact]
    public void Points_set_aside_are_named()
    {
        var wfa = Mode(Ask("""{"date":"2025-03-25","facts":{"status kepegawaian":"PNS","zona risiko":"merah"}}""", "--format", "json"), "WFA");

        Assert.Equal("dilarang", wfa.GetProperty("status").GetString());
        Assert.Equal(["5"], wfa.GetProperty("points").EnumerateArray().Select(point => point.GetString()!));
        Assert.Equal(["2"], wfa.GetProperty("setAside").EnumerateArray().Select(point => point.GetString()!));
    }

    [Fact]
    public void What_is_unknown_is_asked_for()
    {
        using var json = JsonDocument.Parse(Ask("""{"date":"2025-03-25","facts":{"zona risiko":"hijau"}}""", "--format", "json").Exits(0).Out);

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("inScope").ValueKind);
        Assert.Equal("status kepegawaian", json.RootElement.GetProperty("missingFacts")[0].GetString());
        Assert.Equal("perlu fakta", json.RootElement.GetProperty("modes").GetProperty("WFA").GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("modes").GetProperty("WFA").GetProperty("eligible").ValueKind);
        Assert.Contains("\"state\": \"unknown\"", json.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_as_text_names_sentences() => Check.Text(
        """
        Surat edaran 1/UJI/2025 pada Selasa, 25 Maret 2025
        Uji perintah
        berlaku: ya; dalam ruang lingkup: ya; hari kerja: ya

        WFO: tidak diatur – boleh

        WFA: bersyarat – boleh
          angka 2: ASN dapat WFA dengan syarat persetujuan pimpinan.
          syarat: persetujuan pimpinan (terpenuhi)
          pegawai wajib melakukan presensi (angka 3)

        WFH: bersyarat – boleh
          angka 2: ASN dapat WFA dengan syarat persetujuan pimpinan.
          syarat: persetujuan pimpinan (terpenuhi)
          pegawai wajib melakukan presensi (angka 3)
          berhak atas TPP (angka 6)
        """,
        Ask(Approved).Exits(0).Out);

    [Fact]
    public void Several_letters_give_an_array()
    {
        using var scratch = new Scratch();
        scratch.Write("a.edaran", Letters.Wfa);
        scratch.Write("b.edaran", Letters.Wfa.Replace("1/UJI", "2/UJI", StringComparison.Ordinal));

        using var json = JsonDocument.Parse(CliRunner.RunWith(Approved, "evaluate", scratch.Folder, "--facts", "-", "--format", "json").Exits(0).Out);

        Assert.Equal(["1/UJI/2025", "2/UJI/2025"], json.RootElement.EnumerateArray().Select(answer => answer.GetProperty("letter").GetString()!));
    }

    [Theory]
    [InlineData("EDR0701", 1, 11, """{"facts":{"sttus kepegawaian":"PNS"}}""", "\"status kepegawaian\"")]
    [InlineData("EDR0701", 1, 11, """{"facts":{"xyz":1}}""", "Maksud Anda")]
    [InlineData("EDR0702", 1, 32, """{"facts":{"status kepegawaian":"PNSS"}}""", "\"PNS\"")]
    [InlineData("EDR0703", 1, 24, """{"facts":{"suhu tubuh":46.5}}""", "30")]
    [InlineData("EDR0704", 1, 24, """{"facts":{"suhu tubuh":"36,8"}}""", "angka")]
    [InlineData("EDR0704", 1, 19, """{"facts":{"hamil":"mungkin"}}""", "ya atau tidak")]
    [InlineData("EDR0704", 1, 27, """{"facts":{"tanggal lahir":"1/2/1990"}}""", "tanggal")]
    [InlineData("EDR0705", 1, 24, """{"facts":{"suhu tubuh":36.80001}}""", "desimal")]
    [InlineData("EDR0706", 2, 9, "{\"facts\":{\"tanggal lahir\":\"1990-01-01\",\n \"usia\":30}}", "35")]
    [InlineData("EDR0707", 1, 24, """{"facts":{"hari kerja":false}}""", "kalender")]
    [InlineData("EDR0708", 1, 24, """{"facts":{"hamil":true,"hamil":false}}""", "dua kali")]
    [InlineData("EDR0711", 1, 1, "", "JSON")]
    [InlineData("EDR0716", 1, 9, """{"date":"besok"}""", "2025-03-25")]
    public void Wrong_facts_are_found_where_they_stand(string code, int line, int column, string facts, string words)
    {
        var result = Ask(facts, "--date", "2025-03-25").Exits(1);

        Assert.Contains($"stdin:{line}:{column}: galat {code}: ", result.Out, StringComparison.Ordinal);
        Assert.Contains(words, result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_wrong_fact_is_told_at_once()
    {
        var result = Ask("""{"date":"2025-03-25","facts":{"sttus":"PNS","suhu tubuh":46.5,"hamil":1}}""", "--format", "json").Exits(1);

        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal(["EDR0701", "EDR0703", "EDR0704"], json.RootElement.EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!));
    }

    [Fact]
    public void Text_that_is_not_UTF8_and_too_much_of_it_is_found()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", Letters.Wfa);
        var binary = scratch.Write("f.json", [0x7B, 0xFF, 0xFE, 0x7D]);
        var large = scratch.Write("g.json", new string(' ', (1 << 20) + 1));

        Assert.Contains("EDR0004", CliRunner.Run("evaluate", letter, "--facts", binary, "--date", "2025-03-25").Exits(1).Out, StringComparison.Ordinal);
        Assert.Contains("EDR0713", CliRunner.Run("evaluate", letter, "--facts", large, "--date", "2025-03-25").Exits(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_is_needed()
    {
        var result = Ask("""{"facts":{}}""");

        result.FailsWith("--date", "\"date\"");
    }

    [Fact]
    public void A_letter_with_errors_gives_findings_and_no_answer()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", Letters.Head + "1. ASN dapat WAF.\n");

        Assert.Contains("EDR0201", CliRunner.RunWith(Approved, "evaluate", letter, "--facts", "-").Exits(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_ends_with_code_2()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", Letters.Wfa);
        var noRules = scratch.Write("x.dll", "no rules");
        var kamus = scratch.Write("kamus.edaran", "kamus kosong\n");

        CliRunner.Run("evaluate", letter, "--facts", scratch["tidak-ada.json"]).FailsWith("tidak-ada.json", "tidak ada");
        CliRunner.Run("evaluate", letter, "--facts", scratch.Folder).FailsWith("folder");
        CliRunner.RunWith(Approved, "evaluate", noRules, "--facts", "-").FailsWith("EDR0753", "x.dll");
        CliRunner.RunWith(Approved, "evaluate", kamus, "--facts", "-").FailsWith("Tidak ada surat edaran");
    }

    private static CliResult Ask(string facts, params string[] options) => AskOf(Letters.Wfa, facts, options);

    private static CliResult AskOf(string text, string facts, params string[] options)
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", text);
        var result = CliRunner.RunWith(facts, ["evaluate", letter, "--facts", "-", .. options]);
        return result with { Out = result.Out.Replace(letter, "surat.edaran", StringComparison.Ordinal) };
    }

    private static JsonElement Mode(CliResult result, string mode)
    {
        using var json = JsonDocument.Parse(result.Exits(0).Out);
        return json.RootElement.GetProperty("modes").GetProperty(mode).Clone();
    }
}
