namespace Edaran.Compiler.Diagnostics;

/// <content>EDR0761 to EDR0769: rosters of days worked.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor NoDayColumn = Error("EDR0761",
        "Daftar hadir ini tidak memuat kolom \"tanggal\". Tambahkan kolom itu, atau sebutkan --date untuk semua baris.",
        "This roster has no column \"tanggal\". Add it, or name --date for every row.");

    public static readonly DiagnosticDescriptor NoModeColumn = Error("EDR0762",
        "Daftar hadir ini tidak memuat kolom \"moda\". Tambahkan kolom itu dengan moda tempat setiap orang bekerja.",
        "This roster has no column \"moda\". Add it with the mode that each person worked in.");

    public static readonly DiagnosticDescriptor DayOfRow = Error("EDR0763",
        "\"{0}\" bukan tanggal. Tulis tahun-bulan-hari, misalnya 2025-03-25.",
        "\"{0}\" is not a date. Write year-month-day, for example 2025-03-25.");

    public static readonly DiagnosticDescriptor ModeOfRow = Error("EDR0764",
        "Moda \"{0}\" tidak dikenal. Yang terdekat: \"{1}\". Tulis \"-\" bagi yang tidak bekerja hari itu.",
        "Mode \"{0}\" is not known. The nearest is \"{1}\". Write \"-\" for who did not work that day.");

    public static readonly DiagnosticDescriptor TwoDays = Error("EDR0765",
        "Tanggal disebut dua kali: di kolom \"tanggal\" dan dengan --date. Hapus salah satunya.",
        "The day is given twice: in the column \"tanggal\" and by --date. Remove one of them.");
#pragma warning restore CS1591
}
