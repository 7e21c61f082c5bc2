using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Hours and duties of one person's day.</summary>
public sealed class AttendanceTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Hours = """
        surat edaran 1/JAM/2025
        ditetapkan 1 Mei 2025
        kamus      kepegawaian
        kalender   nasional 2025

        1. Jam kerja pegawai pukul 08.00–16.00, istirahat pukul 12.00–13.00.
        2. Pegawai dapat masuk paling lambat 60 menit sesudah jam masuk.
        3. Jumlah jam kerja pegawai paling sedikit 37,5 jam seminggu.
        4. ASN wajib melakukan presensi dua kali: pukul 06.00–08.00 dan pukul 16.00–18.00 WIB.
        5. Kepala perangkat daerah wajib menyampaikan jadwal paling lambat 13 Mei 2025.
        6. Pegawai yang WFH wajib melaporkan kinerja paling lambat pukul 16.00.
        """;

    private const string Late = """
        {"date":"2025-05-21","facts":{"status kepegawaian":"PNS","moda":"KDK","datang":"09.10","pulang":"16:30","presensi":["07:15","15.00"],"menyampaikan jadwal":"2025-05-14"}}
        """;

    [Fact]
    public void As_JSON() => Check.Text(
        """
        {"hours":{"state":"set","from":"08:00","to":"16:00","breaks":["12:00-13:00"],"net":420,"arriveBy":"09:00","leaveAt":"17:00","lateMinutes":10,"earlyMinutes":30,"points":["1","2"]},"week":{"net":2100,"full":true,"limits":[{"atLeast":2250,"point":"3","met":false}]},"duties":[{"text":"melakukan presensi dua kali: pukul 06.00–08.00 dan pukul 16.00–18.00 WIB","point":"4","holder":"pegawai","state":"unmet","missing":1,"missingWindows":["16:00-18:00 WIB"]},{"text":"menyampaikan jadwal paling lambat 13 Mei 2025","point":"5","holder":"kepala perangkat daerah","state":"unmet","lateDays":1},{"text":"melaporkan kinerja paling lambat pukul 16.00","point":"6","holder":"pegawai","state":"not due"}]}
        """,
        Compact(Evaluate(Late, "--format", "json").Out) + "\n");

    [Fact]
    public void As_text_in_both_languages()
    {
        var indonesian = Evaluate(Late).Out;
        var english = Evaluate(Late, "--lang", "en").Out;

        Assert.Contains("Jam kerja: 08.00–16.00, istirahat 12.00–13.00 (angka 1; 2)\n  dihitung 7 jam\n  masuk paling lambat pukul 09.00\n  pulang pukul 17.00\n  terlambat 10 menit\n  pulang 30 menit terlalu awal\n", indonesian, StringComparison.Ordinal);
        Assert.Contains("tidak terpenuhi, kurang 1 kali (16.00–18.00 WIB)", indonesian, StringComparison.Ordinal);
        Assert.Contains("Hours: 08.00–16.00, break 12.00–13.00 (points 1; 2)\n  counts as 7 hours\n  come by 09.00\n  leave at 17.00\n  10 minutes late\n  left 30 minutes too early\n", english, StringComparison.Ordinal);
        Assert.Contains("not met, 1 day late", english, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_record_duties_are_not_printed() => Assert.DoesNotContain(
        "Kewajiban menurut catatan", Evaluate("""{"date":"2025-05-21","facts":{"status kepegawaian":"PNS"}}""").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"datang\":\"siang\"", "EDR0741", "Catatan \"datang\" berisi \"siang\". Tulis satu jam, misalnya 07:30.")]
    [InlineData("\"datang\":true", "EDR0741", "Tulis satu jam")]
    [InlineData("\"presensi\":[\"07:15\",\"sore\"]", "EDR0741", "Catatan \"presensi\" berisi \"07:15; sore\"")]
    [InlineData("\"moda\":\"WHF\"", "EDR0702", "Maksud Anda \"WFO\"?")]
    [InlineData("\"zona waktu\":\"WIX\"", "EDR0702", "zona waktu")]
    [InlineData("\"hamil\":[\"x\"]", "EDR0712", "JSON")]
    [InlineData("\"presensi\":[1]", "EDR0712", "JSON")]
    [InlineData("\"menyampaikan jadwall\":true", "EDR0701", "menyampaikan jadwall")]
    public void What_cannot_be_a_record_is_told(string given, string code, string said)
    {
        var run = Evaluate("{\"date\":\"2025-05-21\",\"facts\":{" + given + "}}");

        Assert.Equal(1, run.Exit);
        Assert.Contains(code, run.Out, StringComparison.Ordinal);
        Assert.Contains(said, run.Out, StringComparison.Ordinal);
    }

    private static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement.GetProperty("attendance"), Plain);
    }

    private static CliResult Evaluate(string facts, params string[] options)
    {
        using var scratch = new Scratch();
        return CliRunner.Run(["evaluate", scratch.Write("surat.edaran", Hours), "--facts", scratch.Write("fakta.json", facts), .. options]);
    }
}
