namespace Edaran.Compiler.Diagnostics;

/// <content>EDR03xx: values, numbers, dates and times of day.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor BadDate = Error("EDR0301",
        "Tanggal {0} {1} tidak ada; {1} berakhir pada tanggal {2}.",
        "There is no {0} {1}; {1} ends on day {2}.");

    public static readonly DiagnosticDescriptor UnknownMonth = Error("EDR0302",
        "\"{0}\" bukan nama bulan. Mungkin maksudnya \"{1}\".",
        "\"{0}\" is not the name of a month. Perhaps \"{1}\" is meant.");

    public static readonly DiagnosticDescriptor MissingYear = Error("EDR0303",
        "Tanggal ini belum lengkap. Tulis hari, bulan, dan tahun empat angka, misalnya \"{0}\".",
        "This date is not complete. Write day, month and a year of four digits, for example \"{0}\".");

    public static readonly DiagnosticDescriptor WrongWeekday = Error("EDR0304",
        "{0} bukan hari {1}, melainkan {2}.",
        "{0} is not a {1} but a {2}.");

    public static readonly DiagnosticDescriptor BackwardPeriod = Error("EDR0305",
        "Jangka waktu ini berakhir ({1}) sebelum dimulai ({0}). Tukar keduanya, atau perbaiki salah satu.",
        "This period ends ({1}) before it begins ({0}). Swap them, or mend one.");

    public static readonly DiagnosticDescriptor UnknownValue = Error("EDR0306",
        "\"{0}\" bukan nilai \"{1}\". Nilainya: {2}.",
        "\"{0}\" is not a value of \"{1}\". Its values are: {2}.");

    public static readonly DiagnosticDescriptor OutOfRange = Error("EDR0307",
        "{0} di luar batas \"{1}\" ({2}).",
        "{0} is outside the range of \"{1}\" ({2}).");

    public static readonly DiagnosticDescriptor DecimalsTooFine = Error("EDR0308",
        "{0} mempunyai terlalu banyak angka di belakang koma; \"{1}\" paling banyak {2}.",
        "{0} has too many decimals; \"{1}\" takes at most {2}.");

    public static readonly DiagnosticDescriptor BadNumber = Error("EDR0309",
        "\"{0}\" tidak dapat dibaca sebagai bilangan. Tulis dengan angka, misalnya \"37,5\".",
        "\"{0}\" cannot be read as a number. Write it in digits, for example \"37,5\".");

    public static readonly DiagnosticDescriptor BackwardRange = Error("EDR0310",
        "Batas bawah {0} lebih besar daripada batas atas {1}. Tukar keduanya.",
        "The lower end {0} is greater than the upper end {1}. Swap them.");

    public static readonly DiagnosticDescriptor WrongUnit = Error("EDR0311",
        "Satuan \"{0}\" tidak cocok di sini; tulis \"{1}\".",
        "The unit \"{0}\" does not fit here; write \"{1}\".");

    public static readonly DiagnosticDescriptor BadClock = Error("EDR0312",
        "\"{0}\" bukan waktu. Tulis pukul 00.00 sampai dengan 23.59.",
        "\"{0}\" is not a time of day. Write 00.00 to 23.59.");

    public static readonly DiagnosticDescriptor TooMuchPercent = Error("EDR0313",
        "{0} persen melebihi seluruhnya. Tulis paling banyak 100 persen.",
        "{0} percent is more than all. Write at most 100 percent.");

    public static readonly DiagnosticDescriptor BadShares = Error("EDR0314",
        "Jumlah bagian {0} adalah {1}, bukan 100.",
        "The shares {0} add up to {1}, not 100.");

    public static readonly DiagnosticDescriptor ShareCount = Error("EDR0315",
        "Ada {0} bagian untuk {1} moda. Tulis satu bagian untuk setiap moda.",
        "There are {0} shares for {1} modes. Write one share for each mode.");

    public static readonly DiagnosticDescriptor UnknownWeekday = Error("EDR0316",
        "\"{0}\" bukan nama hari. Mungkin maksudnya \"{1}\".",
        "\"{0}\" is not the name of a weekday. Perhaps \"{1}\" is meant.");

    public static readonly DiagnosticDescriptor WrongComparison = Error("EDR0317",
        "\"{0}\" adalah {1} dan tidak dapat dibandingkan dengan \"{2}\".",
        "\"{0}\" is {1} and cannot be compared with \"{2}\".");

    public static readonly DiagnosticDescriptor WeekOrSunday = Error("EDR0318",
        "\"{0}\" dapat berarti sekali seminggu atau pada hari Minggu. Tulis \"hari Minggu\" bila harinya yang dimaksud; banyaknya kali seminggu belum dapat diatur.",
        "\"{0}\" may mean once a week or on Sunday. Write \"hari Minggu\" if the day is meant; how often a week cannot be governed yet.");
#pragma warning restore CS1591
}
