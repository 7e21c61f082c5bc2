using System.Collections.Immutable;
using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>Says a conflict as a finding, at the sentence of the letter that stands later in the register.</summary>
internal static class ConflictWords
{
    private static readonly string[] Weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    /// <summary>The finding.</summary>
    public static Diagnostic Finding(
        ConflictKind kind, JoinedNorm first, JoinedNorm second, string mode, DateOnly day, ImmutableArray<(string Fact, string Value)> person, int prevails, Precedence? reason)
    {
        ImmutableArray<string> arguments = [first.Letter.Number, first.Norm.Point, second.Letter.Number, second.Norm.Point, mode, Witness(day, person)];
        return kind == ConflictKind.OtherDay
            ? new Diagnostic(Catalogue.LettersDiffer, second.Norm.Source, arguments, [])
            : new Diagnostic(Catalogue.LettersContradict, second.Norm.Source, arguments.Add(Outcome(prevails == 1 ? first : second, reason)), []);
    }

    private static string Witness(DateOnly day, ImmutableArray<(string Fact, string Value)> person)
    {
        var facts = string.Join(", ", person.Select(one => $"{one.Fact} {one.Value}"));
        return Localized.Both(
            $"misalnya bagi {(facts.Length == 0 ? "siapa pun" : facts)} pada {Weekdays[(int)day.DayOfWeek]}, {ValueText.Date(day)}",
            $"for example for {(facts.Length == 0 ? "anyone" : facts)} on {day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture)}");
    }

    private static string Outcome(JoinedNorm prevailing, Precedence? reason) => reason switch
    {
        Precedence.Mention => Both(prevailing, "surat itu mengesampingkan yang lain", "it overrides the other by name"),
        Precedence.Rank => Both(prevailing, "jenjang penerbitnya lebih tinggi", "its issuer ranks higher"),
        Precedence.Later => Both(prevailing, "lebih baru dan meliputi semua orang yang sama", "it is later and covers everyone of the other"),
        _ => Localized.Both(
            "Tidak ada yang didahulukan: jawabannya \"bertentangan\". Ubah salah satu, atau tulis \"mengesampingkan\"",
            "Neither goes first: the answer is \"bertentangan\". Change one of them, or write \"mengesampingkan\""),
    };

    private static string Both(JoinedNorm prevailing, string why, string english) => Localized.Both(
        $"Yang didahulukan: Surat Edaran {prevailing.Letter.Number}, karena {why}", $"Letter {prevailing.Letter.Number} goes first: {english}");
}
