using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>A roster of days worked held against quotas and rotations.</summary>
public sealed class AuditTests
{
    private const string Letter = """
        surat edaran 3/UJI/2025
        kamus       kepegawaian
        kalender    nasional 2025
        berlaku     24 Maret 2025 sampai dengan 27 Maret 2025
        berlaku bagi ASN

        fakta perangkat daerah: salah satu dari Dinas Arsip; Bagian Umum.
        fakta nama unit: nama.

        1. ASN dapat WFH, paling banyak 50 persen dari jumlah ASN pada setiap perangkat daerah, tidak termasuk CPNS, dibulatkan
           ke bawah, dengan mengutamakan:
           a. ASN yang hamil; dan
           b. PPPK.
        2. ASN yang WFO paling sedikit 1 orang pada setiap nama unit.

        """;

    private const string Header = "nomor,status kepegawaian,perangkat daerah,nama unit,hamil,tanggal,moda\n";

    [Fact]
    public void A_breach_names_unit_day_count_limit_point_and_who_is_beyond_the_order() => Check.Text(
        """
        Surat edaran 3/UJI/2025
        diperiksa: 7 baris, 5 kelompok, 2 hari

        Melanggar kuota atau giliran:
          Dinas Arsip, Selasa, 25 Maret 2025: 3 dari 4 orang WFH, paling banyak 2 –
            angka 1
            di luar urutan: 04
          seksi B, Selasa, 25 Maret 2025: 0 dari 1 orang WFO, paling sedikit 1 – angka 2

        """,
        Run(Header
            + "01,PPPK,Dinas Arsip,seksi A,tidak,2025-03-25,WFH\n02,PNS,Dinas Arsip,seksi A,tidak,2025-03-25,WFO\n"
            + "03,PNS,Dinas Arsip,seksi A,ya,2025-03-25,WFH\n04,PNS,Dinas Arsip,seksi A,tidak,2025-03-25,WFH\n"
            + "05,CPNS,Dinas Arsip,seksi B,tidak,2025-03-25,WFH\n06,PNS,Bagian Umum,seksi C,tidak,2025-03-26,WFO\n07,PNS,Bagian Umum,seksi C,tidak,2025-03-26,-\n").Exits(1).Out);

    [Fact]
    public void What_is_not_known_is_told_and_is_no_breach() => Check.Text(
        """
        Letter 3/UJI/2025
        checked: 3 rows, 2 groups, 1 days

        No breach.

        Not certain:
          Bagian Umum, Tuesday, 25 March 2025: between 1 and 2 of 3 people WFH, paling
            banyak 1 – point 1

        """,
        Run(Header
            + "01,PNS,Bagian Umum,seksi A,ya,2025-03-25,WFH\n02,PNS,Bagian Umum,seksi A,tidak,2025-03-25,\n03,PNS,Bagian Umum,seksi A,tidak,2025-03-25,WFO\n",
            "--lang", "en").Exits(0).Out);

    [Fact]
    public void One_day_may_hold_for_all_rows_and_json_has_one_shape() => Check.Text(
        """
        {
          "letter": "3/UJI/2025",
          "breaches": [
            {
              "point": "1",
              "kind": "quota",
              "group": "Bagian Umum",
              "from": "2025-03-25",
              "to": "2025-03-25",
              "modes": [
                "WFH"
              ],
              "count": 1,
              "limit": 0,
              "bound": "paling banyak",
              "size": 1,
              "rounding": "ke bawah",
              "roundingAssumed": false,
              "people": [
                "01"
              ]
            },
            {
              "point": null,
              "kind": "eligibility",
              "group": null,
              "from": "2025-03-25",
              "to": "2025-03-25",
              "modes": [
                "WFA"
              ],
              "count": 1,
              "limit": 0,
              "bound": "paling banyak",
              "size": 1,
              "rounding": null,
              "roundingAssumed": false,
              "people": [
                "02"
              ]
            }
          ],
          "uncertain": [],
          "checked": {
            "rows": 3,
            "groups": 3,
            "days": 1
          }
        }

        """,
        Run("nip;nama;status kepegawaian;perangkat daerah;nama unit;hamil;moda\n"
            + "01;Satu;PNS;Bagian Umum;A;tidak;WFH\n02;Dua;PNS;Dinas Arsip;A;tidak;wfa\n03;Tiga;PNS;Dinas Arsip;A;tidak;WFO\n",
            "--date", "2025-03-25", "--format", "json").Exits(1).Out);

    [Theory]
    [InlineData("EDR0761", "1:1", "nomor,moda\n1,WFH\n")]
    [InlineData("EDR0762", "1:1", "nomor,tanggal\n1,2025-03-25\n")]
    [InlineData("EDR0763", "2:3", "nomor,tanggal,moda\n1,2025-03-32,WFH\n")]
    [InlineData("EDR0763", "2:1", "nomor,tanggal,moda\n1,,WFH\n")]
    [InlineData("EDR0764", "3:14", "nomor,tanggal,moda\n1,2025-03-25,WFH\n2,2025-03-25,WHF\n")]
    [InlineData("EDR0702", "2:12", "tanggal,status kepegawaian,moda\n2025-03-25,PSN,WFH\n")]
    [InlineData("EDR0721", "1:1", "tanggal,moda,Moda\n2025-03-25,WFH,WFH\n")]
    [InlineData("EDR0723", "2:1", "tanggal,moda\n2025-03-25\n")]
    public void A_wrong_roster_is_found_where_it_is_wrong(string code, string place, string roster) =>
        Assert.Contains($"h.csv:{place}: galat {code}: ", Run(roster).Exits(1).Out, StringComparison.Ordinal);

    [Fact]
    public void A_day_given_twice_is_found() =>
        Assert.Contains("EDR0765", Run("tanggal,moda\n2025-03-25,WFH\n", "--date", "2025-03-25").Exits(1).Out, StringComparison.Ordinal);

    [Fact]
    public void Compiled_rules_find_the_same_and_several_letters_make_an_array()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", Letter);
        var roster = scratch.Write("h.csv", Header + "01,PNS,Bagian Umum,A,tidak,2025-03-25,WFH\n02,PNS,,A,,2025-03-25,\n03,PNS,Dinas Arsip,B,ya,2025-03-25,WFH\n");
        CliRunner.Run("compile", letter, "-o", scratch["rules"]).Exits(0);

        var text = CliRunner.Run("audit", letter, "--input", roster).Exits(1).Out;
        Check.Text(text, CliRunner.Run("audit", scratch["rules"], "--input", roster).Exits(1).Out);
        Assert.StartsWith("[", CliRunner.Run("audit", letter, scratch["rules"], "--input", roster, "--format", "json").Exits(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_day_is_held_against_the_letter_as_it_then_stands()
    {
        using var scratch = new Scratch();
        scratch.Write("surat/lama.edaran", Letter);
        scratch.Write("surat/baru.edaran", "surat edaran 4/UJI/2025\nberlaku 26 Maret 2025\nmencabut Surat Edaran 3/UJI/2025\n");
        var roster = scratch.Write("h.csv", Header + "01,PNS,Bagian Umum,A,tidak,2025-03-25,WFH\n01,PNS,Bagian Umum,A,tidak,2025-03-26,WFH\n");

        var result = CliRunner.Run("audit", scratch["surat"], "--input", roster).Exits(1).Out;

        Assert.Contains("diperiksa: 2 baris, 2 kelompok, 2 hari", result, StringComparison.Ordinal);
        Assert.Contains("Bagian Umum, Selasa, 25 Maret 2025: 1 dari 1 orang WFH", result, StringComparison.Ordinal);
        Assert.DoesNotContain("26 Maret", result, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_from_the_row_of_a_table_is_named_by_its_row()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", Letter[..Letter.IndexOf("1. ASN", StringComparison.Ordinal)] + """
            keadaan zona risiko: salah satu dari hijau; merah.

            1. ASN pada setiap perangkat daerah:
               | zona risiko | WFO paling banyak             |
               | hijau       | 75 persen, dibulatkan ke atas |
               | merah       | 25 persen, dibulatkan ke atas |

            """);
        var roster = scratch.Write("h.csv", "nomor,status kepegawaian,perangkat daerah,zona risiko,moda\n01,PNS,Bagian Umum,merah,WFO\n02,PNS,Bagian Umum,merah,WFO\n03,PNS,Bagian Umum,merah,WFO\n");

        Assert.Contains(
            "3 dari 3 orang WFO, paling banyak 1 – angka 1 baris 2",
            CliRunner.Run("audit", letter, "--input", roster, "--date", "2025-03-25").Exits(1).Out.ReplaceLineEndings(" ").Replace("    ", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_rosters_of_the_samples_show_what_their_letters_limit()
    {
        Assert.Contains(
            "3 dari 5 orang WFH",
            Sample("banten/4-2026-wfh-sesudah-lebaran.edaran", "banten/kehadiran-maret-2026.csv"),
            StringComparison.Ordinal);
        Assert.Contains(
            "Diskominfo, Rabu, 10 Desember 2025: 5 dari 6 orang WFH, paling banyak 4",
            Sample("jawa-barat/150-2025-uji-coba-wfh.edaran", "jawa-barat/kehadiran-desember-2025.csv"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_manual_shows_what_the_command_prints()
    {
        var page = File.ReadAllText(RepositoryRoot.File("docs/bahasa/14-kuota-dan-giliran.md"));
        var shown = page[(page.IndexOf("```keluaran\n", StringComparison.Ordinal) + 12)..];

        Check.Text(shown[..shown.IndexOf("```", StringComparison.Ordinal)], Sample("banten/4-2026-wfh-sesudah-lebaran.edaran", "banten/kehadiran-maret-2026.csv"));
    }

    private static string Sample(string letter, string roster) => CliRunner.Run(
        "audit", RepositoryRoot.File($"samples/{letter}"), "--input", RepositoryRoot.File($"samples/{roster}")).Exits(1).Out;

    private static CliResult Run(string roster, params string[] more)
    {
        using var scratch = new Scratch();
        var result = CliRunner.Run(["audit", scratch.Write("surat.edaran", Letter), "--input", scratch.Write("h.csv", roster), .. more]);
        return result with { Out = result.Out.Replace(scratch[""], "", StringComparison.Ordinal) };
    }
}
