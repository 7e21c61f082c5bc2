namespace Edaran.Compiler.Diagnostics;

/// <content>EDR045x: points that speak of other points, and what letters carry beside their rules.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor ReferenceCycle = Error("EDR0450",
        "Angka-angka ini saling merujuk, sehingga tidak jelas siapa yang dimaksud: {0}. Sebut orangnya langsung pada salah satunya.",
        "These points refer to each other, so that nobody can tell who is meant: {0}. Name the people in one of them.");

    public static readonly DiagnosticDescriptor ReferenceToOffice = Error("EDR0451",
        "Angka {0} adalah tentang {1}, bukan tentang sekelompok pegawai. Sebut orangnya langsung, atau sebut angka lain.",
        "Point {0} is about {1}, not about a class of people. Name the people, or cite another point.");

    public static readonly DiagnosticDescriptor ReferenceToModes = Error("EDR0452",
        "Angka {0} dan angka {1} adalah tentang pegawai dalam moda yang berlainan. Sebut masing-masing dalam kalimat sendiri, atau sebut orang dan modanya langsung.",
        "Points {0} and {1} are about people in different modes. Cite each in a sentence of its own, or name the people and the mode.");

    public static readonly DiagnosticDescriptor ReferenceOutsidePoints = Error("EDR0453",
        "\"{0}\" hanya dapat ditulis dalam angka, sebab yang dimaksudnya bergantung pada surat ini. Sebut orangnya langsung.",
        "\"{0}\" fits only a point, for whom it means hangs on this letter. Name the people.");

    public static readonly DiagnosticDescriptor OneObjectEach = Error("EDR0454",
        "\"{0}\" hanya untuk satu hak atau perbuatan, sebab masing-masing diputuskan sendiri. Sebut \"{1}\" saja, dan tulis yang lain sebagai angka tersendiri.",
        "\"{0}\" takes one right or act, for each is decided on its own. Name \"{1}\" alone, and write a point for each other.");

    public static readonly DiagnosticDescriptor BreachMisplaced = Error("EDR0455",
        "\"{0}\" hanya dapat ditulis dalam kalimat \"dikenai\" (sanksi). Sebut orangnya dengan cara lain.",
        "\"{0}\" fits only a sentence with \"dikenai\" (a sanction). Name the people in another way.");

    public static readonly DiagnosticDescriptor BreachUnstated = Error("EDR0456",
        "Sanksi ini untuk pelanggaran apa? Tulis \"{0} yang tidak …\" dengan perbuatannya, atau \"{0} yang melanggar angka …\".",
        "What breach is this sanction for? Write \"{0} yang tidak …\" with the act, or \"{0} yang melanggar angka …\".");

    public static readonly DiagnosticDescriptor SanctionWithoutBasis = Hint("EDR0457",
        "Dasar sanksi \"{0}\" tidak disebut. Tulis \"sesuai …\" dengan peraturannya.",
        "The basis of the sanction \"{0}\" is not stated. Write \"sesuai …\" with the rules.");

    public static readonly DiagnosticDescriptor StaleRegulation = Hint("EDR0458",
        "{0} sudah diganti dengan {1}. Perbarui bila memang itu yang dimaksud.",
        "{0} has been replaced by {1}. Update it if that is meant.");

    public static readonly DiagnosticDescriptor NoNumber = Error("EDR0459",
        "Kalimat ini belum bernomor. Beri nomor: tulis \"{0}.\" di depannya.",
        "This sentence has no number. Write \"{0}.\" before it.");
}
