namespace Edaran.Compiler.Diagnostics;

/// <content>EDR00xx and EDR01xx: the file, and how sentences are written.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor EmptyFile = Error("EDR0001",
        "Berkas ini kosong. Mulailah dengan \"surat edaran\" dan nomornya, \"kamus\", \"kalender\", atau \"kontrak perubahan\".",
        "This file is empty. Begin with \"surat edaran\" and its number, \"kamus\", \"kalender\", or \"kontrak perubahan\".");

    public static readonly DiagnosticDescriptor UnknownUnit = Error("EDR0002",
        "Berkas ini tidak dimulai dengan \"surat edaran\", \"kamus\", \"kalender\", atau \"kontrak perubahan\". Tulis salah satunya pada baris pertama.",
        "This file does not begin with \"surat edaran\", \"kamus\", \"kalender\", or \"kontrak perubahan\". Write one of them in the first line.");

    public static readonly DiagnosticDescriptor TooLarge = Error("EDR0003",
        "Berkas ini terlalu besar ({0} karakter; paling banyak {1}). Bagilah menjadi beberapa berkas.",
        "This file is too large ({0} characters; at most {1}). Split it into several files.");

    public static readonly DiagnosticDescriptor NotText = Error("EDR0004",
        "Berkas ini bukan teks UTF-8. Simpan kembali sebagai teks UTF-8.",
        "This file is not UTF-8 text. Save it again as UTF-8 text.");

    public static readonly DiagnosticDescriptor MissingTitle = Error("EDR0005",
        "Setelah \"{0}\" belum ada {1}. Tulis {1} pada baris yang sama.",
        "\"{0}\" is not followed by its {1}. Write it on the same line.");

    public static readonly DiagnosticDescriptor StrangeCharacter = Error("EDR0101",
        "Tanda \"{0}\" tidak dikenal di sini. Hapus tanda itu.",
        "The character \"{0}\" is not known here. Remove it.");

    public static readonly DiagnosticDescriptor UnclosedQuote = Error("EDR0102",
        "Tanda kutip ini tidak ditutup pada baris yang sama. Tutup nama dengan tanda kutip.",
        "This quotation mark is not closed on the same line. Close the name with a quotation mark.");

    public static readonly DiagnosticDescriptor MissingStop = Error("EDR0103",
        "Kalimat ini belum diakhiri titik. Tulis \".\" di akhirnya.",
        "This sentence does not end with a full stop. Write \".\" at its end.");

    public static readonly DiagnosticDescriptor Expected = Error("EDR0104",
        "Di sini diharapkan {0}, tetapi tertulis \"{1}\".",
        "Expected {0} here, but found \"{1}\".");

    public static readonly DiagnosticDescriptor ExpectedAtEnd = Error("EDR0105",
        "Kalimat berakhir terlalu cepat: di sini diharapkan {0}.",
        "The sentence ends too soon: expected {0} here.");

    public static readonly DiagnosticDescriptor NotUnderstood = Error("EDR0106",
        "Bagian \"{0}\" tidak dapat dipahami di sini. Hapus, atau tulis sebagai kalimat tersendiri.",
        "\"{0}\" cannot be understood here. Remove it, or write it as a sentence of its own.");

    public static readonly DiagnosticDescriptor MixedConnectives = Error("EDR0107",
        "\"dan\" dan \"atau\" bercampur, sehingga kalimat ini dapat dibaca dua cara: {0}, atau {1}. Pilih satu dengan tanda kurung.",
        "\"dan\" and \"atau\" are mixed, so this has two readings: {0}, or {1}. Choose one by brackets.");

    public static readonly DiagnosticDescriptor NegatedSeries = Error("EDR0108",
        "\"{0}\" di depan beberapa hal dapat dibaca dua cara: {1}, atau {2}. Pilih salah satu.",
        "\"{0}\" before several things has two readings: {1}, or {2}. Choose one.");

    public static readonly DiagnosticDescriptor TooDeep = Error("EDR0109",
        "Tanda kurung atau daftar bersarang terlalu dalam (lebih dari {0} tingkat). Pecah menjadi beberapa istilah atau kalimat.",
        "Brackets or lists are nested too deep (more than {0} levels). Split them into several terms or sentences.");

    public static readonly DiagnosticDescriptor BesidesOrExcept = Error("EDR0110",
        "\"Selain …,\" di awal kalimat dapat berarti \"di samping\" atau \"kecuali\". Tulis \"{0}\" bila dikecualikan, atau hapus bila hanya tambahan.",
        "\"Selain …,\" at the beginning may mean \"besides\" or \"except\". Write \"{0}\" for an exception, or remove it if it only adds.");

    public static readonly DiagnosticDescriptor WrongLabel = Error("EDR0111",
        "Nomor \"{0}\" tidak berurutan; di sini seharusnya \"{1}\".",
        "Number \"{0}\" is out of order; \"{1}\" belongs here.");

    public static readonly DiagnosticDescriptor UnclosedBracket = Error("EDR0112",
        "Tanda kurung ini tidak ditutup. Tulis \")\" di akhirnya.",
        "This bracket is not closed. Write \")\" at its end.");

    public static readonly DiagnosticDescriptor MisplacedHeader = Error("EDR0113",
        "Baris kepala \"{0}\" harus ditulis sebelum angka, istilah, dan contoh yang pertama. Pindahkan ke atas.",
        "The header line \"{0}\" belongs before the first point, term or example. Move it up.");

    public static readonly DiagnosticDescriptor ListConnective = Error("EDR0114",
        "Daftar ini belum menyebut hubungannya. Tulis \"; dan\", \"; atau\", atau \"; dan/atau\" sebelum butir terakhir.",
        "This list does not say how its items are joined. Write \"; dan\", \"; atau\", or \"; dan/atau\" before the last item.");

    public static readonly DiagnosticDescriptor EmptyList = Error("EDR0115",
        "Setelah tanda titik dua belum ada butir. Tulis butir \"a.\" pada baris berikutnya.",
        "No item follows the colon. Write item \"a.\" on the next line.");
#pragma warning restore CS1591
}
