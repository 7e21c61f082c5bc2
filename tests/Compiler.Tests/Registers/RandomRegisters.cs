using System.Text;
using Edaran.Compiler.Registers;

namespace Edaran.Compiler.Tests.Registers;

/// <summary>Small registers of two or three letters that often contradict each other; the same for the same seed.</summary>
internal static class RandomRegisters
{
    private static readonly string[] Signers = ["Bupati", "Gubernur", "Menteri Contoh", "Sekretaris Jenderal"];
    private static readonly string[] Subjects = ["ASN", "Pegawai", "ASN yang hamil", "ASN yang hamil atau menyusui", "ASN pada Museum", "ASN selain pada Museum", "PNS pada Planetarium"];
    private static readonly string[] Predicates =
    [
        "wajib WFO", "wajib WFH", "dapat WFH", "dapat WFA", "dilarang WFA", "dilarang WFH", "dapat WFA dengan syarat persetujuan pimpinan", "wajib WFA",
    ];

    private static readonly string[] Times = ["", "", "Setiap hari Kamis, ", "Setiap hari Jumat, ", "Selama 10 Maret 2025 sampai dengan 20 Maret 2025, "];

    public static LetterRegister Make(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(2, 4);
        return Office.Register([.. Enumerable.Range(1, count).Select(number => Letter(random, number))]);
    }

    private static string Letter(Random random, int number)
    {
        var text = new StringBuilder($"surat edaran {number}/2025\ninstansi Pemerintah Contoh\nditetapkan {random.Next(1, 8)} Maret 2025 oleh {Pick(random, Signers)}\n");
        text.Append("kamus kepegawaian; kabupaten contoh\nkalender nasional 2025\n");
        text.Append(random.Next(3) == 0 ? "berlaku 3 Maret 2025 sampai dengan 14 Maret 2025\n" : string.Empty);
        text.Append(random.Next(3) == 0 ? "berlaku bagi ASN\n" : string.Empty);
        text.Append(random.Next(3) == 0 && number > 1 ? $"mengesampingkan Surat Edaran {random.Next(1, number)}/2025\n" : string.Empty);
        text.Append('\n');
        var points = random.Next(1, 4);
        for (var point = 1; point <= points; point++)
        {
            var (time, subject) = (Pick(random, Times), Pick(random, Subjects));
            var aside = point > 1 && random.Next(3) == 0 ? $", dengan mengesampingkan angka {random.Next(1, point)}" : string.Empty;
            text.Append($"{point}. {time}{subject} {Pick(random, Predicates)}{aside}.\n");
        }

        return text.ToString();
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
