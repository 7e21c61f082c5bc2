using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Why, what would have to change, and what to ask.</summary>
public sealed class ExplainTests
{
    private static readonly string Lebaran = RepositoryRoot.File("samples/kabupaten-bekasi/1468-2025-wfa-lebaran.edaran");
    private static readonly string Flood = RepositoryRoot.File("samples/kabupaten-bekasi/se-14-2026-banjir.edaran");

    [Fact]
    public void A_nurse_is_told_which_point_prohibits_it_and_that_only_another_unit_would_change_it() => Contains(
        Explain(Lebaran, "WFA", """{"date":"2025-03-25","facts":{"status kepegawaian":"PNS","perangkat daerah":"Puskesmas","persetujuan pimpinan":true}}"""),
        """
        Tidak, pegawai ini tidak boleh WFA (bekerja dari mana saja) pada Selasa, 25
          Maret 2025.

        Mengapa:
          Surat melarangnya:
          angka 1 (baris 26): ASN pada unit pelayanan dilarang WFA.
            berlaku karena status kepegawaian: PNS; perangkat daerah: Puskesmas

        Pegawai ini menjadi boleh WFA bila:
          yang tidak dapat diubah pegawai itu sendiri:
            - perangkat daerah: salah satu dari Sekretariat Daerah, Sekretariat DPRD,
              Inspektorat Daerah, Badan Perencanaan Pembangunan Daerah, atau 5 yang lain
              (sekarang: Puskesmas)

        """);

    [Fact]
    public void Without_approval_the_approval_is_what_has_to_change() => Contains(
        Explain(Lebaran, "wfa", """{"date":"2025-03-25","facts":{"status kepegawaian":"PNS","perangkat daerah":"Bappeda","persetujuan pimpinan":false}}"""),
        """
          syarat: persetujuan pimpinan – tidak terpenuhi

        Pegawai ini menjadi boleh WFA bila:
          yang dapat berubah:
            - persetujuan pimpinan: ya (sekarang: tidak)

        """);

    [Fact]
    public void With_unit_and_approval_unknown_there_is_an_order_of_questions() => Contains(
        Explain(Lebaran, "WFA", """{"facts":{"status kepegawaian":"PNS"}}""", "--date", "2025-03-25"),
        """
        Pegawai ini tidak boleh WFA bila salah satu dari ini benar:
          - persetujuan pimpinan: tidak
        """,
        """
        Yang perlu ditanyakan, paling banyak 2 pertanyaan (rata-rata 1,5):
          Tanyakan dahulu: persetujuan pimpinan – ya atau tidak?
            - bila tidak, jawabannya: tidak boleh WFA
            - bila ya, tanyakan: perangkat daerah – yang mana?
        """,
        "      - bila yang lain, jawabannya: tidak boleh WFA\n");

    [Fact]
    public void Where_one_question_settles_it_its_answers_say_all() => Contains(
        Explain(Flood, "WFH", """{"date":"2026-01-30","facts":{"status kepegawaian":"PNS","bencana banjir":true,"surat perintah":true}}"""),
        """
        Mengapa:
          Belum pasti apakah surat ini tentang pegawai ini.
          Fakta yang belum diketahui menentukan apakah angka ini berlaku:
          angka 1 (baris 18): ASN dapat WFH dengan syarat memiliki surat perintah.

        Yang perlu ditanyakan hanya satu:
          Tanyakan dahulu: akses jalan terputus karena banjir – ya atau tidak?
            - bila tidak, jawabannya: tidak boleh WFH
            - bila ya, jawabannya: boleh WFH

        """);

    [Fact]
    public void Out_of_scope_and_out_of_force_are_told_with_their_reasons()
    {
        Contains(
            Explain(Flood, "WFH", """{"date":"2026-01-30","facts":{"status kepegawaian":"PNS","bencana banjir":true,"akses jalan terputus karena banjir":false}}"""),
            """
              Surat ini bukan tentang pegawai ini, karena akses jalan terputus karena
                banjir: tidak.
              Maka yang boleh hanya WFO, cara kerja yang biasa.
            """);
        Contains(
            Explain(Flood, "WFH", """{"date":"2026-02-12","facts":{"bencana banjir":false}}"""),
            """
              Surat tidak berlaku pada hari itu (berlaku selama bencana banjir), karena
                bencana banjir: tidak.
            """);
    }

    [Fact]
    public void On_a_day_off_another_day_is_offered() => Contains(
        Explain(Flood, "WFH", """{"date":"2026-02-16","facts":{"status kepegawaian":"PNS","bencana banjir":true,"akses jalan terputus karena banjir":true,"surat perintah":true}}"""),
        "  Hari itu bukan hari kerja; pada hari libur tidak ada cara kerja yang boleh.\n",
        """
          pada hari lain:
            - pada hari kerja sampai dengan Jumat, 13 Februari 2026, atau sejak Rabu, 18
              Februari 2026
        """);

    [Fact]
    public void Who_decides_what_was_set_aside_and_what_is_presumed_is_named()
    {
        Contains(
            Explain(RepositoryRoot.File("samples/banten/9-2025-nyepi-lebaran.edaran"), "WFA", """{"date":"2025-03-24","facts":{"status kepegawaian":"PNS"}}"""),
            "  Surat menyerahkannya kepada keputusan pejabat:\n",
            "  yang memutuskan: kepala perangkat daerah\n");
        Contains(
            Explain(
                RepositoryRoot.File("samples/kabupaten-bekasi/se-70-2020-psbm.edaran"), "WFH", """{"date":"2020-09-15","facts":{"PSBM":true,"pekerjaannya hanya dapat dilakukan di kantor":true}}"""),
            "    dikesampingkan oleh angka 2\n",
            "Dianggap, karena tidak disebut: perintah pimpinan atas WFO: tidak\n");
    }

    [Fact]
    public void In_English_too() => Contains(
        Explain(Lebaran, "WFA", """{"date":"2025-03-25","facts":{"status kepegawaian":"PNS","perangkat daerah":"Bappeda","persetujuan pimpinan":false}}""", "--lang", "en"),
        "No, this person may not work in WFA (bekerja dari mana saja) on Tuesday, 25",
        "    - persetujuan pimpinan: ya (now: tidak)\n");

    [Fact]
    public void The_explanation_as_JSON_is_as_scripts_read_it() => Check.Text(
        """
        {
          "letter": "800.1.6.2/SE-14/BKPSDM/2026",
          "date": "2026-01-30",
          "mode": "WFH",
          "answer": "Belum pasti apakah pegawai ini boleh WFH (bekerja dari rumah) pada Jumat, 30 Januari 2026.",
          "status": "perlu fakta",
          "eligible": null,
          "workday": true,
          "inForce": {
            "value": true,
            "because": [
              {
                "fact": "bencana banjir",
                "value": "ya",
                "assumed": false
              }
            ]
          },
          "inScope": {
            "value": null,
            "because": []
          },
          "points": [
            {
              "point": "1",
              "text": "ASN dapat WFH dengan syarat memiliki surat perintah.",
              "file": "FILE",
              "line": 18,
              "stands": null,
              "because": []
            }
          ],
          "alternatives": true,
          "setAside": [],
          "silent": [],
          "conditions": [],
          "decidedBy": [],
          "factors": [],
          "assumed": [],
          "changes": [
            {
              "eligible": true,
              "state": "found",
              "sets": [
                {
                  "changeability": "circumstance",
                  "facts": [
                    {
                      "fact": "akses jalan terputus karena banjir",
                      "now": null,
                      "assumed": false,
                      "changeability": "circumstance",
                      "to": {
                        "text": "ya",
                        "values": [
                          true
                        ]
                      }
                    }
                  ],
                  "days": []
                }
              ],
              "complete": true,
              "more": 0
            },
            {
              "eligible": false,
              "state": "found",
              "sets": [
                {
                  "changeability": "circumstance",
                  "facts": [
                    {
                      "fact": "akses jalan terputus karena banjir",
                      "now": null,
                      "assumed": false,
                      "changeability": "circumstance",
                      "to": {
                        "text": "tidak",
                        "values": [
                          false
                        ]
                      }
                    }
                  ],
                  "days": []
                }
              ],
              "complete": true,
              "more": 0
            }
          ],
          "questions": {
            "atMost": 1,
            "average": 1,
            "best": true,
            "ask": {
              "fact": "akses jalan terputus karena banjir",
              "branches": [
                {
                  "if": {
                    "fact": "akses jalan terputus karena banjir",
                    "text": "tidak",
                    "values": [
                      false
                    ]
                  },
                  "eligible": false
                },
                {
                  "if": {
                    "fact": "akses jalan terputus karena banjir",
                    "text": "ya",
                    "values": [
                      true
                    ]
                  },
                  "eligible": true
                }
              ]
            }
          }
        }

        """,
        Explain(Flood, "WFH", """{"date":"2026-01-30","facts":{"status kepegawaian":"PNS","bencana banjir":true,"surat perintah":true}}""", "--format", "json")
            .Replace(Flood, "FILE", StringComparison.Ordinal));

    [Fact]
    public void Numbers_and_days_are_ranges_in_JSON()
    {
        using var json = JsonDocument.Parse(Explain(
            RepositoryRoot.File("samples/kota-depok/141-huk-2020-covid.edaran"),
            "WFH",
            """{"date":"2020-03-20","facts":{"status kepegawaian":"PNS","perangkat daerah":"Kelurahan","suhu tubuh":37.5,"merasa tidak sehat":false}}""",
            "--format",
            "json"));

        var sets = json.RootElement.GetProperty("changes")[0].GetProperty("sets").EnumerateArray().ToList();
        var range = sets[0].GetProperty("facts")[0].GetProperty("to").GetProperty("ranges")[0];
        var days = sets[^1].GetProperty("days").EnumerateArray().Select(day => (day.GetProperty("from").GetString(), day.GetProperty("to").GetString()));

        Assert.Equal(37m, range.GetProperty("to").GetDecimal());
        Assert.Equal(JsonValueKind.Null, range.GetProperty("from").ValueKind);
        Assert.Equal([(null, "2020-03-18"), ("2020-04-01", null)], days);
    }

    [Fact]
    public void Several_letters_are_explained_each_and_one_that_does_not_know_the_mode_says_so()
    {
        using var folder = new Scratch();
        folder.Write("a.edaran", Letters.Wfa);
        folder.Write("b.edaran", Letters.Wfa.Replace("1/UJI/2025", "2/UJI/2025", StringComparison.Ordinal).Replace("keadaan zona", "moda WFS.\nkeadaan zona", StringComparison.Ordinal));

        var text = CliRunner.RunWith("""{"date":"2025-03-25","facts":{"status kepegawaian":"PNS","zona risiko":"hijau"}}""", "explain", folder.Folder, "--facts", "-", "--mode", "WFS").Exits(0).Out;

        Contains(text, "Surat edaran 1/UJI/2025", "Surat ini tidak mengenal cara kerja itu.", "Surat edaran 2/UJI/2025", "tidak boleh WFS pada");
    }

    [Fact]
    public void Compiled_rules_are_explained_as_their_letter_is()
    {
        using var folder = new Scratch();
        var facts = """{"date":"2025-03-25","facts":{"status kepegawaian":"PNS","perangkat daerah":"Puskesmas"}}""";
        CliRunner.Run("compile", Lebaran, "-o", folder.Folder).Exits(0);

        Assert.Equal(AfterHeading(Explain(Lebaran, "WFA", facts)), AfterHeading(Explain(folder.Folder, "WFA", facts)));
    }

    [Fact]
    public void Wrong_usage_is_told_in_one_line()
    {
        CliRunner.Run("explain", Lebaran, "--mode", "WFA").FailsWith("--facts");
        CliRunner.RunWith("{}", "explain", Lebaran, "--facts", "-").FailsWith("--mode");
        CliRunner.RunWith("""{"date":"2025-03-25"}""", "jelaskan", Lebaran, "--facts", "-", "--mode", "WFJ").FailsWith("WFJ", "WFO, WFA, WFH");
        CliRunner.RunWith("{}", "explain", Lebaran, "--facts", "-", "--mode", "WFA").FailsWith("--date");
    }

    [Fact]
    public void Wrong_facts_are_findings() => Assert.Contains(
        "EDR0701",
        CliRunner.RunWith("""{"date":"2025-03-25","facts":{"persetujuan pimpin":true}}""", "explain", Lebaran, "--facts", "-", "--mode", "WFA").Exits(1).Out,
        StringComparison.Ordinal);

    private static string Explain(string policy, string mode, string facts, params string[] options) =>
        CliRunner.RunWith(facts, ["explain", policy, "--facts", "-", "--mode", mode, .. options]).Exits(0).Out;

    private static string AfterHeading(string text) => text[text.IndexOf("\n\n", StringComparison.Ordinal)..];

    private static void Contains(string text, params string[] parts) =>
        Assert.All(parts, part => Assert.Contains(part.ReplaceLineEndings("\n"), text, StringComparison.Ordinal));
}
