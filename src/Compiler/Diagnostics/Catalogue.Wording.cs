namespace Edaran.Compiler.Diagnostics;

/// <content>EDR05xx: better words.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor HouseWord = Hint("EDR0501",
        "\"{0}\" dipahami sebagai \"{1}\". Tulis \"{1}\", kata baku surat edaran.",
        "\"{0}\" is understood as \"{1}\". Write \"{1}\", the house word.");

    public static readonly DiagnosticDescriptor NumberWords = Warning("EDR0502",
        "Angka {0} dan hurufnya (\"{1}\") tidak sama. Tulis \"{2}\".",
        "The number {0} and its words (\"{1}\") differ. Write \"{2}\".");
#pragma warning restore CS1591
}
