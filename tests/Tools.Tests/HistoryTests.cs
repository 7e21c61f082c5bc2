using System.Text.Json;
using System.Text.RegularExpressions;
using Edaran.Cli.Tests.Running;

namespace Edaran.Tools.Tests;

/// <summary>What a person was answered by each version that git keeps, and how it is told.</summary>
public sealed partial class HistoryTests
{
    private const string Person = """{"date":"2025-03-11","facts":{"status kepegawaian":"PNS","hamil":false,"suhu tubuh":38.0,"zona":"merah"}}""";

    [Fact]
    public void It_tells_each_answer_when_it_changed_and_by_which_point()
    {
        using var git = Kept();
        Check.Text(
            """
            Riwayat WFH menurut surat/wfh-dinas.edaran
            Orang: status kepegawaian: PNS; hamil: tidak; suhu tubuh: 38,0; zona: merah
            Hari yang ditanyakan: Selasa, 11 Maret 2025
            6 versi, 1111111 (3 Maret 2025) sampai 6666666 (12 Maret 2025)

            3 Maret 2025, 1111111 "Surat pertama": tidak boleh (tidak diatur)
              yang berubah: surat/kamus.edaran, surat/wfh.edaran
              Tidak ada angka surat yang mengatur WFH bagi pegawai ini, maka yang boleh
                hanya WFO, cara kerja yang biasa.
              versi ini tidak mengenal fakta "zona"

            5 Maret 2025, 2222222 "Beri WFH kepada yang rentan": boleh (dapat), sebelumnya
              tidak boleh (tidak diatur)
              yang berubah: surat/kamus.edaran, surat/wfh.edaran
              dahulu tidak ada angka; kini angka 2
              angka 2: ASN yang rentan dapat WFH.

            7 Maret 2025, 3333333 "Naikkan batas suhu di kamus": tidak boleh (tidak diatur),
              sebelumnya boleh (dapat)
              yang berubah: surat/kamus.edaran
              dahulu angka 2; kini tidak ada angka
              Tidak ada angka surat yang mengatur WFH bagi pegawai ini, maka yang boleh
                hanya WFO, cara kerja yang biasa.

            9 Maret 2025, 4444444 "Salah ketik": tidak dapat dibaca
              yang berubah: surat/wfh.edaran
              EDR0104, baris 9: Di sini diharapkan "wajib", "dapat", "dilarang", atau
                "berhak atas", tetapi tertulis "dpat".

            10 Maret 2025, 5555555 "Perbaiki": tidak boleh (tidak diatur), seperti
              sebelumnya
              yang berubah: surat/wfh.edaran
              Tidak ada angka surat yang mengatur WFH bagi pegawai ini, maka yang boleh
                hanya WFO, cara kerja yang biasa.

            12 Maret 2025, 6666666 "Ganti nama, tambah zona merah": boleh (dapat),
              sebelumnya tidak boleh (tidak diatur)
              yang berubah: surat/wfh-dinas.edaran, surat/wfh.edaran
              dahulu tidak ada angka; kini angka 3
              angka 3: ASN yang zona merah dapat WFH.

            Ringkasnya: tidak boleh sejak versi 1111111 (3 Maret 2025); boleh sejak versi
              2222222 (5 Maret 2025); tidak boleh sejak versi 3333333 (7 Maret 2025); boleh
              sejak versi 6666666 (12 Maret 2025).

            """,
            Numbered(git, CliRunner.RunWith(Person, "riwayat", git["surat/wfh-dinas.edaran"], "--git", "--facts", "-", "--mode", "wfh").Exits(0).Out));
    }

    [Fact]
    public void The_JSON_has_the_members_that_scripts_read()
    {
        using var git = Kept();
        using var json = JsonDocument.Parse(CliRunner.RunWith(Person, "history", git["surat/wfh-dinas.edaran"], "--git", "--facts", "-", "--mode", "WFH", "--last", "5", "--format", "json").Exits(0).Out);
        var root = json.RootElement;

        Assert.Equal(("versions", "2025-03-11", "surat/wfh-dinas.edaran", true), (root.GetProperty("axis").GetString(), root.GetProperty("date").GetString(), root.GetProperty("path").GetString(), root.GetProperty("cut").GetBoolean()));
        Assert.Equal(38m, root.GetProperty("facts").GetProperty("suhu tubuh").GetDecimal());
        var stretches = root.GetProperty("histories")[0].GetProperty("stretches").EnumerateArray().ToList();
        Assert.Equal(["answered dapat", "answered tidak diatur", "errors ", "answered tidak diatur", "answered dapat"], stretches.Select(one => $"{one.GetProperty("state")} {one.GetProperty("status")}"));
        Assert.Equal("EDR0104", stretches[2].GetProperty("findings")[0].GetProperty("code").GetString());
        Assert.Equal("ASN yang rentan dapat WFH.", stretches[1].GetProperty("before").GetProperty("points")[0].GetProperty("text").GetString());
        var step = stretches[4].GetProperty("steps")[0];
        Assert.Equal(("2025-03-12", "Ganti nama, tambah zona merah"), (step.GetProperty("committed").GetString(), step.GetProperty("subject").GetString()));
        Assert.StartsWith(step.GetProperty("short").GetString()!, step.GetProperty("commit").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_answers_the_same_is_told_as_one_and_a_merge_is_one_version()
    {
        using var git = new GitScratch();
        git.Write("x.edaran", Letter("1. ASN dapat WFA."));
        git.Commit("2025-03-03", "Satu");
        git.Git("checkout", "-q", "-b", "cabang");
        git.Write("x.edaran", Letter("1. ASN dilarang WFA."));
        git.Commit("2025-03-04", "Di cabang");
        git.Write("x.edaran", Letter("1. ASN dapat WFA.\n2. ASN wajib melakukan presensi."));
        git.Commit("2025-03-05", "Masih di cabang");
        git.Git("checkout", "-q", "main");
        git.Git("merge", "-q", "--no-ff", "-m", "Gabung", "cabang");
        git.Write("catatan.txt", "catatan");
        git.Commit("2025-03-07", "Catatan");
        git.Git("rm", "-q", "x.edaran");
        git.Commit("2025-03-08", "Hapus \u001b[31m surat");

        var told = CliRunner.RunWith(Person, "history", git["x.edaran"], "--git", "--facts", "-", "--mode", "WFA");
        Assert.Contains("EDR0701", told.Exits(1).Out, StringComparison.Ordinal);
        told = CliRunner.RunWith("""{"facts":{"status kepegawaian":"PNS"}}""", "history", git["x.edaran"], "--git", "--facts", "-", "--mode", "WFA", "--date", "2025-03-11");

        Assert.Contains("3 versi", told.Exits(0).Out, StringComparison.Ordinal);
        Assert.Contains("tetap dalam versi", told.Out, StringComparison.Ordinal);
        Assert.Contains("\"Hapus  [31m surat\": surat tidak ada lagi di tempat ini", told.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("cabang", told.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_old_version_does_not_know_is_said_and_what_none_knows_is_refused()
    {
        using var git = new GitScratch();
        git.Write("x.edaran", Letter("fakta zona: salah satu dari hijau; kuning.\n\n1. ASN yang zona hijau dapat WFA."));
        git.Commit("2025-03-03", "Dua zona");
        git.Write("x.edaran", Letter("fakta zona: salah satu dari hijau; kuning; merah.\n\n1. ASN yang zona merah dapat WFA."));
        git.Commit("2025-03-05", "Tiga zona");

        var told = Ask("""{"facts":{"status kepegawaian":"PNS","zona":"merah"}}""", "WFA");
        Assert.Contains("\"Dua zona\": tidak dapat dijawab", told.Exits(0).Out, StringComparison.Ordinal);
        Assert.Contains("EDR070", told.Out, StringComparison.Ordinal);
        Assert.Contains("\"Tiga zona\": boleh (dapat)\n", told.Out, StringComparison.Ordinal);
        Assert.Empty(told.Error);
        git.Write("x.edaran", "lain");
        Assert.Contains("belum ikut", Ask("""{"facts":{"status kepegawaian":"PNS"}}""", "WFA").Exits(0).Error, StringComparison.Ordinal);
        Assert.Contains("\"ungu\"", Ask("""{"facts":{"status kepegawaian":"PNS","zona":"ungu"}}""", "WFA").Exits(1).Out, StringComparison.Ordinal);
        Ask("""{"facts":{}}""", "WFX").FailsWith("WFX", "WFA");

        CliResult Ask(string person, string mode) => CliRunner.RunWith(person, "history", git["x.edaran"], "--git", "--facts", "-", "--date", "2025-03-11", "--mode", mode);
    }

    [Fact]
    public void Wrong_usage_is_told_in_one_line()
    {
        using var git = new GitScratch();
        var file = git.Write("x.edaran", Letter("1. ASN dapat WFA."));
        CliRunner.RunWith(Person, "history", file, "--git", "--facts", "-").FailsWith("komit");
        git.Commit("2025-03-03", "Satu");
        CliRunner.Run("history", file).FailsWith("--facts");
        CliRunner.RunWith("{}", "history", file, "--git", "--facts", "-").FailsWith("--date");
        CliRunner.RunWith(Person, "history", file, file, "--git", "--facts", "-").FailsWith("satu surat");
        CliRunner.RunWith(Person, "history", git.Folder, "--git", "--facts", "-").FailsWith("satu surat");
        CliRunner.RunWith(Person, "history", git["y.edaran"], "--git", "--facts", "-").FailsWith("y.edaran");
        CliRunner.RunWith(Person, "history", file, "--git", "--facts", "-", "--until", "2025-03-11").FailsWith("--until");
        CliRunner.RunWith(Person, "history", file, "--facts", "-", "--last", "3").FailsWith("--last");
        CliRunner.RunWith(Person, "history", file, "--git", "--facts", "-", "--last", "0").FailsWith("--last");
        CliRunner.RunWith(Person, "history", "--gti", file, "--facts", "-").FailsWith("--git");
        git.Write("x.edaran", "bukan surat");
        git.Commit("2025-03-04", "Rusak");
        CliRunner.RunWith(Person, "history", file, "--git", "--facts", "-", "--last", "1").Exits(1);
    }

    [Fact]
    public void Each_commit_answers_as_evaluate_does_when_it_is_checked_out()
    {
        using var git = new GitScratch();
        var random = new Random(20250303);
        string[] points = ["ASN yang hamil dapat WFH.", "ASN yang rentan dapat WFH.", "ASN dapat WFA dengan syarat persetujuan pimpinan.", "PNS dilarang WFA.", "ASN yang rentan wajib WFO.", "ASN dpat WFA."];
        for (var commit = 0; commit < 14; commit++)
        {
            var chosen = points.Where(_ => random.Next(3) == 0).DefaultIfEmpty("ASN yang hamil dapat WFH.");
            git.Write("surat/x.edaran", Letter(string.Join('\n', chosen.Select((text, at) => $"{at + 1}. {text}")), "kepegawaian; dinas"));
            git.Write(commit < 7 ? "kamus.edaran" : "surat/kamus.edaran", $"kamus dinas\nkamus kepegawaian\n\nistilah rentan adalah suhu tubuh di atas {37 + random.Next(3)},0.\n");
            git.Commit($"2025-03-{commit + 1:00}", $"Versi {commit}");
        }

        using var json = JsonDocument.Parse(Ask("history", git["surat/x.edaran"], "--git").Exits(0).Out);
        var answered = Answers(json.RootElement);
        var compared = 0;
        var now = "";
        foreach (var commit in git.Git("rev-list", "--reverse", "HEAD").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            now = answered.GetValueOrDefault(commit) ?? now;
            git.Git("checkout", "-q", commit);
            var result = Ask("evaluate", git["surat/x.edaran"]);
            Assert.Equal(now, result.Exit == 1 ? "errors" : Evaluated(JsonDocument.Parse(result.Out).RootElement));
            compared += result.Exit;
        }

        Assert.InRange(compared, 1, 13);

        static CliResult Ask(string verb, params string[] args) => CliRunner.RunWith(
            """{"date":"2025-03-11","facts":{"status kepegawaian":"PNS","hamil":false,"suhu tubuh":38.5}}""", [verb, .. args, "--facts", "-", "--format", "json"]);
    }

    [Fact]
    public void What_the_manual_shows_is_what_the_command_prints()
    {
        var page = File.ReadAllText(RepositoryRoot.File("docs/bahasa/25-riwayat.md")).ReplaceLineEndings("\n");
        var letter = Block("surat 1\\.edaran");
        using var git = new GitScratch();
        foreach (Match row in VersionRow().Matches(page))
        {
            var points = row.Groups["points"].Value.Replace(" 2. ", "\n2. ", StringComparison.Ordinal);
            git.Write("wfh.edaran", letter[..letter.IndexOf("1. ASN", StringComparison.Ordinal)] + points + "\n");
            git.Commit(row.Groups["day"].Value, row.Groups["subject"].Value);
        }

        var shown = Block("riwayat").Split('\n', 2);
        var arguments = shown[0].Replace("$ edaran ", "", StringComparison.Ordinal).Split(' ')
            .Select(argument => argument == "wfh.edaran" ? git[argument] : argument == "rina.json" ? "-" : argument);
        Check.Text(shown[1], CliRunner.RunWith(Block("json rina\\.json"), [.. arguments]).Exits(0).Out);

        string Block(string info) => Regex.Match(page, $"^```{info}\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Groups["text"].Value;
    }

    [GeneratedRegex(@"^\| (?<day>\d{4}-\d\d-\d\d) \| (?<subject>[^|]*) \| (?<points>[^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex VersionRow();

    // For each commit that made a version what was said of every mode.
    private static Dictionary<string, string> Answers(JsonElement history)
    {
        var said = from mode in history.GetProperty("histories").EnumerateArray()
                   from stretch in mode.GetProperty("stretches").EnumerateArray()
                   from step in stretch.GetProperty("steps").EnumerateArray()
                   select (Commit: step.GetProperty("commit").GetString()!, Answer: stretch.GetProperty("state").GetString() == "errors" ? "errors"
                       : $"{mode.GetProperty("mode")}: {stretch.GetProperty("status")} {stretch.GetProperty("eligible")} {string.Join(',', stretch.GetProperty("points").EnumerateArray().Select(point => point.GetProperty("point")))}");
        return said.GroupBy(one => one.Commit).ToDictionary(group => group.Key, group => string.Join('\n', group.Select(one => one.Answer).Distinct()));
    }

    private static string Evaluated(JsonElement answer) => string.Join('\n', answer.GetProperty("modes").EnumerateObject().Select(mode =>
        $"{mode.Name}: {mode.Value.GetProperty("status")} {mode.Value.GetProperty("eligible")} {string.Join(',', mode.Value.GetProperty("points").EnumerateArray())}"));

    private static string Numbered(GitScratch git, string text)
    {
        var at = 0;
        foreach (var commit in git.Git("rev-list", "--reverse", "--abbrev-commit", "HEAD", "--", "surat").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text = text.Replace(commit, new string((char)('1' + at++), 7), StringComparison.Ordinal);
        }

        return text;
    }

    private static GitScratch Kept()
    {
        var git = new GitScratch();
        var letter = Letter("1. ASN yang hamil dapat WFH.", "kepegawaian; dinas");
        git.Write("surat/kamus.edaran", "kamus dinas\nkamus kepegawaian\n");
        git.Write("surat/wfh.edaran", letter);
        git.Commit("2025-03-03", "Surat pertama");
        git.Write("surat/kamus.edaran", "kamus dinas\nkamus kepegawaian\n\nkeadaan zona: salah satu dari hijau; merah.\nistilah rentan adalah suhu tubuh di atas 37,5.\n");
        git.Write("surat/wfh.edaran", letter + "2. ASN yang rentan dapat WFH.\n");
        git.Commit("2025-03-05", "Beri WFH kepada yang rentan");
        git.Write("surat/kamus.edaran", File.ReadAllText(git["surat/kamus.edaran"]).Replace("37,5", "38,5", StringComparison.Ordinal));
        git.Commit("2025-03-07", "Naikkan batas suhu di kamus");
        git.Write("catatan.txt", "catatan");
        git.Commit("2025-03-08", "Catatan rapat");
        git.Write("surat/wfh.edaran", letter + "2. ASN yang rentan dpat WFH.\n");
        git.Commit("2025-03-09", "Salah ketik");
        git.Write("surat/wfh.edaran", letter + "2. ASN yang rentan dapat WFH.\n");
        git.Commit("2025-03-10", "Perbaiki");
        git.Git("mv", "surat/wfh.edaran", "surat/wfh-dinas.edaran");
        git.Write("surat/wfh-dinas.edaran", letter + "2. ASN yang rentan dapat WFH.\n3. ASN yang zona merah dapat WFH.\n");
        git.Commit("2025-03-12", "Ganti nama, tambah zona merah");
        return git;
    }

    private static string Letter(string points, string kamus = "kepegawaian") =>
        $"surat edaran 1/DINAS/2025\nkamus       {kamus}\nkalender    nasional 2025\nberlaku     10 Maret 2025 sampai dengan 27 Maret 2025\nberlaku bagi ASN\n\n\n{points}\n";
}
