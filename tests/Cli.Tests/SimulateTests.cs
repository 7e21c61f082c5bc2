using System.Globalization;
using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Drafts run over a roster and a period.</summary>
public sealed class SimulateTests
{
    private const string Thursdays = """
        surat edaran 1/UJI/2025
        tentang     Setiap Kamis
        kamus       kepegawaian
        kalender    nasional 2025
        berlaku     24 Maret 2025 sampai dengan 27 Maret 2025
        berlaku bagi ASN

        fakta perangkat daerah: nama.
        fakta melayani: ya atau tidak.

        1. ASN wajib WFH setiap hari Kamis, kecuali ASN yang melayani.
        2. ASN yang WFO paling sedikit 1 orang pada setiap perangkat daerah.

        """;

    private const string Half = """
        surat edaran 1/UJI/2025
        tentang     Separuh
        kamus       kepegawaian
        kalender    nasional 2025
        berlaku     24 Maret 2025 sampai dengan 27 Maret 2025
        berlaku bagi ASN

        fakta unit kerja (perangkat daerah): salah satu dari Dinas Arsip; Bagian Umum.

        1. ASN dapat WFH, paling banyak 50 persen dari jumlah ASN pada setiap unit kerja.

        """;

    private const string Roster = """
        nomor,nama,status kepegawaian,perangkat daerah,melayani
        01,Contoh Satu,PNS,Dinas Arsip,tidak
        02,Contoh Dua,PNS,Dinas Arsip,tidak
        03,Contoh Tiga,PPPK,Dinas Arsip,tidak
        04,Contoh Empat,PNS,Bagian Umum,ya
        05,Contoh Lima,PNS,Bagian Umum,
        06,Contoh Enam,non-ASN,Bagian Umum,tidak

        """;

    private static readonly string[] Modes = ["WFO", "WFA", "WFH"];

    [Fact]
    public void It_says_who_works_where_which_limits_are_breached_and_who_is_changed()
    {
        using var scratch = new Scratch();
        scratch.Write("kamis.edaran", Thursdays);

        Check.Text(
            """
            Simulasi pegawai.csv: 6 orang, 2 unit menurut perangkat daerah
            Masa: 26 Maret 2025 sampai dengan 29 Maret 2025 (4 hari)
            Dibandingkan dengan: pola biasa, tanpa surat

            Cara membaca a–b: sedikitnya a orang bekerja di sana, karena bagi mereka hanya
              itu yang boleh; paling banyak b orang, bila semua yang boleh, dan semua yang
              belum pasti, memilihnya.

            Rancangan kamis: surat edaran 1/UJI/2025, Setiap Kamis

              Rabu, 26 Maret 2025
              perangkat daerah  orang  WFO  WFH  di luar surat
              Bagian Umum           3    3    0              1
              Dinas Arsip           3    3    0              0
              semua                 6    6    0              1

              Kamis, 27 Maret 2025
              perangkat daerah  orang  WFO  WFH  belum pasti  di luar surat
              Bagian Umum           3  2–3  0–1            1              1
              Dinas Arsip           3    0    3            0              0
              semua                 6  2–3  3–4            1              1

              Bukan hari kerja: 28–29 Maret 2025 (2 hari)

              Kuota dan giliran:
                Pasti dilanggar, apa pun yang dipilih orang:
                  Dinas Arsip, Kamis, 27 Maret 2025: 0 dari 3 orang WFO, paling sedikit 1:
                    pasti kurang 1 – angka 2
                Pasti dipenuhi, apa pun yang dipilih orang: 3

              Belum pasti di mana boleh bekerja: 1 orang
                "melayani" belum diketahui: 1 orang

              Berubah: 4 dari 6 orang
                WFO: harus → tidak boleh: 3 orang
                WFH: tidak boleh → harus: 3 orang
                WFO: harus → belum pasti: 1 orang
                WFH: tidak boleh → belum pasti: 1 orang
                baris 2: 01 Contoh Satu, Dinas Arsip
                baris 3: 02 Contoh Dua, Dinas Arsip
                baris 4: 03 Contoh Tiga, Dinas Arsip
                baris 6: 05 Contoh Lima, Bagian Umum

            """,
            Run(scratch, ["kamis.edaran"], "2025-03-26", "2025-03-29").Exits(0).Out);
    }

    [Fact]
    public void Counts_are_those_of_every_row_evaluated_on_every_day()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", Letters.Wfa);
        var random = new Random(20250327);
        string[] facts = ["status kepegawaian", "hamil", "persetujuan pimpinan", "suhu tubuh", "zona risiko", "keputusan kepala perangkat daerah atas WFH"];
        string[][] values = [["PNS", "PPPK", "non-ASN", ""], ["ya", "tidak", ""], ["ya", "tidak", ""], ["36.5", "38", ""], ["hijau", "merah", ""], ["ya", "tidak", ""]];
        var rows = Enumerable.Range(0, 25).Select(_ => values.Select(choices => choices[random.Next(choices.Length)]).ToArray()).ToList();
        scratch.Write("pegawai.csv", $"{string.Join(',', facts)},unit\n{string.Concat(rows.Select((row, at) => $"{string.Join(',', row)},unit {at % 3}\n"))}");
        DateOnly[] days = [new(2025, 3, 27), new(2025, 3, 28), new(2025, 4, 8)];

        foreach (var day in days)
        {
            using var told = JsonDocument.Parse(Run(scratch, ["surat.edaran"], Text(day), null, "--format", "json").Exits(0).Out);
            var draft = told.RootElement.GetProperty("drafts")[0];
            for (var unit = 0; unit < 3; unit++)
            {
                var people = rows.Where((_, at) => at % 3 == unit).Select(row => Evaluate(scratch, letter, facts, row, day)).ToList();
                var counted = draft.GetProperty("units")[unit];
                Assert.Equal(people.Count, counted.GetProperty("people").GetInt32());
                Check.Text(string.Join('\n', Expected(people)), string.Join('\n', Told(counted.GetProperty("days")[0])));
            }
        }
    }

    [Fact]
    public void Drafts_are_alternatives_that_may_share_a_number_and_differ_in_their_words()
    {
        using var scratch = new Scratch();
        scratch.Write("kamis.edaran", Thursdays);
        scratch.Write("separuh.edaran", Half);

        var text = Run(scratch, ["kamis.edaran", "separuh.edaran"], "2025-03-27", null).Exits(0).Out;
        using var told = Json(scratch, ["kamis.edaran", "separuh.edaran"]);

        Assert.Contains("rancangan  berubah  belum pasti", text, StringComparison.Ordinal);
        Assert.Equal(
            ["kamis Bagian Umum WFO 1 kept 0", "kamis Dinas Arsip WFO 1 breached 1", "separuh Bagian Umum WFH 1 depends on choice 1", "separuh Dinas Arsip WFH 1 depends on choice 2"],
            told.RootElement.GetProperty("drafts").EnumerateArray().SelectMany(draft => draft.GetProperty("limits").EnumerateArray().Select(limit =>
                $"{draft.GetProperty("draft")} {limit.GetProperty("group")} {limit.GetProperty("modes")[0]} {limit.GetProperty("limit")} {limit.GetProperty("verdict").GetString()} {limit.GetProperty("excess")}")));
    }

    [Fact]
    public void A_draft_is_held_against_another_letter_where_one_is_named()
    {
        using var scratch = new Scratch();
        scratch.Write("kamis.edaran", Thursdays);
        scratch.Write("separuh.edaran", Half);

        using var told = Json(scratch, ["separuh.edaran"], "--compare", scratch["kamis.edaran"]);
        var changes = told.RootElement.GetProperty("drafts")[0].GetProperty("people");

        Assert.Equal("kamis", told.RootElement.GetProperty("base").GetString());
        Assert.Equal(5, changes.GetProperty("changed").GetInt32());
        Assert.Equal(
            ["WFO: tidak boleh → boleh: 3", "WFH: harus → boleh: 3", "WFO: harus → boleh: 1", "WFO: belum pasti → boleh: 1", "WFH: tidak boleh → boleh: 1", "WFH: belum pasti → boleh: 1"],
            changes.GetProperty("byChange").EnumerateArray().Select(change =>
                $"{change.GetProperty("mode")}: {change.GetProperty("before")} → {change.GetProperty("after")}: {change.GetProperty("count")}"));
    }

    [Fact]
    public void A_letter_that_is_not_in_force_changes_nobody_and_a_letter_against_itself_neither()
    {
        using var scratch = new Scratch();
        scratch.Write("kamis.edaran", Thursdays);

        foreach (var (from, more) in new[] { ("2025-04-10", Array.Empty<string>()), ("2025-03-27", ["--compare", scratch["kamis.edaran"]]) })
        {
            using var told = JsonDocument.Parse(Run(scratch, ["kamis.edaran"], from, null, ["--format", "json", .. more]).Exits(0).Out);
            Assert.Equal(0, told.RootElement.GetProperty("drafts")[0].GetProperty("people").GetProperty("changed").GetInt32());
        }
    }

    [Fact]
    public void Compiled_rules_are_a_draft_too()
    {
        using var scratch = new Scratch();
        scratch.Write("kamis.edaran", Thursdays);
        CliRunner.Run("compile", scratch["kamis.edaran"], "-o", scratch["aturan"]).Exits(0);

        using var written = Json(scratch, ["kamis.edaran"]);
        using var compiled = Json(scratch, ["aturan/kamis.dll"]);

        string Units(JsonDocument document) => document.RootElement.GetProperty("drafts")[0].GetProperty("units").GetRawText();
        Assert.Equal(Units(written), Units(compiled));
    }

    [Fact]
    public void Tables_are_complete_and_no_text_becomes_a_formula()
    {
        using var scratch = new Scratch();
        scratch.Write("kamis.edaran", Thursdays);
        var roster = Roster.Replace("01,Contoh Satu", "=1+2,Contoh Satu", StringComparison.Ordinal).Replace("Bagian Umum", "@Bagian", StringComparison.Ordinal);

        var result = Run(scratch, ["kamis.edaran"], "2025-03-27", null, roster, ["--format", "csv", "--people", scratch["orang.csv"], "--quotas", scratch["kuota.csv"]]).Exits(0);

        Check.Text(
            """
            rancangan,unit,tanggal,moda,orang,harus,boleh,tidak boleh,belum pasti,di luar surat,libur,tanpa moda,paling sedikit,paling banyak,berubah,fakta belum diketahui
            kamis,'@Bagian,2025-03-27,WFO,3,1,0,0,1,1,0,0,2,3,1,melayani (1)
            kamis,'@Bagian,2025-03-27,WFA,3,0,0,1,1,1,0,0,0,1,1,melayani (1)
            kamis,'@Bagian,2025-03-27,WFH,3,0,0,1,1,1,0,0,0,1,1,melayani (1)
            kamis,Dinas Arsip,2025-03-27,WFO,3,0,0,3,0,0,0,0,0,0,3,
            kamis,Dinas Arsip,2025-03-27,WFA,3,3,0,0,0,0,0,0,3,3,3,
            kamis,Dinas Arsip,2025-03-27,WFH,3,3,0,0,0,0,0,0,3,3,3,

            """,
            result.Out);
        Check.Text(
            """
            rancangan,angka,jenis,kelompok,dari,sampai,moda,batas,jumlah batas,dari orang,paling sedikit,paling banyak,pembulatan,pembulatan disimpulkan,hasil,selisih
            kamis,2,quota,'@Bagian,2025-03-27,2025-03-27,WFO,paling sedikit,1,2,1..2,1..2,,tidak,pasti dipenuhi,0
            kamis,2,quota,Dinas Arsip,2025-03-27,2025-03-27,WFO,paling sedikit,1,3,0,0,,tidak,pasti dilanggar,1

            """,
            File.ReadAllText(scratch["kuota.csv"]));
        var people = File.ReadAllLines(scratch["orang.csv"]);
        Assert.Equal("rancangan,baris,orang,unit,moda,dahulu,kini,tanggal", people[0]);
        Assert.Equal("kamis,2,'=1+2 Contoh Satu,Dinas Arsip,WFO,harus,tidak boleh,2025-03-27", people[1]);
        Assert.Equal(9, people.Length);
    }

    [Fact]
    public void The_page_needs_nothing_else_holds_no_markup_of_the_roster_and_names_nobody_unless_it_may()
    {
        using var scratch = new Scratch();
        scratch.Write("kamis.edaran", Thursdays);
        var roster = Roster.Replace("Contoh Satu", "<script>alert(1)</script>", StringComparison.Ordinal);

        var named = Run(scratch, ["kamis.edaran"], "2025-03-24", "2025-03-27", roster, ["--format", "html"]).Exits(0).Out;
        var nameless = Run(scratch, ["kamis.edaran"], "2025-03-24", "2025-03-27", roster, ["--format", "html", "--no-names", "-o", scratch["halaman.html"]]).Exits(0).Out;
        var written = File.ReadAllText(scratch["halaman.html"]);

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", named, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", named, StringComparison.Ordinal);
        Assert.Contains("memuat nomor dan nama orang", named, StringComparison.Ordinal);
        Assert.DoesNotContain("http", named.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(nameless);
        Assert.DoesNotContain("alert(1)", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoh Dua", written, StringComparison.Ordinal);
        Assert.DoesNotContain("memuat nomor dan nama orang", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoh Dua", Run(scratch, ["kamis.edaran"], "2025-03-27", null, "--no-names").Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_row_is_found_where_it_is_wrong_and_nothing_is_written()
    {
        using var scratch = new Scratch();
        scratch.Write("kamis.edaran", Thursdays);

        var result = Run(
            scratch, ["kamis.edaran"], "2025-03-27", null, Roster.Replace("PPPK", "PPK", StringComparison.Ordinal), ["--people", scratch["orang.csv"], "-o", scratch["hasil.txt"]]).Exits(1);

        Assert.Contains("pegawai.csv:4:16: galat", result.Out, StringComparison.Ordinal);
        Assert.Equal(["kamis.edaran", "pegawai.csv"], scratch.Files());
    }

    [Fact]
    public void An_empty_roster_is_nobody_and_one_without_units_is_one_unit()
    {
        using var scratch = new Scratch();
        scratch.Write("kamis.edaran", Thursdays);

        Assert.Contains("0 orang", Run(scratch, ["kamis.edaran"], "2025-03-27", null, "nomor,status kepegawaian\n", []).Exits(0).Out, StringComparison.Ordinal);
        var alone = Run(scratch, ["kamis.edaran"], "2025-03-27", null, "nomor,status kepegawaian,melayani\n01,PNS,tidak\n", []).Exits(0).Out;
        Assert.Contains("Simulasi pegawai.csv: 1 orang\n", alone, StringComparison.Ordinal);
        Assert.Contains("unit belum diketahui, Kamis, 27 Maret 2025: 0 dari", alone, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_days_worked_is_no_roster_of_people_and_that_is_said()
    {
        using var scratch = new Scratch();
        scratch.Write("kamis.edaran", Thursdays);

        var record = Run(scratch, ["kamis.edaran"], "2025-03-27", null, "nomor,status kepegawaian,tanggal,moda\n01,PNS,2025-03-27,WFH\n", []).Exits(0);

        Assert.Contains("edaran awasi", record.Error, StringComparison.Ordinal);
        Assert.Empty(Run(scratch, ["kamis.edaran"], "2025-03-27", null, Roster, []).Exits(0).Error);
    }

    [Fact]
    public void Wrong_usage_is_told_in_one_line()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("kamis.edaran", Thursdays);
        var roster = scratch.Write("pegawai.csv", Roster);
        var many = scratch.Write("banyak.csv", $"nomor,status kepegawaian\n{string.Concat(Enumerable.Range(1, 547).Select(at => $"{at},PNS\n"))}");

        CliRunner.Run("simulate", letter).FailsWith("--input");
        CliRunner.Run("simulate", letter, "--input", roster).FailsWith("--date");
        CliRunner.Run("simulate", letter, "--input", roster, "--date", "27 Maret").FailsWith("27 Maret");
        CliRunner.Run("simulate", letter, "--input", roster, "--date", "2025-03-27", "--until", "2025-03-26").FailsWith("2025-03-26");
        CliRunner.Run("simulate", letter, "--input", roster, "--date", "2025-01-01", "--until", "2026-06-01").FailsWith("366");
        CliRunner.Run("simulate", letter, "--input", roster, "--date", "2025-03-27", "--per", "perangkt daerah").FailsWith("perangkat daerah");
        CliRunner.Run("simulate", letter, "--input", many, "--date", "2025-01-01", "--until", "2026-01-01", "--per", "nomor").FailsWith("546", "--per");
        CliRunner.Run("simulate", letter, "--input", roster, "--date", "2025-03-27", "-o", roster).FailsWith("sama");
        CliRunner.Run("simulate", letter, "--input", roster, "--date", "2025-03-27", "--format", "xml").FailsWith("xml");
        CliRunner.Run("simulate", scratch["tidak-ada.edaran"], "--input", roster, "--date", "2025-03-27").FailsWith("tidak-ada.edaran");
        Assert.Equal(Roster, File.ReadAllText(roster));
    }

    private static JsonDocument Json(Scratch scratch, string[] drafts, params string[] more) =>
        JsonDocument.Parse(Run(scratch, drafts, "2025-03-27", null, ["--format", "json", .. more]).Exits(0).Out);

    private static CliResult Run(Scratch scratch, string[] drafts, string date, string? until, params string[] more) =>
        Run(scratch, drafts, date, until, File.Exists(scratch["pegawai.csv"]) ? File.ReadAllText(scratch["pegawai.csv"]) : Roster, more);

    private static CliResult Run(Scratch scratch, string[] drafts, string date, string? until, string roster, string[] more)
    {
        scratch.Write("pegawai.csv", roster);
        string[] files = [.. drafts.Select(draft => scratch[draft])];
        string[] period = until is null ? ["--date", date] : ["--date", date, "--until", until];
        var result = CliRunner.Run(["kaji", .. files, "--input", scratch["pegawai.csv"], .. period, .. more]);
        return result with { Out = result.Out.Replace(scratch.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
    }

    private static JsonElement Evaluate(Scratch scratch, string letter, string[] facts, string[] row, DateOnly day)
    {
        var given = facts.Zip(row).Where(one => one.Second.Length > 0).Select(one => $"\"{one.First}\": {Value(one.Second)}");
        var file = scratch.Write("orang.json", $$"""{ "date": "{{Text(day)}}", "facts": { {{string.Join(", ", given)}} } }""");
        using var told = JsonDocument.Parse(CliRunner.Run("evaluate", letter, "--facts", file, "--format", "json").Exits(0).Out);
        return told.RootElement.Clone();
    }

    private static string Value(string cell) => cell switch
    {
        "ya" => "true",
        "tidak" => "false",
        _ => decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? cell : $"\"{cell}\"",
    };

    // What the people of a unit come to, from the answers about each.
    private static IEnumerable<string> Expected(List<JsonElement> people)
    {
        bool Is(JsonElement person, string name, bool value) => person.GetProperty(name).ValueKind == (value ? JsonValueKind.True : JsonValueKind.False);
        bool? Eligible(JsonElement person, string mode) => person.GetProperty("modes").GetProperty(mode).GetProperty("eligible") is { ValueKind: not JsonValueKind.Null } known ? known.GetBoolean() : null;
        var off = people.Where(person => Is(person, "workday", false)).ToList();
        var outside = people.Except(off).Where(person => Is(person, "inForce", false) || Is(person, "inScope", false)).ToList();
        var inside = people.Except(off).Except(outside).ToList();
        yield return $"off {off.Count} outside {outside.Count}";
        foreach (var mode in Modes)
        {
            string[] within = mode == "WFA" ? ["WFA", "WFH"] : [mode];
            string[] others = [.. Modes.Except(within)];
            var may = inside.Where(person => within.Any(one => Eligible(person, one) == true)).ToList();
            var obliged = may.Count(person => others.All(one => Eligible(person, one) == false));
            var mayNot = inside.Count(person => within.All(one => Eligible(person, one) == false));
            var uncertain = inside.Count - may.Count - mayNot;
            var normal = mode == "WFO" ? outside.Count : 0;
            yield return $"{mode} {obliged} {may.Count - obliged} {mayNot} {uncertain} {obliged + normal} {may.Count + uncertain + normal}";
        }

        var open = inside.Where(person => Modes.Any(mode => Eligible(person, mode) is null));
        foreach (var fact in open.SelectMany(person => person.GetProperty("missingFacts").EnumerateArray().Select(fact => fact.GetString()!)).GroupBy(fact => fact).OrderBy(fact => fact.Key, StringComparer.Ordinal))
        {
            yield return $"{fact.Key} {fact.Count()}";
        }
    }

    private static IEnumerable<string> Told(JsonElement day)
    {
        yield return $"off {day.GetProperty("off")} outside {day.GetProperty("outside")}";
        foreach (var mode in day.GetProperty("modes").EnumerateArray())
        {
            yield return $"{mode.GetProperty("mode").GetString()} {mode.GetProperty("obliged")} {mode.GetProperty("may")} {mode.GetProperty("mayNot")} {mode.GetProperty("uncertain")} {mode.GetProperty("least")} {mode.GetProperty("most")}";
        }

        foreach (var fact in day.GetProperty("missingFacts").EnumerateArray().OrderBy(fact => fact.GetProperty("fact").GetString(), StringComparer.Ordinal))
        {
            yield return $"{fact.GetProperty("fact").GetString()} {fact.GetProperty("people")}";
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
