namespace Edaran.Compiler.Diagnostics;

/// <content>EDR09xx: our own faults.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor InternalFault = Error("EDR0901",
        "Terjadi kesalahan di dalam Edaran sendiri ({0}). Laporkan pesan ini beserta berkasnya.",
        "A fault in Edaran itself ({0}). Please report this message with the file.");

    public static readonly DiagnosticDescriptor BackEndsDisagree = Error("EDR0902",
        "Hasil kompilasi surat ini berbeda dari maknanya pada {0}, sehingga tidak ditulis. Ini kesalahan Edaran: laporkan bersama surat ini.",
        "What this letter compiles to differs from its meaning on {0}, so nothing is written. This is a fault of Edaran: please report it with this letter.");

    public static readonly DiagnosticDescriptor CannotEmit = Error("EDR0903",
        "Surat ini tidak dapat dijadikan berkas aturan ({0}). Ini kesalahan Edaran: laporkan bersama surat ini.",
        "This letter cannot be made into a rule file ({0}). This is a fault of Edaran: please report it with this letter.");

    public static readonly DiagnosticDescriptor ExampleAnswersDiffer = Error("EDR0904",
        "Contoh \"{0}\" pada {1}: aturan yang dikompilasi menjawab lain daripada makna suratnya ({2}). Laporkan pesan ini beserta suratnya.",
        "Example \"{0}\" on {1}: the compiled rules answer otherwise than the letter means ({2}). Please report this message with the letter.");
#pragma warning restore CS1591
}
