namespace Edaran.Compiler.Diagnostics;

/// <content>EDR06xx: what came of the examples.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor ExampleFails = Error("EDR0601",
        "Contoh \"{0}\" pada {1}: seharusnya \"{2}\", tetapi menurut surat ini \"{3}\". Perbaiki contoh atau angka yang bersangkutan.",
        "Example \"{0}\" on {1}: expected \"{2}\", but the letter says \"{3}\". Correct the example or the point.");

    public static readonly DiagnosticDescriptor ExampleFactsImpossible = Error("EDR0602",
        "Contoh \"{0}\" pada {1}: fakta \"{2}\" tidak mungkin benar pada hari itu. Perbaiki fakta atau tanggalnya.",
        "Example \"{0}\" on {1}: the fact \"{2}\" cannot be true on that day. Correct the fact or the date.");

    public static readonly DiagnosticDescriptor PointWithoutExample = Hint("EDR0603",
        "Angka {0} tidak berlaku dalam contoh mana pun. Tambahkan contoh yang menunjukkannya.",
        "Point {0} stands in no example. Add an example that shows it.");

    public static readonly DiagnosticDescriptor StatusWithoutExample = Hint("EDR0604",
        "Tidak ada contoh yang menunjukkan \"{0} {1}\". Tambahkan contoh yang menunjukkannya.",
        "No example shows \"{0} {1}\". Add an example that shows it.");

    public static readonly DiagnosticDescriptor RoundingAssumed = Hint("EDR0605",
        "Angka {0} tidak menyebut pembulatan: dalam contoh \"{1}\" dipakai bacaan yang lebih ketat. Tulis \"dibulatkan ke bawah\" atau \"dibulatkan ke atas\".",
        "Point {0} does not say how to round: example \"{1}\" takes the stricter reading. Write \"dibulatkan ke bawah\" or \"dibulatkan ke atas\".");
#pragma warning restore CS1591
}
