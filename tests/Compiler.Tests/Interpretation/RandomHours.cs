using System.Text;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>Letters about hours and duties, put together at random from sentences an official would write.</summary>
internal static class RandomHours
{
    private static readonly string[] People = ["pegawai", "ASN", "pegawai pada Museum", "ASN selain pada Museum", "pegawai yang hamil", "pegawai yang WFH", "ASN yang WFA", "pegawai yang usia di atas 50 tahun"];

    private static readonly string[] Days = ["", "", " setiap hari Senin sampai dengan Kamis", " setiap hari Jumat dan Sabtu", " pada 14 Mei 2025", " selama Mei 2025", " setiap hari kerja", " setiap hari Sabtu, termasuk hari libur"];

    private static readonly string[] Tails = ["", "", "", ", apabila darurat", ", kecuali pegawai yang menyusui", ", kecuali dalam hal darurat"];

    private static readonly string[] Hours =
    [
        "Jam kerja {0} pukul 07.30–16.00, istirahat pukul 12.00–13.00{1}{2}.",
        "Jam kerja {0} pukul 08.00–15.00 WIB, istirahat pukul 12.00–12.30{1}{2}.",
        "Jam kerja {0} pukul 22.00–06.00, istirahat pukul 01.00–01.30{1}{2}.",
        "Jam kerja {0} pukul 08.00–15.00 WIB, istirahat pukul 12.00–12.30{1}{2}.",
    ];

    private static readonly string[] Others =
    [
        "{0} dapat masuk paling cepat 60 menit sebelum dan paling lambat 60 menit sesudah jam masuk{1}{2}.",
        "{0} dapat masuk antara pukul 07.00 sampai dengan pukul 09.00{1}{2}.",
        "{0} dihitung 8,5 jam kerja{1}{2}.",
        "Jumlah jam kerja {0} paling sedikit 32,5 jam seminggu{1}{2}.",
        "{0} wajib melakukan presensi dua kali: pukul 06.00–08.00 dan pukul 16.00–18.00 WIB{1}{2}.",
        "{0} wajib melakukan presensi secara daring pada pukul 22.00–02.00 WITA{1}{2}.",
        "{0} wajib melaporkan kinerja paling lambat pukul 16.00{1}{2}.",
        "{0} wajib mengisi kinerja harian pada hari yang sama{1}{2}.",
        "{0} wajib menjawab pimpinan sesegera mungkin dalam waktu 60 menit{1}{2}.",
        "{0} wajib mengikuti rapat secara daring tiga kali{1}{2}.",
        "{0} dilarang mengaktifkan telepon seluler pada pukul 08.00–12.00{1}{2}.",
        "{0} dapat menjaga keamanan data{1}{2}.",
        "Kepala perangkat daerah wajib membuat jadwal paling lambat 13 Mei 2025{2}.",
        "{0} wajib memenuhi target kinerja paling lambat 15 Mei 2025{2}.",
    ];

    /// <summary>The body of a letter.</summary>
    public static string Body(int seed)
    {
        var random = new Random(seed);
        var body = new StringBuilder();
        var count = random.Next(2, 8);
        for (var point = 1; point <= count; point++)
        {
            var pool = random.Next(2) == 0 ? Hours : Others;
            var sentence = string.Format(null, pool[random.Next(pool.Length)], Pick(People, random), Pick(Days, random), Pick(Tails, random) + Override(point, random));
            body.Append(point).Append(". ").Append(char.ToUpperInvariant(sentence[0])).Append(sentence.AsSpan(1)).Append('\n');
        }

        return body.ToString();
    }

    // Only earlier points are set aside, so that there is no cycle.
    private static string Override(int point, Random random) =>
        point > 1 && random.Next(3) == 0 ? $", dengan mengesampingkan angka {random.Next(1, point)}" : string.Empty;

    private static string Pick(string[] pool, Random random) => pool[random.Next(pool.Length)];
}
