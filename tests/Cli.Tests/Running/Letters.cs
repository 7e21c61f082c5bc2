namespace Edaran.Cli.Tests.Running;

/// <summary>Letters that the tests run through the command.</summary>
internal static class Letters
{
    /// <summary>A letter that needs only the standard library.</summary>
    public const string Wfa = """
        surat edaran 1/UJI/2025
        tentang     Uji perintah
        kamus       kepegawaian
        kalender    nasional 2025
        berlaku     24 Maret 2025 sampai dengan 27 Maret 2025
        berlaku bagi ASN

        keadaan zona risiko: salah satu dari hijau; merah.

        1. ASN yang hamil dapat WFH.
        2. ASN dapat WFA dengan syarat persetujuan pimpinan.
        3. ASN yang WFA wajib melakukan presensi.
        4. Kepala perangkat daerah dapat memberikan WFH kepada ASN yang suhu tubuh di atas 37,5 derajat Celsius, dengan mempertimbangkan:
           a. kesehatan pegawai; dan
           b. kesehatan keluarga.
        5. Dalam hal zona risiko merah, ASN wajib WFO, dengan mengesampingkan angka 1, angka 2, dan angka 4.
        6. ASN yang WFH berhak atas TPP.

        contoh disetujui
          diketahui PNS; zona risiko hijau; persetujuan pimpinan; tidak hamil; suhu tubuh 36,5.
          pada 25 Maret 2025
          maka WFA bersyarat menurut angka 2; WFA boleh.

        """;

    /// <summary>The head of a letter that bad sentences are put under.</summary>
    public const string Head = """
        surat edaran 1/UJI/2025
        kamus    kepegawaian
        kalender nasional 2025
        berlaku  24 Maret 2025 sampai dengan 27 Maret 2025

        """;
}
