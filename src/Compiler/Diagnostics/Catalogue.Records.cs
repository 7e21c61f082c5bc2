namespace Edaran.Compiler.Diagnostics;

/// <content>EDR074x: what is on record of a day.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor NotOnRecord = Error("EDR0741",
        "Catatan sehari berisi sesuatu yang bukan jam, tanggal, ya, atau tidak. Tulis misalnya 07:30 atau 2026-03-13.",
        "The record of a day has something that is neither a time, a date, ya, nor tidak. Write for example 07:30 or 2026-03-13.");
#pragma warning restore CS1591
}
