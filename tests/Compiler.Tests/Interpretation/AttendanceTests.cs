using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>What hours and duties mean, by examples as a drafter writes them.</summary>
public sealed class AttendanceTests
{
    private const string Flexible = """
        1. Jam kerja pegawai pukul 08.00–16.00, istirahat pukul 12.00–13.00.
        2. Pegawai dapat masuk paling cepat 30 menit sebelum dan paling lambat 60 menit sesudah jam masuk.
        """;

    private const string Presence = "1. ASN wajib melakukan presensi dua kali: pukul 06.00–08.00 dan pukul 16.00–18.00 WIB.";

    [Theory]
    [InlineData("moda WFO", "jam kerja pukul 08.00–16.00 menurut angka 1; jumlah jam kerja 7 jam; masuk paling lambat pukul 09.00 menurut angka 2")]
    [InlineData("datang pukul 08.00", "tidak terlambat; pulang pukul 16.00")]
    [InlineData("datang pukul 08.45", "tidak terlambat; pulang pukul 16.45")]
    [InlineData("datang pukul 09.00", "tidak terlambat; pulang pukul 17.00")]
    [InlineData("datang pukul 09.10", "terlambat 10 menit menurut angka 2; pulang pukul 17.00")]
    [InlineData("datang pukul 07.40", "tidak terlambat; pulang pukul 15.40")]
    [InlineData("datang pukul 07.00", "tidak terlambat; pulang pukul 15.30")]
    public void Leaving_moves_with_coming(string given, string expected) => Holds(Flexible, given, expected);

    [Theory]
    [InlineData("1. Jam kerja pegawai pukul 07.30–16.00.", "datang pukul 07.41", "terlambat 11 menit; pulang pukul 16.00")]
    [InlineData("1. Jam kerja pegawai pukul 07.30–16.00.", "PNS", "masuk paling lambat pukul 07.30; pulang pukul 16.00; jumlah jam kerja 8,5 jam")]
    [InlineData("1. Jam kerja pegawai pukul 07.30–16.00.\n2. Pegawai dapat masuk antara pukul 07.00 sampai dengan pukul 09.00.", "datang pukul 09.10", "terlambat 10 menit; pulang pukul 17.30")]
    [InlineData("1. Jam kerja pegawai pukul 22.00–06.00, istirahat pukul 01.00–02.00.", "datang pukul 22.15", "terlambat 15 menit; pulang pukul 06.00; jumlah jam kerja 7 jam")]
    [InlineData("1. Jam kerja pegawai pukul 22.00–06.00.", "datang pukul 00.30", "terlambat 150 menit")]
    [InlineData("1. Jam kerja pegawai pukul 22.00–06.00.", "datang pukul 21.45", "tidak terlambat")]
    [InlineData("1. Jam kerja pegawai pukul 08.00–15.00 WIB.", "datang pukul 09.05 WITA", "terlambat 5 menit")]
    [InlineData("1. Jam kerja pegawai pukul 08.00–15.00 WIB.", "datang pukul 08.05; zona waktu WIT", "tidak terlambat")]
    [InlineData("1. Jam kerja pegawai pukul 08.00–15.00.", "datang pukul 08.05 WITA", "terlambat 5 menit")]
    [InlineData("1. Pegawai yang WFH dihitung 8,5 jam kerja.", "moda WFH", "jumlah jam kerja 8,5 jam menurut angka 1")]
    [InlineData("1. Pegawai yang WFH dihitung 8,5 jam kerja.\n2. Jam kerja pegawai pukul 08.00–16.00.", "moda WFH", "jumlah jam kerja 8,5 jam; jam kerja pukul 08.00–16.00")]
    [InlineData("1. Pegawai yang WFH dihitung 8,5 jam kerja.\n2. Jam kerja pegawai pukul 08.00–16.00.", "moda WFO", "jumlah jam kerja 8 jam menurut angka 2")]
    public void Hours_and_lateness(string body, string given, string expected) => Holds(body, given, expected);

    [Theory]
    [InlineData("1. Jam kerja pegawai pukul 08.00–16.00.\n2. Jam kerja pegawai yang hamil pukul 09.00–15.00.", "hamil", "jam kerja bertentangan")]
    [InlineData("1. Jam kerja pegawai pukul 08.00–16.00.\n2. Jam kerja pegawai yang hamil pukul 09.00–15.00.", "PNS", "jam kerja belum pasti")]
    [InlineData("1. Jam kerja pegawai pukul 08.00–16.00.\n2. Jam kerja pegawai yang hamil pukul 08.00–16.00.", "PNS", "jam kerja pukul 08.00–16.00")]
    [InlineData("1. Jam kerja pegawai yang hamil pukul 08.00–16.00.\n2. Jam kerja pegawai yang tidak hamil pukul 08.00–16.00.", "PNS", "jam kerja pukul 08.00–16.00")]
    [InlineData("1. Jam kerja pegawai pukul 08.00–16.00.\n2. Jam kerja pegawai yang hamil pukul 09.00–15.00, dengan mengesampingkan angka 1.", "hamil", "jam kerja pukul 09.00–15.00 menurut angka 2")]
    [InlineData("1. Jam kerja pegawai pukul 08.00–16.00.\n2. Jam kerja pegawai yang WFH pukul 09.00–15.00, dengan mengesampingkan angka 1.", "moda WFO", "jam kerja pukul 08.00–16.00 menurut angka 1")]
    [InlineData("1. Jam kerja pegawai pukul 08.00–16.00.\n2. Jam kerja pegawai yang WFH pukul 09.00–15.00, dengan mengesampingkan angka 1.", "moda WFH", "jam kerja pukul 09.00–15.00 menurut angka 2")]
    [InlineData("1. Jam kerja pegawai pukul 08.00–16.00.\n2. Jam kerja pegawai yang WFH pukul 09.00–15.00, dengan mengesampingkan angka 1.", "PNS", "jam kerja belum pasti")]
    [InlineData("1. Jam kerja pegawai pada hari Jumat pukul 08.00–16.00.", "PNS", "jam kerja tidak diatur; jumlah jam kerja 8 jam seminggu")]
    [InlineData("1. Jam kerja pegawai pukul 08.00–16.00 selama Mei 2025.\n2. Jam kerja pegawai pukul 08.00–11.00 pada 14 Mei 2025, dengan mengesampingkan angka 1.", "PNS", "jam kerja pukul 08.00–11.00; jumlah jam kerja 3 jam; jumlah jam kerja 19 jam seminggu")]
    public void Overrides_contradictions_and_unknown_facts(string body, string given, string expected) => Holds(body, given, expected);

    [Theory]
    [InlineData("PNS; presensi pukul 06.00 dan pukul 18.00", "presensi terpenuhi menurut angka 1")]
    [InlineData("PNS; presensi pukul 07.15 dan 16.20", "presensi terpenuhi")]
    [InlineData("PNS; presensi pukul 08.01 dan pukul 16.20", "presensi tidak terpenuhi")]
    [InlineData("PNS; presensi pukul 07.15", "melakukan presensi tidak terpenuhi")]
    [InlineData("PNS; tidak melakukan presensi", "presensi tidak terpenuhi")]
    [InlineData("PNS; tidak presensi", "presensi tidak terpenuhi")]
    [InlineData("PNS", "presensi belum pasti")]
    [InlineData("PNS; melakukan presensi", "presensi belum pasti")]
    [InlineData("presensi pukul 07.15 dan 16.20", "presensi belum pasti")]
    [InlineData("non-ASN; presensi pukul 07.15 dan 16.20", "presensi tidak jatuh tempo")]
    [InlineData("PNS; zona waktu WIT; presensi pukul 08.30 dan pukul 18.30", "presensi terpenuhi")]
    [InlineData("PNS; presensi pukul 08.30 WITA dan pukul 18.30", "presensi terpenuhi")]
    public void Presence_windows(string given, string expected) => Holds(Presence, given, expected);

    [Theory]
    [InlineData("melakukan presensi pada pukul 22.00–02.00", "presensi pukul 01.59", "presensi terpenuhi")]
    [InlineData("melakukan presensi pada pukul 22.00–02.00", "presensi pukul 02.01", "presensi tidak terpenuhi")]
    [InlineData("melakukan presensi dua kali", "presensi pukul 08.00 dan pukul 16.00", "presensi terpenuhi")]
    [InlineData("melakukan presensi dua kali", "presensi pukul 08.00", "presensi tidak terpenuhi")]
    [InlineData("melaporkan kinerja paling lambat pukul 16.00", "melaporkan kinerja pukul 16.00", "melaporkan kinerja terpenuhi; melaporkan kinerja tidak terlambat")]
    [InlineData("melaporkan kinerja paling lambat pukul 16.00", "melaporkan kinerja pukul 16.25", "melaporkan kinerja terlambat 25 menit; melaporkan kinerja tidak terpenuhi")]
    [InlineData("melaporkan kinerja paling lambat pukul 16.00", "melaporkan kinerja", "melaporkan kinerja belum pasti")]
    [InlineData("melaporkan kinerja pada hari yang sama", "melaporkan kinerja", "melaporkan kinerja terpenuhi")]
    [InlineData("melaporkan kinerja pada hari yang sama", "melaporkan kinerja pada 15 Mei 2025", "melaporkan kinerja terlambat 1 hari")]
    [InlineData("melaporkan kinerja dalam waktu 60 menit", "panggilan pukul 10.00; melaporkan kinerja pukul 11.00", "melaporkan kinerja terpenuhi")]
    [InlineData("melaporkan kinerja dalam waktu 60 menit", "panggilan pukul 10.00; melaporkan kinerja pukul 11.20", "melaporkan kinerja terlambat 20 menit")]
    [InlineData("melaporkan kinerja dalam waktu 60 menit", "melaporkan kinerja pukul 11.20", "melaporkan kinerja belum pasti")]
    [InlineData("melaporkan kinerja dalam waktu 60 menit", "tidak ada panggilan; melaporkan kinerja pukul 11.20", "melaporkan kinerja tidak jatuh tempo")]
    [InlineData("melaporkan kinerja paling lambat 13 Mei 2025", "melaporkan kinerja pada 13 Mei 2025", "melaporkan kinerja terpenuhi")]
    [InlineData("melaporkan kinerja paling lambat 13 Mei 2025", "melaporkan kinerja pada 14 Mei 2025", "melaporkan kinerja terlambat 1 hari menurut angka 1")]
    [InlineData("melaporkan kinerja paling lambat 13 Mei 2025", "tidak melaporkan kinerja", "melaporkan kinerja tidak terpenuhi")]
    [InlineData("melaporkan kinerja paling lambat 16 Mei 2025", "tidak melaporkan kinerja", "melaporkan kinerja tidak jatuh tempo")]
    [InlineData("melaporkan kinerja paling lambat 13 Mei 2025", "PNS", "melaporkan kinerja belum pasti")]
    public void Deadlines_and_counts(string duty, string given, string expected) => Holds($"1. Pegawai wajib {duty}.", given, expected);

    [Theory]
    [InlineData("pada pukul 08.00–12.00", "mengaktifkan telepon seluler pukul 11.00", "tidak terpenuhi")]
    [InlineData("pada pukul 08.00–12.00", "mengaktifkan telepon seluler pukul 13.00", "terpenuhi")]
    [InlineData("", "tidak mengaktifkan telepon seluler", "terpenuhi")]
    public void Forbidden_acts(string times, string given, string expected) =>
        Holds($"1. Pegawai dilarang mengaktifkan telepon seluler {times}.", given, $"mengaktifkan telepon seluler {expected}");

    [Fact]
    public void On_a_free_day_there_are_no_hours() => Assert.Empty(Differences(Flexible, "datang pukul 08.00", "jam kerja tidak diatur; jumlah jam kerja 21 jam seminggu", "29 Mei 2025"));

    [Theory]
    [InlineData("17 Mei 2025", "jam kerja pukul 08.00–14.00")]
    [InlineData("16 Mei 2025", "jam kerja pukul 08.00–14.00")]
    [InlineData("18 Mei 2025", "jam kerja tidak diatur")]
    [InlineData("29 Mei 2025", "jam kerja tidak diatur")]
    [InlineData("29 Maret 2025", "tidak berlaku; jam kerja tidak diatur")]
    public void A_weekday_that_hours_name_is_worked_unless_it_is_a_holiday(string day, string expected) => Assert.Empty(
        Differences("1. Jam kerja pegawai pukul 08.00–14.00 setiap hari Senin sampai dengan Sabtu.", "PNS", expected, day));

    [Fact]
    public void A_full_week_is_held_against_its_limit()
    {
        var letter = Binding.Office.Letter($"{Flexible}\n3. Jumlah jam kerja pegawai paling sedikit 37,5 jam seminggu.");
        var interpreter = new Interpreter(letter);

        var full = interpreter.Attend(KnownFacts.None, DayRecord.None, new DateOnly(2025, 5, 21));
        var short1 = interpreter.Attend(KnownFacts.None, DayRecord.None, new DateOnly(2025, 5, 28));

        Assert.Equal((2100, false), (full.WeekNet, full.Week!.Limits[0].Met));
        Assert.Equal((1260, null), (short1.WeekNet, short1.Week!.Limits[0].Met));
        Assert.False(short1.Week.IsFull);
    }

    [Fact]
    public void An_example_that_is_wrong_says_what_the_letter_says() => Assert.Equal(
        [
            "terlambat 5 menit / terlambat 10 menit menurut angka 1 dan angka 2",
            "pulang pukul 16.00 / pulang pukul 17.00 menurut angka 1 dan angka 2",
            "jumlah jam kerja 7,25 jam / jumlah jam kerja 7 jam menurut angka 1 dan angka 2",
            "jam kerja tidak diatur / jam kerja pukul 08.00–16.00 menurut angka 1 dan angka 2",
        ],
        Differences(Flexible, "datang pukul 09.10", "terlambat 5 menit; pulang pukul 16.00; jumlah jam kerja 7,25 jam; jam kerja tidak diatur", "14 Mei 2025"));

    private static void Holds(string body, string given, string expected) => Assert.Empty(Differences(body, given, expected, "14 Mei 2025"));

    private static IEnumerable<string> Differences(string body, string given, string expected, string day) =>
        ExampleRunner.Run(Binding.Office.Letter($"{body}\ncontoh satu\n  diketahui {given}.\n  pada {day}\n  maka {expected}.\n"))
            .Results.SelectMany(result => result.Differences).Select(difference => $"{difference.Expected} / {difference.Got}");
}
