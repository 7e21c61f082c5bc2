namespace Edaran.Compiler.Diagnostics;

/// <content>EDR02xx: names and what they stand for.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor UnknownName = Error("EDR0201",
        "\"{0}\" tidak dikenal. Mungkin maksudnya \"{1}\".",
        "\"{0}\" is not known. Perhaps \"{1}\" is meant.");

    public static readonly DiagnosticDescriptor UndeclaredName = Error("EDR0202",
        "\"{0}\" tidak dikenal. Nyatakan dahulu sebagai {1} dalam surat ini atau dalam kamus yang dipakainya.",
        "\"{0}\" is not known. Declare it first as {1} in this letter or in a kamus it uses.");

    public static readonly DiagnosticDescriptor UndeclaredAct = Error("EDR0203",
        "\"{0}\" belum dinyatakan. Tambahkan \"{1}\" sebelum angka yang pertama.",
        "\"{0}\" is not declared. Add \"{1}\" before the first point.");

    public static readonly DiagnosticDescriptor AmbiguousName = Error("EDR0204",
        "\"{0}\" adalah nilai {1}. Tulis bersama faktanya: \"{2}\".",
        "\"{0}\" is a value of {1}. Write it with its fact: \"{2}\".");

    public static readonly DiagnosticDescriptor ConflictingName = Error("EDR0205",
        "\"{0}\" dinyatakan berbeda dalam \"{1}\" dan \"{2}\". Pakai satu saja, atau ganti salah satu namanya.",
        "\"{0}\" is declared differently in \"{1}\" and \"{2}\". Use only one of them, or rename one.");

    public static readonly DiagnosticDescriptor DuplicateName = Error("EDR0206",
        "\"{0}\" sudah dinyatakan sebagai {1} pada baris {2}. Hapus salah satu, atau beri nama lain.",
        "\"{0}\" is already declared as {1} in line {2}. Remove one, or choose another name.");

    public static readonly DiagnosticDescriptor WrongKind = Error("EDR0207",
        "\"{0}\" adalah {1}; di sini diperlukan {2}.",
        "\"{0}\" is {1}; {2} is needed here.");

    public static readonly DiagnosticDescriptor UnknownUsedUnit = Error("EDR0208",
        "{0} \"{1}\" tidak ditemukan. Mungkin maksudnya \"{2}\".",
        "{0} \"{1}\" was not found. Perhaps \"{2}\" is meant.");

    public static readonly DiagnosticDescriptor MissingUsedUnit = Error("EDR0209",
        "{0} \"{1}\" tidak ditemukan. Sertakan berkas yang dimulai dengan \"{0} {1}\", atau hapus baris ini.",
        "{0} \"{1}\" was not found. Add the file that begins with \"{0} {1}\", or remove this line.");

    public static readonly DiagnosticDescriptor DuplicateUnit = Error("EDR0210",
        "\"{0}\" juga menjadi judul berkas \"{1}\". Beri judul yang lain, atau hapus salah satu berkas.",
        "\"{0}\" is also the title of the file \"{1}\". Choose another title, or remove one of the files.");

    public static readonly DiagnosticDescriptor TermCycle = Error("EDR0211",
        "Istilah ini dijelaskan dengan dirinya sendiri: {0}. Tulis salah satunya tanpa memakai yang lain.",
        "This term is explained by itself: {0}. Write one of them without the other.");

    public static readonly DiagnosticDescriptor TreeCycle = Error("EDR0212",
        "\"{0}\" tidak dapat meliputi \"{1}\", karena \"{1}\" sudah meliputi \"{0}\". Hapus salah satu.",
        "\"{0}\" cannot cover \"{1}\", because \"{1}\" already covers \"{0}\". Remove one of them.");

    public static readonly DiagnosticDescriptor SplittableName = Hint("EDR0213",
        "\"{0}\" dapat juga dibaca sebagai \"{1}\" dan \"{2}\". Beri singkatan dalam kurung, atau tulis nama ini dalam tanda kutip bila dipakai.",
        "\"{0}\" can also be read as \"{1}\" and \"{2}\". Give it a short name in brackets, or write it in quotes where it is used.");

    public static readonly DiagnosticDescriptor SplitReading = Error("EDR0214",
        "\"{0}\" dapat dibaca dua cara: satu nama, atau \"{1}\" dan \"{2}\". Tulis {3}, atau pisahkan keduanya.",
        "\"{0}\" has two readings: one name, or \"{1}\" and \"{2}\". Write {3}, or keep the two apart.");

    public static readonly DiagnosticDescriptor UnusedTerm = Warning("EDR0215",
        "Istilah \"{0}\" tidak dipakai dalam surat ini. Hapus, atau pakai.",
        "The term \"{0}\" is not used in this letter. Remove it, or use it.");

    public static readonly DiagnosticDescriptor ReservedName = Error("EDR0216",
        "\"{0}\" sudah mempunyai arti tetap dalam surat edaran. Pilih nama lain.",
        "\"{0}\" has a fixed meaning in a letter. Choose another name.");

    public static readonly DiagnosticDescriptor MixedSeries = Error("EDR0217",
        "\"{0}\" dan \"{1}\" bukan nilai dari satu fakta, sehingga \"dan\" di sini dapat dibaca dua cara. Tulis \"atau\" bila cukup salah satu, atau \"yang … dan …\" bila keduanya.",
        "\"{0}\" and \"{1}\" are not values of one fact, so \"dan\" has two readings here. Write \"atau\" if one is enough, or \"yang … dan …\" if both are meant.");

    public static readonly DiagnosticDescriptor UnknownStage = Error("EDR0218",
        "Tahap \"{0}\" tidak ada pada baris \"berlaku\". Mungkin maksudnya \"{1}\".",
        "Stage \"{0}\" is not in the line \"berlaku\". Perhaps \"{1}\" is meant.");

    public static readonly DiagnosticDescriptor NoStages = Error("EDR0219",
        "Surat ini tidak mempunyai tahap \"{0}\". Nyatakan pada baris \"berlaku tahap {0}: …\".",
        "This letter has no stage \"{0}\". State it in a line \"berlaku tahap {0}: …\".");
#pragma warning restore CS1591
}
