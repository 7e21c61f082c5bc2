namespace Edaran.Compiler.Diagnostics;

/// <content>EDR044x: hours of work.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor OneStretchOfHours = Error("EDR0440",
        "\"{0}\": jam kerja sehari ditulis sebagai satu rentang, dan yang tidak dihitung sekali di belakangnya, misalnya \"pukul 07.30–16.00, istirahat pukul 12.00–13.00\".",
        "\"{0}\": the hours of a day are written as one stretch, and what does not count once behind it, such as \"pukul 07.30–16.00, istirahat pukul 12.00–13.00\".");

    public static readonly DiagnosticDescriptor NoLength = Error("EDR0441",
        "\"{0}\" berakhir pada saat dimulai. Perbaiki salah satu jamnya.",
        "\"{0}\" ends when it begins. Mend one of the times.");

    public static readonly DiagnosticDescriptor BreakOutsideHours = Error("EDR0442",
        "Istirahat {0} tidak seluruhnya di dalam jam kerja {1}. Perbaiki salah satunya.",
        "The break {0} is not wholly within the hours {1}. Mend one of them.");

    public static readonly DiagnosticDescriptor BreaksOverlap = Error("EDR0443",
        "Istirahat {0} dan {1} bertumpang tindih. Perbaiki salah satunya.",
        "The breaks {0} and {1} overlap. Mend one of them.");

    public static readonly DiagnosticDescriptor BandBackwards = Error("EDR0444",
        "Batas masuk ini berakhir ({1}) sebelum dimulai ({0}). Tukar keduanya, atau perbaiki salah satu.",
        "One may come until {1}, which is before {0}. Swap them, or mend one.");

    public static readonly DiagnosticDescriptor PartOfMinute = Error("EDR0445",
        "\"{0}\" bukan menit yang utuh. Tulis misalnya \"32,5 jam\", \"37 jam 30 menit\", atau \"60 menit\".",
        "\"{0}\" is no whole number of minutes. Write for example \"32,5 jam\", \"37 jam 30 menit\", or \"60 menit\".");

    public static readonly DiagnosticDescriptor TooLong = Error("EDR0446",
        "\"{0}\" tidak mungkin dalam {1}. Perbaiki angkanya.",
        "\"{0}\" is not possible in {1}. Mend the number.");

    public static readonly DiagnosticDescriptor NoPresence = Error("EDR0447",
        "\"presensi\" tidak menunjuk satu perbuatan dalam surat ini. Tulis nama perbuatannya seperti dalam kamus.",
        "\"presensi\" does not stand for one act of this letter. Write the act by its name as the kamus has it.");

    public static readonly DiagnosticDescriptor OneTime = Error("EDR0448",
        "\"{0}\" memerlukan satu jam, misalnya \"pukul 07.30\". Hapus bagian ini bila jamnya tidak tercatat.",
        "\"{0}\" takes one time of day, such as \"pukul 07.30\". Remove it where no time is on record.");

    public static readonly DiagnosticDescriptor TwoZones = Error("EDR0449",
        "Catatan ini menyebut {0} dan {1}. Tulis semua jamnya dalam satu zona waktu.",
        "This record names {0} and {1}. Write all its times in one zone.");
#pragma warning restore CS1591
}
