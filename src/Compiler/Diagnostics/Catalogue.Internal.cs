namespace Edaran.Compiler.Diagnostics;

/// <content>EDR09xx: our own faults.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor BackEndsDisagree = Error("EDR0901",
        "Hasil kompilasi surat ini berbeda dari maknanya pada {0}, sehingga tidak ditulis. Ini kesalahan Edaran: laporkan bersama surat ini.",
        "What this letter compiles to differs from its meaning on {0}, so nothing is written. This is a fault of Edaran: please report it with this letter.");

    public static readonly DiagnosticDescriptor CannotEmit = Error("EDR0902",
        "Surat ini tidak dapat dijadikan berkas aturan ({0}). Ini kesalahan Edaran: laporkan bersama surat ini.",
        "This letter cannot be made into a rule file ({0}). This is a fault of Edaran: please report it with this letter.");
#pragma warning restore CS1591
}
