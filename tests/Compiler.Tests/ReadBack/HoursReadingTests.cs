using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.Tests.ReadBack;

/// <summary>Hours of work are read back.</summary>
public sealed class HoursReadingTests
{
    private const string Letter = """
        1. Jam kerja pegawai pukul 08.00–15.00 WIB, istirahat pukul 12.00–12.30 dan pukul 14.00–14.10.
        2. Jam kerja pegawai yang WFH pukul 22.00–06.00, dengan mengesampingkan angka 1.
        3. Pegawai dapat masuk paling cepat 60 menit sebelum dan paling lambat 30 menit sesudah jam masuk.
        4. Pegawai dapat masuk antara pukul 07.00 sampai dengan pukul 09.00.
        5. Jumlah jam kerja pegawai paling sedikit 32,5 jam seminggu.
        6. Pegawai dihitung 7 jam 20 menit kerja.
        """;

    [Fact]
    public void In_Indonesian() => Readings.Are(Letter, """
        Angka 1
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: masuk pukul 08.00, pulang pukul 15.00 WIB; istirahat pukul 12.00–12.30 dan pukul 14.00–14.10; dihitung 6 jam 20 menit
          Dapat dikesampingkan oleh: angka 2

        Angka 2
          Siapa: semua orang dalam ruang lingkup surat
          Moda: bagi yang bekerja dengan moda WFH
          Kapan: selama surat berlaku
          Maka: masuk pukul 22.00, pulang pukul 06.00 hari berikutnya; tanpa istirahat; dihitung 8 jam
          Mengesampingkan: angka 1

        Angka 3
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: boleh masuk dari 60 menit sebelum sampai dengan 30 menit sesudah jam masuk; jam pulang bergeser sama banyak; sesudah batas itu terlambat

        Angka 4
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: boleh masuk antara pukul 07.00 dan pukul 09.00; jam pulang bergeser sama banyak; sesudah batas itu terlambat

        Angka 5
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: jam kerja seminggu, tanpa istirahat, paling sedikit 32,5 jam

        Angka 6
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: sehari dihitung bekerja 7 jam 20 menit
        """);

    [Fact]
    public void In_English() => Readings.Are(
        "1. Jam kerja pegawai pukul 08.00–15.00, istirahat pukul 12.00–12.30.\n2. Jumlah jam kerja pegawai paling banyak 32,5 jam seminggu.",
        """
        Point 1
          Who: everyone in the letter's scope
          When: while the letter is in force
          Then: come at 08:00, leave at 15:00; break 12:00–12:30; counts as 6.5 hours

        Point 2
          Who: everyone in the letter's scope
          When: while the letter is in force
          Then: the hours of a week, without breaks, come to at most 32.5 hours
        """,
        MessageLanguage.English);
}
