namespace Edaran.Compiler.Diagnostics;

/// <content>EDR07xx: facts, rosters and files of rules.</content>
/// <remarks>
/// The runtime finds EDR0701 to EDR0709 itself and words them with the names and values at hand; what stands here names the
/// rule in general, for indexes and reports.
/// </remarks>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor UnknownFact = Error("EDR0701",
        "Nama fakta tidak dikenal surat mana pun. Tulis nama seperti dalam kamus.",
        "No letter knows a fact of this name. Write the name as the kamus does.");

    public static readonly DiagnosticDescriptor ValueOffList = Error("EDR0702",
        "Nilai tidak ada dalam daftar fakta. Tulis salah satu nilai dalam daftarnya.",
        "The value is not on the list of the fact. Write one of the list.");

    public static readonly DiagnosticDescriptor ValueOutOfRange = Error("EDR0703",
        "Nilai di luar rentang fakta. Tulis nilai di dalam rentangnya.",
        "The value is outside the range of the fact. Write one within it.");

    public static readonly DiagnosticDescriptor ValueOfWrongKind = Error("EDR0704",
        "Nilai tidak sesuai dengan jenis fakta. Tulis ya atau tidak, angka, tanggal, atau teks, sesuai faktanya.",
        "The value does not fit the kind of the fact. Write yes or no, a number, a date, or a text, as the fact asks.");

    public static readonly DiagnosticDescriptor InputTooManyDecimals = Error("EDR0705",
        "Angka lebih teliti daripada yang disimpan fakta, dan tidak dibulatkan. Tulis lebih sedikit angka desimal.",
        "The number has more decimals than the fact holds, and is not rounded. Write fewer.");

    public static readonly DiagnosticDescriptor AgainstBase = Error("EDR0706",
        "Fakta yang dihitung tidak cocok dengan tanggal dasarnya. Hapus atau perbaiki salah satunya.",
        "A fact that is counted disagrees with the date it is counted from. Remove or correct one of them.");

    public static readonly DiagnosticDescriptor AgainstCalendar = Error("EDR0707",
        "Fakta bertentangan dengan kalender. Hapus fakta itu.",
        "The fact contradicts the calendar. Remove it.");

    public static readonly DiagnosticDescriptor FactTwice = Error("EDR0708",
        "\"{0}\" disebut dua kali. Hapus salah satunya.",
        "\"{0}\" is given twice. Remove one of them.");

    public static readonly DiagnosticDescriptor ImpossibleValue = Error("EDR0709",
        "Nilai tidak mungkin pada tanggal itu. Periksa nilai ini dan fakta lain yang dihitung dari tanggal yang sama.",
        "The value is not possible on that date. Check it and the other facts counted from the same date.");

    public static readonly DiagnosticDescriptor NotJson = Error("EDR0711",
        "Susunan JSON rusak di sini. Periksa tanda kutip, koma, dan kurung di sekitarnya.",
        "The JSON is broken here. Check the quotation marks, commas and brackets around it.");

    public static readonly DiagnosticDescriptor JsonTooDeep = Error("EDR0712",
        "Susunan JSON terlalu dalam. Nilai fakta hanya teks, angka, true, false, atau null.",
        "The JSON is nested too deep. The value of a fact is only a text, a number, true, false, or null.");

    public static readonly DiagnosticDescriptor FactsTooLarge = Error("EDR0713",
        "Berkas fakta terlalu besar (paling banyak {0} byte). Untuk banyak pegawai pakai --input dengan berkas CSV.",
        "The file of facts is too large (at most {0} bytes). For many people use --input with a CSV file.");

    public static readonly DiagnosticDescriptor FactsShape = Error("EDR0714",
        "Bentuk berkas fakta tidak sesuai. Tulis {\"date\": \"2025-03-25\", \"facts\": {\"suhu tubuh\": 36.8}}.",
        "The file of facts has another form than expected. Write {\"date\": \"2025-03-25\", \"facts\": {\"suhu tubuh\": 36.8}}.");

    public static readonly DiagnosticDescriptor UnknownMember = Error("EDR0715",
        "\"{0}\" tidak dikenal di sini; berkas fakta berisi \"date\" dan \"facts\". Pindahkan ke dalam \"facts\", atau hapus.",
        "\"{0}\" is not known here; a file of facts holds \"date\" and \"facts\". Move it into \"facts\", or remove it.");

    public static readonly DiagnosticDescriptor DateOfFacts = Error("EDR0716",
        "\"{0}\" bukan tanggal. Tulis tahun-bulan-hari, misalnya 2025-03-25.",
        "\"{0}\" is not a date. Write year-month-day, for example 2025-03-25.");

    public static readonly DiagnosticDescriptor NoHeader = Error("EDR0720",
        "Berkas CSV ini tidak berisi baris kepala. Tulis nama fakta pada baris pertama.",
        "This CSV file has no header. Write the names of the facts in the first line.");

    public static readonly DiagnosticDescriptor ColumnTwice = Error("EDR0721",
        "Kolom \"{0}\" ada dua kali, atau bernama sama dengan kolom hasil. Ganti nama salah satunya.",
        "Column \"{0}\" is there twice, or has the name of a result column. Rename one of them.");

    public static readonly DiagnosticDescriptor BrokenRow = Error("EDR0722",
        "Tanda kutip di baris ini tidak benar. Tulis sel yang memuat tanda kutip di antara tanda kutip, dan gandakan yang di dalamnya.",
        "The quotation marks in this row are wrong. Write a cell that holds one between quotation marks, and double those inside.");

    public static readonly DiagnosticDescriptor ColumnCount = Error("EDR0723",
        "Baris ini berisi {0} kolom, padahal baris kepala {1}. Samakan jumlahnya.",
        "This row has {0} columns, but the header has {1}. Make them equal.");

    public static readonly DiagnosticDescriptor MisspeltColumn = Warning("EDR0724",
        "Kolom \"{0}\" bukan nama fakta dan diteruskan apa adanya. Bila maksudnya \"{1}\", ganti namanya.",
        "Column \"{0}\" is no fact and passes through as it is. If \"{1}\" is meant, rename it.");

    public static readonly DiagnosticDescriptor TooManyFindings = Error("EDR0725",
        "Pemeriksaan berhenti setelah {0} temuan. Perbaiki dahulu yang di atas.",
        "Stopped after {0} findings. Correct those above first.");

    public static readonly DiagnosticDescriptor RowTooLong = Error("EDR0726",
        "Baris ini terlalu panjang (paling banyak {0} byte). Periksa tanda kutip yang tidak ditutup.",
        "This row is too long (at most {0} bytes). Look for a quotation mark that is not closed.");

    public static readonly DiagnosticDescriptor RulesUnreadable = Error("EDR0751",
        "Berkas aturan tidak dapat dibaca. Periksa izin aksesnya.",
        "The file of rules cannot be read. Check its permissions.");

    public static readonly DiagnosticDescriptor RulesTooLarge = Error("EDR0752",
        "Berkas aturan terlalu besar untuk hasil kompilasi surat edaran.",
        "The file is too large to be a compiled letter.");

    public static readonly DiagnosticDescriptor RulesNoAssembly = Error("EDR0753",
        "Berkas bukan hasil kompilasi surat edaran, atau rusak. Kompilasi ulang suratnya.",
        "The file is no compiled letter, or is damaged. Compile the letter again.");

    public static readonly DiagnosticDescriptor RulesForeignReference = Error("EDR0754",
        "Berkas aturan memakai pustaka lain. Kompilasi ulang dari surat aslinya.",
        "The file of rules uses another library. Compile it again from the letter.");

    public static readonly DiagnosticDescriptor RulesForbiddenType = Error("EDR0755",
        "Berkas aturan memakai sesuatu yang tidak diperlukan aturan mana pun. Kompilasi ulang dari surat aslinya.",
        "The file of rules uses something no rule needs. Compile it again from the letter.");

    public static readonly DiagnosticDescriptor RulesForbiddenCode = Error("EDR0756",
        "Berkas aturan memuat isi yang tidak diperlukan aturan mana pun. Kompilasi ulang dari surat aslinya.",
        "The file of rules holds what no rule needs. Compile it again from the letter.");

    public static readonly DiagnosticDescriptor RulesNotOneLetter = Error("EDR0757",
        "Berkas aturan tidak memuat tepat satu surat edaran. Kompilasi ulang suratnya.",
        "The file of rules does not hold exactly one letter. Compile the letter again.");

    public static readonly DiagnosticDescriptor RulesHashMismatch = Error("EDR0758",
        "Isi berkas aturan tidak sama dengan yang dicatat manifesnya. Kompilasi ulang suratnya.",
        "The file of rules is not the one its manifest names. Compile the letter again.");

    public static readonly DiagnosticDescriptor RulesCannotRun = Error("EDR0759",
        "Aturan tidak dapat dijalankan dengan versi ini. Kompilasi ulang suratnya.",
        "The rules cannot be run with this version. Compile the letter again.");
#pragma warning restore CS1591
}
