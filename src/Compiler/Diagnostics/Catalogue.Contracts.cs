namespace Edaran.Compiler.Diagnostics;

/// <content>EDR0470 to EDR0479: contracts as they are written; EDR1020 to EDR1022: what holding a change against them finds.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor NotAPromise = Error("EDR0470",
        "\"{0}\" bukan kalimat kontrak. Tulis \"Tidak seorang pun … kehilangan …\", \"Tidak seorang pun … mendapat …\", \"Hanya … yang boleh berubah\", \"Tidak ada yang berubah bagi …\", atau \"Jumlah … per unit tidak melebihi … persen\".",
        "\"{0}\" is no sentence of a contract. Write \"Tidak seorang pun … kehilangan …\", \"Tidak seorang pun … mendapat …\", \"Hanya … yang boleh berubah\", \"Tidak ada yang berubah bagi …\", or \"Jumlah … per unit tidak melebihi … persen\".");

    public static readonly DiagnosticDescriptor NobodyBoth = Error("EDR0471",
        "\"{0}\" setelah \"tidak seorang pun\" dapat berarti keduanya sekaligus, atau salah satunya. Tulis \"atau\", atau jadikan dua angka.",
        "\"{0}\" behind \"tidak seorang pun\" may mean both at once, or either. Write \"atau\", or make it two points.");

    public static readonly DiagnosticDescriptor OnlyWithTail = Error("EDR0472",
        "Tidak jelas apakah \"{0}\" membatasi siapa yang boleh berubah, atau kapan kalimat ini berlaku. Tulis bagian itu di depan: \"…, hanya … yang boleh berubah\".",
        "It is not clear whether \"{0}\" narrows who may change, or when the sentence holds. Write it in front: \"…, hanya … yang boleh berubah\".");

    public static readonly DiagnosticDescriptor CountWithPart = Error("EDR0473",
        "\"{0}\" tidak dapat ditulis pada kalimat \"jumlah\": orang dihitung pada daftar pegawai untuk satu hari. Hapus bagian itu.",
        "\"{0}\" cannot stand in a sentence with \"jumlah\": people are counted on a roster for one day. Remove it.");

    public static readonly DiagnosticDescriptor NotInContract = Error("EDR0474",
        "\"{0}\" tidak dapat ditulis dalam kontrak. Kontrak hanya memuat \"kamus\", \"kalender\", \"surat edaran\", \"tentang\", \"istilah\", dan kalimat bernomor; tulis yang lain dalam surat atau kamus.",
        "\"{0}\" cannot stand in a contract. It holds only \"kamus\", \"kalender\", \"surat edaran\", \"tentang\", \"istilah\" and numbered sentences; write all else in the letter or a kamus.");

    public static readonly DiagnosticDescriptor EmptyContract = Warning("EDR0475",
        "Kontrak \"{0}\" belum memuat kalimat, jadi tidak menjaga apa pun. Tulis misalnya \"1. Tidak seorang pun kehilangan WFH.\".",
        "The contract \"{0}\" has no sentence, so it guards nothing. Write, for example, \"1. Tidak seorang pun kehilangan WFH.\".");

    public static readonly DiagnosticDescriptor PromiseBroken = Error("EDR1020",
        "Perubahan ini melanggar angka {0} kontrak \"{1}\": {2}. Perbaiki suratnya; bila memang itu yang dimaksud, ubah kontraknya.",
        "This change breaks point {0} of the contract \"{1}\": {2}. Mend the letter; if that is what is meant, change the contract.");

    public static readonly DiagnosticDescriptor AnswerChanged = Hint("EDR1021",
        "Maknanya berubah: {0}; {1}; misalnya {2}.",
        "The meaning changes: {0}; {1}; for example {2}.");

    public static readonly DiagnosticDescriptor PromiseNotChecked = Error("EDR1022",
        "Angka {0} kontrak \"{1}\" tidak dapat diperiksa: {2}. Kontrak yang tidak diperiksa tidak dianggap dipenuhi.",
        "Point {0} of the contract \"{1}\" cannot be checked: {2}. A contract that is not checked does not count as kept.");
#pragma warning restore CS1591
}
