using System.Globalization;
using System.Text.Json;
using Edaran.Cli.Facts;
using Edaran.Cli.Files;
using Edaran.Cli.Registers;
using Edaran.Cli.Rules;
using Edaran.Cli.Tests.Running;
using Edaran.Runtime;

namespace Edaran.Cli.Tests;

/// <summary>What letters that amend, extend and revoke each other answer a person from day to day, and about one day as they were enacted.</summary>
public sealed class LetterHistoryTests
{
    private const string Person = """{"facts":{"status kepegawaian":"PNS","persetujuan pimpinan":false}}""";

    [Fact]
    public void From_day_to_day_it_names_the_letter_and_point_behind_each_range()
    {
        using var scratch = Letters();
        Check.Text(
            """
            Menurut 3 surat, 3 Maret – 30 Juni 2025
            Orang: status kepegawaian: PNS; persetujuan pimpinan: tidak

            WFA
              3–7 Maret 2025: tidak boleh (bersyarat)
                angka 1 Surat Edaran 1/2025: ASN dapat WFA dengan syarat persetujuan
                  pimpinan.
                syarat: persetujuan pimpinan (tidak terpenuhi)
              10 Maret – 17 April 2025: boleh (dapat)
                Surat Edaran 2/2025 memperpanjang Surat Edaran 1/2025 sampai dengan Rabu, 30
                  April 2025
                Surat Edaran 2/2025 mengubah angka 1 Surat Edaran 1/2025 (angka 1)
                angka 1 Surat Edaran 1/2025: ASN dapat WFA.
              21 April – 30 Juni 2025, setiap minggu:
                Surat Edaran 3/2025 mencabut Surat Edaran 1/2025
                Senin, Selasa, Rabu, Kamis: tidak boleh (tidak diatur)
                  tidak ada angka yang mengaturnya bagi orang ini
                Jumat: tidak boleh (dilarang)
                  angka 1 Surat Edaran 3/2025: Setiap hari Jumat, ASN wajib WFH.

            Hari yang bukan hari kerja dilewati. Dilihat sampai dengan 30 Juni 2025; --until
              melihat lebih jauh.

            """,
            CliRunner.RunWith(Person, "riwayat", scratch.Folder, "--facts", "-", "--mode", "WFA", "--until", "2025-06-30").Exits(0).Out);
    }

    [Fact]
    public void It_goes_on_to_the_last_day_that_an_extension_or_an_amendment_names()
    {
        using var scratch = new Scratch();
        scratch.Write("a.edaran", Letter("1/2025", "3 Maret 2025", "berlaku 3 Maret 2025 sampai dengan 27 Maret 2025\n\n1. ASN dapat WFA."));
        scratch.Write("b.edaran", Letter("2/2025", "10 Maret 2025", "memperpanjang Surat Edaran 1/2025 sampai dengan 31 Juli 2025"));
        Assert.Contains("  1–21 Agustus 2025: ", Told(), StringComparison.Ordinal);
        scratch.Write("a.edaran", Letter("1/2025", "3 Maret 2025", "berlaku sejak 3 Maret 2025\n\n1. ASN dapat WFA."));
        scratch.Write("b.edaran", Letter("2/2025", "12 Maret 2025", "\n1. Mengubah angka 1 Surat Edaran 1/2025 menjadi: \"Sejak 1 September 2025, ASN dapat WFH.\""));
        Assert.Contains("21 September 2025", Told(), StringComparison.Ordinal);

        string Told() => CliRunner.RunWith(Person, "history", scratch.Folder, "--facts", "-", "--mode", "WFA").Exits(0).Out;
    }

    [Fact]
    public void A_letter_with_errors_is_left_out_and_told()
    {
        using var scratch = Letters();
        scratch.Write("d.edaran", Letter("4/2025", "14 April 2025", "\n1. ASN dpat WFA."));

        var told = CliRunner.RunWith(Person, "history", scratch.Folder, "--facts", "-", "--mode", "WFA").Exits(0).Out;
        Assert.Contains("Menurut 3 surat", told, StringComparison.Ordinal);
        Assert.Contains("Tidak ikut: ", told, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CliRunner.RunWith(Person, "history", scratch.Folder, "--facts", "-", "--date", "2025-04-25", "--format", "json").Exits(0).Out);
        var unread = Assert.Single(json.RootElement.GetProperty("unread").EnumerateArray());
        Assert.EndsWith("d.edaran", unread.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal("EDR0105", unread.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_day_has_the_answer_that_register_gives(int seed)
    {
        using var scratch = Letters(new Random(seed));
        using var json = JsonDocument.Parse(CliRunner.RunWith(Person, "history", scratch.Folder, "--facts", "-", "--format", "json").Exits(0).Out);
        var (from, to) = (Day(json.RootElement, "from"), Day(json.RootElement, "to"));
        var register = WrittenLetters.Of(Workspace.Load([.. scratch.Files().Select(file => scratch[file])])).Register;
        var worked = 0;

        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var (asked, _) = JointAnswer.Ask(register, FactsReader.Read("orang.json", Person), day, null);
            var decision = asked!.Together?.Answer.Decision;
            if (decision?.Workday == false)
            {
                continue;
            }

            worked++;
            foreach (var mode in json.RootElement.GetProperty("histories").EnumerateArray())
            {
                var expected = decision?[mode.GetProperty("mode").GetString()!];
                var period = Assert.Single(mode.GetProperty("periods").EnumerateArray(), one => Day(one, "from") <= day && day <= Day(one, "to") && IsOn(one, day.DayOfWeek));
                Assert.Equal($"{(expected is null ? "" : StatusText.Of(expected.Status))} {expected?.Eligible}", $"{period.GetProperty("status")} {period.GetProperty("eligible")}");
                Assert.Equal(
                    expected?.Points.Select(point => point.Point) ?? [],
                    period.GetProperty("points").EnumerateArray().Select(point => $"{point.GetProperty("point")} Surat Edaran {point.GetProperty("letter")}"));
            }
        }

        Assert.InRange(worked, 20, 80);
    }

    [Fact]
    public void About_one_day_it_tells_what_was_answered_as_letters_were_enacted()
    {
        using var scratch = Letters();
        Check.Text(
            """
            Riwayat jawaban tentang WFA pada Jumat, 25 April 2025
            Orang: status kepegawaian: PNS; persetujuan pimpinan: tidak

            Sejak 3 Maret 2025, dengan Surat Edaran 1/2025: tidak boleh (tidak diatur)
              Surat tidak berlaku pada hari itu.
              Maka yang boleh hanya WFO, cara kerja yang biasa.

            Sejak 10 Maret 2025, dengan Surat Edaran 2/2025: boleh (dapat)
              Surat Edaran 2/2025 memperpanjang Surat Edaran 1/2025 sampai dengan Rabu, 30
                April 2025
              Surat Edaran 2/2025 mengubah angka 1 Surat Edaran 1/2025 (angka 1)
              dahulu tidak ada angka; kini angka 1 Surat Edaran 1/2025
              angka 1 Surat Edaran 1/2025: ASN dapat WFA.

            Sejak 14 April 2025, dengan Surat Edaran 3/2025: tidak boleh (dilarang)
              Surat Edaran 3/2025 mencabut Surat Edaran 1/2025
              dahulu angka 1 Surat Edaran 1/2025; kini angka 1 Surat Edaran 3/2025
              angka 1 Surat Edaran 3/2025: Setiap hari Jumat, ASN wajib WFH.

            Ringkasnya: tidak boleh sejak 3 Maret 2025; boleh sejak 10 Maret 2025; tidak
              boleh sejak 14 April 2025.

            """,
            CliRunner.RunWith(Person, "history", scratch.Folder, "--facts", "-", "--mode", "wfa", "--date", "2025-04-25").Exits(0).Out);
    }

    [Fact]
    public void What_was_known_on_a_day_is_what_register_answers_as_known_then()
    {
        using var scratch = Letters();
        using var json = JsonDocument.Parse(CliRunner.RunWith(Person, "history", scratch.Folder, "--facts", "-", "--date", "2025-04-25", "--format", "json").Exits(0).Out);
        Assert.Equal("knowledge", json.RootElement.GetProperty("axis").GetString());
        var compared = 0;
        foreach (var mode in json.RootElement.GetProperty("histories").EnumerateArray())
        {
            foreach (var stretch in mode.GetProperty("stretches").EnumerateArray())
            {
                foreach (var step in stretch.GetProperty("steps").EnumerateArray())
                {
                    using var asked = JsonDocument.Parse(CliRunner.RunWith(
                        Person, "register", scratch.Folder, "--facts", "-", "--date", "2025-04-25", "--as-known", step.GetProperty("known").GetString()!, "--format", "json").Exits(0).Out);
                    var expected = asked.RootElement.GetProperty("combined").GetProperty("modes").GetProperty(mode.GetProperty("mode").GetString()!);
                    Assert.Equal($"{expected.GetProperty("status")} {expected.GetProperty("eligible")}", $"{stretch.GetProperty("status")} {stretch.GetProperty("eligible")}");
                    compared++;
                }
            }
        }

        Assert.Equal(9, compared);
    }

    [Fact]
    public void Wrong_questions_and_letters_that_do_not_go_together_are_told()
    {
        using var scratch = Letters();
        CliRunner.RunWith(Person, "history", scratch.Folder, "--facts", "-", "--mode", "WFX").FailsWith("WFX", "WFA");
        CliRunner.RunWith(Person, "history", scratch.Folder, "--facts", "-", "--until", "2025-01-01").FailsWith("--until", "2025-03-03");
        CliRunner.RunWith(Person, "history", scratch.Folder, "--facts", "-", "--date", "2025-03-03", "--until", "2025-04-01").FailsWith("--until");
        Assert.Contains("EDR0701", CliRunner.RunWith("""{"facts":{"statu kepegawaian":"PNS"}}""", "history", scratch.Folder, "--facts", "-").Exits(1).Out, StringComparison.Ordinal);
        var undated = scratch.Write("lain/u.edaran", "surat edaran 9/2025\nkamus kepegawaian\nkalender nasional 2025\nberlaku selama banjir\nkeadaan banjir: ya atau tidak.\n\n1. ASN dapat WFA.\n");
        CliRunner.RunWith(Person, "history", undated, "--facts", "-").FailsWith("--date");
        Assert.Contains("Sejak semula", CliRunner.RunWith(Person, "history", undated, "--facts", "-", "--date", "2025-03-11").Exits(0).Out, StringComparison.Ordinal);
        var bad = scratch.Write("buruk/b.edaran", "surat edaran 4/2025\n\n1. ASN dpat WFA.\n");
        Assert.Contains("galat", CliRunner.RunWith(Person, "history", bad, "--facts", "-").Exits(1).Out, StringComparison.Ordinal);
    }

    private static DateOnly Day(JsonElement element, string name) => DateOnly.ParseExact(element.GetProperty(name).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsOn(JsonElement period, DayOfWeek day) =>
        period.GetProperty("weekdays") is var weekdays && (weekdays.GetArrayLength() == 0 || weekdays.EnumerateArray().Any(one => one.GetString() == $"{day}"));

    private static Scratch Letters()
    {
        var scratch = new Scratch();
        scratch.Write("a.edaran", Letter("1/2025", "3 Maret 2025", "tentang Penyesuaian Tugas\nberlaku 3 Maret 2025 sampai dengan 27 Maret 2025\n\n1. ASN dapat WFA dengan syarat persetujuan pimpinan."));
        scratch.Write("b.edaran", Letter("2/2025", "10 Maret 2025", "memperpanjang Surat Edaran 1/2025 sampai dengan 30 April 2025\n\n1. Mengubah angka 1 Surat Edaran 1/2025 menjadi: \"ASN dapat WFA.\""));
        scratch.Write("c.edaran", Letter("3/2025", "14 April 2025", "mencabut Surat Edaran 1/2025\nberlaku sejak 21 April 2025\n\n1. Setiap hari Jumat, ASN wajib WFH."));
        return scratch;
    }

    // Letters that allow, forbid and require on all days or on one weekday, some of which extend, amend or revoke the first.
    private static Scratch Letters(Random random)
    {
        var scratch = new Scratch();
        string[] acts = ["", "mencabut Surat Edaran 1/2025\n", "memperpanjang Surat Edaran 1/2025 sampai dengan 25 April 2025\n", "mengesampingkan Surat Edaran 1/2025\n"];
        string[] sentences = ["ASN dapat WFA.", "ASN dapat WFA dengan syarat persetujuan pimpinan.", "Setiap hari Jumat, ASN wajib WFH.", "Setiap hari Rabu, PNS dilarang WFA.", "PNS wajib WFO."];
        for (var at = 1; at <= 4; at++)
        {
            var (start, end) = (random.Next(3, 28), random.Next(2, 30));
            var period = random.Next(2) == 0 ? $"sejak {start} Maret 2025" : $"{start} Maret 2025 sampai dengan {end} April 2025";
            var amended = at > 1 && random.Next(2) == 0 ? $"\n2. Mengubah angka 1 Surat Edaran 1/2025 menjadi: \"{sentences[random.Next(sentences.Length)]}\"" : "";
            scratch.Write($"{at}.edaran", Letter(
                $"{at}/2025", $"{random.Next(1, 4)} Maret 2025", $"{(at == 1 ? "" : acts[random.Next(acts.Length)])}berlaku {(at == 1 ? "10 Maret 2025 sampai dengan 11 April 2025" : period)}\n\n1. {sentences[random.Next(sentences.Length)]}{amended}"));
        }

        return scratch;
    }

    private static string Letter(string number, string enacted, string lines) =>
        $"surat edaran {number}\ninstansi Pemerintah Kabupaten Contoh\nditetapkan {enacted} oleh Bupati\nkamus kepegawaian\nkalender nasional 2025\n{lines}\n";
}
