namespace Edaran.Compiler.Diagnostics;

/// <content>EDR08xx: several letters together.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor RelationNeedsNumber = Error("EDR0801",
        "Nomor surat edaran yang dimaksud belum disebut. Tulis nomornya setelah \"Surat Edaran\".",
        "The number of the letter meant is missing. Write it behind \"Surat Edaran\".");

    public static readonly DiagnosticDescriptor RelationNeedsPoint = Error("EDR0802",
        "\"{0}\" perlu satu angka dari surat yang lain. Tulis \"{0} angka 2 Surat Edaran …\"; untuk beberapa angka, satu kalimat untuk setiap angka.",
        "\"{0}\" needs one point of the other letter. Write \"{0} angka 2 Surat Edaran …\"; for several points, one sentence each.");

    public static readonly DiagnosticDescriptor RelationNeedsText = Error("EDR0803",
        "Kalimat barunya belum ada. Tulis \"{0}\" dan kalimat lengkap di antara tanda kutip, yang berakhir dengan titik sebelum tanda kutip penutup.",
        "The new sentence is missing. Write \"{0}\" and a whole sentence in quotes, with its full stop before the closing quotation mark.");

    public static readonly DiagnosticDescriptor UnknownRank = Error("EDR0804",
        "\"{0}\" bukan jenjang yang dikenal. Tulis salah satu: {1}.",
        "\"{0}\" is no rank that is known. Write one of: {1}.");

    public static readonly DiagnosticDescriptor RelationToItself = Error("EDR0805",
        "Surat ini menyebut nomornya sendiri. Tulis nomor surat yang lain.",
        "This letter names its own number. Write the number of another letter.");

    public static readonly DiagnosticDescriptor OtherLetterMissing = Warning("EDR0806",
        "Surat Edaran {0} tidak ada dalam himpunan ini, sehingga hubungan ini tidak berpengaruh. Sertakan suratnya, atau periksa nomornya.",
        "Letter {0} is not in this register, so this has no effect. Add the letter, or check its number.");

    public static readonly DiagnosticDescriptor RevokedTwice = Warning("EDR0807",
        "Surat Edaran {0} sudah dicabut dengan Surat Edaran {1}. Hapus pencabutan kedua, atau periksa nomornya.",
        "Letter {0} was already revoked by letter {1}. Remove the second revocation, or check the number.");

    public static readonly DiagnosticDescriptor OtherLetterLater = Error("EDR0808",
        "Surat Edaran {0} ditetapkan {1}, sesudah surat ini ({2}); surat hanya dapat mencabut atau mengubah surat yang sudah ada. Periksa nomor dan tanggalnya.",
        "Letter {0} was enacted on {1}, after this letter ({2}); a letter can revoke or change only one that is there already. Check number and dates.");

    public static readonly DiagnosticDescriptor RelationCycle = Error("EDR0809",
        "Surat-surat ini saling mencabut, mengubah, atau mengesampingkan: {0}. Hapus salah satu hubungan.",
        "These letters revoke, change or override each other in a circle: {0}. Remove one of the relations.");

    public static readonly DiagnosticDescriptor OtherPointMissing = Error("EDR0810",
        "Angka {0} tidak ada dalam Surat Edaran {1}. Tulis angka yang ada; angka yang ditambah melanjutkan angka terakhir, yaitu {2}.",
        "There is no point {0} in letter {1}. Write one that is there; a point that is added continues the numbers, with {2}.");

    public static readonly DiagnosticDescriptor BrokenConsolidation = Error("EDR0811",
        "Surat Edaran {0} tidak dapat dibaca lagi sesudah perubahan ini: {1}. Perbaiki kalimat barunya.",
        "Letter {0} cannot be read any more after this change: {1}. Mend the new sentence.");

    public static readonly DiagnosticDescriptor NothingToExtend = Error("EDR0812",
        "Masa berlaku Surat Edaran {0} tidak dapat diperpanjang sampai dengan {1}: berakhirnya {2}. Tulis hari sesudah itu; surat tanpa hari terakhir tidak perlu diperpanjang.",
        "The period of letter {0} cannot be extended to {1}: it ends {2}. Write a day after that; a letter without a last day needs no extension.");

    public static readonly DiagnosticDescriptor ExtendedTooLate = Warning("EDR0813",
        "Surat Edaran {0} sudah berakhir {1}, sebelum surat ini mulai berlaku ({2}); hari-hari di antaranya tidak diatur.",
        "Letter {0} had ended on {1} before this letter began ({2}); the days between are not governed.");

    public static readonly DiagnosticDescriptor SameNumber = Error("EDR0814",
        "Nomor {0} dipakai juga oleh surat {1}. Setiap surat dalam himpunan harus bernomor lain.",
        "The number {0} is also that of letter {1}. Every letter of a register needs a number of its own.");

    public static readonly DiagnosticDescriptor OverridesHigher = Warning("EDR0815",
        "Surat Edaran {0} tidak dapat dikesampingkan oleh surat ini: jenjang penerbitnya lebih tinggi, atau tidak diketahui. Pertentangan dengannya tetap diputus menurut jenjang; tulis \"setingkat\" bila jenjangnya belum terlihat.",
        "Letter {0} cannot be overridden by this letter: its issuer ranks higher, or the rank is not known. A contradiction with it is still decided by rank; write \"setingkat\" where the rank is not seen.");

    public static readonly DiagnosticDescriptor CannotJoin = Error("EDR0816",
        "\"{0}\" berarti lain dalam Surat Edaran {1} dan Surat Edaran {2}, sehingga keduanya tidak dapat dijawab bersama. Samakan pernyataannya dalam kamus.",
        "\"{0}\" means something else in letter {1} than in letter {2}, so the two cannot be answered together. Declare it the same in the kamus.");

    public static readonly DiagnosticDescriptor LettersContradict = Warning("EDR0817",
        "Surat Edaran {0} angka {1} dan Surat Edaran {2} angka {3} bertentangan tentang {4}, {5}. {6}.",
        "Letter {0} point {1} and letter {2} point {3} contradict each other about {4}, {5}. {6}.");

    public static readonly DiagnosticDescriptor LettersDiffer = Hint("EDR0818",
        "Surat Edaran {0} angka {1} mewajibkan {4} pada hari yang tidak diatur Surat Edaran {2}, dan sebaliknya (angka {3}), {5}. Bila maksudnya hari yang sama, ubah salah satu.",
        "Letter {0} point {1} requires {4} on a day of which letter {2} says nothing, and the other way round (point {3}), {5}. If the same day is meant, change one of them.");

    public static readonly DiagnosticDescriptor SearchEnded = Hint("EDR0819",
        "Pencarian pertentangan antara Surat Edaran {0} dan Surat Edaran {1} dihentikan sesudah {2} langkah; pertentangan lain mungkin masih ada.",
        "The search for contradictions between letter {0} and letter {1} was ended after {2} steps; there may be more of them.");
#pragma warning restore CS1591
}
