using Edaran.Compiler.Interpretation;

namespace Edaran.Benchmarks;

/// <summary>Rosters of any size for the letters of Kabupaten Bekasi: made up, the same for the same number of people, some facts left open.</summary>
internal static class RosterMaker
{
    private const ulong Seed = 11;

    private static readonly string[] Statuses = ["PNS", "PNS", "PNS", "PPPK", "PPPK", "CPNS", "non-ASN"];
    private static readonly string[] YesNo = ["ya", "tidak", "tidak", ""];
    private static readonly string[] Turns = ["WFO", "WFH", ""];
    private static readonly string[] Units =
    [
        "Sekretariat Daerah", "Sekretariat DPRD", "Inspektorat Daerah", "Bappeda", "BKPSDM", "BPBD", "Bapenda", "Dinas Kesehatan", "Puskesmas",
        "Dinas Perhubungan", "DPMPTSP", "Disdukcapil", "Dinas Lingkungan Hidup", "DP3A", "Dinas Sosial", "Dinas Pemadam Kebakaran", "Dinas Pendidikan",
        "Diskominfo", "Dinas Perpustakaan", "Satpol PP", "RSUD", "Kecamatan", "Kelurahan",
    ];

    /// <summary>Writes the header and so many rows.</summary>
    public static void Write(TextWriter output, int rows)
    {
        var random = new SplitMix(Seed);
        output.Write("nomor,nama,status kepegawaian,perangkat daerah,suhu tubuh,merasa tidak sehat,persetujuan pimpinan,giliran,keterangan\n");
        for (var row = 1; row <= rows; row++)
        {
            var (degrees, tenths) = (36 + random.Below(3), random.Below(10));
            output.Write($"{row:D7},Pegawai {row},{random.Pick(Statuses)},{random.Pick(Units)},{degrees}.{tenths},{random.Pick(YesNo)},{random.Pick(YesNo)},{random.Pick(Turns)},catatan {random.Below(1_000)}\n");
        }
    }
}
