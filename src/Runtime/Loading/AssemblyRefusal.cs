namespace Edaran.Runtime;

/// <summary>Why a file is not loaded as a rule assembly.</summary>
/// <example><code>if (refusal.Reason == RefusalReason.HashMismatch) { Alarm(refusal); }</code></example>
public enum RefusalReason
{
    /// <summary>The file cannot be read.</summary>
    Unreadable,

    /// <summary>The file is larger than a rule assembly can be (16 MB).</summary>
    TooLarge,

    /// <summary>The file is no sound managed assembly.</summary>
    NotAnAssembly,

    /// <summary>It references more than the base library and the runtime.</summary>
    ForeignReference,

    /// <summary>It uses a type or member that no rule needs.</summary>
    ForbiddenType,

    /// <summary>It holds code that no rule needs: native code, pointers, or code that runs on loading.</summary>
    ForbiddenCode,

    /// <summary>It does not hold exactly one letter.</summary>
    NotOneLetter,

    /// <summary>Its bytes are not those its manifest names, or the manifest cannot be read.</summary>
    HashMismatch,

    /// <summary>Its letter could not be made: it was built for another version of the runtime, or is damaged.</summary>
    CannotRun,
}

/// <summary>A file that was not loaded.</summary>
/// <param name="File">Its name.</param>
/// <param name="Reason">Why.</param>
/// <param name="Detail">What was found, such as the name of the reference; may be empty.</param>
/// <example><code>foreach (AssemblyRefusal refusal in register.Refused) { Console.Error.WriteLine($"{refusal.Code}: {refusal}"); }</code></example>
public sealed record AssemblyRefusal(string File, RefusalReason Reason, string Detail)
{
    /// <summary>The stable code of the message, <c>EDR0751</c> to <c>EDR0759</c>.</summary>
    /// <example><code>refusal.Code // "EDR0754"</code></example>
    public string Code => Reason switch
    {
        RefusalReason.Unreadable => "EDR0751",
        RefusalReason.TooLarge => "EDR0752",
        RefusalReason.NotAnAssembly => "EDR0753",
        RefusalReason.ForeignReference => "EDR0754",
        RefusalReason.ForbiddenType => "EDR0755",
        RefusalReason.ForbiddenCode => "EDR0756",
        RefusalReason.NotOneLetter => "EDR0757",
        RefusalReason.HashMismatch => "EDR0758",
        _ => "EDR0759",
    };

    /// <summary>The message in Indonesian.</summary>
    /// <example><code>refusal.ToString()</code></example>
    public override string ToString() => Describe("id");

    /// <summary>The message in a language.</summary>
    /// <param name="language"><c>en</c> for English; anything else gives Indonesian.</param>
    /// <returns>One or two sentences.</returns>
    /// <example><code>refusal.Describe("en")</code></example>
    public string Describe(string language) => language == "en" ? InEnglish() : InIndonesian();

    private string InIndonesian() => Reason switch
    {
        RefusalReason.Unreadable => $"Berkas \"{File}\" tidak dapat dibaca. Periksa izin aksesnya.",
        RefusalReason.TooLarge => $"Berkas \"{File}\" lebih besar dari 16 MB sehingga bukan hasil kompilasi surat edaran.",
        RefusalReason.NotAnAssembly => $"Berkas \"{File}\" bukan hasil kompilasi surat edaran atau sudah rusak. Kompilasi ulang suratnya.",
        RefusalReason.ForeignReference => $"Berkas \"{File}\" memakai pustaka lain, \"{Detail}\". Kompilasi ulang dari surat aslinya.",
        RefusalReason.ForbiddenType => $"Berkas \"{File}\" memakai \"{Detail}\", yang tidak diperlukan aturan mana pun. Kompilasi ulang dari surat aslinya.",
        RefusalReason.ForbiddenCode => $"Berkas \"{File}\" memuat isi yang tidak diperlukan aturan mana pun: {Detail}. Kompilasi ulang dari surat aslinya.",
        RefusalReason.NotOneLetter => $"Berkas \"{File}\" tidak memuat tepat satu surat edaran.",
        RefusalReason.HashMismatch => $"Isi berkas \"{File}\" tidak sama dengan yang dicatat manifesnya. Kompilasi ulang suratnya.",
        _ => $"Surat edaran dalam berkas \"{File}\" tidak dapat dijalankan dengan versi ini. Kompilasi ulang suratnya.",
    };

    private string InEnglish() => Reason switch
    {
        RefusalReason.Unreadable => $"The file \"{File}\" cannot be read. Check its permissions.",
        RefusalReason.TooLarge => $"The file \"{File}\" is larger than 16 MB and so is no compiled letter.",
        RefusalReason.NotAnAssembly => $"The file \"{File}\" is no compiled letter, or is damaged. Compile the letter again.",
        RefusalReason.ForeignReference => $"The file \"{File}\" uses another library, \"{Detail}\". Compile it again from the letter.",
        RefusalReason.ForbiddenType => $"The file \"{File}\" uses \"{Detail}\", which no rule needs. Compile it again from the letter.",
        RefusalReason.ForbiddenCode => $"The file \"{File}\" holds what no rule needs: {Detail}. Compile it again from the letter.",
        RefusalReason.NotOneLetter => $"The file \"{File}\" does not hold exactly one letter.",
        RefusalReason.HashMismatch => $"The file \"{File}\" is not the one its manifest names. Compile the letter again.",
        _ => $"The letter in \"{File}\" cannot be run with this version. Compile the letter again.",
    };
}
