using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Registers;

namespace Edaran.Compiler.Tests.Registers;

/// <summary>Registers that the tests are about: letters of one regency, short to write.</summary>
internal static class Office
{
    /// <summary>The first letter: March 2025, with leave for WFA on a condition.</summary>
    public const string First = """
        surat edaran 1/2025
        instansi Pemerintah Kabupaten Contoh
        ditetapkan 3 Maret 2025 oleh Bupati
        kamus kepegawaian
        kalender nasional 2025
        berlaku 3 Maret 2025 sampai dengan 27 Maret 2025

        1. ASN yang hamil dapat WFH.
        2. ASN dapat WFA dengan syarat persetujuan pimpinan.
        3. ASN yang WFA wajib:
           a. melakukan presensi; dan
           b. melaporkan kinerja.
        """;

    /// <summary>A letter of the same regency that is enacted on a day and has some lines.</summary>
    public static string Letter(string number, string enacted, string lines, string by = "Bupati") => $"""
        surat edaran {number}
        instansi Pemerintah Kabupaten Contoh
        ditetapkan {enacted} oleh {by}
        kamus kepegawaian
        kalender nasional 2025
        {lines}
        """;

    /// <summary>A register of letters whose texts have no error; each may contradict itself.</summary>
    public static LetterRegister Register(params string[] letters)
    {
        var compilation = Binding.Office.Read(letters);
        Assert.Empty(compilation.Units.SelectMany(u => u.Diagnostics).Where(d => d.Severity == Severity.Error).Select(d => $"{d.Location.Source.Path}:{d.Location.Start.Line} {d.Code} {d.Message()}"));
        return LetterRegister.Of(compilation.Letters.Select(letter => letter with { Letter = letter.Read }));
    }

    /// <summary>What is found in a register: the codes, in order.</summary>
    public static void Finds(string[] codes, params string[] letters) => Assert.Equal(codes, Register(letters).Diagnostics.Select(d => d.Code));

    /// <summary>A letter as it stands on a day.</summary>
    public static StandingLetter Stands(LetterRegister register, string number, DateOnly day, DateOnly? known = null) =>
        register.On(day, known).Single(letter => letter.Number == number);

    /// <summary>Whether a letter is in force on a day, where that hangs on no fact.</summary>
    public static bool InForce(LetterRegister register, string number, DateOnly day, DateOnly? known = null) =>
        Interpreter.Decide(Stands(register, number, day, known).Letter, KnownFacts.None, day).InForce!.Value;

    /// <summary>A day of 2025.</summary>
    public static DateOnly Day(int month, int day) => new(2025, month, day);
}
