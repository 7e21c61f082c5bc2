namespace Edaran.Compiler.Diagnostics;

/// <content>EDR04xx: the letter as a whole.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor UnknownPoint = Error("EDR0401",
        "Angka {0} tidak ada dalam surat ini. Yang terdekat: angka {1}.",
        "There is no point {0} in this letter. The nearest is {1}.");

    public static readonly DiagnosticDescriptor SelfReference = Error("EDR0402",
        "Angka {0} menunjuk dirinya sendiri. Sebut angka yang lain.",
        "Point {0} refers to itself. Name another point.");

    public static readonly DiagnosticDescriptor SetAsideCycle = Error("EDR0403",
        "Angka-angka ini saling mengesampingkan: {0}. Hapus salah satu \"mengesampingkan\".",
        "These points set each other aside: {0}. Remove one \"mengesampingkan\".");

    public static readonly DiagnosticDescriptor OutsidePeriod = Error("EDR0404",
        "Waktu dalam angka {0} seluruhnya di luar masa berlaku surat ini ({1}). Perbaiki waktunya atau masa berlakunya.",
        "The time in point {0} lies wholly outside the period of this letter ({1}). Mend the time or the period.");

    public static readonly DiagnosticDescriptor NoPeriod = Error("EDR0405",
        "Surat ini belum menyebut kapan ditetapkan atau kapan berlaku. Tambahkan baris \"ditetapkan …\" atau \"berlaku …\".",
        "This letter does not say when it is enacted or in force. Add a line \"ditetapkan …\" or \"berlaku …\".");

    public static readonly DiagnosticDescriptor ModeInSubject = Error("EDR0406",
        "\"yang {0}\" menyebut moda, padahal kalimat ini sendiri mengatur moda. Hapus, atau tulis syaratnya dengan fakta.",
        "\"yang {0}\" names a mode, but this sentence itself governs modes. Remove it, or state the condition by facts.");

    public static readonly DiagnosticDescriptor ModeInCondition = Error("EDR0407",
        "Moda \"{0}\" tidak dapat menjadi syarat di sini. Tulis sebagai \"S yang {0}\" di depan \"wajib\", \"berhak atas\", \"harus\", atau batas jumlah.",
        "The mode \"{0}\" cannot be a condition here. Write \"S yang {0}\" before \"wajib\", \"berhak atas\", \"harus\", or a limit.");

    public static readonly DiagnosticDescriptor NeedsOfficial = Error("EDR0408",
        "Yang \"{0}\" harus satu pejabat; \"{1}\" bukan pejabat. Nyatakan \"pejabat …\", atau tulis \"dapat\" tanpa \"{0}\".",
        "\"{0}\" needs one official; \"{1}\" is none. Declare \"pejabat …\", or write \"dapat\" without \"{0}\".");

    public static readonly DiagnosticDescriptor NotForOfficials = Error("EDR0409",
        "\"{0}\" adalah pejabat, sedangkan kalimat ini berlaku bagi sekelompok pegawai. Nyatakan kelompoknya dengan \"pejabat … adalah …\" atau \"istilah\".",
        "\"{0}\" is an office, but this sentence is about a class of people. Declare the class by \"pejabat … adalah …\" or \"istilah\".");

    public static readonly DiagnosticDescriptor PreconditionNeedsMode = Error("EDR0410",
        "\"harus\" menambah syarat pada suatu moda, tetapi modanya tidak disebut. Tulis \"{0} yang WFH harus …\" dengan moda yang dimaksud, atau \"wajib\" bila ini kewajiban.",
        "\"harus\" adds a precondition to a mode, but no mode is named. Write \"{0} yang WFH harus …\" with the mode meant, or \"wajib\" if it is a duty.");

    public static readonly DiagnosticDescriptor PercentWithoutBase = Error("EDR0411",
        "Persen dari jumlah siapa? Tulis \"{0} dari jumlah pegawai\" atau kelompok lain.",
        "Percent of whom? Write \"{0} dari jumlah pegawai\" or another group.");

    public static readonly DiagnosticDescriptor RoundingUnstated = Hint("EDR0412",
        "Pembulatan tidak disebut; dibaca secara lebih ketat ({0}). Tulis \", {0}\" bila itu yang dimaksud.",
        "The rounding is not stated; the stricter reading is used ({0}). Write \", {0}\" if that is meant.");

    public static readonly DiagnosticDescriptor MisplacedPart = Error("EDR0413",
        "\"{0}\" hanya dapat ditulis pada {1}. Hapus, atau tulis sebagai angka tersendiri.",
        "\"{0}\" fits only {1}. Remove it, or write a point of its own.");

    public static readonly DiagnosticDescriptor MixedObjects = Error("EDR0414",
        "\"{0}\" adalah {1}, \"{2}\" adalah {3}; satu kalimat hanya mengatur satu jenis. Tulis sebagai dua angka atau dua huruf.",
        "\"{0}\" is {1}, \"{2}\" is {3}; one sentence governs one kind. Write two points or two items.");

    public static readonly DiagnosticDescriptor LimitNeedsMode = Error("EDR0415",
        "Batas jumlah ini belum menyebut modanya. Tulis \"{0} yang WFH {1} …\" dengan moda yang dimaksud.",
        "This limit names no mode. Write \"{0} yang WFH {1} …\" with the mode meant.");

    public static readonly DiagnosticDescriptor DuplicateHeader = Error("EDR0416",
        "Baris \"{0}\" sudah ada pada baris {1}. Hapus salah satu.",
        "The line \"{0}\" is already there, in line {1}. Remove one.");

    public static readonly DiagnosticDescriptor ExampleWithoutDay = Error("EDR0417",
        "Contoh ini belum menyebut harinya. Tambahkan \"pada\" dan tanggal.",
        "This example names no day. Add \"pada\" and a date.");

    public static readonly DiagnosticDescriptor ExampleWithoutResult = Error("EDR0418",
        "Contoh ini belum menyebut hasilnya. Tambahkan \"maka …\".",
        "This example names no result. Add \"maka …\".");

    public static readonly DiagnosticDescriptor GivenNotFixed = Error("EDR0419",
        "\"{0}\" tidak menetapkan satu nilai dari satu fakta. Tulis satu nilai, misalnya \"PNS\", \"tidak hamil\", atau \"usia 56 tahun\".",
        "\"{0}\" does not fix one fact to one value. Write one value, for example \"PNS\", \"tidak hamil\", or \"usia 56 tahun\".");

    public static readonly DiagnosticDescriptor GivenTwice = Error("EDR0420",
        "\"{0}\" sudah diketahui dalam contoh ini. Hapus salah satu.",
        "\"{0}\" is already given in this example. Remove one.");

    public static readonly DiagnosticDescriptor TurnPeriodUnstated = Hint("EDR0421",
        "Jangka waktu giliran tidak disebut; dibaca \"setiap hari\". Tulis \"setiap hari\", \"setiap minggu\", atau \"setiap bulan\".",
        "The span of the rotation is not stated; read as \"setiap hari\". Write \"setiap hari\", \"setiap minggu\", or \"setiap bulan\".");

    public static readonly DiagnosticDescriptor ManyOrders = Error("EDR0422",
        "\"memerintahkan\" hanya untuk satu moda. Tulis satu angka untuk setiap moda.",
        "\"memerintahkan\" takes one mode. Write a point for each mode.");

    public static readonly DiagnosticDescriptor RepeatedMode = Error("EDR0423",
        "Moda \"{0}\" disebut dua kali dalam satu pembagian. Hapus salah satu.",
        "The mode \"{0}\" is named twice in one split. Remove one.");

    public static readonly DiagnosticDescriptor CompleteHead = Error("EDR0424",
        "Kalimat sebelum titik dua sudah lengkap (\"{0}\"), sehingga butir di bawahnya tidak jelas. Akhiri dengan titik, dan tulis butirnya sebagai angka tersendiri.",
        "The sentence before the colon is already complete (\"{0}\"), so its items are unclear. End it with a full stop and write the items as points of their own.");

    public static readonly DiagnosticDescriptor ManyExceptions = Error("EDR0425",
        "\"{0}\" dapat berarti pengecualian tambahan, atau pengecualian atas pengecualian sebelumnya. Satukan pengecualiannya, atau tulis sebagai angka tersendiri.",
        "\"{0}\" may be one more exception, or an exception to the one before. Join them into one, or write a point of its own.");

    public static readonly DiagnosticDescriptor ChoiceOfDuties = Error("EDR0426",
        "\"{0}\" sesudah \"{1}\" dapat dibaca dua cara: semuanya, atau cukup salah satu. Tulis \"dan\" bila semuanya; pilihan ditulis \"dapat\" untuk moda, atau dinyatakan sebagai satu perbuatan atau hak.",
        "\"{0}\" behind \"{1}\" has two readings: all of them, or one that is chosen. Write \"dan\" for all; write a choice with \"dapat\" for modes, or declare it as one act or right.");

    public static readonly DiagnosticDescriptor PointRange = Error("EDR0427",
        "Angka {0} sampai dengan angka {1} bukan deret: keduanya harus sejajar dan berurutan. Sebut angkanya satu per satu.",
        "From point {0} to point {1} is no series: both must be of one level and in order. Name the points one by one.");

    public static readonly DiagnosticDescriptor IdlePrecondition = Warning("EDR0428",
        "\"harus\" dalam angka {0} tidak mengubah apa-apa: surat ini tidak memberi izin untuk {1}. Tulis syaratnya pada \"dapat … dengan syarat …\", atau larang bagi yang tidak memenuhinya.",
        "\"harus\" in point {0} changes nothing: this letter gives no leave for {1}. Write the condition with \"dapat … dengan syarat …\", or prohibit the mode to those who do not meet it.");

    public static readonly DiagnosticDescriptor ReferenceToDecision = Warning("EDR0429",
        "Yang dimaksud angka {0} adalah semua yang dapat diputuskan atau diperintah, sudah maupun belum. Bila maksudnya hanya yang sudah, sebut faktanya: \"yang {1}\".",
        "Point {0} means all for whom it may be decided or ordered, whether it was or not. To mean only those for whom it was, name the fact: \"yang {1}\".");
#pragma warning restore CS1591
}
